import { useMemo } from 'react'
import type { Agreement, Clause } from '#core/agreement/agreement.ts'
import { renderClause } from '#core/agreement/render.ts'
import type { Language } from '#core/words.ts'
import { sayIn } from '../words.ts'
import { ArticleText } from './article.tsx'
import { useNameOf } from './words.ts'

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
