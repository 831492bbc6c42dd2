import { useMemo } from 'react'
import { renderClause } from '#core/articles/render.ts'
import { namesOf, useAgreement, useRegion } from '../data.ts'
import { useRooms } from '../rooms.ts'
import { ArticleLink, Articles, articleNumber } from '../ui/article-link.tsx'
import { ArticleText } from './article.tsx'
import './clauses.css'

/** The articles that something rests on, each as a link; opened, as the reader's language has them. */
export function Clauses(props: { clauses: readonly string[]; label: string; open?: boolean }) {
  const { r } = useRooms()
  const clauses = [...new Set(props.clauses)]
  if (clauses.length === 0) return null
  return (
    <div className="clauses">
      <span className="quiet">{props.label}</span> <Articles clauses={clauses} />
      <details open={props.open}>
        <summary>{r('agreement.read')}</summary>
        <ul className="stack">
          {clauses.map((clause) => (
            <li key={clause}>
              <ClauseText clause={clause} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** One article, made from the conditions that are evaluated. */
export function ClauseText(props: { clause: string }) {
  const { r, say } = useRooms()
  const agreement = useAgreement().data
  const number = articleNumber(props.clause)
  const clause = agreement?.clauses.find((one) => one.id === number)
  const region = useRegion().data
  const article = useMemo(() => {
    if (!agreement || !clause) return null
    const names = namesOf(region)
    return renderClause(clause, agreement, say, (id) => names.get(id))
  }, [agreement, clause, say, region])
  if (!agreement) return null
  if (!article) return <p className="quiet">{r('agreement.unknownClause', { clause: number })}</p>
  return (
    <article className="clause-text">
      <h4>
        <ArticleLink clause={props.clause} /> {article.title}
      </h4>
      <ArticleText article={article} />
    </article>
  )
}
