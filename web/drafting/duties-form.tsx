import { ActionIcon, NativeSelect, NumberInput, Slider, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { renderDuty } from '#core/articles/render.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { type DutyName, type Field, fieldsOf } from '#core/law/duties.ts'
import type { Duty } from '#core/law/duty.ts'
import { textIn } from '#core/words.ts'
import { type DraftKey, useDrafting } from '../texts/words.ts'
import { Checks } from '../ui/choice.tsx'
import { dutiesOf, firstDuty, fitting, moved, withShare, withSharer } from './duties-form.ts'

type Props = {
  clause: Clause
  agreement: Agreement
  onChange: (duties: Clause['duties'], about: string) => void
}

/** What the clause asks of somebody: only duties that make sense in its kind, each always whole. */
export function DutiesForm({ clause, agreement, onChange }: Props) {
  const { d, say } = useDrafting()
  const { duties } = clause
  const set = (index: number, next: Duty) =>
    onChange(
      duties.map((duty, i) => (i === index ? next : duty)),
      `duty ${index}`,
    )
  const names = dutiesOf(clause.kind)
  return (
    <div className="stack">
      {duties.map((duty, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two duties may be alike, their place is what tells them apart
        <div className="condition" key={index}>
          <div className="spread">
            <strong>{d(`duty.${duty.duty}` as DraftKey)}</strong>
            <span className="row condition-tools">
              <Tool
                label={d('clause.dutyUp', { duty: d(`duty.${duty.duty}` as DraftKey) })}
                icon={<IconArrowUp size={16} />}
                disabled={index === 0}
                onClick={() => onChange(moved(duties, index, -1), 'move duty')}
              />
              <Tool
                label={d('clause.removeDuty', { duty: d(`duty.${duty.duty}` as DraftKey) })}
                icon={<IconX size={16} />}
                onClick={() => onChange(duties.toSpliced(index, 1), 'drop duty')}
              />
            </span>
          </div>
          {fieldsOf(duty.duty).length > 0 ? (
            <div className="duty-fields">
              {fieldsOf(duty.duty).map(([key, field]) => (
                <FieldForm
                  key={key}
                  name={key}
                  field={field}
                  agreement={agreement}
                  value={(duty as Record<string, unknown>)[key]}
                  onChange={(value) => set(index, { ...duty, [key]: value } as Duty)}
                />
              ))}
            </div>
          ) : null}
          <p className="quiet">{renderDuty(duty, agreement, say)}</p>
        </div>
      ))}
      {names.length > 0 ? (
        <NativeSelect
          aria-label={d('clause.addDuty')}
          value=""
          data={[
            { value: '', label: `+ ${d('clause.addDuty')}` },
            ...names.map((name) => ({ value: name, label: d(`duty.${name}` as DraftKey) })),
          ]}
          onChange={(event) => {
            const name = event.currentTarget.value as DutyName | ''
            if (name) onChange([...duties, firstDuty(name, agreement)], 'add duty')
          }}
        />
      ) : null}
    </div>
  )
}

function Tool(props: {
  label: string
  icon: React.ReactNode
  disabled?: boolean
  onClick: () => void
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={props.label}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      {props.icon}
    </ActionIcon>
  )
}

type FieldProps = {
  name: string
  field: Field
  agreement: Agreement
  value: unknown
  onChange: (value: unknown) => void
}

function FieldForm(props: FieldProps) {
  const { d, say, language } = useDrafting()
  const { name, field, value, onChange, agreement } = props
  const label = d(`field.${name}` as DraftKey)
  switch (field.type) {
    case 'number':
      return (
        <NumberInput
          label={`${label}${field.unit === '1' ? '' : ` (${say(`draft.unit.${field.unit}`)})`}`}
          value={Number(value)}
          min={field.min}
          max={field.max}
          step={field.max === 1 ? 0.05 : 1}
          allowDecimal={!field.whole}
          onChange={(next) => {
            if (typeof next === 'number') onChange(fitting(field, next))
          }}
        />
      )
    case 'word':
      return (
        <NativeSelect
          label={label}
          value={String(value)}
          data={field.words.map((word) => ({
            value: word,
            label: say(`articles.${field.says}.${word}`),
          }))}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'party':
      return (
        <NativeSelect
          label={label}
          value={String(value)}
          data={agreement.parties.map(({ id, name: names }) => ({
            value: id,
            label: textIn(names, language),
          }))}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'parties':
      return <PartiesField {...props} label={label} order={value as readonly string[]} />
    case 'shares':
      return <SharesField {...props} label={label} shares={value as Record<string, number>} />
    case 'date':
      return (
        <TextInput
          type="date"
          label={label}
          value={String(value)}
          onChange={(event) => {
            if (event.currentTarget.value) onChange(event.currentTarget.value)
          }}
        />
      )
  }
}

function useNames(agreement: Agreement) {
  const { language } = useDrafting()
  return (id: string) =>
    textIn(agreement.parties.find((one) => one.id === id)?.name ?? {}, language) || id
}

/** Who takes part, and in which order. */
function PartiesField(props: FieldProps & { label: string; order: readonly string[] }) {
  const { d } = useDrafting()
  const nameOf = useNames(props.agreement)
  const { order, onChange } = props
  const all = props.agreement.parties.map(({ id }) => id)
  return (
    <div className="duty-wide">
      <p className="field-label">{props.label}</p>
      <Checks
        label={props.label}
        value={order}
        options={all.map((id) => ({ value: id, label: nameOf(id) }))}
        locked={(id) => order.length === 1 && order[0] === id}
        onToggle={(id) =>
          onChange(order.includes(id) ? order.filter((one) => one !== id) : [...order, id])
        }
      />
      <ol className="party-order">
        {order.map((id, index) => (
          <li key={id} className="row">
            <span className="num quiet">{index + 1}</span>
            <span className="grow">{nameOf(id)}</span>
            <Tool
              label={d('clause.earlier', { party: nameOf(id) })}
              icon={<IconArrowUp size={16} />}
              disabled={index === 0}
              onClick={() => onChange(moved(order, index, -1))}
            />
            <Tool
              label={d('clause.later', { party: nameOf(id) })}
              icon={<IconArrowDown size={16} />}
              disabled={index === order.length - 1}
              onClick={() => onChange(moved(order, index, 1))}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Parts in percent: whoever takes more leaves the others less, so that they always make a hundred. */
function SharesField(props: FieldProps & { label: string; shares: Record<string, number> }) {
  const nameOf = useNames(props.agreement)
  const { shares, onChange } = props
  const all = props.agreement.parties.map(({ id }) => id)
  const takers = Object.keys(shares)
  return (
    <div className="duty-wide">
      <p className="field-label">{props.label}</p>
      <Checks
        label={props.label}
        value={takers}
        options={all.map((id) => ({ value: id, label: nameOf(id) }))}
        locked={(id) => takers.length === 1 && takers[0] === id}
        onToggle={(id) => onChange(withSharer(shares, id, !takers.includes(id)))}
      />
      {takers.map((id) => (
        <div className="share" key={id}>
          <span className="share-name">{nameOf(id)}</span>
          <Slider
            className="grow"
            thumbLabel={nameOf(id)}
            value={shares[id]!}
            min={0}
            max={100}
            step={1}
            label={null}
            onChange={(percent) => onChange(withShare(shares, id, percent))}
          />
          <NumberInput
            className="share-number"
            aria-label={`${nameOf(id)}, %`}
            value={shares[id]!}
            min={0}
            max={100}
            suffix=" %"
            decimalScale={2}
            onChange={(percent) => {
              if (typeof percent === 'number' && percent !== shares[id])
                onChange(withShare(shares, id, percent))
            }}
          />
        </div>
      ))}
    </div>
  )
}
