import { type ReactNode, useId } from 'react'
import './choice.css'

/** One of a few, all in sight: native radio buttons that look like chips. */
export function Choice<T extends string>(props: {
  label: string
  value: T
  options: readonly { value: T; label: ReactNode; disabled?: boolean; quiet?: boolean }[]
  onChange: (value: T) => void
  id?: string
  seenLabel?: boolean
}) {
  const name = useId()
  return (
    <fieldset className="choice" id={props.id}>
      <legend className={props.seenLabel ? 'choice-legend' : 'unseen'}>{props.label}</legend>
      {props.options.map((option) => (
        <label className="choice-chip" key={option.value} data-quiet={option.quiet || undefined}>
          <input
            type="radio"
            name={name}
            checked={props.value === option.value}
            disabled={option.disabled}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Any of a list: native check boxes that look like chips. `locked` says which cannot be let go. */
export function Checks(props: {
  label: string
  value: readonly string[]
  options: readonly { value: string; label: ReactNode }[]
  onToggle: (value: string) => void
  locked?: (value: string) => boolean
}) {
  return (
    <fieldset className="choice">
      <legend className="unseen">{props.label}</legend>
      {props.options.map((option) => (
        <label className="choice-chip" key={option.value}>
          <input
            type="checkbox"
            checked={props.value.includes(option.value)}
            disabled={props.locked?.(option.value)}
            onChange={() => props.onToggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
