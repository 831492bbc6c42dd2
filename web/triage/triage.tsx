import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { MethodId } from '#core/triage/method.ts'
import { methodsOn } from '#core/triage/methods.ts'
import type { Patient } from '#core/triage/observation.ts'
import { useCasualty } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Loading } from '../ui/loading.tsx'
import { Phone } from '../ui/phone.tsx'
import { RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { type Answer, answered, asking, backTo } from './asking.ts'
import { AskOne } from './question.tsx'
import { Result } from './result.tsx'
import './triage.css'

const knownOf = (of: CasualtyState | undefined): Patient => ({
  ...(of?.ageYears == null ? {} : { ageYears: of.ageYears }),
  ...(of?.looksLike == null ? {} : { looksLike: of.looksLike }),
})

/** The method's own questions, one at a time, answered by the thumb; core decides in the browser. */
export default function Triage(props: ScreenProps & { id: string }) {
  const { t, say } = useWords()
  const [, go] = useLocation()
  const casualty = useCasualty(props.id)
  const [answers, setAnswers] = useState<Answer[]>([])
  const [chosen, setChosen] = useState<MethodId | null>(null)

  // Registered a moment ago without network, the node cannot tell of them yet; triage goes on.
  if (casualty.isPending && casualty.failureCount === 0) return <Loading />
  const known = knownOf(casualty.data)
  const now = asking(answers, known, methodsOn, chosen)
  const label = casualty.data?.label ?? ''
  const method = now.state === 'none' ? null : now.method
  if (now.state === 'done') {
    return (
      <Result
        {...props}
        label={label}
        incident={casualty.data?.incident ?? ''}
        method={now.method}
        assessment={now.assessment}
        answers={answers}
        known={known}
        onBack={() => setAnswers(backTo(answers, answers.length - 1))}
      />
    )
  }
  return (
    <Phone {...props} bare title={t('triage.title', { label })} back="/crew">
      <ol className="triage-answers" aria-label={t('triage.again')}>
        {answers.map((answer, at) => (
          <li key={answer.key}>
            <button
              type="button"
              className="triage-answer"
              onClick={() => setAnswers(backTo(answers, at))}
              aria-label={t('triage.change', {
                question: say(`clinical.observation.${answer.key}`),
              })}
            >
              <span className="quiet">{say(`clinical.observation.${answer.key}`)}</span>
              <strong className="num">
                {typeof answer.value === 'number'
                  ? answer.value
                  : say(`clinical.answer.${answer.value}`)}
              </strong>
            </button>
          </li>
        ))}
      </ol>
      {now.state === 'off' ? <RefusalNote refusal={now.assessment.refusal} /> : null}
      {now.state === 'ask' ? (
        <AskOne
          key={now.question.key}
          question={now.question}
          onAnswer={(value) =>
            setAnswers(
              answered(answers, { about: now.question.about, key: now.question.key, value }),
            )
          }
        />
      ) : null}
      <footer className="triage-method">
        <Select
          size="md"
          aria-label={t('triage.method')}
          value={method}
          onChange={(value) => setChosen(value as MethodId | null)}
          placeholder={t('triage.method')}
          data={methodsOn.map((id) => ({ value: id, label: say(`clinical.method.${id}`) }))}
          allowDeselect={false}
        />
        <Button variant="subtle" color="gray" onClick={() => go(`/crew/casualty/${props.id}`)}>
          {t('triage.toCard')}
        </Button>
      </footer>
    </Phone>
  )
}
