import { mayDo } from '#core/nouns.ts'
import { ClauseText } from '../articles/clauses.tsx'
import { useAgreement } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { useRooms } from '../rooms.ts'
import { Age, At } from '../ui/age.tsx'
import { Panel } from '../ui/frame.tsx'
import { isDecidingNow, rulesAt, type Standing } from './crossing.ts'
import { CrossingForm } from './crossing-form.tsx'
import './crossing.css'

/** The working card: how a crossing stands, who says so, what the agreement says there. */
export function CrossingCard(props: ScreenProps & { of: Standing }) {
  const { r, language } = useRooms()
  const { crossing, said, state } = props.of
  const agreement = useAgreement().data
  const { name: _name, ...actor } = props.me
  const side = crossing.between.includes(props.me.member) ? props.me.member : crossing.between[0]
  const maySet = mayDo(actor, 'crossing.state', { member: side }) === true
  const rules = agreement ? rulesAt(agreement, crossing) : []
  const sorted = rules.toSorted(
    (a, b) => Number(isDecidingNow(b, props.of)) - Number(isDecidingNow(a, props.of)),
  )
  return (
    <Panel id="working-card" title={r('liaison.card')} className="grow">
      <div className="working-card">
        <div>
          <h3 className="working-name">{crossing.name}</h3>
          <p className="quiet">
            {crossing.between.join(' – ').toUpperCase()} · {crossing.road} ·{' '}
            {crossing.heavyVehicles ? r('liaison.heavy') : r('liaison.noHeavy')}
          </p>
        </div>
        <dl className="working-facts" data-state={state}>
          <dd className="working-state">
            <strong className="crossing-state">{r(`liaison.state.${state}`)}</strong>{' '}
            {said?.until ? (
              <>
                {r('liaison.until', { time: '' })}
                {dayOf(said.until, language)} <At at={said.until} />
              </>
            ) : null}
          </dd>
          <dd>
            {said?.waitMinutes !== null && said?.waitMinutes !== undefined
              ? r('liaison.waitMinutes', { minutes: said.waitMinutes })
              : r('liaison.noWait')}
            {' · '}
            {crossing.hours
              ? r('liaison.hours', { from: crossing.hours[0], until: crossing.hours[1] })
              : r('liaison.always')}
          </dd>
          <dd className="quiet">
            {said?.statedBy ? (
              <>
                {r('liaison.statedBy', { who: said.statedBy.toUpperCase() })}{' '}
                <Age at={said.statedAt} halfMinutes={60} />
              </>
            ) : (
              r(crossing.usual ? 'liaison.usual' : 'liaison.unstated')
            )}
          </dd>
          {said?.order ? (
            <dd className="working-order">
              {r('liaison.order', {
                instrument: said.order.instrument,
                authority: said.order.authority,
                territory: said.order.territory.toUpperCase(),
                time: '',
              })}
              {dayOf(said.order.until, language)} <At at={said.order.until} />
            </dd>
          ) : null}
        </dl>
        {maySet ? <CrossingForm of={props.of} territory={side} /> : null}
        <section className="stack" aria-labelledby="rules">
          <h4 id="rules" className="label">
            {r('liaison.rules')}
          </h4>
          {agreement && rules.length === 0 ? <p>{r('liaison.rulesNone')}</p> : null}
          {agreement
            ? sorted.map((clause) => (
                <div key={clause.id}>
                  {isDecidingNow(clause, props.of) ? (
                    <span className="working-decides">{r('liaison.decides')}</span>
                  ) : null}
                  <ClauseText clause={`${agreement.id}/${clause.id}`} />
                </div>
              ))
            : null}
        </section>
      </div>
    </Panel>
  )
}

/** An order may last for weeks: the hour alone does not say when it ends. */
const dayOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(at)
