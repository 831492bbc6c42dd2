import { Button } from '@mantine/core'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useWords } from '../words.ts'
import type { PlanProps } from './plan-panel.tsx'
import { sayReason } from './reason.ts'

/** Those who got no place: why, what happens meanwhile, and what would help. Never nowhere. */
export function Unplaced(props: PlanProps & { onOverride: ((casualty: string) => void) | null }) {
  const { t, say } = useWords()
  const { proposal, incident, casualties } = props
  const stillWithout = (id: string) => {
    const one = casualties.find((casualty) => casualty.id === id)
    return one !== undefined && one.destination === null
  }
  const inForce = (incident.plan?.unplaced ?? []).filter((one) => stillWithout(one.casualty))
  if ((proposal ? proposal.unplaced : inForce).length === 0) return null
  return (
    <section className="unplaced" aria-labelledby="not-placed">
      <h3 id="not-placed" className="label">
        {t('plan.notPlaced')}
      </h3>
      <ul>
        {proposal
          ? proposal.unplaced.map((one) => (
              <li key={one.casualty}>
                <div className="row">
                  <CategoryMark of={one.category} />
                  <strong className="num">{one.label}</strong>
                  <span>{sayReason(say, one.why, props.names)}</span>
                </div>
                {one.wouldHelp.length > 0 ? (
                  <p>
                    <span className="quiet">{t('plan.wouldHelp')}:</span>{' '}
                    {one.wouldHelp.map((reason, at) => (
                      <span key={reason.code + JSON.stringify(reason.params)}>
                        {at > 0 ? '; ' : ''}
                        {sayReason(say, reason, props.names)} <Articles clauses={reason.clauses} />
                      </span>
                    ))}
                  </p>
                ) : null}
                <p className="quiet">
                  {one.meanwhile.code === 'over-capacity' && one.meanwhile.facility
                    ? t('plan.meanwhileOver', {
                        facility: props.names.get(one.meanwhile.facility) ?? one.meanwhile.facility,
                      })
                    : t('plan.meanwhileHold')}
                </p>
              </li>
            ))
          : inForce.map((one) => {
              const casualty = casualties.find(({ id }) => id === one.casualty)
              return casualty ? (
                <li key={one.casualty} className="row">
                  <CategoryMark of={casualty.category} />
                  <strong className="num">{casualty.label}</strong>
                  <span className="grow">{say(`plan.reason.${one.why}`)}</span>
                  {props.onOverride ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => props.onOverride?.(one.casualty)}
                    >
                      {t('next.destine')}
                    </Button>
                  ) : null}
                </li>
              ) : null
            })}
      </ul>
    </section>
  )
}
