import { findNoun } from '#core/nouns.ts'
import { loadAll } from '#server/handle.ts'
import type { NewEntry, Store } from '#server/store/store.ts'
import { openStreams } from '#server/streams.ts'
import { write } from '#server/write.ts'

/** Entries of a seeded life, written as the loop writes them but without deciding: any order, any sense. */

const noon = Date.UTC(2026, 10, 2, 12)
export const members = ['nl', 'be', 'de'] as const
const facilities = ['h1', 'h2', 'h3']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Chance = {
  below: (n: number) => number
  pick: <T>(...values: readonly T[]) => T
  maybe: <T>(value: T, share?: number) => T | undefined
}

export function chanceOf(random: () => number): Chance {
  const below = (n: number) => Math.floor(random() * n)
  return {
    below,
    pick: (...values) => {
      const found = values[below(values.length)]
      if (found === undefined) throw new Error('there is something to pick from')
      return found
    },
    maybe: (value, share = 0.5) => (random() < share ? value : undefined),
  }
}

type Said = Pick<NewEntry, 'stream' | 'kind' | 'body'>

/** Of few casualties many are alike; of many, each incident has its own, as many as a bad day has. */
const perIncident = 500

/** What may happen to a casualty, out of so few values that entries meet one another. */
const happenings: ((chance: Chance, casualties: number) => Omit<Said, 'stream'>)[] = [
  ({ pick, below, maybe }, casualties) => ({
    kind: 'casualty.reported',
    body: clean({
      incident:
        casualties > perIncident
          ? `i${1 + below(casualties / perIncident)}`
          : pick('i1', 'i1', 'i2'),
      label: `C-${below(99)}`,
      sex: pick('female', 'male', 'unknown'),
      ageYears: maybe(20 + below(8), 0.9),
      tag: maybe(`T${below(Math.max(20, casualties))}`, 0.3),
      place: maybe({ lat: 50.85 + below(12) / 1000, lon: 5.69 + below(12) / 1000 }, 0.9),
      foundBy: 'crew',
    }),
  }),
  ({ pick }) => ({
    kind: 'casualty.category_set',
    body: {
      category: pick('immediate', 'urgent', 'delayed', 'minor', 'dead'),
      reason: { text: 'seen', language: 'en' },
    },
  }),
  ({ pick }) => ({
    kind: 'casualty.needs_stated',
    body: { needs: pick(['ct'], ['icu', 'ct'], []) },
  }),
  ({ below }) => ({
    kind: 'casualty.observed',
    body: { observations: {}, patient: { ageYears: 20 + below(8) } },
  }),
  ({ pick }) => ({
    kind: 'casualty.destined',
    body: destined(pick(...facilities), pick(...members)),
  }),
  ({ pick, below }) => ({
    kind: 'casualty.requested',
    body: {
      request: pick('r1', 'r2', 'r3'),
      to: pick(...members),
      facility: pick(...facilities),
      clauses: [`m/${below(9)}`],
      answerBy: noon + below(9e5),
      silence: pick('accepted', 'refused', 'escalates'),
      route: null,
    },
  }),
  ({ pick }) => ({
    kind: 'casualty.answered',
    body: { request: pick('r1', 'r2'), answer: pick('accepted', 'declined') },
  }),
  ({ pick, below }) => ({
    kind: 'casualty.necessity_invoked',
    body: {
      refused: { code: 'not_permitted', clauses: [`m/${below(9)}`] },
      destination: { facility: pick(...facilities), member: pick(...members) },
      route: null,
      reason: 'life-threat',
      review: { id: pick('v1', 'v2'), dueAt: noon + 9e6 },
    },
  }),
  ({ pick }) => ({
    kind: 'casualty.review_closed',
    body: { review: pick('v1', 'v2'), finding: 'justified', note: { text: 'x', language: 'en' } },
  }),
  ({ pick, below }) => ({
    kind: 'casualty.departed',
    body: {
      vehicle: 'a1',
      etaAt: noon + below(9e5),
      destination: { facility: pick(...facilities), member: pick(...members) },
      route: null,
    },
  }),
  ({ pick }) => ({
    kind: 'casualty.arrived',
    body: { destination: { facility: pick(...facilities), member: pick(...members) } },
  }),
  ({ pick }) => ({ kind: 'casualty.closed', body: { outcome: pick('admitted', 'duplicate') } }),
]

const destined = (facility: string, member: string) => ({
  destination: { facility, member },
  route: null,
  clauses: ['m/7.1'],
  because: [],
})

/** Without what was left away: canonical JSON knows no undefined. */
const clean = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))

function incidentSaid({ pick, below }: Chance, casualties: number): Omit<Said, 'stream'> {
  const ids = () => `c${below(casualties)}`
  return pick(
    {
      kind: 'incident.declared',
      body: {
        name: 'Two coaches',
        type: 'road-traffic',
        place: { lat: 50.85, lon: 5.69 },
        hazards: [],
        estimated: { low: 1, high: 40 },
        services: [],
      },
    },
    {
      kind: pick('incident.same_person_proposed', 'incident.same_person_confirmed'),
      body: { a: ids(), b: ids(), basis: 'tag' },
    },
    { kind: 'incident.same_person_parted', body: { a: ids(), b: ids() } },
  )
}

/** One thing that is said; a casualty begins with being reported. */
function said(chance: Chance, begun: Set<string>, casualties: number): Said {
  const { below, pick } = chance
  const what = below(20)
  if (what === 0)
    return { stream: `incident/${pick('i1', 'i2')}`, ...incidentSaid(chance, casualties) }
  if (what === 1) {
    const body = { member: 'nl', status: pick('open', 'full'), lines: {} }
    return { stream: `facility/${pick(...facilities)}`, kind: 'facility.reported', body }
  }
  if (what === 2)
    return { stream: `balloon/b${below(3)}`, kind: 'balloon.risen', body: { by: below(9) } }
  const stream = `casualty/c${below(casualties)}`
  const index = begun.has(stream) && below(12) > 0 ? below(happenings.length) : 0
  begun.add(stream)
  return { stream, ...happenings[index]!(chance, casualties) }
}

/** `count` entries of a life, to be appended in groups of one to four. */
export function* livesOf(seed: number, count: number, casualties = 40): Generator<NewEntry[]> {
  const chance = chanceOf(seeded(seed))
  const begun = new Set<string>()
  for (let n = 0; n < count; ) {
    const size = Math.min(1 + chance.below(4), count - n)
    yield Array.from({ length: size }, (_, i) => {
      const member = chance.pick('nl', 'nl', 'be', 'de')
      return {
        ...said(chance, begun, casualties),
        schema: 1,
        realm: 'live',
        member,
        origin: member === 'nl' ? null : { position: n + i },
        occurredAt: noon + chance.below(6e6),
        clock: { source: 'device' as const, uncertaintyMs: 500 },
        recordedAt: noon + n * 1000,
        actor: { id: `p${chance.below(6)}`, role: 'crew' },
        command: `k${n}`,
        agreement: null,
      }
    })
    n += size
  }
}

/** Writes entries into a store as the loop does, with all that follows from them. */
export function openLife(store: Store) {
  const streams = openStreams(store, findNoun)
  const writing = {
    store,
    streams,
    partners: () => ['be', 'de'],
    law: { stream: 'agreement/none', follow: () => {} },
  }
  const enter = async (entries: NewEntry[]) => {
    const names = entries.map(({ stream }) => stream)
    const intent = { command: entries[0]!.command, entries, rests: [] }
    const appended = await write(writing, intent, await loadAll({ streams }, names))
    if (appended.outcome !== 'appended') throw new Error(`it was ${appended.outcome}`)
    return appended.entries
  }
  return { streams, enter }
}
