import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { renderCondition, renderDuty } from '#core/articles/render.ts'
import type { Compared, Finding } from '#core/coverage/explain.ts'
import type { Answer } from '#core/law/decision.ts'
import { textIn } from '#core/words.ts'
import { isFiledKey } from '../texts/keys.ts'
import type { Text } from '../texts/texts.tsx'
import { useDrafting, useNameOf } from '../texts/words.ts'
import { ArticleLink, articleNumber } from '../ui/article-link.tsx'
import { type Answered, type Asked, askPath, type Tip, withFact } from './ask.ts'
import { sayValue } from './say-fact.ts'

const marks = {
  permitted: IconCircleCheck,
  refused: IconCircleX,
  undetermined: IconHelpCircle,
} satisfies Record<Answer, typeof IconCircleX>

type Props = { of: Answered; text: Text; asked: Asked }

/** The answer first, then what it rests on, what comes with it, and what would have changed it. */
export function AnswerView(props: Props) {
  const { d, say } = useDrafting()
  const { decision } = props.of
  const Mark = marks[decision.answer]
  return (
    <>
      <header className="answer-head" data-answer={decision.answer}>
        <Mark size={40} stroke={1.8} aria-hidden="true" />
        <div>
          <h2 id="answer-title" className="answer-word">
            {say(`articles.answer.${decision.answer}`)}
          </h2>
          <p>{say(`articles.why.${decision.why}`)}</p>
        </div>
      </header>
      {decision.lacks.length > 0 ? (
        <section className="answer-part">
          <h3 className="label">{d('ask.lacks')}</h3>
          <ul className="row wrap">
            {decision.lacks.map((name) => (
              <li key={name}>
                <a href={`#fact-${name}`}>{say(`articles.fact.${name}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <RestsOn {...props} />
      <Duties {...props} />
      <Tips {...props} />
      <Tree {...props} />
    </>
  )
}

const clauseOf = (text: Text, ref: string) =>
  text.agreement.clauses.find(({ id }) => id === articleNumber(ref))

/** The article by number and name. Of a draft the number alone: its text is not the one in force. */
function ArticleOf(props: { text: Text; clause: string }) {
  const { t, language } = useDrafting()
  const found = clauseOf(props.text, props.clause)
  const number = articleNumber(props.clause)
  return (
    <>
      {props.text.inForce ? (
        <ArticleLink clause={props.clause} />
      ) : isFiledKey(props.text.key) ? (
        <span className="num">{t('article', { number })}</span>
      ) : (
        <Link
          className="num"
          href={`/agreement/draft/${props.text.key.replace('draft-', '')}?article=${number}`}
        >
          {t('article', { number })}
        </Link>
      )}{' '}
      {found ? textIn(found.title, language) : null}
    </>
  )
}

function RestsOn({ of, text }: Props) {
  const { d } = useDrafting()
  const clauses = [...new Set(of.decision.clauses)]
  if (clauses.length === 0) return null
  const isNear = of.decision.why === 'nothing-permits'
  return (
    <section className="answer-part">
      <h3 className="label">{d(isNear ? 'ask.nearest' : 'ask.rests')}</h3>
      <ul className="answer-list">
        {clauses.map((clause) => (
          <li key={clause}>
            <ArticleOf text={text} clause={clause} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Duties({ of, text }: Props) {
  const { d, say } = useDrafting()
  const { duties } = of.decision
  if (duties.length === 0) return null
  return (
    <section className="answer-part">
      <h3 className="label">{d('ask.duties')}</h3>
      <ul className="answer-list">
        {duties.map(({ clause, duty }) => (
          <li key={clause + JSON.stringify(duty)}>
            {renderDuty(duty, text.agreement, say, kindOf(text, clause))}{' '}
            <ArticleLinkOf text={text} clause={clause} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const ArticleLinkOf = (props: { text: Text; clause: string }) =>
  props.text.inForce ? (
    <ArticleLink clause={props.clause} />
  ) : (
    <span className="quiet num">{articleNumber(props.clause)}</span>
  )

const tipValuesMax = 6

/** One other fact, and the answer would have been another: each leads to that question. */
function Tips({ of, text, asked }: Props) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const sayOf = ({ fact, values }: Tip) =>
    values
      .slice(0, tipValuesMax)
      .map((value) => sayValue(fact, value, text.agreement, say, nameOf))
      .join(', ')
  if (of.tips.length === 0) return null
  return (
    <section className="answer-part">
      <h3 className="label">{d('ask.tips')}</h3>
      <table className="answer-tips">
        <thead className="unseen">
          <tr>
            <th>{d('ask.tipFact')}</th>
            <th>{d('ask.tipAnswer')}</th>
          </tr>
        </thead>
        <tbody>
          {of.tips.map((tip) => (
            <tr key={tip.fact + tip.answer}>
              <td>
                {say(`articles.fact.${tip.fact}`)}:{' '}
                <Link
                  href={askPath(
                    { kind: asked.kind, facts: withFact(asked.facts, tip.fact, tip.values[0]) },
                    asked.text,
                    asked.at,
                  )}
                >
                  {sayOf(tip)}
                </Link>
                {tip.values.length > tipValuesMax ? (
                  <span className="quiet">
                    {' '}
                    {d('ask.more', { count: tip.values.length - tipValuesMax })}
                  </span>
                ) : null}
              </td>
              <td>
                <AnswerWord answer={tip.answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function AnswerWord(props: { answer: Answer }) {
  const { say } = useDrafting()
  const Mark = marks[props.answer]
  return (
    <span className="answer-inline" data-answer={props.answer}>
      <Mark size={16} aria-hidden="true" /> {say(`articles.answer.${props.answer}`)}
    </span>
  )
}

/** Every article of the kind: those that applied, those that one thing kept out, and the others. */
function Tree({ of, text }: Props) {
  const { d } = useDrafting()
  const { findings, applied, nearly } = of.explanation
  const others = findings.filter((one) => !applied.includes(one) && !nearly.includes(one))
  return (
    <section className="answer-part">
      <h3 className="label">{d('ask.tree')}</h3>
      {findings.length === 0 ? <p>{d('ask.noArticles')}</p> : null}
      <Branch title={d('ask.applied', { count: applied.length })} list={applied} text={text} />
      <Branch title={d('ask.nearly', { count: nearly.length })} list={nearly} text={text} />
      {others.length > 0 ? (
        <details>
          <summary>{d('ask.others', { count: others.length })}</summary>
          <Branch title={null} list={others} text={text} />
        </details>
      ) : null}
    </section>
  )
}

function Branch(props: { title: string | null; list: readonly Finding[]; text: Text }) {
  const { say } = useDrafting()
  if (props.list.length === 0) return null
  return (
    <>
      {props.title ? <h4 className="answer-branch">{props.title}</h4> : null}
      <ul className="answer-list">
        {props.list.map((finding) => (
          <li key={finding.clause} data-outcome={finding.outcome}>
            <ArticleOf text={props.text} clause={finding.clause} />{' '}
            <span className="quiet">{say(`rooms.agreement.effect.${finding.effect}`)}</span>
            <Obstacles of={finding} text={props.text} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The kind of a clause, which decides what its parties and acts are called. */
const kindOf = (text: Text, ref: string): string | undefined =>
  text.agreement.clauses.find(({ id }) => id === articleNumber(ref))?.kind

/** What kept an article out: each condition that failed, beside what is known. */
function Obstacles(props: { of: Finding; text: Text }) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const { of, text } = props
  const sentence = useMemo(
    () =>
      ({ fact, says }: Compared) =>
        renderCondition(fact, says, text.agreement, say, nameOf, kindOf(text, of.clause)),
    [text, of.clause, say, nameOf],
  )
  const knownAs = ({ fact, value }: Compared) =>
    value === null ? d('fact.unknown') : sayValue(fact, value, text.agreement, say, nameOf)
  const lines = [
    ...of.obstacles.map((obstacle) => say(`articles.obstacle.${obstacle}`)),
    ...of.failed.map((one) => d('ask.failed', { condition: sentence(one), known: knownAs(one) })),
    ...of.unknown.map((one) => d('ask.open', { condition: sentence(one) })),
    ...of.exceptions.map(({ holds, conditions }) =>
      d(holds === 'yes' ? 'ask.excepted' : 'ask.mayExcept', {
        conditions: conditions.map(sentence).join('; '),
      }),
    ),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="answer-obstacles">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
