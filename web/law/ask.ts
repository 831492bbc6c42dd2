import { type Explanation, explain } from '#core/coverage/explain.ts'
import { type Agreement, type Clause, type Matcher, outside } from '#core/law/agreement.ts'
import type { Answer, Decision, Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import {
  type FactName,
  type Facts,
  type FactValue,
  facts as factTable,
  nothingRecorded,
} from '#core/law/facts.ts'
import { type ClauseKind, factsOf, isKnownKind } from '#core/law/kinds.ts'
import { conditionsOf, listed } from '#core/law/match.ts'
import { type Order, type Standing, standingOf } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'
import { inForceKey } from '../texts/keys.ts'

/** A question as it stands in an address, so that a colleague who opens it reads the same answer. */
export type Asked = {
  /** Which text is asked: `in-force`, or a draft by its key. */
  text: string
  kind: ClauseKind
  facts: Facts
  /** The moment of the act; null is now. */
  at: Instant | null
  /** When the case began; null is the moment of the act. */
  began: Instant | null
}

const emptySet = '-'

/** The question in an address. Without a kind: a transfer of which only the record's silence is known. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const named = params.get('kind') ?? ''
  const kind = isKnownKind(named) ? named : 'transfer'
  const known = isKnownKind(named)
    ? factsOf(kind).flatMap((name) => {
        const written = params.get(name)
        const value = written === null ? undefined : readValue(name, written)
        return value === undefined ? [] : [[name, value] as const]
      })
    : Object.entries(recordSilent(kind))
  return {
    text: params.get('text') ?? inForceKey,
    kind,
    facts: Object.fromEntries(known),
    at: readInstant(params.get('at')),
    began: readInstant(params.get('began')),
  }
}

export function writeAsked(asked: Asked): string {
  const params = new URLSearchParams()
  if (asked.text !== inForceKey) params.set('text', asked.text)
  params.set('kind', asked.kind)
  for (const name of factsOf(asked.kind)) {
    const value = asked.facts[name]
    if (value !== undefined) params.set(name, writeValue(value))
  }
  if (asked.at !== null) params.set('at', new Date(asked.at).toISOString())
  if (asked.began !== null) params.set('began', new Date(asked.began).toISOString())
  return params.toString()
}

/** The address at which a question is asked. */
export const askPath = (question: Question, text = inForceKey, at: Instant | null = null): string =>
  `/agreement/ask?${writeAsked({ text, ...question, at, began: null })}`

function writeValue(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? emptySet : value.join(',')
  return String(value)
}

/** A value that its fact cannot have is as good as none. */
function readValue(name: FactName, written: string): FactValue | undefined {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return written === 'yes' ? true : written === 'no' ? false : undefined
    case 'number': {
      const value = Number(written)
      return written !== '' && value >= fact.min && value <= fact.max ? value : undefined
    }
    case 'word':
      return (fact.words as readonly string[]).includes(written) ? written : undefined
    case 'words': {
      if (written === emptySet) return []
      const words = written.split(',')
      return words.every((word) => (fact.words as readonly string[]).includes(word))
        ? words
        : undefined
    }
    case 'time-of-day':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(written) ? written : undefined
    default:
      return /^[a-z][a-z0-9-]*$/.test(written) ? written : undefined
  }
}

function readInstant(written: string | null): Instant | null {
  const at = Date.parse(written ?? '')
  return Number.isNaN(at) ? null : at
}

/** What a question of this kind knows where the record is silent. */
export function recordSilent(kind: ClauseKind): Facts {
  const own = new Set<string>(factsOf(kind))
  return Object.fromEntries(Object.entries(nothingRecorded).filter(([name]) => own.has(name)))
}

/** The same question of another kind: what both can state stays. */
export function askOfKind(asked: Asked, kind: ClauseKind): Asked {
  const kept = factsOf(kind).flatMap((name) =>
    asked.facts[name] === undefined ? [] : [[name, asked.facts[name]] as const],
  )
  return { ...asked, kind, facts: { ...recordSilent(kind), ...Object.fromEntries(kept) } }
}

/** One fact set, or made unknown by leaving it out. */
export function withFact(facts: Facts, name: FactName, value: FactValue | undefined): Facts {
  const { [name]: _, ...others } = facts
  return value === undefined ? others : { ...others, [name]: value }
}

export type Answered = { decision: Decision; explanation: Explanation; tips: Tip[] }
/** What one more or another fact would have made of the answer. */
export type Tip = { fact: FactName; values: FactValue[]; answer: Answer }

/** What a text that has not been signed would answer if it were in force. */
export const asIfInForce = (agreement: Agreement): Standing =>
  standingOf({ ...agreement, stage: 'in-force' })

export function answerTo(
  standing: Standing,
  question: Question,
  now: Instant,
  began: Instant = now,
  orders: readonly Order[] = [],
): Answered {
  const decide = compile([standing], orders)
  const decision = decide(question, now, began)
  const answers = (facts: Facts) => decide({ ...question, facts }, now, began).answer
  return {
    decision,
    explanation: explain(standing, question, now, began, orders),
    tips: tipsOf(standing.agreement, question, decision.answer, answers),
  }
}

function tipsOf(
  agreement: Agreement,
  { kind, facts }: Question,
  answer: Answer,
  answers: (facts: Facts) => Answer,
): Tip[] {
  return factsOf(kind).flatMap((fact) => {
    const others = candidates(agreement, kind, fact, facts[fact]).map((value) => ({
      value,
      answer: answers({ ...facts, [fact]: value }),
    }))
    const changing = others.filter((one) => one.answer !== answer && one.answer !== 'undetermined')
    const byAnswer = Map.groupBy(changing, (one) => one.answer)
    return [...byAnswer].map(([to, all]) => ({
      fact,
      values: all.map(({ value }) => value),
      answer: to,
    }))
  })
}

/** The other values worth trying: every word, and of numbers and times those at which a clause turns. */
function candidates(
  agreement: Agreement,
  kind: ClauseKind,
  name: FactName,
  present: FactValue | undefined,
): FactValue[] {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return [true, false].filter((value) => value !== present)
    case 'word':
      return fact.words.filter((word) => word !== present)
    case 'words': {
      const has = (present as readonly string[] | undefined) ?? []
      return fact.words.map((word) =>
        has.includes(word) ? has.filter((one) => one !== word) : [...has, word],
      )
    }
    case 'party': {
      const ids = [...agreement.parties.map(({ id }) => id), outside]
      return ids.filter((id) => id !== present)
    }
    default:
      return turningPoints(agreement, kind, name).filter((value) => value !== present)
  }
}

/** Where the clauses of a kind turn on a number, a time or a name. */
function turningPoints(agreement: Agreement, kind: ClauseKind, name: FactName): FactValue[] {
  const found = agreement.clauses
    .filter((clause) => clause.kind === kind)
    .flatMap((clause) => [clause.when, ...clause.unless].flatMap((list) => list[name] ?? []))
    .flatMap((matcher) => pointsOf(name, matcher))
  return [...new Set(found)]
}

function pointsOf(name: FactName, matcher: Matcher): FactValue[] {
  const fact = factTable[name]
  if (fact.type === 'number') {
    const { atLeast, atMost } = matcher as { atLeast?: number; atMost?: number }
    const points = [
      ...(atLeast === undefined ? [] : [atLeast, atLeast - 1]),
      ...(atMost === undefined ? [] : [atMost, atMost + 1]),
    ]
    return points.filter((point) => point >= fact.min && point <= fact.max)
  }
  if (fact.type === 'time-of-day')
    return [...(matcher as { between: readonly [string, string] }).between]
  return [...listed(matcher as Parameters<typeof listed>[0]).words]
}

/** Facts of a question in the order of its kind, the known ones with their values. */
export const statedFacts = (kind: ClauseKind, facts: Facts): [FactName, FactValue | undefined][] =>
  factsOf(kind).map((name) => [name, facts[name]])

/** The question that a clause is about, as far as its own conditions say it: single words and truths. */
export function askAbout(clause: Pick<Clause, 'kind' | 'when'>): string {
  const kind = isKnownKind(clause.kind) ? clause.kind : 'transfer'
  const said = conditionsOf(clause.when).flatMap(([name, matcher]) => {
    const value = exampleValue(name, matcher)
    return value === undefined ? [] : [[name, value] as const]
  })
  const facts = { ...recordSilent(kind), ...Object.fromEntries(said) }
  return writeAsked({ text: inForceKey, kind, facts, at: null, began: null })
}

/** A value for which a condition holds; none where there is no telling which. */
function exampleValue(name: FactName, matcher: Matcher): FactValue | undefined {
  const fact = factTable[name]
  switch (fact.type) {
    case 'truth':
      return matcher === true
    case 'number': {
      const { atLeast, atMost } = matcher as { atLeast?: number; atMost?: number }
      return atLeast ?? atMost
    }
    case 'words': {
      const { any, all } = matcher as { any?: readonly string[]; all?: readonly string[] }
      return all ?? any?.slice(0, 1) ?? []
    }
    case 'time-of-day':
      return (matcher as { between: readonly [string, string] }).between[0]
    default: {
      const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
      return excluding ? undefined : words[0]
    }
  }
}
