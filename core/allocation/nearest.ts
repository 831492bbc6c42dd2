import {
  type AllocateInput,
  levelOf,
  levels,
  type Options,
  optionsAssumed,
} from '#core/allocation/input.ts'
import type { Plan } from '#core/allocation/plan.ts'
import { lanesOf, lookAround } from '#core/allocation/reach.ts'
import type { Instant } from '#core/time.ts'
import { urgency } from '#core/triage/category.ts'

export type Baseline = {
  lines: {
    casualty: string
    facility: string | null
    minutes: number | null
    treatAt: Instant | null
  }[]
  value: number
  levels: Pick<Plan['levels'][number], 'category' | 'casualties' | 'value'>[]
  /** How many hospitals it uses. */
  facilities: number
}

/**
 * What happens where nobody plans: each goes to the nearest hospital that suits and may take them,
 * and waits there for a start in order of urgency and arrival. For comparison in reports only.
 */
export function nearest(input: AllocateInput): Baseline {
  const options: Options = { ...optionsAssumed, ...input.options }
  const goes = input.casualties
    .filter(({ category }) => levelOf(category) >= 0)
    .toSorted((a, b) => urgency(a.category) - urgency(b.category) || (a.id < b.id ? -1 : 1))
  const lanes = {
    immediate: lanesOf(input.facilities, 'immediate', options.horizonMinutes),
    delayed: lanesOf(input.facilities, 'delayed', options.horizonMinutes),
    minor: lanesOf(input.facilities, 'minor', options.horizonMinutes),
  }
  const reaches = lookAround(input, goes, lanes, options)
  const arrivals = goes.map((casualty) => {
    const sights = reaches.of.get(casualty.id)!.sights
    return { casualty, sight: sights.find((one) => one.obstacle === null) ?? null }
  })
  arrivals.sort(
    (a, b) =>
      levelOf(a.casualty.category) - levelOf(b.casualty.category) ||
      (a.sight?.seconds ?? 0) - (b.sight?.seconds ?? 0),
  )
  const used = new Map<string, number>()
  const lines = arrivals.map(({ casualty, sight }) => {
    const { pool } = levels[levelOf(casualty.category)]!
    if (!sight) return { casualty, facility: null, minutes: null, treat: Infinity }
    const { facility } = input.facilities[sight.offer]!
    const own = facility.member !== null && facility.member === casualty.member
    const choices = own ? [2 * sight.offer, 2 * sight.offer + 1] : [2 * sight.offer]
    const next = choices
      .map((lane) => {
        const key = `${pool} ${lane}`
        const taken = used.get(key) ?? 0
        return { key, taken, start: lanes[pool][lane]!.times[taken] ?? Infinity }
      })
      .reduce((a, b) => (b.start < a.start ? b : a))
    used.set(next.key, next.taken + 1)
    const treat = Math.max(sight.seconds, next.start)
    return { casualty, facility: facility.id, minutes: sight.minutes, treat }
  })
  const horizon = options.horizonMinutes * 60
  const byLevel = levels.flatMap(({ category }) => {
    const people = lines.filter((line) => line.casualty.category === category)
    if (people.length === 0) return []
    const seconds = people.reduce((sum, { treat }) => sum + Math.max(0, horizon - treat), 0)
    return [{ category, casualties: people.length, value: seconds / 60 }]
  })
  return {
    lines: lines.map(({ casualty, facility, minutes, treat }) => ({
      casualty: casualty.id,
      facility,
      minutes,
      treatAt: Number.isFinite(treat) ? input.now + treat * 1000 : null,
    })),
    value: byLevel.reduce((sum, level) => sum + level.value, 0),
    levels: byLevel,
    facilities: new Set(lines.flatMap(({ facility }) => facility ?? [])).size,
  }
}
