import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Actor } from '../core/access/role.ts'
import type { Command } from '../core/command.ts'
import type { Entry } from '../core/record/entry.ts'
import type { Member } from '../server/member.ts'
import type { NewEntry } from '../server/store/store.ts'
import type { Loaded, Streams } from '../server/streams.ts'
import type { OneMember } from '../test/one-member.ts'

/**
 * One incident that grows, measured in the tree of sources given: how long its list, an act about one of
 * its casualties and the cold load of a stream take, and how long the loop stood still. Run by views.ts
 * for this tree and for an older one, so it touches nothing but what both have.
 */
const [tree = '', ...counts] = process.argv.slice(2)
const of = (path: string) => import(join(tree, path))

type Answer = { outcome: string }
const { openOne }: { openOne: () => Promise<OneMember> } = await of('test/one-member.ts')
const { write }: { write: (m: Member, i: object, l: Map<string, Loaded>) => Promise<Answer> } =
  await of('server/write.ts')
const { handle }: { handle: (m: Member, c: Command, a: Actor) => Promise<Answer> } =
  await of('server/handle.ts')
const { openStreams }: { openStreams: (s: Member['store'], f: object) => Streams } =
  await of('server/streams.ts')
type Listed =
  | { ok: true; value: { items: { count: { records: number }; suspected: unknown[] }[] } }
  | { ok: false }
type Route = { path: string; handle: (input: object, member: Member) => Promise<Listed> }
const { incidentRoutes }: { incidentRoutes: Route[] } = await of('server/http/incidents.ts')
const list = incidentRoutes.find(({ path }) => path === '/api/incidents')!

const began = Date.now()
const minute = 60_000
const one = await openOne()
const { member } = one
let commands = 0

const entry = (stream: string, kind: string, body: Entry['body']): NewEntry => ({
  stream,
  kind,
  body,
  schema: 1,
  realm: 'live',
  member: 'nl',
  origin: null,
  occurredAt: began - 6 * 60 * minute + Math.floor(random() * 360) * minute,
  clock: { source: 'device', uncertaintyMs: 500 },
  recordedAt: began,
  actor: { id: `crew-${Math.floor(random() * 300)}`, role: 'crew' },
  command: '',
  agreement: null,
})

async function enter(entries: NewEntry[]): Promise<void> {
  const command = `bench-${commands++}`
  const streams = [...new Set(entries.map(({ stream }) => stream))]
  const loaded = new Map<string, Loaded>()
  for (const stream of streams) loaded.set(stream, await member.streams.load(stream))
  const all = entries.map((said) => ({ ...said, command }))
  const { outcome } = await write(member, { command, entries: all, rests: [] }, loaded)
  if (outcome !== 'appended') throw new Error(`it was ${outcome}`)
}

const categories = ['immediate', 'urgent', 'delayed', 'minor']
const needs = [[], ['ct'], ['icu', 'theatre'], ['general-surgery']]

let seed = 20_260_101
/** A number from 0 to 1, the same in each run. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** Spread over some ten kilometres, six hours and three hundred reporters. */
function casualty(n: number): NewEntry[] {
  const stream = `casualty/c${n}`
  const report = {
    incident: 'i1',
    label: `C-${n}`,
    sex: random() < 0.5 ? 'female' : 'male',
    ageYears: Math.floor(random() * 90),
    place: { lat: 50.8 + random() / 10, lon: 5.7 + random() / 7 },
    foundBy: 'crew',
  }
  const category = { category: categories[n % 4], reason: { text: 'x', language: 'en' } }
  return [
    entry(stream, 'casualty.reported', report),
    entry(stream, 'casualty.needs_stated', { needs: needs[n % 4] }),
    entry(stream, 'casualty.category_set', category),
  ]
}

async function milliseconds(
  times: number,
  work: (n: number) => Promise<unknown>,
  prepare: (n: number) => Promise<unknown> = async () => {},
): Promise<number[]> {
  const took: number[] = []
  // What takes seconds is measured once.
  for (let n = 0; n < times && (took[0] ?? 0) < 2_000; n++) {
    await prepare(n)
    const start = performance.now()
    await work(n)
    took.push(performance.now() - start)
  }
  return took.sort((a, b) => a - b)
}

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)]!

async function act(n: number): Promise<void> {
  const facility = member.region.facilities.find((at) => at.member === (n % 2 ? 'de' : 'nl'))!
  const stream = `casualty/c${n}`
  const { state } = await member.streams.load(stream)
  const destination = { facility: facility.id, member: facility.member }
  const command: Command = {
    id: randomUUID(),
    kind: 'casualty.destine',
    stream,
    seen: state.actVersion,
    occurredAt: Date.now(),
    clock: { source: 'server', uncertaintyMs: 0 },
    body: { destination, route: { crossings: [], minutes: 20 } },
  }
  const actor: Actor = { id: 'd1', role: 'dispatcher', member: 'nl', language: 'en' }
  const { outcome } = await handle(member, command, actor)
  answers.set(outcome, (answers.get(outcome) ?? 0) + 1)
}

let pairs = 0
const answers = new Map<string, number>()

await enter([
  entry('incident/i1', 'incident.declared', {
    name: 'Growth',
    type: 'rail',
    place: { lat: 50.85, lon: 5.75 },
    hazards: [],
    estimated: { low: 1, high: 20_000 },
    services: [],
  }),
])
let size = 0
/** One more, so that nothing is answered from what was worked out before. */
const report = () => enter(casualty(size++))
for (const count of counts.map(Number)) {
  while (size < count) {
    const some = Math.min(50, count - size)
    await enter(Array.from({ length: some }, (_, i) => casualty(size + i)).flat())
    size += some
  }
  const times = count > 2_000 ? 5 : 11
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const lists = await milliseconds(
    times,
    async () => {
      const listed = await list.handle({ query: { limit: 200 }, params: {}, body: null }, member)
      const records = listed.ok ? listed.value.items[0]?.count.records : null
      pairs = listed.ok ? (listed.value.items[0]?.suspected.length ?? 0) : 0
      if (records !== size) throw new Error(`${records} of ${size} records are counted`)
    },
    report,
  )
  const acts = await milliseconds(times, act)
  delay.disable()
  const cold = await milliseconds(times, (n) =>
    openStreams(member.store, member.nouns.findNoun).load(`casualty/c${count - 1 - n}`),
  )
  const figures = {
    list: middle(lists),
    act: middle(acts),
    cold: middle(cold),
    blocked: delay.max / 1e6,
    pairs,
    answers: Object.fromEntries(answers),
  }
  process.stdout.write(`${JSON.stringify({ count, ...figures })}\n`)
}
await one.remove()
process.exit(0)
