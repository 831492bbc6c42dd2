import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { type AgreementState, noLife } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { evolve } from '#core/loop.ts'
import type { Entry } from '#core/record/entry.ts'
import {
  amending,
  bodyOf,
  foundationOf,
  base as fullBase,
  hashOf,
  memberOf,
  statementOf,
  states,
  type TestParty,
} from '#test/treaty.ts'
import { minute, noon } from '#test/world.ts'

const anyNoun = agreementNounOf(() => null)
const added = (state: AgreementState, one: Entry) => evolve(anyNoun, state, one)

const long = process.env.CORRIDOR_LONG !== undefined
const seeded = { seed: 20260101, numRuns: long ? 3000 : 80 }

/** Without obligations, which have nothing to do with which text is in effect. */
const base: Agreement = agreementSchema.parse({
  ...fullBase,
  clauses: fullBase.clauses.filter(({ id }) => !id.startsWith('9.')),
})
const a1 = amending(base, '1.1.0')
const b1 = amending(base, '1.1.1')
const a2 = amending(a1, '1.2.0')
const a2b = amending(a1, '1.2.1')
const a3 = amending(a2, '1.3.0')
const b2 = amending(b1, '2.0.0')
const pool = [a1, b1, a2, a2b, a3, b2]
const parentOf = new Map(pool.map((text) => [hashOf(text), text.amends!.sha256]))
const baseHash = hashOf(base)
const nameOf = new Map([
  [baseHash, 'base'],
  ...pool.map((one) => [hashOf(one), one.version] as const),
])

/** The texts from the base to this one. */
function lineOf(hash: string): string[] {
  const parent = parentOf.get(hash)
  return parent === undefined ? [hash] : [...lineOf(parent), hash]
}

/** `go` does all that a member can to get a text signed. */
type What = 'draft' | 'propose' | 'sign' | 'go' | 'take-back' | 'decline'
type Step =
  | {
      do: 'say'
      who: number
      what: What
      text: number
    }
  /** The next few entries of one member reach another; some twice, none out of the writer's order. */
  | { do: 'bring'; from: number; to: number; count: number; again: boolean }
  | { do: 'tick'; who: number }
  /** Two members tell each other all that they know. */
  | { do: 'meet'; one: number; other: number }

const member = fc.integer({ min: 0, max: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      who: member,
      what: fc.constantFrom(
        ...([...Array(14).fill('go'), 'sign', 'take-back', 'take-back', 'decline'] as What[]),
      ),
      text: fc.integer({ min: 0, max: 19 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('bring' as const),
      from: member,
      to: member,
      count: fc.integer({ min: 1, max: 6 }),
      again: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const), who: member }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('meet' as const), one: member, other: member }),
  },
)

/** The parties of one run, with what each has signed and how much of each has reached whom. */
function openWorld() {
  const foundation = foundationOf(base)
  const members = states.map((id) => memberOf(id, foundation))
  const signed = new Map<string, Set<string>>()
  const reached = new Map<string, number>()
  const applied = members.map(() => baseHash)
  let now = noon
  const bring = (from: TestParty, to: TestParty, count: number, again: boolean) => {
    const link = `${from.id}>${to.id}`
    const since = reached.get(link) ?? 0
    const entries = from.written.slice(since, since + count)
    for (const entry of again ? [...entries, ...entries] : entries) {
      assert.equal(to.receive(entry, now), null, `${link}: what an honest member wrote was held`)
    }
    reached.set(link, since + entries.length)
  }
  const all = Number.MAX_SAFE_INTEGER
  const meet = (one: TestParty, other: TestParty) => {
    for (let round = 0; round < 2; round++) {
      for (const each of [one, other]) each.tick(now)
      bring(one, other, all, false)
      bring(other, one, all, false)
    }
  }
  /** The laws that hold after every step, whatever has or has not arrived. */
  const check = () => {
    for (const [index, one] of members.entries()) {
      const hash = one.applies(now)!
      for (const text of lineOf(hash)) {
        if (text === baseHash) continue
        const who = [...(signed.get(text) ?? [])].sort()
        assert.deepEqual(who, [...states].sort(), `${one.id} applies ${nameOf.get(text)}`)
      }
      const line = lineOf(hash)
      assert(line.includes(applied[index]!), `${one.id} left ${nameOf.get(applied[index]!)}`)
      applied[index] = hash
      assert.deepEqual(versionsOf(foundation, one.state).forks, [])
    }
  }
  const say = (who: number, what: What, text: Agreement): { ok: boolean } => {
    const one = members[who]!
    const hash = hashOf(text)
    const reason = { text: 'x', language: 'en' }
    switch (what) {
      case 'draft':
        return one.do('draft', { draft: `${one.id}-${text.version}`, text, basedOn: null }, now)
      case 'propose':
        return one.do('propose', { hash }, now)
      case 'go':
        for (const each of ['draft', 'propose', 'sign'] as const) say(who, each, text)
        return { ok: true }
      case 'take-back':
        return one.do('withdraw_signature', { hash, reason }, now)
      case 'decline':
        return one.do('decline', { hash, reason }, now)
      case 'sign': {
        const decided = one.sign(text, now)
        if (decided.ok) signed.set(hash, (signed.get(hash) ?? new Set()).add(one.id))
        return decided
      }
    }
  }
  /** Mostly an amendment of what the member applies; now and then any. */
  const chosen = (one: TestParty, index: number) => {
    const newest = one.applies(now)!
    const next = pool.filter(({ amends }) => amends!.sha256 === newest)
    if (index < 15 && next.length > 0) return next[0]!
    const from = index < 18 && next.length > 0 ? next : pool
    return from[index % from.length]!
  }
  const run = (one: Step) => {
    now += minute
    if (one.do === 'say') say(one.who, one.what, chosen(members[one.who]!, one.text))
    if (one.do === 'bring' && one.from !== one.to) {
      bring(members[one.from]!, members[one.to]!, one.count, one.again)
    }
    if (one.do === 'tick') members[one.who]!.tick(now)
    if (one.do === 'meet' && one.one !== one.other) {
      const [a, b] = [members[one.one]!, members[one.other]!]
      meet(a, b)
      const hash = a.applies(now)!
      assert.equal(nameOf.get(b.applies(now)!), nameOf.get(hash), 'they met and differ')
      for (const each of hash === baseHash ? [] : [a, b]) assert(signed.get(hash)!.has(each.id))
    }
    check()
  }
  const settle = () => {
    for (let round = 0; round < 3; round++) {
      meet(members[0]!, members[1]!)
      meet(members[1]!, members[2]!)
      meet(members[0]!, members[2]!)
      check()
    }
  }
  return { members, run, settle, say, meet, signed, later: () => (now += minute), now: () => now }
}

/** What has been said, without what is each member's own: when it heard it, and how it counts. */
const setOf = ({ said }: AgreementState) =>
  Object.fromEntries(
    Object.entries(said).map(([kind, list]) => [kind, list.map(({ heard: _, ...one }) => one)]),
  )

test('[TY14] whatever is lost or late, none applies what not all signed, none goes back, and who meets agrees', () => {
  const depths = new Map<number, number>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 160 }), (steps) => {
      const world = openWorld()
      for (const one of steps) world.run(one)
      world.settle()
      const [first, ...others] = world.members
      for (const one of others) {
        assert.equal(one.applies(world.now()), first!.applies(world.now()))
        assert.deepEqual(setOf(one.state), setOf(first!.state))
      }
      const depth = lineOf(first!.applies(world.now())!).length - 1
      depths.set(depth, (depths.get(depth) ?? 0) + 1)
    }),
    seeded,
  )
  // The laws would hold of members that never sign anything: some runs must have come somewhere.
  const far = [...depths].reduce((sum, [depth, count]) => sum + (depth > 0 ? count : 0), 0)
  assert(far > seeded.numRuns / 4 && depths.has(2), JSON.stringify([...depths]))
})

test('[TY14] whose link to a signer is down gets there by way of another, and who is older by meeting', () => {
  const { members, say, meet, later, now } = openWorld()
  const [nl, be, de] = members as [TestParty, TestParty, TestParty]
  say(0, 'draft', a1)
  say(0, 'propose', a1)
  meet(nl, be)
  // nl and de never hear each other: be brings the text to de as its own draft.
  say(1, 'draft', a1)
  meet(be, de)
  for (const [index, one] of members.entries()) {
    if (index === 2) assert.equal(one.do('propose', { hash: hashOf(a1) }, later()).ok, true)
    assert(say(index, 'sign', a1).ok)
    later()
  }
  assert.equal(nl.applies(now()), baseHash, 'nl alone does not know what the others signed')
  meet(nl, be)
  assert.equal(nl.applies(now()), baseHash)
  meet(be, de)
  assert.equal(be.applies(now()), hashOf(a1), 'be has heard all three')
  assert.equal(de.applies(now()), hashOf(a1), 'de has nl’s word from be, which proves itself')
  assert.equal(nl.applies(now()), baseHash, 'nl is older')
  meet(nl, be)
  assert.equal(nl.applies(now()), hashOf(a1))
  const opens = members.map(
    ({ state, foundation }) => versionsOf(foundation, state).chain[1]!.opens,
  )
  assert.equal(new Set(opens).size, 1, 'it came into force at one moment for all')
})

test('[TY13] entries of several members that keep each writer’s order give the same set in any order', () => {
  const { members, say, later } = openWorld()
  for (const [who, what, text] of [
    [0, 'draft', a1],
    [1, 'draft', b1],
    [2, 'draft', a1],
    [0, 'propose', a1],
    [2, 'propose', a1],
    [1, 'propose', b1],
    [0, 'sign', a1],
    [2, 'sign', a1],
    [1, 'sign', b1],
    [0, 'take-back', a1],
  ] as const) {
    later()
    assert(say(who, what, text).ok, `${who} ${what}`)
  }
  const queues = members.map(({ written }) => written)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 30 }), (turns) => {
      const left = queues.map((queue) => [...queue])
      const order: Entry[] = turns.flatMap((turn) => left[turn]!.splice(0, 1))
      order.push(...left.flat())
      const folded = order.reduce(added, noLife(base.id))
      assert.deepEqual(setOf(folded), setOf(queues.flat().reduce(added, noLife(base.id))))
    }),
    seeded,
  )
})

test('[TY12] where a party signs two amendments of one text, all choose the same one and everybody sees it', () => {
  const { members, say, meet, later, now } = openWorld()
  const [nl, be, de] = members as [TestParty, TestParty, TestParty]
  for (const text of [a1, b1]) {
    say(0, 'draft', text)
    say(0, 'propose', text)
  }
  const meetAll = () => {
    for (let round = 0; round < 2; round++) {
      meet(nl, be)
      meet(be, de)
      meet(nl, de)
    }
  }
  meetAll()
  // All three break their word: every honest node would have refused the second signature.
  for (const text of [b1, a1]) {
    for (const one of members) {
      one.cheat('signed', bodyOf(statementOf('sign', text, one.id, later())), now())
    }
  }
  meetAll()
  const chosen = members.map((one) => one.applies(now()))
  assert.deepEqual(
    chosen,
    [hashOf(b1), hashOf(b1), hashOf(b1)],
    'the one that all had signed first',
  )
  for (const { state, foundation } of members) {
    const { forks } = versionsOf(foundation, state)
    assert.deepEqual(forks, [{ amended: baseHash, chosen: hashOf(b1), others: [hashOf(a1)] }])
  }
})
