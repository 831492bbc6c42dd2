import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Agreement } from '#core/law/agreement.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import type { Language } from '#core/words.ts'
import { languageName, lawLanguages } from '#words/languages.ts'
import { DraftedArticle } from '../articles/drafted-article.tsx'
import { CoverageBeside } from '../coverage/coverage-beside.tsx'
import { MeaningBeside } from '../coverage/meaning.tsx'
import { useDrafting } from '../texts/words.ts'
import { Choice } from '../ui/choice.tsx'
import { faultsIn, type Located } from './faults.ts'

/** Beside the form: the article as it will read, what is wrong with it, and what the change means. */
export function DraftSide(props: {
  text: Agreement
  base: Agreement
  index: number
  draft: string
}) {
  const { d, language } = useDrafting()
  const [shown, setShown] = useState<Language>(language)
  // The form answers at once; what is reckoned from the text follows when there is time.
  const text = useDeferredValue(props.text)
  const clause = text.clauses[Math.min(props.index, text.clauses.length - 1)]
  const faults = useMemo(() => faultsIn(text), [text])
  return (
    <aside className="editor-side" aria-label={d('side.title')}>
      {clause && props.index >= 0 ? (
        <section className="side-part" aria-labelledby="side-reads">
          <div className="spread wrap side-head">
            <h3 id="side-reads" className="label">
              {d('side.reads')}
            </h3>
            <Choice
              label={d('side.language')}
              value={shown}
              options={lawLanguages.map((one) => ({
                value: one,
                label: (
                  <abbr title={languageName(one)} lang={one}>
                    {one.toUpperCase()}
                  </abbr>
                ),
              }))}
              onChange={setShown}
            />
          </div>
          <DraftedArticle clause={clause} agreement={text} language={shown} />
        </section>
      ) : null}
      <Faults faults={faults} index={props.index} text={text} />
      <MeaningBeside base={props.base} text={text} draft={props.draft} />
      {clause && isKnownKind(clause.kind) && props.index >= 0 ? (
        <CoverageBeside base={props.base} text={text} kind={clause.kind} textKey={props.draft} />
      ) : null}
    </aside>
  )
}

/** Faults of the chosen article first; how many there are elsewhere, and where. */
function Faults(props: { faults: readonly Located[]; index: number; text: Agreement }) {
  const { d } = useDrafting()
  const wanted = props.index < 0 ? null : props.index
  const own = props.faults.filter(({ clause }) => clause === wanted)
  const others = props.faults.filter(({ clause }) => clause !== wanted)
  return (
    <section className="side-part" aria-labelledby="side-faults" aria-live="polite">
      <h3 id="side-faults" className="label">
        {d('side.faults')}
      </h3>
      {own.length === 0 ? <p className="quiet">{d('side.noFaults')}</p> : <FaultList of={own} />}
      {others.length > 0 ? (
        <details>
          <summary>{d('side.otherFaults', { count: others.length })}</summary>
          <FaultList of={others} text={props.text} />
        </details>
      ) : null}
    </section>
  )
}

/** What is wrong and what to write instead; told in English, as on the command line. */
export function FaultList(props: { of: readonly Located[]; text?: Agreement }) {
  const { d, t } = useDrafting()
  return (
    <ul className="fault-list">
      {props.of.map(({ fault, clause, trail }) => (
        <li key={fault.code + trail + fault.message} data-severity={fault.severity}>
          {fault.severity === 'error' ? (
            <IconAlertTriangle size={18} aria-hidden="true" />
          ) : (
            <IconInfoCircle size={18} aria-hidden="true" />
          )}
          <span>
            <strong>{d(`side.${fault.severity}`)}</strong>{' '}
            {props.text && clause !== null ? (
              <span className="num">
                {t('article', { number: props.text.clauses[clause]?.id ?? '' })}{' '}
              </span>
            ) : null}
            <span lang="en">{fault.message}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
