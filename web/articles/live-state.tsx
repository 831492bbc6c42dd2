import { Link } from 'wouter'
import type { ClauseUse } from '#core/api.ts'
import type { Clause } from '#core/law/agreement.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import { askAbout } from '../law/ask.ts'
import { useDrafting } from '../texts/words.ts'
import { Age } from '../ui/age.tsx'
import { sayRefused } from './use.ts'

const dayMinutes = 1440

/** In the margin of an article: how much it is lived by, and when it last stood in somebody's way. */
export function LiveState(props: { clause: Clause; use: ClauseUse | undefined; inForce: boolean }) {
  const { d, say } = useDrafting()
  const { clause, use, inForce } = props
  return (
    <>
      {inForce ? <span>{d('live.inForce')}</span> : null}
      {inForce && use && use.usedThisMonth > 0 ? (
        <span>
          {d('live.used', { count: use.usedThisMonth })}
          {use.lastUsedAt === null ? null : (
            <>
              {', '}
              {d('live.lastUsed')} <Age at={use.lastUsedAt} halfMinutes={30 * dayMinutes} />
            </>
          )}
        </span>
      ) : null}
      {use && use.refusedThisMonth > 0 ? (
        <span>{d('live.refused', { count: use.refusedThisMonth })}</span>
      ) : null}
      {use?.lastRefusedWhat ? (
        <span>
          {d('live.lastRefused', { what: sayRefused(use.lastRefusedWhat, say) })}{' '}
          <Age at={use.lastRefusedAt} halfMinutes={30 * dayMinutes} />
        </span>
      ) : null}
      {isKnownKind(clause.kind) ? (
        <Link className="treaty-ask" href={`/agreement/ask?${askAbout(clause)}`}>
          {d('live.ask')}
        </Link>
      ) : null}
    </>
  )
}
