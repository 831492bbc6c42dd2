import { type Refusal, refusal } from '#core/refusal.ts'
import { assert } from '#core/result.ts'
import { type Category, urgency } from '#core/triage/category.ts'
import { type Completed, type Contradiction, complete } from '#core/triage/consistency.ts'
import { type Case, evaluate, type Used, type Verdict } from '#core/triage/evaluate.ts'
import {
  type Instruction,
  keysOf,
  type Method,
  type MethodId,
  type Outcome,
  type Row,
} from '#core/triage/method.ts'
import { isOn, methods } from '#core/triage/methods.ts'
import type { ObservationKey, Observations, Patient } from '#core/triage/observation.ts'
import { type Question, questionOf, questionWho } from '#core/triage/question.ts'

export type AssessOptions = {
  /** Methods for which the member's medical director has signed. */
  signed?: readonly MethodId[]
  /** Who has activated `expectant`; without a name there is no such category. */
  expectantActivated?: { authority: string }
  /** Which perfusion test is asked first; either is accepted. START was made with the refill. */
  perfusionTest?: 'radialPulse' | 'capillaryRefillS'
  /** What a value counts for that the source leaves undefined, such as 30 breaths in START. */
  undefinedBoundary?: 'as-table' | 'urgent'
}

/** One row of the table and what became of it. The last is the one that decided or asks. */
export type TraceStep = {
  step: string
  end: 'fired' | 'passed' | 'unknown-passed' | 'unknown-fired' | 'asks' | 'skipped'
  used: Used[]
}

/**
 * What a method says of a casualty. `flags` are short codes with the observations they speak of, as
 * `boundary:respiratoryRatePerMin`, `unknown:walks`, `contradiction:breathes+walks`.
 */
export type Assessment =
  | {
      outcome: 'category'
      method: MethodId
      version: string
      category: Outcome
      /** The row that decided. */
      step: string
      instructions: readonly Instruction[]
      trace: TraceStep[]
      flags: string[]
    }
  | {
      outcome: 'incomplete'
      method: MethodId
      version: string
      why: 'not-asked' | 'contradiction'
      next: Question
      /** What may still come out, most urgent first. */
      possible: Category[]
      contradictions: Contradiction[]
      trace: TraceStep[]
      flags: string[]
    }
  | {
      outcome: 'off'
      method: MethodId
      version: string
      refusal: Refusal
      trace: TraceStep[]
      flags: string[]
    }

/** Whether an `unknown` fires the row: only towards the most urgent, so that it never costs anybody. */
const unknownFires = (row: Row) => row.result === 'immediate'

const endOf = (row: Row, end: Verdict['end']): TraceStep['end'] => {
  if (end === 'unknown') return unknownFires(row) ? 'unknown-fired' : 'unknown-passed'
  return ({ holds: 'fired', fails: 'passed', 'not-asked': 'asks' } as const)[end]
}

const unknowns = (used: Used[]) =>
  used
    .filter((item) => item.value === 'unknown' || item.value === 'not-testable')
    .map((item) => `unknown:${item.key}`)

type Walked = { row: Row; index: number; verdict: Verdict; trace: TraceStep[]; flags: string[] }

function walk(method: Method, of: Case, expectant: boolean): Walked {
  const trace: TraceStep[] = []
  const flags: string[] = []
  for (const [index, row] of method.rows.entries()) {
    if (row.onlyIfExpectant && !expectant) {
      trace.push({ step: row.id, end: 'skipped', used: [] })
      continue
    }
    const found = row.test
      ? evaluate(row.test, of)
      : ({ end: 'holds', used: [], flags: [] } satisfies Verdict)
    const end = endOf(row, found.end)
    trace.push({ step: row.id, end, used: found.used })
    flags.push(...found.flags, ...(found.end === 'unknown' ? unknowns(found.used) : []))
    if (end !== 'passed' && end !== 'unknown-passed') {
      return { row, index, verdict: found, trace, flags: [...new Set(flags)] }
    }
  }
  assert(false, `the last row of ${method.id} takes everybody`)
}

const byUrgency = (categories: readonly Category[]) =>
  [...new Set(categories)].sort((a, b) => urgency(a) - urgency(b))

/** Contradictions that the table would have to resolve: about, or between, observations it asks for. */
function blocking(method: Method, { contradictions }: Completed): Contradiction[] {
  const asked = new Set(method.rows.flatMap((row) => keysOf(row.test)))
  return contradictions.filter(
    ({ fields, about }) => asked.has(about) || fields.some((field) => asked.has(field)),
  )
}

function firstToAsk(method: Method, contradiction: Contradiction): ObservationKey {
  const order = method.rows.flatMap((row) => keysOf(row.test))
  return order.find((key) => contradiction.fields.includes(key)) ?? contradiction.fields[0]
}

/**
 * Runs one table over what is known. Pure and total. Never asks more than the table needs, never
 * takes a missing observation for a normal one, and never lets an `unknown` or a contradiction make
 * anybody less urgent.
 */
export function assessTable(
  method: Method,
  recorded: Observations,
  patient: Patient = {},
  options: AssessOptions = {},
): Assessment {
  const base = { method: method.id, version: method.version }
  if (!isOn(method, options.signed)) {
    const off = refusal('method_not_signed', { method: method.id })
    return { ...base, outcome: 'off', refusal: off, trace: [], flags: [] }
  }
  const completed = complete(recorded)
  const expectant = (options.expectantActivated?.authority.trim() ?? '') !== ''
  const of: Case = {
    recorded,
    completed,
    patient,
    perfusionTest: options.perfusionTest ?? 'radialPulse',
    undefinedBoundary: options.undefinedBoundary ?? 'as-table',
  }
  const { row, index, verdict, trace, flags } = walk(method, of, expectant)
  const notes = completed.contradictions.map(({ fields }) => `contradiction:${fields.join('+')}`)
  const all = { ...base, trace, flags: [...flags, ...notes] }
  const open = (from: number) =>
    byUrgency(
      method.rows
        .slice(from)
        .filter((later) => expectant || !later.onlyIfExpectant)
        .map((later) => later.result),
    )
  const { contradictions } = completed
  const [conflict] = blocking(method, completed)
  if (conflict && (verdict.end === 'not-asked' || row.result !== 'immediate')) {
    const next = questionOf(firstToAsk(method, conflict), method)
    const more = { why: 'contradiction', next, possible: open(0), contradictions } as const
    return { ...all, outcome: 'incomplete', ...more }
  }
  if (verdict.end === 'not-asked') {
    const next = verdict.ask === 'who' ? questionWho : questionOf(verdict.ask!, method)
    const more = { why: 'not-asked', next, possible: open(index), contradictions } as const
    return { ...all, outcome: 'incomplete', ...more }
  }
  return { ...all, outcome: 'category', step: row.id, ...result(row, completed, all.flags) }
}

/** Nobody who breathes, or whose breath was looked for and not judged, is without signs of life. */
function result(row: Row, { observations: seen }: Completed, flags: string[]) {
  const instructions = row.thenDo ?? []
  const breath = seen.breathesAfterRescueBreaths
  if (row.result !== 'no-signs-of-life' || (breath !== 'yes' && breath !== 'unknown')) {
    return { category: row.result, instructions, flags }
  }
  const why = breath === 'yes' ? 'breathing' : 'unknown'
  const more = [...new Set([...flags, `${why}:breathesAfterRescueBreaths`])]
  return { category: 'immediate' as const, instructions, flags: more }
}

/** Assesses by a method's id; see `assessTable`. An id from outside goes through `findMethod` first. */
export const assess = (
  method: MethodId,
  observations: Observations,
  patient: Patient = {},
  options: AssessOptions = {},
): Assessment => assessTable(methods[method], observations, patient, options)
