import { decide } from '#core/loop.ts'
// Twins: the same people, hurt alike, insured and papered differently. What is decided about them is the same.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { allocate } from '#core/allocation/allocate.ts'
import { transferLaw } from '#core/allocation/compose.ts'
import { casualtyBodies } from '#core/casualty/bodies.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import type { Draft } from '#core/record/entry.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { travelTable } from '#core/routes/travel.ts'
import type { Category } from '#core/triage/category.ts'
import { loadLaw } from '#server/law/law.ts'
import {
  caseOf,
  type Ground,
  originsOf,
  planCasualties,
  type Scene,
  tripOf,
} from '#server/planning/planning.ts'
import { loadRegion } from '#server/planning/region.ts'
import { after, command, incident } from '#test/given.ts'
import { contextOf, minute, noon, person } from '#test/world.ts'

const root = join(import.meta.dirname, '..')
const long = process.env.CORRIDOR_LONG ? 20 : 1

let ground: Ground
before(async () => {
  const law = await loadLaw(join(root, 'agreements/meuse-rhine'))
  const region = await loadRegion(join(root, 'regions/meuse-rhine'))
  assert(law.ok && region.ok)
  ground = {
    member: 'nl',
    law: law.value,
    network: buildNetwork(region.value),
    facilities: region.value.facilities,
  }
})

/** What is not a matter of care: drawn anew for each twin. */
const papers = fc.record({
  nationality: fc.constantFrom('NL', 'BE', 'DE', 'FR', 'SY', 'US'),
  insurance: fc.constantFrom('statutory', 'private', 'none', 'unknown', 'foreign card'),
})
const body = fc.record({
  walks: fc.constantFrom('yes', 'no'),
  respiratoryRatePerMin: fc.constantFrom(0, 14, 32, 40),
  obeysCommands: fc.constantFrom('yes', 'no'),
  category: fc.constantFrom<Category>('immediate', 'urgent', 'delayed', 'minor'),
  needs: fc.constantFrom(['trauma-level-1'], ['burns'], ['paediatrics'], ['orthopaedics'], []),
  ageYears: fc.constantFrom(4, 30, 80),
  consent: fc.constantFrom('given', 'refused', 'incapable'),
  threatened: fc.boolean(),
})
const twins = fc.array(fc.record({ body, one: papers, other: papers }), {
  minLength: 1,
  maxLength: 6,
})
type Body = typeof body extends fc.Arbitrary<infer B> ? B : never
type Papers = typeof papers extends fc.Arbitrary<infer P> ? P : never

/** Everything that is said of somebody on scene, and all that the node answered to it. */
function lifeOf(id: string, is: Body, of: Papers): { state: CasualtyState; answers: unknown[] } {
  const answers: unknown[] = []
  let state = casualtyNoun.initial(id)
  const say = (kind: string, said: object, role: 'crew' | 'dispatcher' = 'crew') => {
    const now = noon + answers.length * minute
    const context = contextOf(person(role), {
      now,
      find: (stream) => (stream === 'incident/i1' ? incident : undefined),
      circumstances: () => ({ minutesSooner: 20 }),
    })
    const one = command(kind, said, {
      stream: `casualty/${id}`,
      seen: state.actVersion,
      occurredAt: now,
    })
    const decided = decide(casualtyNoun, state, one, context)
    const drafts: Draft[] = decided.ok ? decided.value : []
    // What is personal is sealed and left out: it is the one thing in which the twins differ.
    answers.push(decided.ok ? drafts.map(({ personal: _, ...rest }) => rest) : decided.error)
    state = after(state, drafts, context)
  }
  say('casualty.report', {
    incident: 'i1',
    label: id,
    sex: 'female',
    ageYears: is.ageYears,
    foundBy: 'crew',
    personal: of,
  })
  say('casualty.identify', { status: 'provisional', personal: of })
  const { walks, respiratoryRatePerMin, obeysCommands } = is
  const observations = { walks, respiratoryRatePerMin, obeysCommands }
  say('casualty.triage', { method: 'start', observations })
  say('casualty.set_category', { category: is.category, reason: { text: 'x', language: 'en' } })
  say('casualty.state_needs', { needs: is.needs })
  say('casualty.state_consent', { about: 'transfer', consent: is.consent })
  say('casualty.flag', { threatened: is.threatened })
  const destination = { facility: 'be-central', member: 'be' }
  say(
    'casualty.destine',
    { destination, route: { crossings: ['vise'], minutes: 20 } },
    'dispatcher',
  )
  return { state, answers }
}

/** Where in a record an entry stands says nothing of the person. */
const withoutPlaces = (state: CasualtyState) => JSON.stringify(state).replaceAll(/"nl#\d+"/g, '""')

function planOf(casualties: readonly CasualtyState[]) {
  const scene: Scene = { incident, casualties, facilityStates: [], crossingStates: [] }
  const people = planCasualties(ground, scene, noon)
  const origins = originsOf(ground, people)
  const given = caseOf(
    ...([ground, scene, people] as const),
    (category) =>
      travelTable(
        ground.network,
        origins,
        ground.facilities,
        tripOf(ground, scene, noon, category),
      ),
    noon,
  )
  return allocate({
    incident: 'i1',
    now: noon,
    casualties: people,
    facilities: given.facilities,
    travel: given.travel,
    decide: transferLaw(given),
    keepGoing: () => true,
  })
}

describe('what somebody is worth to an insurer or a state', () => {
  test('[CA37] changes neither triage nor transfer, nor anything that is answered about them', () => {
    let asked = 0
    let sent = 0
    fc.assert(
      fc.property(twins, (pairs) => {
        for (const [i, { body, one, other }] of pairs.entries()) {
          const life = lifeOf(`c${i}`, body, one)
          const twin = lifeOf(`c${i}`, body, other)
          assert.deepEqual(life.answers, twin.answers)
          assert.equal(withoutPlaces(life.state), withoutPlaces(twin.state))
          if (life.state.destination) sent += 1

          if (one.insurance !== other.insurance || one.nationality !== other.nationality) asked += 1
        }
      }),
      { seed: 20260101, numRuns: 60 * long },
    )
    assert(asked > 50, 'the twins differ')
    assert(sent > 10, 'some of them are sent over the border')
  })

  test('[CA37] changes no plan', () => {
    let abroad = 0
    fc.assert(
      fc.property(twins, (pairs) => {
        const plan = (which: 'one' | 'other') =>
          planOf(pairs.map((pair, i) => lifeOf(`c${i}`, pair.body, pair[which]).state))
        const one = plan('one')
        assert.deepEqual(one, plan('other'))
        abroad += one.assignments.filter((line) => line.member !== 'nl').length
      }),
      { seed: 20260101, numRuns: 8 * long },
    )
    assert(abroad > 0, 'some of them are sent over the border')
  })

  test('[CA37] residence status is not asked of anybody, and nobody can write it down', () => {
    for (const status of ['residenceStatus', 'residence', 'asylum', 'visa']) {
      for (const [kind, body] of Object.entries(casualtyBodies)) {
        const personal = { status: 'provisional', personal: { [status]: 'x' } }
        assert(!body.safeParse(personal).success, `${kind} takes ${status}`)
        assert(!body.safeParse({ [status]: 'x' }).success, `${kind} takes ${status}`)
      }
    }
  })
})
