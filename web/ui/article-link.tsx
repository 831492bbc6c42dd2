import { Link } from 'wouter'
import { useWords } from '../words.ts'

/** The printed number of a clause given as `meuse-rhine/7.2`. */
export const articleNumber = (clause: string): string => clause.slice(clause.lastIndexOf('/') + 1)

/** `art. 7.2`, leading to the article itself. */
export function ArticleLink(props: { clause: string }) {
  const { t, say } = useWords()
  const number = articleNumber(props.clause)
  // A national order is cited beside the articles and stands in none of them.
  if (props.clause.startsWith('order/')) {
    return (
      <span className="num">
        {say('articles.fact.nationalOrder')} {number}
      </span>
    )
  }
  return (
    <Link href={`/agreement#art-${number}`} className="num" style={{ whiteSpace: 'nowrap' }}>
      {t('article', { number })}
    </Link>
  )
}

export function Articles(props: { clauses: readonly string[] }) {
  return (
    <span className="row wrap" style={{ display: 'inline-flex', gap: '0.4em' }}>
      {[...new Set(props.clauses)].map((clause) => (
        <ArticleLink key={clause} clause={clause} />
      ))}
    </span>
  )
}
