import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { interventions } from '#core/triage/clinical.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Running } from '../ui/age.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'

/** What crews do most, in the order of MARCH; the rest behind one tap. */
const first = 14

/** What was done, as chips; each runs its own clock, since a tourniquet's minutes matter. */
export function Interventions(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const [all, setAll] = useState(false)
  const acting = useActing()
  const { of } = props
  const done = new Map(of.treatments.map(({ value, at }) => [value.intervention, at]))
  const shown = interventions.filter((one, at) => all || at < first || done.has(one))
  return (
    <section className="phone-part" aria-labelledby="interventions">
      <h2 id="interventions" className="label">
        {t('card.interventions')}
      </h2>
      <div className="chips">
        {shown.map((one) => {
          const at = done.get(one)
          return (
            <button
              key={one}
              type="button"
              className="chip"
              data-on={at !== undefined || undefined}
              aria-pressed={at !== undefined}
              disabled={acting.busy}
              onClick={() =>
                void acting.note(
                  command('casualty.treat', `casualty/${of.id}`, { intervention: one }),
                )
              }
            >
              {say(`clinical.intervention.${one}`)}{' '}
              {at === undefined ? null : (
                <span className="unit">
                  <Running since={at} />
                </span>
              )}
            </button>
          )
        })}
        {all ? null : (
          <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
            +{interventions.length - shown.length}
          </Button>
        )}
      </div>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
