import { lazy, Suspense, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { Treaty } from '../articles/articles.tsx'
import { useAgreement } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Room } from '../room.tsx'
import { useRooms } from '../rooms.ts'
import { asLived } from '../texts/lived.ts'
import { useLife } from '../texts/use-life.ts'
import { useDrafting } from '../texts/words.ts'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Problem } from '../ui/refusal.tsx'
import { isTab, pathOf, type Tab, tabs } from './tabs.ts'
import './agreement.css'

const Ask = lazy(() => import('../law/ask.tsx'))
const Coverage = lazy(() => import('../coverage/coverage.tsx'))
const Compare = lazy(() => import('../coverage/compare.tsx'))
const Signatures = lazy(() => import('./signatures.tsx'))
const Calendar = lazy(() => import('./calendar.tsx'))
const Drafting = lazy(() => import('../drafting/draft.tsx'))

/** The text that executes: to read, to ask, to look for its gaps, to compare and to draft. */
export default function AgreementScreen(props: ScreenProps & { tab?: string; draft?: string }) {
  const { r } = useRooms()
  const { d } = useDrafting()
  const agreement = useAgreement()
  const life = useLife().data
  const now = useSlowNow(60_000)
  const tab: Tab = props.tab && isTab(props.tab) ? props.tab : 'read'
  const title =
    tab === 'read' ? r('agreement.title') : `${d(`tab.${tab}`)} · ${r('agreement.title')}`
  return (
    <Room {...props} title={title} heading={r('agreement.title')}>
      <div className="agreement-room">
        <Tabs tab={tab} />
        {agreement.isLoading ? <Loading /> : null}
        {agreement.error ? <Problem error={agreement.error} /> : null}
        {agreement.data === null && tab !== 'draft' ? <Empty what={r('agreement.none')} /> : null}
        {agreement.data && tab === 'read' ? (
          <Treaty of={asLived(agreement.data, life, now)} />
        ) : null}
        <Suspense fallback={<Loading />}>
          {agreement.data && tab === 'ask' ? <Ask /> : null}
          {agreement.data && tab === 'coverage' ? <Coverage /> : null}
          {agreement.data && tab === 'compare' ? <Compare /> : null}
          {!agreement.isLoading && tab === 'draft' ? <Drafting draft={props.draft ?? ''} /> : null}
          {tab === 'signatures' ? <Signatures /> : null}
          {tab === 'calendar' ? <Calendar /> : null}
        </Suspense>
      </div>
    </Room>
  )
}

function Tabs(props: { tab: Tab }) {
  const { d } = useDrafting()
  const row = useRef<HTMLElement>(null)
  // On a phone the row is longer than the screen: the tab one is on stays in sight.
  useEffect(() => {
    const current = row.current?.querySelector(`[data-tab="${props.tab}"]`)
    current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [props.tab])
  return (
    <nav ref={row} className="agreement-tabs" aria-label={d('tab.label')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          href={pathOf(tab)}
          data-tab={tab}
          aria-current={tab === props.tab ? 'page' : undefined}
        >
          {d(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  )
}
