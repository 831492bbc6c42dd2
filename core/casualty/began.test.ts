import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { dutiesOf, findReturnRefused, mayGo, questionsOf } from '#core/casualty/questions.ts'
import type { Context } from '#core/command.ts'
import type { Clause } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { type Order, type Standing, standingOf } from '#core/law/standing.ts'
import type { Entry } from '#core/record/entry.ts'
import { entry, fold, given, reported } from '#test/given.ts'
import { contextOf, minute, noon, person, treaty } from '#test/world.ts'

const toBelgium = { facility: 'be-central', member: 'be' }
const route = { crossings: ['vise'], minutes: 25 }
const hour = 60 * minute
const at = (one: Entry, recordedAt: number): Entry => ({ ...one, recordedAt })
const triaged = () =>
  entry('casualty.triaged', {
    method: 'start',
    category: 'immediate',
    step: 's',
    flags: [],
    observations: {},
  })
const departed = () =>
  entry('casualty.departed', { vehicle: 'nl-a1', destination: toBelgium, route })

/** The second version, from noon on, sends nobody to Belgium. */
const ban = { ...treaty.clauses[0]!, id: '1.9', effect: 'prohibits', when: { to: 'be' } } as Clause
const second = { ...treaty, version: '2.0.0', clauses: [...treaty.clauses, ban] }
const versions: Standing[] = [
  { ...standingOf(treaty), closes: noon },
  { ...standingOf(second), opens: noon },
]

const under = (standings: readonly Standing[], orders: readonly Order[] = []): Partial<Context> => {
  const evaluate = compile(standings, orders)
  const now = noon + hour
  const agreement = { id: 'small', version: '2.0.0' }
  return {
    now,
    agreement: { ...agreement, evaluate: (question, began) => evaluate(question, now, began) },
  }
}
const caseFrom = (recordedAt: number, ...more: Entry[]) =>
  [reported(), triaged(), ...more].map((one) => at(one, recordedAt))

test('[CA38] a case begins with the first that any record heard of it, in whatever order that is folded', () => {
  const entries = [at(triaged(), noon + 2), at(reported(), noon + 1), at(triaged(), noon + 3)]
  for (const order of [entries, entries.toReversed()])
    assert.equal(fold(casualtyNoun, 'c1', order).began, noon + 1)
  assert.equal(fold(casualtyNoun, 'c1', []).began, null)
  const strange = at(entry('casualty.teleported', {}), 0)
  assert.equal(fold(casualtyNoun, 'c1', [...entries, strange]).began, noon + 1, 'as [CA4] says')
})

test('[CA38] a copy that comes late began when its writer recorded it', () => {
  const copy = { ...at(reported(), noon + 9), origin: { position: 4, recordedAt: noon - 7 } }
  assert.equal(fold(casualtyNoun, 'c1', [copy, at(triaged(), noon + 10)]).began, noon - 7)
})

test('[CA38] a case that began under the first version is finished under it, and a new one is not', () => {
  const destine = (recordedAt: number) =>
    given(...caseFrom(recordedAt)).when(
      'casualty.destine',
      { destination: toBelgium, route },
      person('dispatcher'),
      under(versions),
    )
  const { drafts } = destine(noon - minute).writes('casualty.destined')
  assert.deepEqual(drafts[0]!.body.clauses, ['small/1.1', 'small/2.1'])
  const refused = destine(noon).refused({ code: 'not_permitted', why: 'prohibited' })
  assert.deepEqual(refused.clauses, ['small/1.9'])
})

test('[CA38] its duties and the way back are of that version too', () => {
  const late = { ...treaty, version: '2.0.0', clauses: [ban] }
  const gone: Standing[] = [versions[0]!, { ...standingOf(late), opens: noon }]
  const context = contextOf(person('dispatcher'), under(gone))
  const [old, fresh] = [noon - minute, noon].map((began) =>
    fold(casualtyNoun, 'c1', caseFrom(began)),
  )
  assert.equal(dutiesOf(old!, toBelgium, null, context).length, 2)
  assert.equal(dutiesOf(fresh!, toBelgium, null, context).length, 0)
  assert.equal(findReturnRefused(old!, 'be', context), null)
  assert.equal(findReturnRefused(fresh!, 'be', context)?.code, 'not_permitted')
})

test('[CA38] a suspension for safety binds it all the same', () => {
  const suspension = { clause: null, from: noon, until: Infinity, safety: true }
  const suspended = versions.map((one) => ({ ...one, suspensions: [suspension] }))
  const context = contextOf(person('dispatcher'), under(suspended))
  const state = fold(casualtyNoun, 'c1', caseFrom(noon - minute))
  assert(!mayGo(state, toBelgium, null, context).ok)
})

test('[CA39] who has departed and not arrived is stated as on the way, to every border', () => {
  const context = contextOf(person('dispatcher'))
  const stated = (...more: Entry[]) =>
    questionsOf(fold(casualtyNoun, 'c1', caseFrom(noon, ...more)), toBelgium, route, context).map(
      ({ kind, facts }) => [kind, facts.enRoute],
    )
  const onTheWay = (value: boolean) => [
    ['transfer', value],
    ['route', value],
  ]
  assert.deepEqual(stated(), onTheWay(false))
  assert.deepEqual(stated(departed()), onTheWay(true))
  const arrived = entry('casualty.arrived', { destination: toBelgium })
  assert.deepEqual(stated(departed(), arrived), onTheWay(false))
})

test('[CA39] a national order stops who has not left, and strands nobody who has', () => {
  const orders = (['transfer', 'route'] as const).map((kind) => ({
    id: `stop-${kind}`,
    party: 'be',
    instrument: 'a decree',
    authority: 'a ministry',
    kind,
    when: {},
    from: noon,
    until: noon + 24 * hour,
  }))
  const context = contextOf(person('dispatcher'), under([standingOf(treaty)], orders))
  const may = (...more: Entry[]) =>
    mayGo(fold(casualtyNoun, 'c1', caseFrom(noon, ...more)), toBelgium, route, context)
  const refused = may()
  assert(!refused.ok)
  assert.deepEqual(refused.error.clauses, ['order/stop-transfer', 'order/stop-route'])
  assert(may(departed()).ok)
})
