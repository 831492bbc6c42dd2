import { type ReactNode, useEffect } from 'react'
import type { ScreenProps } from '../me.ts'
import { useWords } from '../words.ts'
import { LostConnection } from './connection.tsx'
import { TopBar } from './top-bar.tsx'
import './frame.css'

/** What all desk screens share: the bar, what the connection does, and the main part. */
export function Frame(
  props: ScreenProps & {
    title: string
    middle?: ReactNode
    end?: ReactNode
    children: ReactNode
    still?: boolean
  },
) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${props.title} · Corridor`
  }, [props.title])
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <TopBar session={props.session} me={props.me} middle={props.middle} end={props.end} />
      <LostConnection />
      <main id="main" className="frame-main" data-still={props.still || undefined}>
        {props.children}
      </main>
    </div>
  )
}

/** A titled part of a screen. */
export function Panel(props: {
  title: ReactNode
  aside?: ReactNode
  id: string
  children: ReactNode
  className?: string
}) {
  return (
    <section className={`panel ${props.className ?? ''}`} aria-labelledby={props.id}>
      <header className="panel-head">
        <h2 id={props.id} className="label">
          {props.title}
        </h2>
        {props.aside}
      </header>
      {props.children}
    </section>
  )
}

/** An empty state teaches: what is not here, and how it comes. */
export function Empty(props: { what: string; how?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-what">{props.what}</p>
      {props.how ? <p className="quiet">{props.how}</p> : null}
      {props.children}
    </div>
  )
}
