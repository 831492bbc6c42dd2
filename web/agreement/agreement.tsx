import { useEffect } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { renderClause } from '#core/agreement/render.ts'
import { useAgreement } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Empty, Frame } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import './agreement.css'

/** The treaty as a document one wants to read; a language switch keeps the place. */
export default function AgreementPage(props: ScreenProps) {
  const { t, language } = useWords()
  const agreement = useAgreement()
  const isThere = agreement.data !== undefined
  useEffect(() => {
    if (!isThere) return
    const show = () => document.getElementById(location.hash.slice(1))?.scrollIntoView()
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [isThere])
  const title = agreement.data?.title[language] ?? t('agreement.title')
  return (
    <Frame {...props} title={title} still>
      {agreement.isPending ? <Loading /> : null}
      {agreement.error ? (
        <div style={{ padding: '2rem' }}>
          <Problem error={agreement.error}>
            <Empty what={t('agreement.none')} />
          </Problem>
        </div>
      ) : null}
      {agreement.data ? <Document agreement={agreement.data} /> : null}
    </Frame>
  )
}

function Document(props: { agreement: Agreement }) {
  const { t, language } = useWords()
  const { agreement } = props
  const { from, until } = agreement.term
  const kinds = [...new Set(agreement.clauses.map((clause) => clause.kind))]
  return (
    <div className="treaty">
      <nav className="treaty-contents" aria-label={t('agreement.contents')}>
        <h2 className="label">{t('agreement.contents')}</h2>
        {kinds.map((kind) => (
          <section key={kind}>
            <h3>{t(`agreement.kind.${kind}` as ScreenKey)}</h3>
            <ul>
              {agreement.clauses
                .filter((clause) => clause.kind === kind)
                .map((clause) => (
                  <li key={clause.id}>
                    <a href={`#art-${clause.id}`}>
                      <span className="num">{clause.id}</span> {clause.title[language]}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </nav>
      <article className="treaty-text">
        <header>
          <h1>{agreement.title[language]}</h1>
          {agreement.illustrative ? (
            <p className="treaty-illustrative">{t('agreement.illustrative')}</p>
          ) : null}
          <p>
            {t('agreement.parties')}{' '}
            {agreement.parties.map((party) => party.name[language]).join(', ')}.
          </p>
          <p className="treaty-small">
            {t('agreement.version', {
              version: agreement.version,
              stage: t(`agreement.stage.${agreement.stage}`),
            })}
            . {until ? t('agreement.termUntil', { from, until }) : t('agreement.term', { from })}.
          </p>
        </header>
        {agreement.clauses.map((clause) => (
          <ArticleText key={clause.id} clause={clause} agreement={agreement} />
        ))}
      </article>
    </div>
  )
}

function ArticleText(props: { clause: Agreement['clauses'][number]; agreement: Agreement }) {
  const { t, say } = useWords()
  const { clause } = props
  const article = renderClause(clause, props.agreement, say)
  return (
    <section
      className="article"
      id={`art-${clause.id}`}
      aria-labelledby={`title-${clause.id}`}
      tabIndex={-1}
    >
      <aside className="article-margin">
        <span data-effect={clause.effect}>{t(`agreement.effect.${clause.effect}`)}</span>
        {clause.from ? <span>{t('agreement.from', { date: clause.from })}</span> : null}
        {clause.until ? <span>{t('agreement.until', { date: clause.until })}</span> : null}
        {clause.suspended ? (
          <strong className="facts-flags">{t('agreement.suspended', clause.suspended)}</strong>
        ) : null}
      </aside>
      <h2 id={`title-${clause.id}`}>
        <a href={`#art-${clause.id}`} className="article-number num">
          {article.number}
        </a>
        {article.title}
      </h2>
      {article.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article's lines have no other name
        <p key={at} className={line.startsWith('–') ? 'article-condition' : undefined}>
          {line.replace(/^– /, '')}
        </p>
      ))}
      {clause.source ? (
        <p className="treaty-small">{t('agreement.source', { source: clause.source })}</p>
      ) : null}
    </section>
  )
}
