import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { keyOf, type Line } from '#core/medicine/events.ts'
import { balanceOf } from '#core/medicine/ledger.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { useRegion } from '../data.ts'
import { command } from '../outbox.ts'
import { useKnownCasualties } from '../rooms.ts'
import { type Acting, useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { Lines } from './lines.tsx'
import { expectedLines, nameOf } from './medicine.ts'
import { type MedicineKey, useMedicineWords } from './use-medicines.ts'

type Props = { of: MedicineState; onDone: () => void }

function Form(props: {
  title: MedicineKey
  submit: MedicineKey
  acting: Acting
  disabled?: boolean
  onSubmit: () => Promise<boolean>
  onDone: () => void
  children: ReactNode
}) {
  const { m } = useMedicineWords()
  const { acting } = props
  const submit = async () => {
    if (await props.onSubmit()) props.onDone()
  }
  return (
    <section className="phone-part kit-form" aria-labelledby="kit-form">
      <h2 id="kit-form" className="label">
        {m(props.title)}
      </h2>
      {props.children}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <Button
        size="xl"
        fullWidth
        disabled={props.disabled ?? false}
        loading={acting.busy}
        onClick={() => void submit()}
      >
        {m(props.submit)}
      </Button>
      <Button size="lg" fullWidth variant="subtle" color="gray" onClick={props.onDone}>
        {m('cancel')}
      </Button>
    </section>
  )
}

/** Which of the substances in the kit is meant. */
function useChoice(of: MedicineState) {
  const { m, say } = useMedicineWords()
  const lines = balanceOf(of)
  const [key, setKey] = useState(keyOf(lines[0] ?? { substance: '', strengthMg: 0 }))
  const chosen = lines.find((line) => keyOf(line) === key) ?? lines[0]
  const select = (
    <NativeSelect
      size="lg"
      label={m('title')}
      value={key}
      onChange={(event) => setKey(event.currentTarget.value)}
      data={lines.map((line) => ({ value: keyOf(line), label: nameOf(line, say) }))}
    />
  )
  return { chosen, select }
}

const numeric = (value: number | string) => (typeof value === 'number' ? value : Number.NaN)

/** Ampoules opened for somebody, and how much of it they got. */
export function Give({ of, onDone }: Props) {
  const { m } = useMedicineWords()
  const { chosen, select } = useChoice(of)
  const [ampoules, setAmpoules] = useState<number | string>(1)
  const [mg, setMg] = useState<number | string>('')
  const [casualty, setCasualty] = useState('')
  const known = useKnownCasualties(true)
  const acting = useActing()
  if (!chosen) return null
  const { substance, strengthMg } = chosen
  const body = { substance, strengthMg, ampoules: numeric(ampoules), givenMg: numeric(mg) }
  const send = () =>
    acting.note(
      command('medicine.use', `medicine/${of.id}`, { ...body, casualty: casualty || null }),
    )
  const valid = Number.isInteger(body.ampoules) && body.givenMg >= 0
  return (
    <Form
      title="give"
      submit="giveNow"
      acting={acting}
      disabled={!valid}
      onSubmit={send}
      onDone={onDone}
    >
      {select}
      <NumberInput
        size="lg"
        label={m('ampoules')}
        value={ampoules}
        onChange={setAmpoules}
        min={0}
        allowDecimal={false}
      />
      <NumberInput
        size="lg"
        label={m('given')}
        value={mg}
        onChange={setMg}
        min={0}
        suffix=" mg"
        data-autofocus
      />
      <NativeSelect
        size="lg"
        label={m('forWhom')}
        value={casualty}
        onChange={(event) => setCasualty(event.currentTarget.value)}
        data={[
          { value: '', label: m('nobody') },
          ...known.casualties.map((one) => ({ value: one.id, label: one.label })),
        ]}
      />
    </Form>
  )
}

const reasons = ['rest-of-ampoule', 'broken', 'expired', 'contaminated'] as const

export function Waste({ of, onDone }: Props) {
  const { m } = useMedicineWords()
  const { chosen, select } = useChoice(of)
  const [mg, setMg] = useState<number | string>(chosen ? Math.max(0, chosen.unaccountedMg) : 0)
  const [broken, setBroken] = useState<number | string>(0)
  const [reason, setReason] = useState<(typeof reasons)[number]>('rest-of-ampoule')
  const acting = useActing()
  if (!chosen) return null
  const { substance, strengthMg } = chosen
  const amounts = { wastedMg: numeric(mg), brokenAmpoules: numeric(broken) }
  const send = () =>
    acting.note(
      command('medicine.waste', `medicine/${of.id}`, {
        waste: crypto.randomUUID(),
        substance,
        strengthMg,
        ...amounts,
        reason,
      }),
    )
  const valid = amounts.wastedMg + amounts.brokenAmpoules > 0
  return (
    <Form
      title="waste"
      submit="wasteNow"
      acting={acting}
      disabled={!valid}
      onSubmit={send}
      onDone={onDone}
    >
      {select}
      <NumberInput size="lg" label={m('wasted')} value={mg} onChange={setMg} min={0} suffix=" mg" />
      <NumberInput
        size="lg"
        label={m('brokenAmpoules')}
        value={broken}
        onChange={setBroken}
        min={0}
        allowDecimal={false}
      />
      <NativeSelect
        size="lg"
        label={m('reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as typeof reason)}
        data={reasons.map((one) => ({ value: one, label: m(`reasons.${one}`) }))}
      />
      <p className="quiet">{m('witnessHelp')}</p>
    </Form>
  )
}

export function Restock({ of, onDone }: Props) {
  const { m } = useMedicineWords()
  const region = useRegion().data
  const places = region?.facilities ?? []
  const [from, setFrom] = useState('')
  const [lines, setLines] = useState<Line[]>([])
  const acting = useActing()
  const filled = lines.filter((line) => line.ampoules > 0)
  const source = from || places[0]?.id || ''
  const send = () =>
    acting.note(command('medicine.restock', `medicine/${of.id}`, { lines: filled, from: source }))
  const disabled = filled.length === 0 || source === ''
  return (
    <Form
      title="restock"
      submit="restockNow"
      acting={acting}
      disabled={disabled}
      onSubmit={send}
      onDone={onDone}
    >
      <NativeSelect
        size="lg"
        label={m('restockFrom')}
        value={source}
        onChange={(event) => setFrom(event.currentTarget.value)}
        data={places.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Lines of={lines} onChange={setLines} />
    </Form>
  )
}

/** Counting starts from nothing: whoever sees the expected number tends to confirm it. */
export function Return({ of, onDone }: Props) {
  const [lines, setLines] = useState<Line[]>(() =>
    expectedLines(of).map((line) => ({ ...line, ampoules: 0 })),
  )
  const acting = useActing()
  const send = () => acting.note(command('medicine.return', `medicine/${of.id}`, { lines }))
  return (
    <Form title="returns" submit="returnNow" acting={acting} onSubmit={send} onDone={onDone}>
      <Lines of={lines} onChange={setLines} fixed />
    </Form>
  )
}
