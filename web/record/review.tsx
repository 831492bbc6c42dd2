import { mayEver } from '#core/nouns.ts'
import { textIn } from '#core/words.ts'
import { usePartners } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Panels } from '../panels.tsx'
import { Room } from '../room.tsx'
import { useKnownCasualties, useRooms } from '../rooms.ts'
import { Age, At } from '../ui/age.tsx'
import { Empty, Panel } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { Checkpoint } from './checkpoint.tsx'
import { OneReview } from './one-review.tsx'
import { reviewsOf } from './review.ts'
import './review.css'

/** What was done under necessity and waits for a finding; the record; the partners' nodes. */
export default function Review(props: ScreenProps) {
  const { r } = useRooms()
  const maySee = mayEver(props.me.role, 'view.reviews') && mayEver(props.me.role, 'view.casualties')
  return (
    <Room {...props} title={r('review.title')}>
      <div className="review">
        {maySee ? (
          <Reviews {...props} />
        ) : (
          <Panel id="necessity" title={r('review.open')}>
            <Empty what={r('review.noAccess')} />
          </Panel>
        )}
        <div className="stack review-end">
          <Panels of="review" me={props.me} />
          <Checkpoint mayExport={mayEver(props.me.role, 'view.export')} member={props.me.member} />
          <Partners />
        </div>
      </div>
    </Room>
  )
}

function Reviews(props: ScreenProps) {
  const { r } = useRooms()
  const known = useKnownCasualties(true)
  const reviews = reviewsOf(known.casualties)
  const open = reviews.filter(({ review }) => review.state !== 'closed')
  const closed = reviews.filter(({ review }) => review.state === 'closed')
  return (
    <div className="stack">
      <Panel
        id="necessity"
        title={
          <>
            {r('review.open')} <span className="num">{open.length}</span>
          </>
        }
        aside={<span className="quiet">{r('review.sortedBy')}</span>}
      >
        <div className="review-list">
          {known.error ? <Problem error={known.error} /> : null}
          {known.isLoading ? <Loading /> : null}
          {!known.isLoading && open.length === 0 ? (
            <Empty what={r('review.none')} how={r('review.noneHelp')} />
          ) : null}
          {open.map((one) => (
            <OneReview key={one.review.id} {...props} of={one} />
          ))}
        </div>
      </Panel>
      {closed.length > 0 ? (
        <Panel id="closed" title={r('review.closed')}>
          <div className="review-list">
            {closed.map((one) => (
              <OneReview key={one.review.id} {...props} of={one} />
            ))}
          </div>
        </Panel>
      ) : null}
    </div>
  )
}

function Partners() {
  const { r, language } = useRooms()
  const partners = usePartners()
  return (
    <Panel id="partners" title={r('review.partners')}>
      <ul className="review-pad">
        {partners.error ? <Problem error={partners.error} /> : null}
        {(partners.data ?? []).map((one) => (
          <li key={one.member} className="review-partner">
            <span>
              <strong>{one.member.toUpperCase()}</strong> {textIn(one.name, language)}
            </span>
            <span className="partner" data-state={one.state}>
              {one.state === 'reachable' ? r('liaison.reachable') : null}
              {one.state === 'never-seen' ? r('liaison.neverSeen') : null}
              {one.state === 'unreachable' ? (
                <>
                  {r('liaison.unreachable', { time: '' })}
                  {one.unreachableSince === null ? '?' : <At at={one.unreachableSince} />}
                </>
              ) : null}
            </span>
            <span className="quiet">
              {r('liaison.lastSeen')} <Age at={one.lastSeenAt} halfMinutes={2} />
              {one.waiting > 0 ? ` · ${r('liaison.waiting', { count: one.waiting })}` : null}
              {one.held > 0 ? ` · ${r('liaison.held', { count: one.held })}` : null}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
