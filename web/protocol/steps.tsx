import { useState } from 'react'
import { renderValue } from '#core/articles/render.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { vulnerableOf } from '#core/casualty/vulnerable.ts'
import { compile } from '#core/law/evaluate.ts'
import { type Resource, resources } from '#core/law/facts.ts'
import { standingOf } from '#core/law/standing.ts'
import { protocolFor } from '#core/protocol/protocol.ts'
import { useAgreement } from '../data.ts'
import { Articles } from '../ui/article-link.tsx'
import { useSlowNow } from '../ui/now.ts'
import { useWords } from '../words.ts'
import './steps.css'

/** What the agreement's protocol asks for this patient here; what the place lacks changes it. */
export function ProtocolSteps(props: {
  of: CasualtyState
  territory: string
  lacking?: readonly Resource[] | undefined
}) {
  const { t, say } = useWords()
  const agreement = useAgreement().data
  const [lacking, setLacking] = useState<readonly Resource[]>(props.lacking ?? [])
  const now = useSlowNow(60_000)
  if (!agreement) return null
  const { of, territory } = props
  const { category, needs, ageYears } = of
  const decide = compile([standingOf(agreement)])
  const patient = {
    vulnerable: vulnerableOf(of),
    territory,
    category,
    needs,
    ageYears,
    lacking,
    contaminated: of.flags.contaminated,
  }
  const list = protocolFor(patient, (question) => decide(question, now))
  const toggle = (one: Resource) =>
    setLacking(lacking.includes(one) ? lacking.filter((other) => other !== one) : [...lacking, one])
  const nameOf = (one: Resource) => renderValue('lacking', one, agreement, say)
  return (
    <section className="phone-part" aria-labelledby={`protocol-${of.id}`}>
      <h2 id={`protocol-${of.id}`} className="label">
        {t('protocol.title')}
      </h2>
      {list.length === 0 ? <p className="quiet">{t('protocol.none')}</p> : null}
      <ol className="protocol-steps">
        {list.map(({ step, instead, clauses }) => (
          <li key={`${step}${instead}`}>
            <span className="protocol-step">{say(`articles.step.${step}`)}</span>{' '}
            {instead ? (
              <span className="quiet">{t('protocol.instead', { what: nameOf(instead) })}</span>
            ) : null}{' '}
            <Articles clauses={clauses} />
          </li>
        ))}
      </ol>
      <details className="protocol-lacking" open={lacking.length > 0}>
        <summary>{t('protocol.lacking')}</summary>
        <div className="chips">
          {resources.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              data-on={lacking.includes(one) || undefined}
              aria-pressed={lacking.includes(one)}
              onClick={() => toggle(one)}
            >
              {nameOf(one)}
            </button>
          ))}
        </div>
      </details>
    </section>
  )
}
