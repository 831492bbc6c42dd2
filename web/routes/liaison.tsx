import { useState } from 'react'
import { mayEver } from '#core/nouns.ts'
import { textIn } from '#core/words.ts'
import { standingsOf } from '../crossing/crossing.ts'
import { CrossingCard } from '../crossing/crossing-card.tsx'
import { CrossingTiles } from '../crossing/crossing-tiles.tsx'
import { useCrossings, usePartners, useRegion, useRequests } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Panels } from '../panels.tsx'
import { Room } from '../room.tsx'
import { useKnownCasualties, useRooms } from '../rooms.ts'
import { Age, At } from '../ui/age.tsx'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { reviewsWait, theyWait, weWait } from './liaison.ts'
import { Waiting } from './liaison-waiting.tsx'
import './liaison.css'

/** What waits on whom, on either side, and the crossings between. */
export default function Liaison(props: ScreenProps) {
  const { r } = useRooms()
  const { member, role } = props.me
  const requestsIn = useRequests('in')
  const requestsOut = useRequests('out')
  const known = useKnownCasualties(mayEver(role, 'view.casualties'))
  const region = useRegion()
  const crossings = useCrossings()
  const [chosen, setChosen] = useState<string | null>(null)
  const error = requestsIn.error ?? requestsOut.error ?? known.error ?? crossings.error
  const names = new Map((region.data?.facilities ?? []).map((one) => [one.id, one.name]))
  const standings = standingsOf(region.data?.crossings ?? [], crossings.data ?? [], member)
  const reviews = reviewsWait(known.casualties)
  const standing = standings.find((one) => one.crossing.id === chosen)
  return (
    <Room {...props} still title={r('liaison.title')}>
      {region.isLoading || requestsIn.isLoading ? <Loading /> : null}
      {(error ?? region.error) ? <Problem error={error ?? region.error} /> : null}
      {region.data && requestsIn.data ? (
        <div className="liaison">
          <Waiting
            id="theirs"
            title={r('liaison.theirs')}
            none={r('liaison.theirsNone')}
            list={theyWait(requestsIn.data, known.casualties, member)}
            names={names}
            me={props.me}
          />
          <Waiting
            id="ours"
            title={r('liaison.ours')}
            none={r('liaison.oursNone')}
            list={weWait(requestsOut.data ?? [], known.casualties, member)}
            names={names}
            me={props.me}
          />
          <div className="liaison-end">
            <PartnerList />
            <Panels of="liaison" me={props.me} />
            {reviews.length > 0 ? (
              <Waiting
                id="reviews"
                title={r('review.open')}
                none={r('review.none')}
                list={reviews}
                names={names}
                me={props.me}
              />
            ) : null}
            {standing ? (
              <CrossingCard {...props} key={standing.crossing.id} of={standing} />
            ) : (
              <Empty what={r('liaison.choose')} how={r('liaison.chooseHelp')} />
            )}
          </div>
          <CrossingTiles list={standings} chosen={chosen} home={member} onChoose={setChosen} />
        </div>
      ) : null}
    </Room>
  )
}

/** Each partner's node with a since: unreachable is a state, not a spinner. */
function PartnerList() {
  const { r, language } = useRooms()
  const partners = usePartners()
  return (
    <section className="liaison-partners" aria-labelledby="partner-states">
      <h2 id="partner-states" className="label">
        {r('liaison.partners')}
      </h2>
      <ul>
        {(partners.data ?? []).map((one) => (
          <li key={one.member} className="spread">
            <span className="clip">
              <strong>{one.member.toUpperCase()}</strong> {textIn(one.name, language)}
            </span>
            <span className="partner" data-state={one.state}>
              {one.state === 'reachable' ? (
                <>
                  {r('liaison.reachable')} <Age at={one.lastSeenAt} halfMinutes={2} />
                </>
              ) : null}
              {one.state === 'unreachable' ? (
                <>
                  {r('liaison.unreachable', { time: '' })}
                  {one.unreachableSince === null ? '?' : <At at={one.unreachableSince} />}
                </>
              ) : null}
              {one.state === 'never-seen' ? r('liaison.neverSeen') : null}
              {one.waiting > 0 ? (
                <span className="quiet">{r('liaison.waiting', { count: one.waiting })}</span>
              ) : null}
              {one.held > 0 ? (
                <span className="facts-flags">{r('liaison.held', { count: one.held })}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
