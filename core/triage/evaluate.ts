import type { Completed } from '#core/triage/consistency.ts'
import { type Bounds, keysOf, scoreKeys, type Test } from '#core/triage/method.ts'
import {
  findAgeMonths,
  type ObservationKey,
  type Observations,
  type Patient,
} from '#core/triage/observation.ts'
import { gcsTotal, revisedTraumaScore } from '#core/triage/scores.ts'

/** What a test looked at: the value it saw and, where that was not recorded itself, what it follows from. */
export type Used = {
  key: ObservationKey | 'age' | 'gcs' | 't-rts'
  value: string | number
  from?: ObservationKey
}

/**
 * A test has four ends: it holds, it does not, it cannot be known (asked, and not found out), or it
 * was not asked, with what to ask.
 */
export type Verdict = {
  end: 'holds' | 'fails' | 'unknown' | 'not-asked'
  ask?: ObservationKey | 'who'
  used: Used[]
  flags: string[]
}

export type Case = {
  recorded: Observations
  completed: Completed
  patient: Patient
  perfusionTest: ObservationKey
  undefinedBoundary: 'as-table' | 'urgent'
}

const fires = (value: number, { below, above, atLeast }: Bounds): boolean =>
  (below !== undefined && value < below) ||
  (above !== undefined && value > above) ||
  (atLeast !== undefined && value >= atLeast)

const verdict = (end: Verdict['end'], used: Used[] = [], flags: string[] = []): Verdict => ({
  end,
  used,
  flags,
})
const ask = (key: ObservationKey | 'who'): Verdict => ({ ...verdict('not-asked'), ask: key })

function observed(test: Extract<Test, { key: ObservationKey }>, of: Case): Verdict {
  const value = of.completed.observations[test.key]
  if (value === undefined) return ask(test.key)
  const from = of.completed.from[test.key]
  const used: Used[] = [from ? { key: test.key, value, from } : { key: test.key, value }]
  if (value === 'unknown' || value === 'not-testable') return verdict('unknown', used)
  if ('is' in test) return verdict(test.is.includes(String(value)) ? 'holds' : 'fails', used)
  const number = Number(value)
  const onBoundary = test.undefinedAt?.includes(number) ?? false
  const holds = fires(number, test) || (onBoundary && of.undefinedBoundary === 'urgent')
  return verdict(holds ? 'holds' : 'fails', used, onBoundary ? [`boundary:${test.key}`] : [])
}

function scored(test: Extract<Test, { score: string }>, of: Case): Verdict {
  const seen = of.completed.observations
  const missing = scoreKeys[test.score].find((key) => seen[key] === undefined)
  if (missing) return ask(missing)
  let value: number | null
  if (test.score === 'gcs') value = gcsTotal(seen).value
  else value = revisedTraumaScore(seen).value?.triage ?? null
  if (value === null) return verdict('unknown', [{ key: test.score, value: 'unknown' }])
  return verdict(fires(value, test) ? 'holds' : 'fails', [{ key: test.score, value }])
}

/** Months that somebody may be old who looks so; a child here is below 12 years, as in MITT. */
const looks = { infant: [0, 11], child: [12, 143], adult: [144, 1560] } as const

function aged({ ageMonths: bounds }: { ageMonths: Bounds }, of: Case): Verdict {
  const months = findAgeMonths(of.patient)
  if (months !== undefined) {
    return verdict(fires(months, bounds) ? 'holds' : 'fails', [{ key: 'age', value: months }])
  }
  const { looksLike } = of.patient
  if (looksLike === undefined) return ask('who')
  const ends = looks[looksLike].map((age) => fires(age, bounds))
  const used: Used[] = [{ key: 'age', value: looksLike }]
  if (ends[0] !== ends[1]) return verdict('unknown', used)
  return verdict(ends[0] ? 'holds' : 'fails', used)
}

function joined(end: Verdict['end'], parts: Verdict[], open?: Verdict): Verdict {
  return {
    end,
    used: parts.flatMap((part) => part.used),
    flags: parts.flatMap((part) => part.flags),
    ...(open?.ask ? { ask: open.ask } : {}),
  }
}

function every(tests: readonly Test[], of: Case): Verdict {
  const seen: Verdict[] = []
  for (const test of tests) {
    const part = evaluate(test, of)
    seen.push(part)
    if (part.end === 'fails' || part.end === 'not-asked') return joined(part.end, seen, part)
  }
  return joined(seen.some((part) => part.end === 'unknown') ? 'unknown' : 'holds', seen)
}

function some(tests: readonly Test[], of: Case): Verdict {
  const parts = tests.map((test) => evaluate(test, of))
  if (parts.some((part) => part.end === 'holds')) return joined('holds', parts)
  const open = parts.find((part) => part.end === 'not-asked')
  if (open) return joined('not-asked', parts, open)
  return joined(parts.some((part) => part.end === 'unknown') ? 'unknown' : 'fails', parts)
}

/** The preferred test first; any that holds counts, else one that fails is enough to go on. */
function eitherOf(tests: readonly Test[], of: Case): Verdict {
  const preferred = (test: Test) => (keysOf(test).includes(of.perfusionTest) ? 0 : 1)
  const parts = tests
    .toSorted((a, b) => preferred(a) - preferred(b))
    .map((test) => evaluate(test, of))
  const ended = (end: Verdict['end']) => parts.filter((part) => part.end === end)
  const differ = ended('holds').length > 0 && ended('fails').length > 0
  if (ended('holds').length > 0) {
    const all = joined('holds', parts)
    const keys = all.used.map((used) => used.key).join('+')
    return differ ? { ...all, flags: [...all.flags, `disagree:${keys}`] } : all
  }
  if (ended('fails').length > 0) return joined('fails', parts)
  const open = ended('not-asked')[0]
  return open ? joined('not-asked', parts, open) : joined('unknown', parts)
}

/** Evaluates one test of a table on a case. Total: every test has one of the four ends. */
export function evaluate(test: Test, of: Case): Verdict {
  if ('key' in test) return observed(test, of)
  if ('score' in test) return scored(test, of)
  if ('ageMonths' in test) return aged(test, of)
  if ('all' in test) return every(test.all, of)
  return 'any' in test ? some(test.any, of) : eitherOf(test.either, of)
}
