import { useMemo } from 'react'
import { renderClause } from '#core/articles/render.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Language } from '#core/words.ts'
import { useNameOf } from '../texts/words.ts'
import { sayIn } from '../words.ts'
import { ArticleText } from './article.tsx'
import './drafted-article.css'

/** One article of any text in any language whose words are here, as a reader will have it. */
export function DraftedArticle(props: {
  clause: Clause
  agreement: Agreement
  language: Language
}) {
  const { clause, agreement, language } = props
  const nameOf = useNameOf()
  const article = useMemo(
    () => renderClause(clause, agreement, sayIn(language), nameOf),
    [clause, agreement, language, nameOf],
  )
  return (
    <article className="draft-article" lang={language}>
      <h4>
        <span className="num">{article.number}</span> {article.title}
      </h4>
      <ArticleText article={article} />
    </article>
  )
}
