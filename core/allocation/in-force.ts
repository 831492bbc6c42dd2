import {
  type AllocateInput,
  levelOf,
  levels,
  type Options,
  optionsAssumed,
} from '#core/allocation/input.ts'
import type { Assignment } from '#core/allocation/plan.ts'
import { lanesOf } from '#core/allocation/reach.ts'

/** Where somebody is to go, as people have decided it. */
export type Destined = { casualty: string; facility: string; minutes: number | null }

/**
 * What is in force, as assignments that `override` can weigh: everybody leaves now, and is treated at
 * their hospital by urgency and arrival, in the starts that it has. Leaves out whom the input does not
 * know, who has no way there and who is in no hurry for treatment. `minutes` of null asks the input.
 */
export function inForce(input: AllocateInput, destined: readonly Destined[]): Assignment[] {
  const options: Options = { ...optionsAssumed, ...input.options }
  const known = destined.flatMap((one): Assignment[] => {
    const casualty = input.casualties.find(({ id }) => id === one.casualty)
    const offer = input.facilities.find(({ facility }) => facility.id === one.facility)
    if (!casualty || !offer || levelOf(casualty.category) < 0) return []
    const { leg } = input.travel(casualty.place, one.facility, casualty.category)
    const minutes = one.minutes ?? leg?.minutes
    if (minutes === undefined) return []
    const arriveAt = Math.round(input.now + minutes * 60_000)
    const { facility } = offer
    return [
      {
        casualty: casualty.id,
        label: casualty.label,
        category: casualty.category,
        facility: facility.id,
        facilityName: facility.name,
        member: facility.member ?? '',
        route: { crossings: leg?.crossings ?? [], minutes, km: leg?.km ?? 0 },
        arriveAt,
        treatAt: arriveAt,
        because: [],
        clauses: [],
        flags: [],
      },
    ]
  })
  const poolOf = (one: Assignment) => levels[levelOf(one.category)]!.pool
  const queues = Map.groupBy(known, (one) => `${one.facility}/${poolOf(one)}`)
  return [...queues.values()].flatMap((queue) => {
    const offer = input.facilities.find(({ facility }) => facility.id === queue[0]!.facility)!
    const starts = lanesOf([offer], poolOf(queue[0]!), options.horizonMinutes)
      .flatMap((lane) => lane.times)
      .sort((a, b) => a - b)
    return queue
      .toSorted(
        (a, b) =>
          levelOf(a.category) - levelOf(b.category) ||
          a.arriveAt - b.arriveAt ||
          (a.casualty < b.casualty ? -1 : 1),
      )
      .map((one, k) => {
        const seconds = starts[k] ?? options.horizonMinutes * 60
        return { ...one, treatAt: Math.max(one.arriveAt, input.now + seconds * 1000) }
      })
  })
}
