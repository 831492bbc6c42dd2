import { Link } from 'wouter'
import type { Me } from '../me.ts'
import { useRooms } from '../rooms.ts'
import { mayOpen } from '../screens.ts'
import { Age, Countdown } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import type { ScreenKey } from '../words.ts'
import type { Wait } from './liaison.ts'

type Names = ReadonlyMap<string, string>

/** One column of what waits: who for, for whom, since when and until when. */
export function Waiting(props: {
  id: string
  title: string
  none: string
  list: readonly Wait[]
  names: Names
  me: Me
}) {
  const { r } = useRooms()
  return (
    <Panel
      id={props.id}
      title={
        <>
          {props.title} <strong className="num waiting-count">{props.list.length}</strong>
        </>
      }
      aside={<span className="quiet">{r('liaison.sortedBy')}</span>}
    >
      <div className="waiting">
        {props.list.length === 0 ? <Empty what={props.none} how={r('liaison.noneHelp')} /> : null}
        <ul aria-live="polite">
          {props.list.map((one) => (
            <Row key={one.id} of={one} names={props.names} me={props.me} />
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function Row(props: { of: Wait; names: Names; me: Me }) {
  const { r } = useRooms()
  const { of, me } = props
  const { casualty } = of
  const changed = useChanged(`casualty/${casualty.id}`)
  const role = me.role
  const href =
    of.kind === 'review' && mayOpen(role, 'review')
      ? '/review'
      : mayOpen(role, 'console')
        ? `/incidents/${casualty.incident}`
        : null
  const label = <strong className="num">{casualty.label}</strong>
  return (
    <li className={`waiting-row ${changed ? 'changed' : ''}`} data-kind={of.kind}>
      <CategoryMark of={casualty.category} size={26} />
      <div className="grow">
        <div className="spread">
          <span>
            {href ? <Link href={href}>{label}</Link> : label} {r(`liaison.kind.${of.kind}`)}
          </span>
          <span className="waiting-deadline">
            {of.deadline === null ? (
              <span className="quiet">{r('liaison.noDeadline')}</span>
            ) : (
              <Countdown to={of.deadline} strong />
            )}
          </span>
        </div>
        <div className="row wrap quiet waiting-more">
          {of.kind === 'review' ? (
            <span>{r('liaison.waitsFor.review', { member: of.other.toUpperCase() })}</span>
          ) : (
            <strong className="waiting-member">{of.other.toUpperCase()}</strong>
          )}
          <For of={of} names={props.names} />
          <Age at={of.since} halfMinutes={30} />
        </div>
      </div>
    </li>
  )
}

function For(props: { of: Wait; names: Names }) {
  const { r, t } = useRooms()
  const { of } = props
  switch (of.kind) {
    case 'request':
    case 'lapsed': {
      const facility = props.names.get(of.request.facility) ?? of.request.facility
      return (
        <>
          <span>{r(`liaison.waitsFor.${of.kind}`, { facility })}</span>
          <span>{r(`hospital.silence.${of.request.silence}`)}</span>
          <Articles clauses={of.request.clauses.slice(0, 3)} />
        </>
      )
    }
    case 'handover':
      return <span>{r('liaison.waitsFor.handover', { side: r(`liaison.side.${of.side}`) })}</span>
    case 'dispute': {
      const { custody } = of.casualty
      const params = {
        member: custody.member.toUpperCase(),
        other: custody.other?.toUpperCase() ?? '?',
      }
      return <span>{r('liaison.waitsFor.dispute', params)}</span>
    }
    case 'review':
      return (
        <>
          <span>{t(`necessity.${of.review.reason}` as ScreenKey)}</span>
          <Articles clauses={of.review.clauses} />
        </>
      )
  }
}
