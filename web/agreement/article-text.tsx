import { useMemo } from 'react'
import type { Agreement, Clause } from '#core/agreement/agreement.ts'
import { type Article, renderClause } from '#core/agreement/render.ts'
import type { Language } from '#core/words.ts'
import { sayIn } from '../words.ts'
import { useNameOf } from './words.ts'

/** One article of any text in any language whose words are here, as a reader has it. */
export function ArticleText(props: { clause: Clause; agreement: Agreement; language: Language }) {
  const { clause, agreement, language } = props
  const nameOf = useNameOf()
  const article = useMemo(
    () => renderClause(clause, agreement, sayIn(language), nameOf),
    [clause, agreement, language, nameOf],
  )
  return (
    <article className="clause-text" lang={language}>
      <h4>
        <span className="num">{article.number}</span> {article.title}
      </h4>
      <ArticleBody of={article} />
    </article>
  )
}

/** The paragraphs of an article, with their points. */
export function ArticleBody({ of }: { of: Article }) {
  return of.paragraphs.map((paragraph) => (
    <div key={paragraph.number + paragraph.text} className="article-paragraph">
      <p>
        {paragraph.number ? <span className="num">{paragraph.number} </span> : null}
        {paragraph.text}
      </p>
      {paragraph.points.length > 0 ? (
        <ol className="article-points">
          {paragraph.points.map((point) => (
            <li key={point.letter}>
              <span>{point.letter}</span>
              <span>{point.text}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  ))
}
