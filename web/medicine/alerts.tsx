import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Discrepancy } from '#core/medicine/ledger.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { mayEver } from '#core/nouns.ts'
import type { Me } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { At } from '../ui/age.tsx'
import { Panel } from '../ui/frame.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { alertLine, kitsWithAlerts } from './medicine.ts'
import { type MedicineKey, useMedicines, useMedicineWords } from './use-medicines.ts'
import './medicine.css'

/** Kits that do not add up; absent where all do, since an empty alarm teaches people to look away. */
export function MedicineAlerts({ me }: { me: Me }) {
  const { m } = useMedicineWords()
  const kits = useMedicines(mayEver(me.role, 'view.medicines'))
  const now = useSlowNow(60_000)
  const found = kitsWithAlerts(kits.data ?? [], now)
  if (found.length === 0) return null
  return (
    <Panel
      id="medicine-alerts"
      title={
        <>
          {m('kits')} <span className="num">{found.length}</span>
        </>
      }
    >
      <ul className="kit-alerts">
        {found.map(({ kit, alerts }) => (
          <li key={kit.id}>
            <p>
              <strong>{kit.vehicle}</strong> ({kit.member?.toUpperCase()}){' '}
              {kit.departedAt ? <At at={kit.departedAt} /> : null}
              {kit.law?.reportWithinHours ? (
                <span className="quiet">
                  {' '}
                  · {m('reportBy', { hours: kit.law.reportWithinHours })}
                </span>
              ) : null}
            </p>
            {alerts.map((alert) => (
              <OneAlert key={alert.id} kit={kit} of={alert} me={me} />
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const findings = ['counted-again', 'recorded-late', 'lost', 'stolen', 'unexplained'] as const

function OneAlert(props: { kit: MedicineState; of: Discrepancy; me: Me }) {
  const { m, say, language } = useMedicineWords()
  const [open, setOpen] = useState(false)
  const [finding, setFinding] = useState<(typeof findings)[number]>('counted-again')
  const [note, setNote] = useState('')
  const acting = useActing()
  const { kit, of, me } = props
  const { id, key, ...params } = alertLine(of, say)
  const maySettle = mayEver(me.role, 'medicine.settle') && kit.member === me.member
  const settle = () =>
    acting.act(
      command(
        'medicine.settle',
        `medicine/${kit.id}`,
        { discrepancy: id, finding, note: { text: note, language } },
        kit.actVersion,
      ),
    )
  return (
    <div className="kit-alert-row">
      <span className="kit-alert">{m(`alert.${key}` as MedicineKey, params)}</span>
      {maySettle && !open ? (
        <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
          {m('settle')}
        </Button>
      ) : null}
      {open ? (
        <div className="stack">
          <NativeSelect
            label={m('finding')}
            value={finding}
            onChange={(event) => setFinding(event.currentTarget.value as typeof finding)}
            data={findings.map((one) => ({ value: one, label: m(`findings.${one}`) }))}
          />
          <Textarea
            label={m('note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
          />
          <Button disabled={note.trim() === ''} loading={acting.busy} onClick={() => void settle()}>
            {m('settleNow')}
          </Button>
        </div>
      ) : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </div>
  )
}
