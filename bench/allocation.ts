// Planning, reasons and all, against a general solver (HiGHS, simplex, in WebAssembly) that is given only the exact
// relaxation: who starts treatment when. Both must find the same optimum.

import assert from 'node:assert/strict'
import { allocate } from '../core/allocation/allocate.ts'
import {
  type AllocateInput,
  levelOf,
  levels,
  type Offer,
  travelFrom,
} from '../core/allocation/input.ts'
import type { PlanCasualty } from '../core/allocation/plan.ts'
import { lanesOf, lookAround } from '../core/allocation/reach.ts'
import { slots } from '../core/allocation/treat.ts'
import type { Capability } from '../core/region/capability.ts'
import type { Place } from '../core/region/region.ts'
import { greatCircleTravel } from '../core/routes/estimate.ts'
import { median, peer, type Row } from './row.ts'

const horizonMinutes = 360
const options = { horizonMinutes, loadMinutes: 0, unloadMinutes: 0, familyMinutesMax: 0 }

/** Numbers from 0 up to 1 by a seed: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const skills: Capability[] = ['neurosurgery', 'burns', 'thoracic-surgery', 'paediatrics']
const category = (draw: number) => (draw < 0.2 ? 'immediate' : draw < 0.5 ? 'delayed' : 'minor')

function instance(people: number, houses: number, seed: number): AllocateInput {
  const random = seeded(seed)
  const place = (spread: number): Place => ({
    lat: 50.8 + (random() - 0.5) * spread,
    lon: 5.9 + (random() - 0.5) * spread,
  })
  const scenes = Array.from({ length: Math.max(2, Math.ceil(people / 100)) }, () => place(0.6))
  const perHouse = (people / houses) * 0.6
  const facilities = Array.from({ length: houses }, (_, i): Offer => {
    const rate = () => Math.round((0.2 + random()) * perHouse * 100) / 100
    const perHour = { immediate: rate() * 0.25, delayed: rate() * 0.4, minor: rate() * 0.6 }
    const has = ['ct', ...skills.filter(() => random() < 0.3)] as Capability[]
    return {
      facility: {
        id: `h${i}`,
        name: `h${i}`,
        city: '',
        member: 'nl',
        country: 'NL',
        place: place(3),
        kind: 'acute',
        beds: null,
        source: 'assumed',
        emergency: { value: 'yes', source: 'assumed' },
        capabilities: has.map((value) => ({ value, source: 'assumed' })),
        surgePerHour: { value: perHour, source: 'assumed' },
        reserveShare: { value: 0.2, source: 'assumed' },
      },
      perHour,
      status: 'open',
      reportAgeMinutes: null,
    }
  })
  const casualties = Array.from({ length: people }, (_, i): PlanCasualty => {
    const needs = random() < 0.4 ? [skills[Math.floor(random() * skills.length)]!] : []
    const at = scenes[Math.floor(random() * scenes.length)]!
    return {
      id: `c${i}`,
      label: `c${i}`,
      category: category(random()),
      needs,
      ageYears: 40,
      looksLike: 'adult',
      place: at,
      member: 'be',
      family: null,
      contaminated: false,
      unaccompaniedMinor: false,
      threatened: false,
      consent: null,
    }
  })
  const table = greatCircleTravel(
    scenes.map((scene) => ({ place: scene })),
    facilities.map((one) => one.facility),
  )
  const decide = () => null
  const travel = travelFrom(table)
  return {
    incident: 'bench',
    now: 1_770_000_000_000,
    casualties,
    facilities,
    travel,
    decide,
    options,
  }
}

type Highs = { solve(model: string): { Status: string; ObjectiveValue: number } }

/** The same relaxation as one linear program per pool, in the form that HiGHS reads. */
function models(input: AllocateInput): string[] {
  const facilities = input.facilities.toSorted((a, b) => (a.facility.id < b.facility.id ? -1 : 1))
  const goes = input.casualties.filter((one) => levelOf(one.category) >= 0)
  const lanes = Object.fromEntries(
    slots.map((slot) => [slot, lanesOf(facilities, slot, horizonMinutes)]),
  ) as Parameters<typeof lookAround>[2]
  const { rows } = lookAround({ ...input, facilities }, goes, lanes, options)
  const horizon = horizonMinutes * 60
  return slots.map((slot) => {
    const costs: string[] = []
    const byStart = new Map<string, string[]>()
    const balances: string[] = []
    rows.forEach((row, r) => {
      if (levels[row.level]!.pool !== slot) return
      const out = [`o${r}`]
      costs.push(`${horizon} o${r}`)
      for (const { lane, seconds } of row.arcs) {
        lanes[slot][lane]!.times.forEach((time, k) => {
          const cost = Math.max(seconds, time)
          if (cost >= horizon) return
          const name = `x${r}_${lane}_${k}`
          costs.push(`${cost} ${name}`)
          out.push(name)
          const start = byStart.get(`${lane} ${k}`) ?? []
          start.push(name)
          byStart.set(`${lane} ${k}`, start)
        })
      }
      balances.push(` b${r}: ${out.join(' + ')} = ${row.units}`)
    })
    const limits = [...byStart.values()].map((names, i) => ` s${i}: ${names.join(' + ')} <= 1`)
    const wrapped = (text: string) => text.replaceAll(' + ', '\n + ')
    const objective = ` obj: ${costs.join(' + ')}`
    return wrapped(
      ['Minimize', objective, 'Subject To', ...balances, ...limits, 'End', ''].join('\n'),
    )
  })
}

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** Plan time at growing sizes; the peer where it ends within reason. */
export async function run(): Promise<Row[]> {
  const { default: load } = await peer<{ default: () => Promise<Highs> }>('highs')
  const rows: Row[] = []
  for (const [people, houses, withPeer] of [
    [50, 20, true],
    [500, 200, true],
    [2000, 500, false],
  ] as const) {
    const input = instance(people, houses, 20260101 + people)
    const started = performance.now()
    let plan = allocate(input)
    const cold = performance.now() - started
    const times = Array.from({ length: people > 1000 ? 3 : 5 }, () => {
      const from = performance.now()
      plan = allocate(input)
      return performance.now() - from
    })
    const own = median(times)
    const what = `plan ${people} casualties over ${houses} hospitals`
    const size = `${ms(cold)} the first time; ${plan.passedOver.length} reasons for hospitals passed over`
    if (!withPeer) {
      const ours = `${ms(own)}`
      rows.push({
        what,
        ours,
        peer: '–',
        ratio: 5000 / own,
        goal: 1,
        note: `of 5 s allowed; ${size}`,
      })
      continue
    }
    let cost = 0
    let theirs = 0
    for (const model of models(input)) {
      const highs = await load()
      const from = performance.now()
      const solved = highs.solve(model)
      theirs += performance.now() - from
      assert.equal(solved.Status, 'Optimal')
      cost += solved.ObjectiveValue
    }
    const value = people * horizonMinutes - cost / 60
    assert(Math.abs(value - plan.bound) < 1e-3, `HiGHS finds ${value}, we ${plan.bound}`)
    const note = `same optimum, ${Math.round(value)}; ours with all reasons; ${size}`
    rows.push({
      what,
      ours: ms(own),
      peer: `${ms(theirs)} HiGHS`,
      ratio: theirs / own,
      goal: 1,
      note,
    })
  }
  return rows
}

if (import.meta.main) console.table(await run())
