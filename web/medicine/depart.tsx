import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { renderValue } from '#core/articles/render.ts'
import { professions } from '#core/law/facts.ts'
import type { Line } from '#core/medicine/events.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { Lines } from './lines.tsx'
import { useMedicineWords } from './use-medicines.ts'

/** What a kit commonly holds: every line is counted, or taken out. */
const usual: Line[] = [
  { substance: 'morphine', strengthMg: 10, ampoules: 0 },
  { substance: 'esketamine', strengthMg: 25, ampoules: 0 },
  { substance: 'midazolam', strengthMg: 15, ampoules: 0 },
]

/** The count before leaving: what, where to, who carries it. */
export function Depart({ me }: ScreenProps) {
  const { m, say, language } = useMedicineWords()
  const agreement = useAgreement().data
  const [lines, setLines] = useState<Line[]>(usual)
  const [to, setTo] = useState('')
  const [profession, setProfession] = useState<(typeof professions)[number]>('paramedic')
  const [certified, setCertified] = useState(false)
  const acting = useActing()
  const partners = (agreement?.parties ?? []).filter(({ id }) => id !== me.member)
  const counted = lines.filter((line) => line.ampoules > 0)
  const depart = () =>
    acting.note(
      command('medicine.depart', `medicine/${crypto.randomUUID()}`, {
        // Whose crew has none is told so by the node.
        vehicle: me.vehicle ?? '',
        to: to === '' ? null : to,
        lines: counted,
        profession,
        certified,
      }),
    )
  return (
    <section className="phone-part kit-form" aria-labelledby="departs">
      <h2 id="departs" className="label">
        {m('departs')}
      </h2>
      <Lines of={lines} onChange={setLines} />
      <NativeSelect
        size="lg"
        label={m('to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[
          { value: '', label: m('home') },
          ...partners.map((one) => ({ value: one.id, label: textIn(one.name, language) })),
        ]}
      />
      <NativeSelect
        size="lg"
        label={m('profession')}
        value={profession}
        onChange={(event) => setProfession(event.currentTarget.value as typeof profession)}
        data={professions.map((one) => ({
          value: one,
          label: renderValue('profession', one, { parties: [] }, say),
        }))}
      />
      <Checkbox
        size="lg"
        label={m('certified')}
        checked={certified}
        onChange={(event) => setCertified(event.currentTarget.checked)}
      />
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <Button
        size="xl"
        fullWidth
        disabled={counted.length === 0}
        loading={acting.busy}
        onClick={() => void depart()}
      >
        {m('depart')}
      </Button>
    </section>
  )
}
