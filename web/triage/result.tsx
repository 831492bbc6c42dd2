import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { MethodId } from '#core/triage/method.ts'
import type { Patient } from '#core/triage/observation.ts'
import type { Assessment } from '#core/triage/triage.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { marks } from '../ui/category.ts'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { type Answer, observationsOf, patientOf } from './asking.ts'
import { sound } from './sound.tsx'

/** The category as big as the screen: numeral, shape, colour, word and sound. */
export function Result(
  props: ScreenProps & {
    id: string
    label: string
    incident: string
    method: MethodId
    assessment: Extract<Assessment, { outcome: 'category' }>
    answers: readonly Answer[]
    known: Patient
    onBack: () => void
  },
) {
  const { t, say } = useWords()
  const [, go] = useLocation()
  const acting = useActing()
  const { assessment, answers, method } = props
  const mark = marks[assessment.category]
  const heard = useRef(false)
  useEffect(() => {
    if (heard.current) return
    heard.current = true
    sound(assessment.category)
  }, [assessment.category])

  const record = async (then: string) => {
    const { ageMonths: _months, ...patient } = patientOf(answers, props.known)
    const body = { method, observations: observationsOf(answers), patient }
    if (await acting.note(command('casualty.triage', `casualty/${props.id}`, body))) go(then)
  }
  const isFilled = mark.fill !== 'none'
  return (
    <main
      className="result"
      data-filled={isFilled || undefined}
      style={isFilled ? { background: mark.fill, color: mark.ink } : undefined}
      aria-live="assertive"
    >
      <button type="button" className="result-back" onClick={props.onBack}>
        {t('back')}
      </button>
      <div className="result-middle">
        <span className="result-label num">{props.label}</span>
        <span className="result-mark">
          <CategoryMark of={assessment.category} size={168} />
        </span>
        <h1 className="result-word">{say(`clinical.category.${assessment.category}`)}</h1>
        <p>{say(`clinical.method.${method}`)}</p>
        {assessment.instructions.length > 0 ? (
          <ul className="result-do">
            {assessment.instructions.map((one) => (
              <li key={one}>{say(`clinical.instruction.${one}`)}</li>
            ))}
          </ul>
        ) : null}
        {assessment.flags.map((flag) => {
          const [name = '', what = ''] = flag.split(':')
          const words = what.split('+').map((key) => say(`clinical.observation.${key}`))
          return <p key={flag}>{say(`clinical.flag.${name}`, { what: words.join(', ') })}</p>
        })}
      </div>
      <div className="result-thumb">
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
        <Button
          size="xl"
          fullWidth
          loading={acting.busy}
          onClick={() => void record(`/crew/casualty/${props.id}`)}
        >
          {t('triage.accept')}
        </Button>
        <Button
          size="lg"
          fullWidth
          variant="default"
          loading={acting.busy}
          onClick={() => void record('/crew')}
        >
          {t('triage.nextCasualty')}
        </Button>
      </div>
    </main>
  )
}
