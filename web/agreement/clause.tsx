import type { Agreement } from '#core/agreement/agreement.ts'
import { renderClause } from '#core/agreement/render.ts'
import { ArticleLink, articleNumber } from '../ui/article-link.tsx'
import { useWords } from '../words.ts'

/** One clause in the reader's language: its title and what it says, made from what is evaluated. */
export function ClauseLines(props: { clause: string; agreement: Agreement | undefined }) {
  const { say } = useWords()
  const number = articleNumber(props.clause)
  const found = props.agreement?.clauses.find((one) => one.id === number)
  if (!found || !props.agreement) return <ArticleLink clause={props.clause} />
  const article = renderClause(found, props.agreement, say)
  return (
    <div className="clause-lines">
      <h4>
        <ArticleLink clause={props.clause} /> {article.title}
      </h4>
      {article.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article's lines have no other name
        <p key={at}>{line}</p>
      ))}
    </div>
  )
}
