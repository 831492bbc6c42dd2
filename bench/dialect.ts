// The treaty's clauses in the words of other rule languages: the same conditions, and nothing left out.

import type { Agreement, Clause, Conditions, Matcher } from '../core/law/agreement.ts'
import type { Question } from '../core/law/decision.ts'
import type { FactName } from '../core/law/facts.ts'
import { kinds } from './treaty.ts'

/** A rule language's way to say the few things that conditions say. */
type Dialect<E> = {
  equals: (name: string, word: string | boolean) => E
  among: (name: string, words: readonly string[]) => E
  has: (name: string, word: string) => E
  between: (name: string, least: number | string, most: number | string, open: boolean) => E
  all: (parts: E[]) => E
  any: (parts: E[]) => E
  not: (part: E) => E
}

function condition<E>(d: Dialect<E>, name: FactName, matcher: Matcher): E {
  if (typeof matcher === 'boolean' || typeof matcher === 'string') return d.equals(name, matcher)
  if (Array.isArray(matcher)) return d.among(name, matcher)
  const other = matcher as Exclude<Matcher, boolean | string | readonly string[]>
  if ('not' in other) return d.not(d.among(name, other.not))
  if ('any' in other) return d.any(other.any.map((word) => d.has(name, word)))
  if ('all' in other) return d.all(other.all.map((word) => d.has(name, word)))
  if ('between' in other) {
    const [start, end] = other.between.map(minutes) as [number, number]
    if (start <= end) return d.between(name, start, end, true)
    return d.any([d.between(name, start, 1_440, true), d.between(name, 0, end, true)])
  }
  const bounds = other as { atLeast?: number; atMost?: number }
  return d.between(name, bounds.atLeast ?? -100_000, bounds.atMost ?? 100_000, false)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export function applies<E>(d: Dialect<E>, agreement: Agreement, clause: Clause): E {
  const list = (conditions: Conditions) =>
    (Object.entries(conditions) as [FactName, Matcher][]).map(([name, matcher]) =>
      condition(d, name, matcher),
    )
  const parties = agreement.parties.map(({ id }) => id)
  return d.all([
    d.equals('kind', clause.kind),
    ...['from', 'to', 'territory'].map((name) => d.among(name, parties)),
    ...list(clause.when),
    ...clause.unless.map((exception) => d.not(d.all(list(exception)))),
  ])
}

const open = (agreement: Agreement) =>
  agreement.clauses.filter((one) => kinds.some((kind) => kind === one.kind))
export const rules = (agreements: Agreement[], effect: Clause['effect']) =>
  agreements.flatMap((agreement) =>
    open(agreement)
      .filter((one) => one.effect === effect)
      .map((clause) => ({ agreement, clause })),
  )

type Logic = unknown
export const jsonLogic: Dialect<Logic> = {
  equals: (name, word) => ({ '===': [{ var: name }, word] }),
  among: (name, words) => ({ in: [{ var: name }, words] }),
  has: (name, word) => ({ in: [word, { var: name }] }),
  between: (name, least, most, half) => ({
    and: [{ '>=': [{ var: name }, least] }, { [half ? '<' : '<=']: [{ var: name }, most] }],
  }),
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': part }),
}

export const cedar: Dialect<string> = {
  equals: (name, word) => `context.${name} == ${JSON.stringify(word)}`,
  among: (name, words) => `${JSON.stringify(words)}.contains(context.${name})`,
  has: (name, word) => `context.${name}.contains(${JSON.stringify(word)})`,
  between: (name, least, most, half) =>
    `(context.${name} >= ${least} && context.${name} ${half ? '<' : '<='} ${most})`,
  all: (parts) => (parts.length ? `(${parts.join(' && ')})` : 'true'),
  any: (parts) => (parts.length ? `(${parts.join(' || ')})` : 'false'),
  not: (part) => `!(${part})`,
}

/** The question as one flat object, with the time of day as minutes. */
export const flat = ({ kind, facts }: Question) => ({
  ...facts,
  kind,
  ...(facts.localTime !== undefined && { localTime: minutes(facts.localTime as string) }),
})
