import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { MethodId } from '#core/triage/method.ts'
import { findMethod, methodsOn } from '#core/triage/methods.ts'
import { type Observations, type Patient, readObservations } from '#core/triage/observation.ts'
import type { Question } from '#core/triage/question.ts'
import { type Assessment, assess } from '#core/triage/triage.ts'
import type { Language, Say } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { textOf } from './plan.ts'
import { CliError, exit, out, paint } from './terminal.ts'

function methodOf(id: string): MethodId {
  const found = findMethod(id)
  if (!found.ok)
    throw new CliError(
      exit.usage,
      `there is no method \`${id}\``,
      `one of ${found.error.params.known}`,
    )
  return found.value.id
}

/** Assesses observations that are given; what is missing is asked for, never taken as normal. */
export async function triageOnce(
  options: { method?: string; observations: string; json?: boolean },
  language: Language,
): Promise<number> {
  const method = methodOf(options.method ?? 'start')
  const given = options.observations
  const text = existsSync(given) ? await textOf(given, 'the observations') : given
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new CliError(
      exit.usage,
      `observations are not JSON: ${(cause as Error).message}`,
      `write {"walks": "no"}`,
    )
  }
  const read = readObservations(raw)
  if (!read.ok) {
    const lines = read.error.map(
      ({ code, field, params }) =>
        `${field ?? ''}: ${code.replaceAll('_', ' ')} ${JSON.stringify(params)}`,
    )
    throw new CliError(exit.no, lines.join('\n'), 'correct the observations named')
  }
  const assessment = assess(method, read.value)
  if (options.json) out(JSON.stringify(assessment, null, 2))
  else print(assessment, sayIn(language))
  return assessment.outcome === 'category' ? exit.ok : exit.no
}

/** Asks the method's own questions, one at a time, until it knows. */
export async function triageAtTerminal(
  options: { method?: string; json?: boolean },
  language: Language,
): Promise<number> {
  const say = sayIn(language)
  const method = methodOf(options.method ?? methodsOn[0]!)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answers = terminal[Symbol.asyncIterator]()
  const seen: Record<string, unknown> = {}
  const patient: Record<string, unknown> = {}
  try {
    for (;;) {
      const assessment = assess(method, seen as Observations, patient as Patient)
      if (assessment.outcome !== 'incomplete') {
        if (options.json) out(JSON.stringify(assessment, null, 2))
        else print(assessment, say)
        return assessment.outcome === 'category' ? exit.ok : exit.no
      }
      const { next } = assessment
      const value = await ask(next, say, answers)
      if (value === null)
        throw new CliError(
          exit.no,
          'the questions ended before the method knew',
          'answer all of them',
        )
      if (next.about === 'patient') patient[next.key] = value
      else seen[next.key] = value
    }
  } finally {
    terminal.close()
  }
}

async function ask(
  question: Question,
  say: Say,
  answers: AsyncIterator<string>,
): Promise<string | number | null> {
  for (const step of question.before)
    process.stderr.write(`${say(`clinical.instruction.${step}`)}\n`)
  const { answers: kinds } = question
  const words = kinds.words.map((word, i) => `${i + 1} ${say(`clinical.answer.${word}`)}`)
  const number = kinds.kind === 'number' ? [`${kinds.min}–${kinds.max} ${kinds.unit}`] : []
  for (;;) {
    process.stderr.write(
      `${paint('bold', say(`clinical.question.${question.key}.text`))}  [${[...number, ...words].join(' · ')}] `,
    )
    const { value, done } = await answers.next()
    if (done) return null
    const typed = value.trim().toLowerCase()
    if (kinds.kind === 'number') {
      const given = Number(typed)
      if (typed !== '' && given >= kinds.min && given <= kinds.max) return given
      if (kinds.words.includes(typed)) return typed
    } else {
      const chosen =
        kinds.words[Number(typed) - 1] ??
        kinds.words.find((word) => typed !== '' && word.startsWith(typed))
      if (chosen) return chosen
    }
    process.stderr.write(`${paint('yellow', '?')} ${[...number, ...words].join(' · ')}\n`)
  }
}

function print(assessment: Assessment, say: Say) {
  if (assessment.outcome === 'off') {
    out(`${assessment.method}: off until a medical director has signed for it`)
    return
  }
  if (assessment.outcome === 'incomplete') {
    out(
      `incomplete: ${say(`clinical.question.${assessment.next.key}.text`)} (${assessment.next.key})`,
    )
    out(`possible: ${assessment.possible.map((one) => say(`clinical.category.${one}`)).join(', ')}`)
    return
  }
  out(
    `${paint('bold', say(`clinical.category.${assessment.category}`))}  (${assessment.method}, ${assessment.step})`,
  )
  for (const step of assessment.instructions) out(`  ${say(`clinical.instruction.${step}`)}`)
  if (assessment.flags.length > 0) out(paint('dim', `  ${assessment.flags.join(', ')}`))
}
