import { Link } from 'wouter'
import { sayChange } from '#core/coverage/diff-words.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type DraftKey, useDrafting, useNameOf } from '../texts/words.ts'
import { countsOf, groupsOf } from './compare.ts'
import { useDiff } from './reckon.ts'
import { Reckoning } from './reckoning.tsx'

const settleMs = 600
const shownMax = 4

/** What the draft changes against the text it started from: a few sentences, and the way to all of them. */
export function MeaningBeside(props: { base: Agreement; text: Agreement; draft: string }) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const { base, text } = props
  const reckoned = useDiff(base, text, settleMs)
  const isFresh = reckoned.state === 'done' && !reckoned.stale
  const diff = base !== text && reckoned.state === 'done' ? reckoned.found : null
  const changes = diff ? groupsOf(diff).flatMap((group) => group.changes) : []
  return (
    <section
      className="side-part"
      aria-labelledby="side-meaning"
      data-stale={reckoned.stale || undefined}
    >
      <h3 id="side-meaning" className="label">
        {d('side.meaning')}
      </h3>
      {base !== text && !isFresh ? <Reckoning of={reckoned} what={d('compare.reckoning')} /> : null}
      {base === text ? <p className="quiet">{d('side.noChange')}</p> : null}
      {isFresh && diff && changes.length === 0 ? <p>{d('side.noMeaning')}</p> : null}
      {diff && changes.length > 0 ? (
        <>
          <p className="row wrap">
            {countsOf(diff).map(([what, count]) => (
              <span key={what}>
                {d(`compare.what.${what}` as DraftKey)} <strong className="num">{count}</strong>
              </span>
            ))}
          </p>
          <ul className="answer-list">
            {changes.slice(0, shownMax).map((change, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of changes is fixed
              <li key={i}>{sayChange(change, text, say, nameOf)}</li>
            ))}
          </ul>
          <Link href={`/agreement/compare?to=${props.draft}`}>{d('side.allChanges')}</Link>
        </>
      ) : null}
    </section>
  )
}
