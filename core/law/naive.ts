import type { Agreement, Clause, Conditions } from '#core/law/agreement.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { type FactName, type Facts, facts as factTable } from '#core/law/facts.ts'
import { factsOf, isKnownKind, kinds } from '#core/law/kinds.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'

/**
 * The rules of SPEC.md read out one by one, with nothing compiled, indexed or shared with
 * `evaluate.ts`: slow on purpose, so that the two can be held against each other.
 */
export function decideNaively(
  standings: readonly Standing[],
  orders: readonly Order[],
  question: Question,
  now: Instant,
  began: Instant = now,
): Decision {
  const cases: Case[] = []
  for (const standing of standings) {
    for (const clause of standing.agreement.clauses) {
      if (!counts(standing, clause, question, began)) continue
      cases.push({
        ...weigh(standing, clause, question, now),
        suspended: isSuspended(standing, clause, now, began),
      })
    }
  }
  for (const order of orders) {
    if (now < order.from || now >= order.until || order.kind !== question.kind) continue
    if (places.some((place) => question.facts[place] === order.party))
      cases.push(weighOrder(order, question))
  }
  const against = cases.filter((one) => one.effect === 'prohibits')
  const permits = cases.filter((one) => one.effect === 'permits')
  const inFavour = permits.filter((one) => !one.suspended)
  const provides = cases.filter((one) => one.effect === 'provides' && !one.suspended)
  const provided = provides.filter((one) => one.truth === 'yes' && !one.disputed)

  const stops = against.filter((one) => one.truth === 'yes')
  if (stops.length > 0) {
    const clear = stops.filter((one) => !one.disputed)
    const disputed = stops.filter((one) => one.disputed)
    const why = clear.length > 0 ? 'prohibited' : 'cannot-evaluate'
    return { answer: 'refused', why, ...cite([...clear, ...disputed]), ...owe([], provided) }
  }
  const holds = inFavour.filter((one) => one.truth === 'yes' && !one.disputed)
  const might = inFavour.filter((one) => one.truth === 'unknown' && !one.disputed)
  const disputed = inFavour.filter((one) => one.truth !== 'no' && one.disputed)
  if (holds.length + might.length + disputed.length === 0) {
    const fewest = Math.min(...permits.map((one) => one.misses))
    const near = permits.filter((one) => one.misses === fewest).slice(0, 3)
    return { answer: 'refused', why: 'nothing-permits', ...cite(near), ...owe([], provided) }
  }
  const doubts = against.filter((one) => one.truth === 'unknown')
  if (doubts.length > 0) {
    const gaps = lacking(holds.length > 0 ? doubts : [...doubts, ...might])
    const clauses = cite([...doubts, ...holds, ...might, ...disputed])
    return {
      answer: 'undetermined',
      why: 'fact-unknown',
      ...clauses,
      ...owe([], provided),
      lacks: gaps,
    }
  }
  if (holds.length > 0)
    return { answer: 'permitted', why: 'permitted', ...cite(holds), ...owe(holds, provided) }
  const why = might.length > 0 ? 'fact-unknown' : 'cannot-evaluate'
  const clauses = cite([...might, ...disputed])
  return { answer: 'undetermined', why, ...clauses, ...owe([], provided), lacks: lacking(might) }
}

type Word = 'yes' | 'no' | 'unknown'
type Case = {
  ref: string
  effect: Clause['effect']
  duties: Clause['duties']
  truth: Word
  suspended: boolean
  disputed: boolean
  misses: number
  gaps: FactName[]
}

const cite = (cases: Case[]) => ({
  clauses: cases.map((one) => one.ref),
  lacks: [] as FactName[],
})
const owe = (permitting: Case[], provided: Case[]) => ({
  duties: [...permitting, ...provided].flatMap((one) =>
    one.duties.map((duty) => ({ clause: one.ref, duty })),
  ),
})
const lacking = (cases: Case[]) =>
  (Object.keys(factTable) as FactName[]).filter((name) =>
    cases.some((one) => one.gaps.includes(name)),
  )

const places = ['from', 'to', 'territory'] as const

/** The clause is of the question's kind, binding then, and its agreement speaks for these parties. */
function counts(standing: Standing, clause: Clause, question: Question, began: Instant): boolean {
  const { agreement, opens, closes } = standing
  if (agreement.stage !== 'in-force' && agreement.stage !== 'provisionally-applied') return false
  if (clause.kind !== question.kind) return false
  if (began < opens || began >= closes) return false
  const permits = clause.effect === 'permits'
  for (const day of [agreement.term.from, clause.from, clause.knownSince]) {
    if (!day) continue
    const starts = midnights(agreement, day)
    if (began < (permits ? Math.max(...starts) : Math.min(...starts))) return false
  }
  for (const day of [agreement.term.until, clause.until]) {
    if (!day) continue
    const ends = midnights(agreement, Temporal.PlainDate.from(day).add({ days: 1 }).toString())
    if (began >= (permits ? Math.min(...ends) : Math.max(...ends))) return false
  }
  for (const place of places) {
    const named = question.facts[place]
    if (typeof named !== 'string' || named === '') continue
    const names = [clause.when[place]].flat()
    if (named === 'outside' ? !names.includes('outside') : !isBound(standing, named, began))
      return false
  }
  return true
}

/** Whoever accedes is bound from then on; whoever has left is not, in what begins afterwards. */
function isBound(standing: Standing, id: string, began: Instant): boolean {
  const party = standing.agreement.parties.find((one) => one.id === id)
  if (!party) return false
  const joined = Object.entries(standing.joined).find(([one]) => one === id)?.[1]
  const left = Object.entries(standing.left).find(([one]) => one === id)?.[1]
  if (joined === undefined ? party.signature === 'accession' : began < joined) return false
  return left === undefined || began < left
}

function isSuspended(standing: Standing, clause: Clause, now: Instant, began: Instant): boolean {
  const suspensions = standing.suspensions
    .filter((one) => one.clause === null || one.clause === clause.id)
    .map(({ from, until, safety }) => ({ from, until, safety }))
  if (clause.suspended) {
    const { from, safety } = clause.suspended
    const first = Math.min(...midnights(standing.agreement, from))
    suspensions.push({ from: first, until: Infinity, safety })
  }
  return suspensions.some(
    ({ from, until, safety }) => now >= from && now < until && (safety || began >= from),
  )
}

const isDisputed = ({ divergences }: Standing, clause: Clause, now: Instant) =>
  !isKnownKind(clause.kind) ||
  clause.diverges !== undefined ||
  divergences.some((one) => one.clause === clause.id && now >= one.from && now < one.until)

const midnights = (agreement: Agreement, day: string) =>
  agreement.parties.map((party) => midnight(`${day}T00:00[${party.timeZone}]`))

/** The calendar is the one thing remembered here: it is what takes longest. */
const known = new Map<string, Instant>()
function midnight(text: string): Instant {
  const moment = known.get(text) ?? Temporal.ZonedDateTime.from(text).epochMilliseconds
  known.set(text, moment)
  return moment
}

function weigh(
  standing: Standing,
  clause: Clause,
  question: Question,
  now: Instant,
): Omit<Case, 'suspended'> {
  const facts = question.facts
  const disputed = isDisputed(standing, clause, now)
  const isPlace = (name: string) => (places as readonly string[]).includes(name)
  const trusted = Object.fromEntries(
    Object.entries(clause.when).filter(([name]) => !disputed || isPlace(name)),
  ) as Conditions
  const exceptions = disputed ? [] : clause.unless.map((list) => ask(list, facts))
  const conditions = ask(trusted, facts)
  const unnamed = unnamedOf(question)
  const lifted = exceptions.some((list) => list.every((one) => one.truth === 'yes'))
  const open = exceptions.filter(
    (list) =>
      list.every((one) => one.truth !== 'no') && list.some((one) => one.truth === 'unknown'),
  )
  const unsure = [conditions, ...open].flat().filter((one) => one.truth === 'unknown')
  const failed = lifted || conditions.some((one) => one.truth === 'no')
  const doubt = unsure.length > 0 || unnamed.length > 0
  return {
    ref: `${standing.agreement.id}/${clause.id}`,
    effect: clause.effect,
    duties: clause.duties,
    disputed,
    truth: failed ? 'no' : doubt ? 'unknown' : 'yes',
    misses:
      ask(clause.when, facts).filter((one) => one.truth === 'no').length +
      clause.unless.filter((list) => ask(list, facts).every((one) => one.truth === 'yes')).length,
    gaps: [...unnamed, ...unsure.map((one) => one.name)],
  }
}

const unnamedOf = ({ kind, facts }: Question): FactName[] => {
  const asked: readonly FactName[] = isKnownKind(kind) ? kinds[kind].asks : []
  return asked.filter((name) => typeof facts[name] !== 'string' || facts[name] === '')
}

/** A prohibition by a national order, which lets those pass who are on the way. */
function weighOrder(order: Order, question: Question): Case {
  const { kind, facts } = question
  const conditions = ask(order.when, facts)
  const gaps = unnamedOf(question)
  for (const one of conditions) if (one.truth === 'unknown') gaps.push(one.name)
  if (factsOf(kind).includes('enRoute') && typeof facts.enRoute !== 'boolean') gaps.push('enRoute')
  const failed = conditions.some((one) => one.truth === 'no') || facts.enRoute === true
  return {
    ref: `order/${order.id}`,
    effect: 'prohibits',
    duties: [],
    truth: failed ? 'no' : gaps.length > 0 ? 'unknown' : 'yes',
    suspended: false,
    disputed: false,
    misses: 0,
    gaps,
  }
}

const ask = (conditions: Conditions, facts: Facts) =>
  (Object.keys(conditions) as FactName[]).map((name) => ({
    name,
    truth: hold(name, conditions, facts),
  }))

function hold(name: FactName, conditions: Conditions, facts: Facts): Word {
  const value = facts[name]
  const says = conditions[name] as never
  const fact = factTable[name]
  const word = (truth: boolean): Word => (truth ? 'yes' : 'no')
  switch (fact.type) {
    case 'truth':
      return typeof value === 'boolean' ? word(value === says) : 'unknown'
    case 'number': {
      const { atLeast = fact.min, atMost = fact.max } = says as {
        atLeast?: number
        atMost?: number
      }
      if (typeof value !== 'number' || Number.isNaN(value)) return 'unknown'
      if (value < fact.min || value > fact.max) return 'unknown'
      return word(atLeast <= value && value <= atMost)
    }
    case 'time-of-day': {
      const [start, end] = (says as { between: [string, string] }).between
      if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return 'unknown'
      // Times of equal length sort as text.
      return word(start <= end ? start <= value && value < end : start <= value || value < end)
    }
    case 'words': {
      const { any, all, none } = says as { any?: string[]; all?: string[]; none?: string[] }
      if (!Array.isArray(value)) return 'unknown'
      if (none) {
        const some = hold(name, { [name]: { any: none } }, facts)
        return some === 'yes' ? 'no' : some === 'no' ? 'yes' : 'unknown'
      }
      const met = any
        ? any.some((one) => value.includes(one))
        : all!.every((one) => value.includes(one))
      const legible = value.every((one) => (fact.words as readonly string[]).includes(one))
      return met ? 'yes' : legible ? 'no' : 'unknown'
    }
    default: {
      if (typeof value !== 'string' || value === '') return 'unknown'
      if (fact.type === 'word' && !(fact.words as readonly string[]).includes(value))
        return 'unknown'
      const shutOut = (says as { not?: string[] }).not
      return word(shutOut ? !shutOut.includes(value) : [says].flat().includes(value as never))
    }
  }
}
