import { z } from 'zod'
import {
  type AllocateInput,
  levelOf,
  levels,
  type Options,
  optionsAssumed,
  reason,
} from '#core/allocation/input.ts'
import { drive, type Plan, reason as stated } from '#core/allocation/plan.ts'
import { lanesOf, unsuitable } from '#core/allocation/reach.ts'
import { answer } from '#core/law/decision.ts'
import { assert } from '#core/result.ts'
import { type Instant, moment } from '#core/time.ts'

const times = z.strictObject({ arriveAt: moment, treatAt: moment.nullable() })

/** What sending one person elsewhere changes. It forbids nothing: a person decides, and says why. */
export const overriding = z
  .strictObject({
    casualty: z.string(),
    facility: z.string(),
    route: drive.nullable(),
    before: times.extend({ facility: z.string() }).nullable(),
    /** Null where there is no way; `treatAt` is null where no start is left before the horizon. */
    after: times.nullable(),
    /** Minutes to treatment gained (below zero) or lost; null where either side has none. */
    minutes: z.int().nullable(),
    answer: z.enum([...answer.options, 'domestic']),
    clauses: z.array(z.string()),
    /** What speaks against it: no capability, not permitted … */
    against: z.array(stated),
    /** Others at that hospital whose treatment begins later because of it. */
    others: z.array(
      z.strictObject({ casualty: z.string(), treatAt: moment, minutesLater: z.int() }),
    ),
  })
  .meta({ id: 'Override' })
export type Override = z.infer<typeof overriding>

/**
 * What changes if a person decides that a casualty goes to this facility: there they join the others
 * of their kind by urgency and arrival. Others keep their destinations; the start they leave stays free
 * until somebody plans again.
 */
export function override(
  input: AllocateInput,
  plan: Pick<Plan, 'assignments'>,
  casualtyId: string,
  facilityId: string,
): Override {
  const casualty = input.casualties.find((one) => one.id === casualtyId)
  const offer = input.facilities.find((one) => one.facility.id === facilityId)
  assert(casualty && offer, `plan and input know ${casualtyId} and ${facilityId}`)
  const options: Options = { ...optionsAssumed, ...input.options }
  const way = input.travel(casualty.place, facilityId, casualty.category)
  const was = plan.assignments.find((one) => one.casualty === casualtyId)
  const before = was
    ? { facility: was.facility, arriveAt: was.arriveAt, treatAt: was.treatAt }
    : null
  const obstacle = levelOf(casualty.category) < 0 ? null : unsuitable(casualty, offer)
  const common = { casualty: casualtyId, facility: facilityId, before }
  if (!way.leg) {
    const against = [
      ...(obstacle ? [obstacle] : []),
      reason('unreachable', { why: way.unreachable?.why ?? 'no-road' }),
    ]
    return {
      ...common,
      route: null,
      after: null,
      minutes: null,
      answer: 'domestic',
      clauses: [],
      against,
      others: [],
    }
  }
  const { crossings, minutes, km } = way.leg
  const decision = input.decide(casualty, offer.facility, way.leg)
  const against = obstacle ? [obstacle] : []
  if (decision && decision.answer !== 'permitted') {
    const code = decision.answer === 'refused' ? 'not-permitted' : 'undetermined'
    against.push(reason(code, { lacks: decision.lacks.join(', ') }, decision.clauses))
  }
  const late = was ? was.arriveAt - input.now - was.route.minutes * 60_000 : 0
  const arriveAt = Math.round(input.now + Math.max(0, late) + minutes * 60_000)
  const { treatAt, others } = queueAt(input, plan, options, {
    casualtyId,
    offerId: facilityId,
    arriveAt,
  })
  return {
    ...common,
    route: { crossings, minutes, km },
    after: { arriveAt, treatAt },
    minutes: before && treatAt !== null ? Math.round((treatAt - before.treatAt) / 60_000) : null,
    answer: decision?.answer ?? 'domestic',
    clauses: [...new Set([...(decision?.clauses ?? []), ...(way.leg.decision?.clauses ?? [])])],
    against,
    others,
  }
}

/** The queue of one pool at one facility with one person more. */
function queueAt(
  input: AllocateInput,
  plan: Pick<Plan, 'assignments'>,
  options: Options,
  joining: { casualtyId: string; offerId: string; arriveAt: Instant },
): { treatAt: Instant | null; others: Override['others'] } {
  const byId = new Map(input.casualties.map((one) => [one.id, one]))
  const { category } = byId.get(joining.casualtyId)!
  const level = Math.max(0, levelOf(category))
  const { pool } = levels[level]!
  const offer = input.facilities.find((one) => one.facility.id === joining.offerId)!
  const starts = lanesOf([offer], pool, options.horizonMinutes)
    .flatMap((lane) => lane.times)
    .sort((a, b) => a - b)
  const there = plan.assignments
    .filter((one) => one.facility === joining.offerId && one.casualty !== joining.casualtyId)
    .filter((one) => levels[levelOf(one.category)]!.pool === pool)
    .map((one) => ({
      id: one.casualty,
      level: levelOf(one.category),
      arriveAt: one.arriveAt,
      treatAt: one.treatAt,
    }))
  const queue = [
    ...there,
    { id: joining.casualtyId, level, arriveAt: joining.arriveAt, treatAt: null },
  ].sort((a, b) => a.level - b.level || a.arriveAt - b.arriveAt || (a.id < b.id ? -1 : 1))
  const others: Override['others'] = []
  let treatAt: Instant | null = null
  queue.forEach((one, k) => {
    const start = starts[k]
    const at = start === undefined ? null : Math.max(one.arriveAt, input.now + start * 1000)
    if (one.id === joining.casualtyId) treatAt = at
    else {
      const then = at ?? input.now + options.horizonMinutes * 60_000
      const minutesLater = Math.round((then - one.treatAt!) / 60_000)
      if (minutesLater > 0) others.push({ casualty: one.id, treatAt: then, minutesLater })
    }
  })
  return { treatAt, others }
}
