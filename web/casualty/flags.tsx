import { renderValue } from '#core/articles/render.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { vulnerableOf } from '#core/casualty/vulnerable.ts'
import { vulnerableGroups } from '#core/law/facts.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'

/** What age and looks say already is not asked again. */
const asked = vulnerableGroups.filter((group) => group !== 'child' && group !== 'older-person')
const truths = ['contaminated', 'threatened', 'unaccompaniedMinor'] as const

/** What the agreement's articles on persons turn on; a suspicion counts. */
export function Flags(props: { of: CasualtyState }) {
  const { t, say } = useWords()
  const acting = useActing()
  const { of } = props
  const flag = (body: Parameters<typeof command<'casualty.flag'>>[2]) =>
    void acting.note(command('casualty.flag', `casualty/${of.id}`, body))
  const groups = vulnerableOf(of)
  // A state that was kept before there were groups has none.
  const flagged = of.flags.vulnerable ?? []
  const isAdult = of.ageYears !== null && !groups.includes('child')
  const chip = (key: string, label: string, on: boolean, toggle: () => void) => (
    <button
      key={key}
      type="button"
      className="chip"
      data-on={on || undefined}
      aria-pressed={on}
      disabled={acting.busy}
      onClick={toggle}
    >
      {label}
    </button>
  )
  return (
    <section className="phone-part" aria-labelledby="flags">
      <h2 id="flags" className="label">
        {t('card.flags')}
      </h2>
      <div className="chips">
        {truths
          .filter((name) => name !== 'unaccompaniedMinor' || !isAdult)
          .map((name) =>
            chip(name, t(`casualty.${name}`), of.flags[name], () =>
              flag({ [name]: !of.flags[name] }),
            ),
          )}
        {asked.map((group) => {
          const on = flagged.includes(group)
          const others = flagged.filter((one) => one !== group)
          return chip(group, renderValue('vulnerable', group, { parties: [] }, say), on, () =>
            flag({ vulnerable: on ? others : [...others, group] }),
          )
        })}
      </div>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </section>
  )
}
