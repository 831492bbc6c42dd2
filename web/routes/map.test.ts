import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { RegionFacts } from '../data.ts'
import { nearestDisc } from './drag.ts'
import { arc, boxOf, discRadius, flows, vehicles } from './map-data.ts'
import { crossingMarkup, hospitalMarkup } from './map-marks.ts'
import { townsOf } from './towns.ts'

const scene = { lat: 50.8, lon: 6 }
const region = { facilities: [{ id: 'f', place: { lat: 50.9, lon: 5.7 } }] } as never
const going = (id: string, minutes: number, more: Partial<CasualtyState> = {}) =>
  ({
    id,
    stage: 'destined',
    journey: { departedAt: null, etaAt: null, arrivedAt: null },
    destination: {
      to: { facility: 'f', member: 'nl' },
      route: { crossings: ['x'], minutes },
      clauses: ['m/7.2'],
    },
    ...more,
  }) as CasualtyState

test('those who go to one hospital are one flow with its span of minutes', () => {
  const [flow, ...rest] = flows([going('a', 20), going('b', 31)], null)
  assert.equal(rest.length, 0)
  assert.deepEqual(flow?.casualties, ['a', 'b'])
  assert.deepEqual(flow?.minutes, [20, 31])
  assert.deepEqual(flow?.crossings, ['x'])
})

test('an arc begins and ends where it says', () => {
  const way = arc(scene, { lat: 51, lon: 5.5 })
  assert.deepEqual(way[0], [6, 50.8])
  assert.deepEqual(way.at(-1), [5.5, 51])
})

test('who is half way by the clock is drawn half way, and nobody who has arrived', () => {
  const journey = { departedAt: 0, etaAt: 1000, arrivedAt: null } as CasualtyState['journey']
  const [one] = vehicles([going('a', 20, { journey })], scene, region, 500).features
  const way = arc(scene, { lat: 50.9, lon: 5.7 })
  assert.deepEqual(one?.geometry.coordinates, way[12])
  const there = { ...journey, arrivedAt: 900 }
  assert.equal(
    vehicles([going('a', 20, { journey: there })], scene, region, 950).features.length,
    0,
  )
})

test('a disc’s area, not its radius, grows with the free places', () => {
  const grown = (free: number) => discRadius(free) - discRadius(0)
  assert.equal(grown(4), 2 * grown(1))
  assert(discRadius(10_000) <= 20)
})

test('the box of places holds them all with a margin', () => {
  assert.deepEqual(boxOf([scene, { lat: 51, lon: 5 }], 0), [5, 50.8, 6, 51])
})

test('names on the map are text, whatever they hold', () => {
  const words = { free: () => '', noReport: 'none', state: (state: string) => state }
  const mark = { id: 'f', name: '<img src=x> & Co', place: scene, free: null, total: null } as const
  const { html } = hospitalMarkup(
    { ...mark, status: 'open', reportedAt: null, incoming: 0 },
    words,
    0,
  )
  assert(!html.includes('<img'))
  const crossing = {
    id: 'x',
    name: 'A<b>',
    place: scene,
    state: 'closed',
    waitMinutes: 4,
    used: false,
  } as const
  assert(!crossingMarkup(crossing, words).html.includes('<b>'))
})

test('towns are named where there is a hospital, once, and no junction is taken for one', () => {
  const at = (lat: number, lon: number) => ({ lat, lon })
  const node = (name: string, place: { lat: number; lon: number }) => ({
    id: name,
    name,
    place,
    country: 'NL',
  })
  const hospital = (id: string, place: object, kind = 'acute') => ({ id, place, kind })
  const region = {
    nodes: [
      node('Heerlen', at(50.88, 5.98)),
      node('A76 Ten Esschen', at(50.881, 5.981)),
      node('Kerensheide (A2/A76)', at(50.96, 5.8)),
      node('Aubel', at(50.7, 5.85)),
    ],
    facilities: [
      hospital('a', at(50.882, 5.982)),
      hospital('b', at(50.885, 5.985)),
      hospital('c', at(50.96, 5.8)),
      hospital('d', at(50.7, 5.85), 'rehabilitation'),
    ],
  } as unknown as RegionFacts
  assert.deepEqual(
    townsOf(region).map(({ name }) => name),
    ['Heerlen'],
  )
})

test('what is let go near a hospital is meant for the nearest, and far from all for none', () => {
  const discs = [
    { id: 'a', left: 100, top: 100 },
    { id: 'b', left: 120, top: 100 },
  ]
  assert.equal(nearestDisc(discs, { x: 108, y: 103 }), 'a')
  assert.equal(nearestDisc(discs, { x: 113, y: 103 }), 'b')
  assert.equal(nearestDisc(discs, { x: 200, y: 200 }), null)
  assert.equal(nearestDisc([], { x: 1, y: 1 }), null)
})
