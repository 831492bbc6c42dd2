import { IconLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Article } from '#core/articles/render.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { useRooms } from '../rooms.ts'
import { useSlowNow } from '../ui/now.ts'
import { anchorOf, lifeOf } from './articles.ts'
import './article.css'

/** One article: what it does, its conditions, and in the margin what it is worth today. */
export function OneArticle(props: {
  clause: Clause
  article: Article
  term: Agreement['term']
  isTarget: boolean
  /** What else is known of it now, below what it is worth. */
  margin?: ReactNode
}) {
  const { r } = useRooms()
  const { clause, article } = props
  const today = new Date(useSlowNow(60_000)).toISOString().slice(0, 10)
  const life = lifeOf(clause, props.term, today)
  const id = anchorOf(clause.id)
  return (
    <section
      id={id}
      className="treaty-article"
      data-target={props.isTarget || undefined}
      data-life={life.state}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`}>
        <span className="num treaty-number">{article.number}</span> {article.title}
        <a
          href={`#${id}`}
          className="treaty-anchor"
          aria-label={r('agreement.link', { number: clause.id })}
        >
          <IconLink size={15} aria-hidden="true" />
        </a>
      </h3>
      <ArticleText article={article} />
      <aside className="treaty-margin" aria-label={article.number}>
        <span data-effect={clause.effect}>{r(`agreement.effect.${clause.effect}`)}</span>
        {life.state === 'suspended' ? (
          <strong>{r('agreement.suspended', { from: life.from })}</strong>
        ) : null}
        {life.state === 'future' ? (
          <strong>{r('agreement.future', { from: life.from })}</strong>
        ) : null}
        {life.state === 'ended' ? (
          <strong>{r('agreement.ended', { until: life.until })}</strong>
        ) : null}
        {life.state === 'disputed' ? <strong>{r('agreement.disputed')}</strong> : null}
        {clause.from && life.state === 'in-force' ? (
          <span>{r('agreement.term', { from: clause.from })}</span>
        ) : null}
        {props.margin}
        {clause.source ? (
          <span lang="en">{r('agreement.source', { source: clause.source })}</span>
        ) : null}
      </aside>
    </section>
  )
}

/** The paragraphs of an article with their points, as they are numbered in print. */
export function ArticleText(props: { article: Article }) {
  return (
    <ol className="article-text">
      {props.article.paragraphs.map(({ number, text, points }) => (
        <li key={`${number} ${text}`}>
          {number ? <span className="article-mark num">{number}</span> : null}
          <p>{text}</p>
          {points.length > 0 ? (
            <ol>
              {points.map((point) => (
                <li key={point.letter}>
                  <span className="article-mark">{point.letter}</span>
                  <p>{point.text}</p>
                </li>
              ))}
            </ol>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
