// The treaty many times over, between other parties each time, and questions about it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAgreement } from '../core/drafting/read.ts'
import type { Agreement, Conditions } from '../core/law/agreement.ts'
import type { Question } from '../core/law/decision.ts'
import { facts as factTable } from '../core/law/facts.ts'
import { factsOf } from '../core/law/kinds.ts'

export const now = Temporal.Instant.from('2026-11-02T12:00:00Z').epochMilliseconds
export const kinds = ['transfer', 'route', 'waiver', 'disclosure'] as const
export type Asked = (typeof kinds)[number]

/** The treaty cut down to so many of the clauses of these kinds. */
export function treatyOf(of: readonly Asked[], clausesMax: number): Agreement {
  const whole = treaty()
  const clauses = whole.clauses.filter(({ kind }) => of.some((one) => one === kind))
  return { ...whole, clauses: clauses.slice(0, clausesMax) }
}

export function treaty(): Agreement {
  const path = join(import.meta.dirname, '../agreements/meuse-rhine/agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok, 'the treaty can be read')
  return read.value
}

/** The same treaty between other parties: `nl` of copy 7 is `nl-7`. */
export function copies(original: Agreement, count: number): Agreement[] {
  return Array.from({ length: count }, (_, copy) => {
    const parties = original.parties.map(({ id }) => id)
    const rename = (value: unknown): unknown => {
      if (typeof value === 'string') return parties.includes(value) ? `${value}-${copy}` : value
      if (Array.isArray(value)) return value.map(rename)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rename(item)]))
    }
    const partyFacts = new Set(['from', 'to', 'territory'])
    const inConditions = (list: Conditions) =>
      Object.fromEntries(
        Object.entries(list).map(([name, item]) => [
          name,
          partyFacts.has(name) ? rename(item) : item,
        ]),
      ) as Conditions
    return {
      ...original,
      id: `${original.id}-${copy}`,
      parties: original.parties.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
      clauses: original.clauses.map((one) => ({
        ...one,
        when: inConditions(one.when),
        unless: one.unless.map(inConditions),
      })),
    }
  })
}

/** A small generator of the same questions in every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** Questions with every fact known that their kind can state, among the parties of one copy each. */
export function questions(
  agreements: Agreement[],
  count: number,
  of: readonly Asked[] = kinds,
): Question[] {
  const next = numbers(20_260_101)
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!
  return Array.from({ length: count }, () => {
    const [from, to] = pair(pick(agreements), next)
    const kind = pick(of)
    const facts: Record<string, string | number | boolean | string[]> = {}
    for (const name of factsOf(kind)) {
      const fact = factTable[name]
      if (fact.type === 'word') facts[name] = pick(fact.words)
      else if (fact.type === 'words') facts[name] = [pick(fact.words)]
      else if (fact.type === 'truth') facts[name] = next(2) === 0
      else if (fact.type === 'number') facts[name] = next(Math.min(fact.max, 120) + 1)
      else if (fact.type === 'name') facts[name] = pick(['vaals', 'eijsden', 'lichtenbusch'])
      else if (fact.type === 'time-of-day') facts[name] = `${String(next(24)).padStart(2, '0')}:30`
    }
    return { kind, facts: { ...facts, from, to, territory: to } }
  })
}

/** The same questions with every fourth fact unknown, the parties never. */
export function withGaps(asked: readonly Question[]): Question[] {
  const next = numbers(7)
  const isKept = (name: string) => ['from', 'to', 'territory'].includes(name) || next(4) > 0
  return asked.map(({ kind, facts }) => ({
    kind,
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => isKept(name))),
  }))
}

function pair(agreement: Agreement, next: (below: number) => number): [string, string] {
  const from = next(agreement.parties.length)
  const to = (from + 1 + next(agreement.parties.length - 1)) % agreement.parties.length
  return [agreement.parties[from]!.id, agreement.parties[to]!.id]
}
