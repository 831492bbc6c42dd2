import type { MethodId } from '#core/triage/method.ts'
import { methodFor, methodsOn } from '#core/triage/methods.ts'
import type { Observations, Patient } from '#core/triage/observation.ts'
import type { Question } from '#core/triage/question.ts'
import { type Assessment, assess } from '#core/triage/triage.ts'

/** A triage under way: answers in the order given, so that a tap goes back to any of them. */

export type Answer = { about: Question['about']; key: string; value: string | number }

export type Asking =
  | { state: 'ask'; method: MethodId | null; question: Question }
  | { state: 'done'; method: MethodId; assessment: Extract<Assessment, { outcome: 'category' }> }
  | { state: 'off'; method: MethodId; assessment: Extract<Assessment, { outcome: 'off' }> }
  | { state: 'none' }

const gathered = (answers: readonly Answer[], about: Question['about']) =>
  Object.fromEntries(
    answers.filter((one) => one.about === about).map((one) => [one.key, one.value]),
  )

export const observationsOf = (answers: readonly Answer[]): Observations =>
  gathered(answers, 'observation') as Observations

/** What is known of the person, the answers given here before what the record says. */
export const patientOf = (answers: readonly Answer[], known: Patient): Patient => ({
  ...known,
  ...(gathered(answers, 'patient') as Patient),
})

/** Where the triage stands: the method's own next question, or its result. Pure, as core is. */
export function asking(
  answers: readonly Answer[],
  known: Patient,
  enabled: readonly MethodId[] = methodsOn,
  chosen: MethodId | null = null,
): Asking {
  const patient = patientOf(answers, known)
  let method = chosen
  if (method === null) {
    const choice = methodFor(patient, enabled)
    if (choice.choice === 'ask') return { state: 'ask', method: null, question: choice.next }
    if (choice.choice === 'none') return { state: 'none' }
    method = choice.method
  }
  const assessment = assess(method, observationsOf(answers), patient)
  if (assessment.outcome === 'off') return { state: 'off', method, assessment }
  if (assessment.outcome === 'incomplete')
    return { state: 'ask', method, question: assessment.next }
  return { state: 'done', method, assessment }
}

/** The answers with one more; an answer to the same question takes the old one's place at the end. */
export const answered = (answers: readonly Answer[], one: Answer): Answer[] => [
  ...answers.filter((old) => old.about !== one.about || old.key !== one.key),
  one,
]

/** The answers before this one: tapping it asks it again, and what followed from it. */
export const backTo = (answers: readonly Answer[], at: number): Answer[] => answers.slice(0, at)
