import { MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderValue } from '#core/articles/render.ts'
import { type Agreement, outside } from '#core/law/agreement.ts'
import { type FactName, type FactValue, facts } from '#core/law/facts.ts'
import { useDrafting, useNameOf } from '../texts/words.ts'
import { Checks, Choice } from '../ui/choice.tsx'
import { sayHolds, sayValue } from './say-fact.ts'

/** More words than this are chosen from a list. */
const chipsMax = 8
const checksMax = 12
const unknown = '?'

type Props = {
  name: FactName
  value: FactValue | undefined
  agreement: Agreement
  /** Crossings that exist. */
  names: readonly string[]
  onChange: (value: FactValue | undefined) => void
}

/** One fact of a question. That it is not known is a choice like any other, and not the same as no. */
export function FactField(props: Props & { hangs: boolean }) {
  const { d, say } = useDrafting()
  const { name, value } = props
  const holds = sayHolds(name, value, say)
  return (
    <div
      className="ask-fact"
      id={`fact-${name}`}
      data-unknown={value === undefined || undefined}
      data-hangs={props.hangs || undefined}
    >
      <p className="ask-fact-name">
        {say(`articles.fact.${name}`)}
        {props.hangs ? <span className="ask-hangs">{d('ask.hangs')}</span> : null}
      </p>
      <Field {...props} />
      {holds ? <p className="ask-fact-means">{holds}</p> : null}
    </div>
  )
}

function Field(props: Props): ReactNode {
  const fact = facts[props.name]
  switch (fact.type) {
    case 'truth':
      return <TruthField {...props} />
    case 'word':
      return <WordField {...props} words={fact.words} />
    case 'words':
      return <WordsField {...props} words={fact.words} />
    case 'party':
      return (
        <WordField {...props} words={[...props.agreement.parties.map(({ id }) => id), outside]} />
      )
    case 'name':
      return <WordField {...props} words={props.names} />
    case 'number':
      return <NumberField {...props} unit={fact.unit} min={fact.min} max={fact.max} />
    case 'time-of-day':
      return <TimeField {...props} />
  }
}

function TruthField({ name, value, onChange }: Props) {
  const { d, say } = useDrafting()
  return (
    <Choice
      label={say(`articles.fact.${name}`)}
      value={value === undefined ? unknown : value ? 'yes' : 'no'}
      options={[
        { value: unknown, label: d('fact.unknown'), quiet: true },
        { value: 'yes', label: d('fact.yes') },
        { value: 'no', label: d('fact.no') },
      ]}
      onChange={(next) => onChange(next === unknown ? undefined : next === 'yes')}
    />
  )
}

function WordField(props: Props & { words: readonly string[] }) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const { name, value, agreement, words } = props
  const options = words.map((word) => ({
    value: word,
    label: renderValue(name, word, agreement, say, nameOf),
  }))
  const change = (next: string) => props.onChange(next === unknown ? undefined : next)
  const chosen = typeof value === 'string' ? value : unknown
  if (words.length <= chipsMax) {
    return (
      <Choice
        label={say(`articles.fact.${name}`)}
        value={chosen}
        options={[{ value: unknown, label: d('fact.unknown'), quiet: true }, ...options]}
        onChange={change}
      />
    )
  }
  return (
    <NativeSelect
      aria-label={say(`articles.fact.${name}`)}
      value={chosen}
      data={[{ value: unknown, label: d('fact.unknown') }, ...options]}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

function WordsField(props: Props & { words: readonly string[] }) {
  const { d, say } = useDrafting()
  const { name, value, agreement, words } = props
  const label = say(`articles.fact.${name}`)
  const has = Array.isArray(value) ? (value as readonly string[]) : []
  const options = words.map((word) => ({
    value: word,
    label: renderValue(name, word, agreement, say),
  }))
  const toggle = (word: string) =>
    props.onChange(has.includes(word) ? has.filter((one) => one !== word) : [...has, word])
  return (
    <>
      <Choice
        label={label}
        value={value === undefined ? unknown : has.length === 0 ? 'none' : 'some'}
        options={[
          { value: unknown, label: d('fact.unknown'), quiet: true },
          { value: 'none', label: d('fact.none') },
          { value: 'some', label: d('fact.some') },
        ]}
        onChange={(next) =>
          props.onChange(next === unknown ? undefined : next === 'none' ? [] : [words[0]!])
        }
      />
      {has.length === 0 ? null : words.length <= checksMax ? (
        <Checks label={label} value={has} options={options} onToggle={toggle} />
      ) : (
        <MultiSelect
          aria-label={label}
          data={options}
          value={[...has]}
          onChange={(next) => props.onChange(next)}
          searchable
          hidePickedOptions
        />
      )}
    </>
  )
}

/** The chip that makes a fact unknown again, before a field that is empty while it is. */
function UnknownChip(props: { name: FactName; on: boolean; onUnknown: () => void }) {
  const { d, say } = useDrafting()
  return (
    <button
      type="button"
      className="choice-chip ask-unknown"
      data-quiet
      aria-pressed={props.on}
      aria-label={`${say(`articles.fact.${props.name}`)}: ${d('fact.unknown')}`}
      onClick={props.onUnknown}
    >
      {d('fact.unknown')}
    </button>
  )
}

function NumberField(props: Props & { unit: string; min: number; max: number }) {
  const { say } = useDrafting()
  const { name, value, unit, min, max } = props
  return (
    <div className="row wrap">
      <UnknownChip
        name={name}
        on={value === undefined}
        onUnknown={() => props.onChange(undefined)}
      />
      <NumberInput
        className="ask-number"
        aria-label={say(`articles.fact.${name}`)}
        value={typeof value === 'number' ? value : ''}
        min={min}
        max={max}
        clampBehavior="strict"
        onChange={(next) => props.onChange(typeof next === 'number' ? next : undefined)}
      />
      <span className="quiet">{say(`draft.unit.${unit}`)}</span>
    </div>
  )
}

function TimeField(props: Props) {
  const { say } = useDrafting()
  const { name, value } = props
  return (
    <div className="row wrap">
      <UnknownChip
        name={name}
        on={value === undefined}
        onUnknown={() => props.onChange(undefined)}
      />
      <TextInput
        type="time"
        className="ask-number"
        aria-label={say(`articles.fact.${name}`)}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
      />
    </div>
  )
}

/** What was asked, in words, for paper and for whoever opens the link. */
export function AskedFacts(props: {
  known: readonly (readonly [FactName, FactValue | undefined])[]
  agreement: Agreement
}) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  return (
    <dl className="asked-facts">
      {props.known.map(([name, value]) => (
        <div key={name}>
          <dt>{say(`articles.fact.${name}`)}</dt>
          <dd data-unknown={value === undefined || undefined}>
            {value === undefined
              ? d('fact.unknown')
              : sayValue(name, value, props.agreement, say, nameOf)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
