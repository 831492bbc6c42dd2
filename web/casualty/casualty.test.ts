import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casualtyBodies } from '#core/casualty/bodies.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { bodyRegions } from '#core/triage/clinical.ts'
import type { Me } from '../me.ts'
import { shapes } from './body-map.ts'
import { crossingsAhead, nextOf, wordOf } from './next.ts'
import { nextLabel, report } from './register.ts'

const crew: Me = {
  id: 'u',
  name: 'Crew',
  role: 'crew',
  member: 'nl',
  vehicle: 'nl-1',
  language: 'nl',
}
const someone = (more: Partial<CasualtyState>): CasualtyState => ({
  ...casualtyNoun.initial('c-1'),
  exists: true,
  label: 'C-01',
  member: 'nl',
  incident: 'i-1',
  custody: { state: 'held', member: 'nl', since: 0 },
  ...more,
})
const abroad = {
  to: { facility: 'be-chu', member: 'be' },
  route: { crossings: ['a', 'b'], minutes: 30 },
  clauses: ['meuse-rhine/7.2'],
  plan: null,
  overridden: false,
  at: 0,
}

test('the first thing to do with somebody at the scene is triage', () => {
  assert.equal(nextOf(someone({}), crew, 1).step?.kind, 'casualty.triage')
})

test('borders are passed one after another before anybody arrives', () => {
  const journey = {
    vehicle: 'nl-1',
    departedAt: 1,
    etaAt: 9,
    arrivedAt: null,
    arrivedTo: null,
    crossed: [{ crossing: 'a', at: 2 }],
  }
  const onTheWay = someone({ stage: 'on-the-way', destination: abroad, journey })
  assert.deepEqual(crossingsAhead(onTheWay), ['b'])
  assert.deepEqual(nextOf(onTheWay, crew, 3).step, { kind: 'casualty.cross', crossing: 'b' })
  const passed = { ...journey, crossed: [...journey.crossed, { crossing: 'b', at: 3 }] }
  const there = someone({ stage: 'on-the-way', destination: abroad, journey: passed })
  assert.equal(nextOf(there, crew, 4).step?.kind, 'casualty.arrive')
})

test('who may not depart yet is told why, with the article', () => {
  const waiting = someone({ stage: 'destined', destination: abroad, triage: null })
  const { step, blocked } = nextOf(waiting, crew, 1)
  assert.equal(step, null)
  assert.equal(blocked?.step.kind, 'casualty.depart')
  assert.equal(blocked?.refusal.code, 'not_permitted')
  assert.deepEqual(blocked?.refusal.clauses, ['meuse-rhine/7.2'])
})

test('every step has words', () => {
  assert.equal(
    wordOf({ kind: 'casualty.sign_handover', side: 'giving' }),
    'screens.next.sign-giving',
  )
  assert.equal(wordOf({ kind: 'incident.ask' }), 'screens.next.ask')
})

test('the next label follows the highest of the house’s own series', () => {
  assert.equal(nextLabel([]), 'C-01')
  assert.equal(nextLabel([{ label: 'C-09' }, { label: 'B-40' }, { label: 'C-3' }]), 'C-10')
})

test('a registration sends what was asked and nothing else', () => {
  const form = {
    label: ' C-41 ',
    tag: '',
    sex: 'unknown',
    looksLike: 'child',
    ageYears: null,
  } as const
  const body = report(form, { id: 'i-1', place: { lat: 50.9, lon: 5.9 } }, 'crew', null)
  assert.deepEqual(body, {
    incident: 'i-1',
    label: 'C-41',
    sex: 'unknown',
    looksLike: 'child',
    place: { lat: 50.9, lon: 5.9 },
    foundBy: 'crew',
  })
  assert(casualtyBodies['casualty.report'].safeParse(body).success)
})

test('every region of the body can be touched, and left is the patient’s left', () => {
  const touchable = new Set<string>([...shapes.map((shape) => shape.region), 'whole-body'])
  assert.deepEqual(
    [...bodyRegions].filter((region) => !touchable.has(region)),
    [],
  )
  const middle = (region: string, view: string) => {
    const shape = shapes.find((one) => one.region === region && one.view === view)
    assert(shape?.kind === 'rect')
    return shape.x + shape.width / 2
  }
  assert(middle('hand-left', 'front') > 50)
  assert(middle('hand-left', 'back') < 50)
})
