import { strict as assert } from 'node:assert'
import type { Agreement, Clause, Conditions, Matcher } from '#core/law/agreement.ts'
import { type FactName, facts as factTable } from '#core/law/facts.ts'

/** Small changes to a treaty, of which a good table of cases lets none pass. */

export type Mutant = { what: string; kind: string; clauses: Clause[] }

/** The opposite of a condition, exactly, as one or more conditions that are each part of it. */
function negated(name: FactName, says: Matcher): Matcher[] {
  const fact = factTable[name]
  if (typeof says === 'boolean') return [!says]
  if (typeof says === 'string') return [{ not: [says] }]
  if ('not' in says) return [says.not]
  if ('any' in says) return [{ none: says.any }]
  if ('none' in says) return [{ any: says.none }]
  if ('all' in says) return says.all.map((word) => ({ none: [word] }))
  if ('between' in says) return [{ between: [says.between[1], says.between[0]] }]
  if ('atLeast' in says || 'atMost' in says) {
    assert(fact.type === 'number')
    const { atLeast, atMost } = says
    return [
      ...(atLeast !== undefined && atLeast > fact.min ? [{ atMost: atLeast - 1 }] : []),
      ...(atMost !== undefined && atMost < fact.max ? [{ atLeast: atMost + 1 }] : []),
    ]
  }
  assert(Array.isArray(says), `${name} can be negated`)
  return [{ not: says }]
}

const without = (words: readonly string[]) =>
  words.length < 2 ? [] : words.map((word) => words.filter((other) => other !== word))

/** Every way to leave one word out, or to move one bound by one. */
function nudged(name: FactName, says: Matcher): Matcher[] {
  if (Array.isArray(says)) return without(says)
  if (typeof says !== 'object') return []
  if ('not' in says) return without(says.not).map((not) => ({ not }))
  if ('any' in says) return without(says.any).map((any) => ({ any }))
  if ('all' in says) return without(says.all).map((all) => ({ all }))
  if ('none' in says) return without(says.none).map((none) => ({ none }))
  const fact = factTable[name]
  if (fact.type !== 'number') return []
  const bounds = says as { atLeast?: number; atMost?: number }
  return (['atLeast', 'atMost'] as const).flatMap((bound) => {
    const value = bounds[bound]
    if (value === undefined) return []
    return [value - 1, value + 1]
      .filter((other) => other >= fact.min && other <= fact.max)
      .map((other) => ({ ...bounds, [bound]: other }))
  })
}

function* changed(conditions: Conditions): Generator<[string, Conditions]> {
  for (const [name, says] of Object.entries(conditions) as [FactName, Matcher][]) {
    const { [name]: _, ...rest } = conditions
    yield [`without ${name}`, rest]
    for (const other of [...negated(name, says), ...nudged(name, says)])
      yield [`with ${name} ${JSON.stringify(other)}`, { ...conditions, [name]: other }]
  }
}

/** Every change to these clauses of the treaty, one at a time. */
export function* mutants(agreement: Agreement, concerned: readonly Clause[]): Generator<Mutant> {
  const { clauses } = agreement
  for (const clause of concerned) {
    const i = clauses.indexOf(clause)
    const { kind } = clause
    const instead = (what: string, other: Partial<Clause>): Mutant => ({
      what: `${clause.id} ${what}`,
      kind,
      clauses: clauses.with(i, { ...clause, ...other }),
    })
    yield { what: `${clause.id} dropped`, kind, clauses: clauses.toSpliced(i, 1) }
    for (const effect of ['permits', 'prohibits', 'provides'] as const) {
      if (effect !== clause.effect) yield instead(effect, { effect })
    }
    for (const [what, when] of changed(clause.when)) yield instead(what, { when })
    for (const [j, exception] of clause.unless.entries()) {
      yield instead(`without exception ${j}`, { unless: clause.unless.toSpliced(j, 1) })
      for (const [what, list] of changed(exception)) {
        // An exception without conditions would lift the clause always: that is its dropping.
        if (Object.keys(list).length > 0)
          yield instead(`exception ${j} ${what}`, { unless: clause.unless.with(j, list) })
      }
    }
    for (const [j, duty] of clause.duties.entries()) {
      yield instead(`without ${duty.duty}`, { duties: clause.duties.toSpliced(j, 1) })
      for (const [name, value] of Object.entries(duty)) {
        if (typeof value !== 'number') continue
        const other = { ...duty, [name]: value + 1 } as typeof duty
        yield instead(`${duty.duty} with another ${name}`, { duties: clause.duties.with(j, other) })
      }
    }
  }
}
