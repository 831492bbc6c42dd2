import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { renderClause } from '#core/articles/render.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import { textIn } from '#core/words.ts'
import { namesOf, useRegion } from '../data.ts'
import { useRooms } from '../rooms.ts'
import { useLife } from '../texts/use-life.ts'
import { type DraftKey, useDrafting } from '../texts/words.ts'
import { Day } from '../ui/day.tsx'
import { Empty } from '../ui/frame.tsx'
import { useKey } from '../ui/keys.tsx'
import { useSlowNow } from '../ui/now.ts'
import { OneArticle } from './article.tsx'
import { anchorOf, type Chapter, chaptersOf, findAnchored, lifeOf, speaksOf } from './articles.ts'
import { LiveState } from './live-state.tsx'
import { useClauseUse } from './use.ts'
import './articles.css'

/** Contents and search beside the text; chapters, articles, and what each is worth today. */
export function Treaty(props: { of: Agreement }) {
  const { r, say, language } = useRooms()
  const { d } = useDrafting()
  const { of } = props
  const [query, setQuery] = useState('')
  const target = useAnchor(language)
  const use = useClauseUse()
  const today = new Date(useSlowNow(60_000)).toISOString().slice(0, 10)
  const region = useRegion().data

  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` is new each time, the language is not
  const articles = useMemo(() => {
    const names = namesOf(region)
    const nameOf = (id: string) => names.get(id)
    return new Map(of.clauses.map((clause) => [clause.id, renderClause(clause, of, say, nameOf)]))
  }, [of, language, region])
  const wanted = query.trim()
  const shown = of.clauses.filter(({ id }) => wanted === '' || speaksOf(articles.get(id)!, wanted))
  const chapters = chaptersOf(shown)
  const nameOf = (kind: string) => d(`kind.${isKnownKind(kind) ? kind : 'other'}` as DraftKey)
  return (
    <div className="treaty">
      <nav className="treaty-contents" aria-label={r('agreement.contents')}>
        <Search query={query} onQuery={setQuery} />
        <p className="quiet treaty-found" aria-live="polite">
          {wanted ? r('agreement.found', { count: shown.length }) : null}
        </p>
        <Contents chapters={chapters} target={target} nameOf={nameOf} />
      </nav>
      <article className="treaty-text">
        <Head of={of} />
        {wanted && shown.length === 0 ? (
          <Empty what={r('agreement.noneFound', { query: wanted })} />
        ) : null}
        {chapters.map((chapter) => (
          <section key={chapter.number} aria-labelledby={`chapter-${chapter.number}`}>
            <h2 id={`chapter-${chapter.number}`} className="treaty-chapter">
              <span className="num">{chapter.number}</span> {nameOf(chapter.kind)}
            </h2>
            {chapter.clauses.map((clause) => (
              <OneArticle
                key={clause.id}
                clause={clause}
                article={articles.get(clause.id)!}
                term={of.term}
                isTarget={target === clause.id}
                margin={
                  <LiveState
                    clause={clause}
                    use={use.data?.get(`${of.id}/${clause.id}`)}
                    inForce={lifeOf(clause, of.term, today).state === 'in-force'}
                  />
                }
              />
            ))}
          </section>
        ))}
      </article>
    </div>
  )
}

function Search(props: { query: string; onQuery: (query: string) => void }) {
  const { r } = useRooms()
  const find = useRef<HTMLInputElement>(null)
  useKey('/', () => find.current?.focus())
  return (
    <TextInput
      ref={find}
      value={props.query}
      onChange={(event) => props.onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        props.onQuery('')
        event.currentTarget.blur()
      }}
      placeholder={r('agreement.find')}
      aria-label={r('agreement.find')}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={<kbd>/</kbd>}
    />
  )
}

function Contents(props: {
  chapters: readonly Chapter[]
  target: string | null
  nameOf: (kind: string) => string
}) {
  const { language } = useRooms()
  return (
    <ol className="treaty-toc">
      {props.chapters.map((chapter) => (
        <li key={chapter.number}>
          <span className="label">
            {chapter.number} {props.nameOf(chapter.kind)}
          </span>
          <ol>
            {chapter.clauses.map((clause) => (
              <li key={clause.id}>
                <a
                  href={`#${anchorOf(clause.id)}`}
                  aria-current={props.target === clause.id || undefined}
                >
                  <span className="num">{clause.id}</span>
                  <span>{textIn(clause.title, language)}</span>
                </a>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function Head(props: { of: Agreement }) {
  const { r, say, language } = useRooms()
  const life = useLife().data
  const { of } = props
  // The term is the agreement's; this version of it may be younger.
  const since = life?.texts.find(({ hash }) => hash === life.inForce)?.opens ?? null
  const { from, until } = of.term
  return (
    <header className="treaty-head">
      {of.illustrative ? (
        <p className="treaty-illustrative" role="note">
          {r('agreement.illustrative')}
        </p>
      ) : null}
      <h1>{textIn(of.title, language)}</h1>
      <p className="treaty-meta">
        <span>{r('agreement.version', { version: of.version })}</span>
        <span>{r(`agreement.stage.${of.stage}`)}</span>
        {since === null ? null : (
          <span>
            {say('life.appliesFrom')} <Day at={since} />
          </span>
        )}
        <span>
          {until ? r('agreement.termUntil', { from, until }) : r('agreement.term', { from })}
        </span>
      </p>
      <p className="treaty-meta">
        <span className="label">{r('agreement.parties')}</span>
        {of.parties.map((party) => (
          <span key={party.id}>{textIn(party.name, language)}</span>
        ))}
      </p>
      <p className="treaty-meta">
        <span className="label">{r('agreement.asDocument')}</span>
        <DocumentLink format="html">{r('agreement.asPage')}</DocumentLink>
        <DocumentLink format="pdf">{r('agreement.asPdf')}</DocumentLink>
      </p>
    </header>
  )
}

/** The whole agreement in the reader's language, made by the server. */
function DocumentLink(props: { format: 'html' | 'pdf'; children: string }) {
  const { language } = useRooms()
  const href = `/api/agreement/document?language=${language}&format=${props.format}`
  return (
    <a href={href} hrefLang={language} target="_blank" rel="noreferrer">
      {props.children}
    </a>
  )
}

/** The article nearest the top of the window, so that another language opens at the same one. */
function articleInView(): string | null {
  const articles = [...document.querySelectorAll<HTMLElement>('.treaty-article')]
  const first = articles.find((one) => one.getBoundingClientRect().bottom > 80)
  return first ? first.id : null
}

/** The article that the address names. A switch of language keeps the reader's place. */
function useAnchor(language: string): string | null {
  const [target, setTarget] = useState(() => findAnchored(location.hash))
  const place = useRef<string | null>(null)
  useEffect(() => {
    const hear = () => setTarget(findAnchored(location.hash))
    const look = () => {
      place.current = articleInView()
    }
    addEventListener('hashchange', hear)
    addEventListener('popstate', hear)
    addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      removeEventListener('hashchange', hear)
      removeEventListener('popstate', hear)
      removeEventListener('scroll', look, { capture: true })
    }
  }, [])
  useEffect(() => {
    if (target) document.getElementById(anchorOf(target))?.scrollIntoView({ block: 'start' })
  }, [target])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place in another language
  useEffect(() => {
    if (place.current) document.getElementById(place.current)?.scrollIntoView({ block: 'start' })
  }, [language])
  return target
}
