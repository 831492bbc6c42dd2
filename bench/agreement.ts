// Decisions per second against general rule engines that hold the same rules and give the same answers.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agreement, Clause, Conditions, Matcher } from '../core/agreement/agreement.ts'
import type { Question } from '../core/agreement/decision.ts'
import { compile } from '../core/agreement/evaluate.ts'
import { type FactName, facts as factTable } from '../core/agreement/facts.ts'
import { readAgreement } from '../core/agreement/read.ts'
import { callsPerSecond, peer, type Row, rate } from './row.ts'

const now = Temporal.Instant.from('2026-11-02T12:00:00Z').epochMilliseconds
const kinds = ['transfer', 'route', 'waiver', 'disclosure'] as const

function treaty(): Agreement {
  const path = join(import.meta.dirname, '../agreements/meuse-rhine/agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok, 'the treaty can be read')
  return read.value
}

/** The same treaty between other parties: `nl` of copy 7 is `nl-7`. */
function copies(original: Agreement, count: number): Agreement[] {
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

/** Questions with every fact known, among the parties of one copy each. */
function questions(agreements: Agreement[], count: number): Question[] {
  const next = numbers(20_260_101)
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!
  return Array.from({ length: count }, () => {
    const [from, to] = pair(pick(agreements), next)
    const facts: Record<string, string | number | boolean | string[]> = {}
    for (const name of Object.keys(factTable) as FactName[]) {
      const fact = factTable[name]
      if (fact.type === 'word') facts[name] = pick(fact.words)
      else if (fact.type === 'words') facts[name] = [pick(fact.words)]
      else if (fact.type === 'truth') facts[name] = next(2) === 0
      else if (fact.type === 'number') facts[name] = next(Math.min(fact.max, 120) + 1)
      else if (fact.type === 'name') facts[name] = pick(['vaals', 'eijsden', 'lichtenbusch'])
      else if (fact.type === 'time-of-day') facts[name] = `${String(next(24)).padStart(2, '0')}:30`
    }
    return { kind: pick(kinds), facts: { ...facts, from, to, territory: to } }
  })
}

function pair(agreement: Agreement, next: (below: number) => number): [string, string] {
  const from = next(agreement.parties.length)
  const to = (from + 1 + next(agreement.parties.length - 1)) % agreement.parties.length
  return [agreement.parties[from]!.id, agreement.parties[to]!.id]
}

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

function applies<E>(d: Dialect<E>, agreement: Agreement, clause: Clause): E {
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
const rules = (agreements: Agreement[], effect: Clause['effect']) =>
  agreements.flatMap((agreement) =>
    open(agreement)
      .filter((one) => one.effect === effect)
      .map((clause) => ({ agreement, clause })),
  )

type Logic = unknown
const jsonLogic: Dialect<Logic> = {
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

const cedar: Dialect<string> = {
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
const flat = ({ kind, facts }: Question) => ({
  ...facts,
  kind,
  localTime: minutes(facts.localTime as string),
})

type Engine = { name: string; permits: (asked: ReturnType<typeof flat>) => boolean; most: number }

async function jsonLogicEngine(agreements: Agreement[]): Promise<Engine> {
  type Module = { LogicEngine: new () => { build: (logic: unknown) => (data: unknown) => unknown } }
  const { LogicEngine } = await peer<Module>('json-logic-engine')
  const any = (effect: Clause['effect']) =>
    jsonLogic.any(rules(agreements, effect).map((r) => applies(jsonLogic, r.agreement, r.clause)))
  const run = new LogicEngine().build({ and: [{ '!': any('prohibits') }, any('permits')] })
  return { name: 'json-logic-engine', permits: (asked) => Boolean(run(asked)), most: 2_000 }
}

const policy = (effect: string, condition: string) =>
  `${effect}(principal, action, resource) when { ${condition} };`

async function cedarEngine(agreements: Agreement[]): Promise<Engine> {
  type Answer = { type: string; response?: { decision: string } }
  type Module = {
    preparsePolicySet: (id: string, set: unknown) => { type: string }
    statefulIsAuthorized: (call: unknown) => Answer
  }
  const wasm = await peer<Module>('@cedar-policy/cedar-wasm/nodejs')
  const text = (['permits', 'prohibits'] as const)
    .flatMap((effect) =>
      rules(agreements, effect).map(({ agreement, clause }) =>
        policy(effect === 'permits' ? 'permit' : 'forbid', applies(cedar, agreement, clause)),
      ),
    )
    .join('\n')
  const id = `treaty-${agreements.length}`
  assert.equal(wasm.preparsePolicySet(id, { staticPolicies: text }).type, 'success')
  const permits = (asked: ReturnType<typeof flat>) => {
    const answer = wasm.statefulIsAuthorized({
      principal: { type: 'Person', id: 'a' },
      action: { type: 'Action', id: 'ask' },
      resource: { type: 'Casualty', id: 'c' },
      context: asked,
      preparsedPolicySetId: id,
      entities: [],
    })
    assert.equal(answer.type, 'success')
    return answer.response?.decision === 'allow'
  }
  return { name: 'cedar-wasm', permits, most: agreements.length > 5 ? 10 : 100 }
}

/** Ours against both, with 5 agreements in force and with 500. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  const perSecond: number[] = []
  for (const count of [5, 25, 500]) {
    const agreements = copies(treaty(), count)
    const asked = questions(agreements, 2_000)
    const flattened = asked.map(flat)
    const evaluate = compile(agreements)
    const answers = asked.map((question) => evaluate(question, now).answer === 'permitted')
    const ours = callsPerSecond(asked.length, () => {
      for (const question of asked) evaluate(question, now)
    })
    perSecond.push(ours)
    process.stderr.write(
      `corridor: ${count} agreements: ${rate(ours, 'decisions')}; now the peers …\n`,
    )
    // Holding 500 of these treaties takes either peer more memory than a small machine has.
    if (count > 25) continue
    const engines = [await jsonLogicEngine(agreements), await cedarEngine(agreements)]
    for (const engine of engines) {
      const some = flattened.slice(0, engine.most)
      const theirs = some.map((question) => engine.permits(question))
      const agree = theirs.filter((answer, i) => answer === answers[i]).length
      assert.equal(agree, some.length, `${engine.name} and ours give the same answers`)
      const rateOfPeer = callsPerSecond(some.length, () => {
        for (const question of some) engine.permits(question)
      })
      rows.push({
        what: `decisions, ${count} agreements, against ${engine.name}`,
        ours: rate(ours, 'decisions'),
        peer: rate(rateOfPeer, 'decisions'),
        ratio: ours / rateOfPeer,
        goal: engine.name === 'cedar-wasm' ? 100 : 1,
        note: `${some.length} answers compared, all equal; ours also cites clauses and duties`,
      })
    }
  }
  rows.push({
    what: 'decisions, ours with 500 agreements against ours with 5',
    ours: rate(perSecond.at(-1)!, 'decisions'),
    peer: rate(perSecond[0]!, 'decisions'),
    ratio: perSecond.at(-1)! / perSecond[0]!,
    goal: 0.33,
  })
  return rows
}

if (import.meta.main) console.table(await run())
