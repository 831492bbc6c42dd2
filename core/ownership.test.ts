import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTrespass } from '#core/loop.ts'
import { type AnyNoun, eventKinds, findNoun, nouns } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'
import type { Verdict } from '#core/verdict.ts'
import { declared, entry, fold, reported } from '#test/given.ts'
import { letters } from '#test/owners.ts'
import { ground, noon } from '#test/world.ts'

/**
 * Every kind of entry, by every writer, under every way of having shared the thing, judged at `nl` against
 * a plain table (`test/owners.ts`). What each party says of its agreement is for itself, and proves itself.
 */
const text = { text: 'x', language: 'en' }
const line = { substance: 'morphine', strengthMg: 10, ampoules: 1 }
/** A sound body of each kind, about what `known` has; kinds that are cut need no more than this. */
const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  'casualty.reported': { incident: 'elsewhere' },
  'casualty.answered': { request: 'r1', answer: 'accepted' },
  'casualty.request_lapsed': { request: 'r1' },
  'casualty.review_overdue': { review: 'v1' },
  'casualty.review_closed': { review: 'v1' },
  'casualty.handover_signed': { side: 'receiving' },
  'incident.declared': declared().body,
  'incident.estimated': { low: 1, high: 2 },
  'incident.alerted': { to: ['de'] },
  'incident.planned': { plan: 'p', value: 0, bound: 0, gap: 0, lines: [], unplaced: [] },
  'incident.asked': { request: 'r', to: 'de', casualties: ['c1'] },
  'incident.same_person_proposed': { a: 'a', b: 'b', basis: 'tag' },
  'incident.same_person_confirmed': { a: 'a', b: 'b' },
  'incident.same_person_parted': { a: 'a', b: 'b' },
  'crossing.stated': { state: 'closed' },
  'crossing.ended': { what: 'state', at: noon },
  'medicine.used': { ...line, givenMg: 1, casualty: null },
  'medicine.wasted': {
    waste: 'w1',
    substance: 'morphine',
    strengthMg: 10,
    wastedMg: 1,
    brokenAmpoules: 0,
    reason: 'broken',
  },
  'medicine.witnessed': { waste: 'w1' },
  'medicine.restocked': { lines: [line], from: 'depot' },
  'medicine.returned': { lines: [line] },
  'medicine.discrepancy_found': { kinds: [], reportTo: null, reportBy: null },
  'medicine.return_overdue': { dueAt: noon },
  'medicine.settled': { discrepancy: 'd', finding: 'lost', note: text },
  'link.held': { sequence: 1, index: 0, stream: 'x', why: 'body', entry: {} },
  'link.decided': { sequence: 1, index: 0, decision: 'take', reason: text },
  'link.taken': { sequence: 1, index: 0 },
}
const bodyOf = (kind: string, writer: string): Record<string, unknown> => {
  if (kind === 'facility.reported') return { member: writer, status: 'open', lines: {} }
  if (kind === 'casualty.taken_over') return { facility: `${writer}-central` }
  if (kind === 'medicine.departed') return departed(writer, 'be').body
  return bodies[kind] ?? {}
}

const departed = (member: string, to: string | null) =>
  entry(
    'medicine.departed',
    {
      member,
      vehicle: 'a1',
      to,
      lines: [line],
      profession: 'paramedic',
      certified: true,
      law: null,
    },
    { member },
  )

type Who = Readonly<Record<string, readonly string[]>>
type Sharing = { noun: string; what: string; id: string; known: Entry[]; who: Who }
const none: Who = {}

/** A patient of `by`, and what of it the chain has done: who then is what. */
function patients(by: string): Sharing[] {
  const said = { member: by }
  const other = by === 'nl' ? 'be' : 'nl'
  const to = { facility: `${other}-central`, member: other }
  const begun = reported({}, said)
  const sent = entry(
    'casualty.destined',
    { destination: to, route: null, clauses: [], because: [] },
    said,
  )
  const asked = entry(
    'casualty.requested',
    {
      request: 'r1',
      to: 'de',
      facility: 'de-central',
      clauses: [],
      answerBy: noon,
      silence: 'refused',
      route: null,
    },
    said,
  )
  const necessity = entry(
    'casualty.necessity_invoked',
    {
      refused: { code: 'not_permitted', clauses: [] },
      destination: to,
      route: null,
      reason: 'life-threat',
      review: { id: 'v1', dueAt: noon },
    },
    said,
  )
  const took = entry(
    'casualty.taken_over',
    { facility: to.facility, reason: text },
    { member: other },
  )
  const gave = entry(
    'casualty.handover_signed',
    { side: 'giving', content: 'a'.repeat(64), language: 'en' },
    said,
  )
  const noun = 'casualty'
  const one = (what: string, known: Entry[], more: Who): Sharing => {
    const chain = more.c ?? [by]
    const now = more.k ?? chain
    const named = [...now, ...(more.n ?? [])]
    const ever = [...chain, ...(more.n ?? [])]
    const told = [...ever, ...(more.t ?? [])]
    const who = { o: [by], c: chain, k: now, n: named, s: [...ever, ...(more.s ?? [])], t: told }
    return { noun, what: `${what} by ${by}`, id: 'c1', known, who: { ...who, q: [], a: [], r: [] } }
  }
  return [
    one('reported', [begun], none),
    one('sent over the border', [begun, sent], { n: [other] }),
    withLetters(one('asked about', [begun, asked], { s: ['de'], t: ['de'] }), {
      q: ['de'],
      a: [by],
    }),
    withLetters(one('taken under necessity', [begun, necessity], { n: [other] }), { r: [by] }),
    one('taken over', [begun, sent, took], { c: [by, other] }),
    one('handed over', [begun, sent, took, gave], { c: [by, other], k: [other] }),
  ]
}

/** `a` is who asked, and whose review it is: only where there is a request, or a review. */
const withLetters = (sharing: Sharing, more: Who): Sharing => ({
  ...sharing,
  who: { ...sharing.who, ...more },
})

const incident = (by: string): Sharing[] => {
  const begun = declared({ member: by })
  const alerted = entry('incident.alerted', { to: ['de'] }, { member: by })
  const noun = 'incident'
  const id = 'i1'
  return [
    { noun, what: `declared by ${by}`, id, known: [begun], who: { o: [by], t: [by] } },
    {
      noun,
      what: `told by ${by} to de`,
      id,
      known: [begun, alerted],
      who: { o: [by], t: [by, 'de'] },
    },
  ]
}
const kit = (by: string, to: string | null): Sharing => ({
  noun: 'medicine',
  what: `a kit of ${by} for ${to ?? 'home'}`,
  id: 'm1',
  known: [departed(by, to)],
  who: { o: [by], t: to ? [by, to] : [by] },
})
const sharings: Sharing[] = [
  ...['nl', 'be', 'de'].flatMap(patients),
  ...['nl', 'be', 'de'].flatMap(incident),
  ...['nl', 'be', 'de'].flatMap((by) => [kit(by, null), kit(by, by === 'be' ? 'nl' : 'be')]),
  ...['nl', 'be', 'de'].map((owner): Sharing => {
    return { noun: 'facility', what: owner, id: `${owner}-central`, known: [], who: { h: [owner] } }
  }),
  { noun: 'crossing', what: 'nl and be', id: 'vise', known: [], who: { b: ['nl', 'be'] } },
  { noun: 'crossing', what: 'nl and de', id: 'bocholtz', known: [], who: { b: ['nl', 'de'] } },
  { noun: 'link', what: 'be', id: 'be', known: [], who: none },
]

const kindsOf = (noun: string) =>
  [...eventKinds.keys()].filter((kind) => kind.startsWith(`${noun}.`))
const stateOf = (noun: AnyNoun, { id, known }: Sharing): State => fold(noun, id, known)

let cases = 0
/** How often each kind was taken in, and how often held. */
const judged = new Map<string, { taken: number; held: number }>()
for (const sharing of sharings) {
  test(`[FD1] ${sharing.noun}, ${sharing.what}: each kind from each writer as the table says`, () => {
    const noun = findNoun(sharing.noun)!
    const state = stateOf(noun, sharing)
    for (const kind of kindsOf(sharing.noun)) {
      for (const writer of ['be', 'de', 'fr']) {
        const said = entry(kind, bodyOf(kind, writer), {
          member: writer,
          stream: `${noun.name}/${sharing.id}`,
        })
        const verdict: Verdict = findTrespass(noun, state, said, ground)
        const may = sharing.who[letters.get(kind)!]?.includes(writer) ?? false
        const found = `${kind} from ${writer}: ${verdict?.why ?? 'taken in'}`
        assert.equal(verdict === null, may, found)
        cases++
        const count = judged.getOrInsert(kind, { taken: 0, held: 0 })
        count[may ? 'taken' : 'held']++
      }
    }
  })
}

test('[FD1] the table speaks of every kind but what each party says for itself, in hundreds of cases', () => {
  const own = Object.keys(nouns.agreement.events)
  assert.deepEqual([...letters.keys(), ...own].sort(), [...eventKinds.keys()].sort())
  assert(cases > 900, `${cases} cases`)
  for (const [kind, letter] of letters) {
    const { taken, held } = judged.get(kind) ?? { taken: 0, held: 0 }
    assert(held > 0, `${kind} is held from somebody in some case`)
    assert(letter === '.' || taken > 0, `${kind} is taken in from somebody in some case`)
  }
})

test('[FD1] before a thing has begun, nothing about it is taken in from anybody but who may begin it', () => {
  const begins = /reported$|declared$|departed$|stated$|ended$/
  for (const name of ['casualty', 'incident', 'medicine']) {
    const noun = findNoun(name)!
    for (const kind of kindsOf(name).filter((one) => !begins.test(one))) {
      const said = entry(kind, bodyOf(kind, 'be'), { member: 'be', stream: `${name}/x` })
      assert.notEqual(findTrespass(noun, noun.initial('x'), said, ground), null, kind)
    }
  }
})

test('[FD1] a field that no schema knows is not taken in', () => {
  for (const [kind, { discloses }] of eventKinds) {
    if (discloses === null) continue
    const noun = findNoun(kind.slice(0, kind.indexOf('.')))!
    const body = { ...bodyOf(kind, 'be'), passport: 'X1' }
    const verdict = findTrespass(
      noun,
      noun.initial('x'),
      entry(kind, body, { member: 'be' }),
      ground,
    )
    assert.deepEqual(verdict, { why: 'body' }, kind)
  }
})
