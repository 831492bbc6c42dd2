import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Question } from '#core/triage/question.ts'
import { useWords } from '../words.ts'

/** One question for one screen: what to do first, the question, and large answers at the thumb. */
export function AskOne(props: { question: Question; onAnswer: (value: string | number) => void }) {
  const { t, say } = useWords()
  const { question } = props
  const { answers } = question
  const [number, setNumber] = useState(answers.kind === 'number' ? answers.start : 0)
  const words = answers.words.toSorted((a, b) => Number(a === 'unknown') - Number(b === 'unknown'))
  return (
    <section className="triage-ask" aria-labelledby="question">
      {question.before.length > 0 ? (
        <ul className="triage-before">
          {question.before.map((one) => (
            <li key={one}>{say(`clinical.instruction.${one}`)}</li>
          ))}
        </ul>
      ) : null}
      <div className="triage-question" aria-live="polite">
        <h2 id="question">{say(`clinical.question.${question.key}.text`)}</h2>
        <p className="quiet">{say(`clinical.question.${question.key}.help`)}</p>
      </div>
      <div className="triage-thumb" data-many={words.length > 3 || undefined}>
        {answers.kind === 'number' ? (
          <>
            <div className="triage-number">
              <button
                type="button"
                aria-label={t('triage.less')}
                onClick={() => setNumber(step(number, -1, answers))}
              >
                <IconMinus size={32} />
              </button>
              <label className="triage-number-value num">
                <input
                  type="number"
                  inputMode="decimal"
                  aria-label={say(`clinical.question.${question.key}.text`)}
                  min={answers.min}
                  max={answers.max}
                  step={answers.step}
                  value={number}
                  onChange={(event) => setNumber(Number(event.currentTarget.value))}
                />
                <span className="unit">{answers.unit}</span>
              </label>
              <button
                type="button"
                aria-label={t('triage.more')}
                onClick={() => setNumber(step(number, 1, answers))}
              >
                <IconPlus size={32} />
              </button>
            </div>
            <button
              type="button"
              className="triage-big"
              disabled={number < answers.min || number > answers.max}
              onClick={() => props.onAnswer(number)}
            >
              {t('triage.ok')}
            </button>
          </>
        ) : null}
        {words.map((word) => (
          <button
            key={word}
            type="button"
            className="triage-big"
            data-word={word}
            onClick={() => props.onAnswer(word)}
          >
            {say(`clinical.answer.${word}`)}
          </button>
        ))}
      </div>
    </section>
  )
}

function step(from: number, by: 1 | -1, of: { min: number; max: number; step: number }): number {
  const next = Math.round((from + by * of.step) * 10) / 10
  return Math.min(of.max, Math.max(of.min, next))
}
