import { Button } from '@mantine/core'
import { useState } from 'react'
import { alertsOf, type Balance, balanceOf } from '#core/medicine/ledger.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { Clauses } from '../articles/clauses.tsx'
import { Age, At } from '../ui/age.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Give, Restock, Return, Waste } from './forms.tsx'
import { alertLine, nameOf } from './medicine.ts'
import { type MedicineKey, useMedicineWords } from './use-medicines.ts'

type Doing = 'give' | 'waste' | 'restock' | 'return'

/** A kit that is out: what should be there, what was opened, and the four things one does with it. */
export function Kit(props: { of: MedicineState }) {
  const { m, say } = useMedicineWords()
  const [doing, setDoing] = useState<Doing | null>(null)
  const { of } = props
  const now = useSlowNow(30_000)
  const done = () => setDoing(null)
  if (doing === 'give') return <Give of={of} onDone={done} />
  if (doing === 'waste') return <Waste of={of} onDone={done} />
  if (doing === 'restock') return <Restock of={of} onDone={done} />
  if (doing === 'return') return <Return of={of} onDone={done} />
  const buttons: [Doing, MedicineKey][] = [
    ['give', 'give'],
    ['waste', 'waste'],
    ['restock', 'restock'],
    ['return', 'returns'],
  ]
  return (
    <>
      <section className="phone-part" aria-labelledby="kit">
        <h2 id="kit" className="label">
          {m('out', { vehicle: of.vehicle ?? '' })}{' '}
          {of.departedAt ? <At at={of.departedAt} /> : null}
        </h2>
        {of.law ? <KitLaw of={of.law} /> : null}
        <ul className="kit-balance">
          {balanceOf(of).map((line) => (
            <BalanceLine key={`${line.substance}${line.strengthMg}`} of={line} />
          ))}
        </ul>
        {alertsOf(of, now).map((alert) => {
          const { id, key, ...params } = alertLine(alert, say)
          return (
            <p key={id} className="kit-alert" role="alert">
              {m(`alert.${key}` as MedicineKey, params)}
            </p>
          )
        })}
        <div className="kit-buttons">
          {buttons.map(([what, key]) => (
            <Button key={what} size="xl" variant="default" onClick={() => setDoing(what)}>
              {m(key)}
            </Button>
          ))}
        </div>
      </section>
      <Wasted of={of} />
    </>
  )
}

function KitLaw(props: { of: NonNullable<MedicineState['law']> }) {
  const { m } = useMedicineWords()
  const { answer, clauses } = props.of
  return (
    <div className="kit-law" data-answer={answer}>
      <Clauses clauses={clauses} label={m(`law.${answer}`)} />
    </div>
  )
}

function BalanceLine(props: { of: Balance }) {
  const { m, say } = useMedicineWords()
  const { of } = props
  const opened = of.opened > 0 ? ` · ${m('opened', { count: of.opened })}` : ''
  const broken = of.broken > 0 ? ` · ${m('broken', { count: of.broken })}` : ''
  return (
    <li>
      <span className="grow">
        <strong>{nameOf(of, say)}</strong>
        <span className="quiet">
          {m('carried', { count: of.carried })}
          {opened}
          {broken}
        </span>
        {of.unaccountedMg > 0 ? (
          <span className="kit-rest">{m('rest', { mg: of.unaccountedMg })}</span>
        ) : null}
      </span>
      <span className="kit-expected">
        <span className="num">{of.expected}</span>
        <span className="quiet">{m('left')}</span>
      </span>
    </li>
  )
}

function Wasted(props: { of: MedicineState }) {
  const { m, say } = useMedicineWords()
  const { wasted } = props.of
  if (wasted.length === 0) return null
  return (
    <section className="phone-part" aria-labelledby="wasted">
      <h2 id="wasted" className="label">
        {m('waste')}
      </h2>
      <ul className="kit-balance">
        {wasted.map((one) => (
          <li key={one.waste}>
            <span className="grow">
              {nameOf(one, say)}: <span className="num">{one.wastedMg} mg</span>
              {one.brokenAmpoules > 0 ? ` · ${m('broken', { count: one.brokenAmpoules })}` : ''}
            </span>
            <span data-open={one.witness === null || undefined}>
              {one.witness
                ? `${m('witnessed')} (${one.witness.member.toUpperCase()})`
                : m('witnessOpen')}{' '}
              <Age at={one.at} halfMinutes={60} />
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{m('witnessHelp')}</p>
    </section>
  )
}
