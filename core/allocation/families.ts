import { levelOf, type Options } from '#core/allocation/input.ts'
import type { Placed } from '#core/allocation/journeys.ts'
import type { Reach, Sight } from '#core/allocation/reach.ts'
import type { Lane } from '#core/allocation/starts.ts'

export type Exchange = {
  placed: Placed[]
  reachOf: (id: string) => Reach
  /** Starts not yet used, per lane of a person's pool. */
  nextFree: (one: Placed, lane: number) => number | undefined
  take: (one: Placed, lane: number) => void
  lanes: (one: Placed) => readonly Lane[]
  own: (one: Placed, offer: number) => boolean
  options: Options
}

/**
 * Brings families to one hospital where care does not suffer: by changing places with somebody who
 * then waits no longer, or by a free start. Someone red never waits longer for it, others at most
 * `familyMinutesMax`, and nobody outside the family at all. A start that is left stays empty.
 */
export function keepFamiliesTogether(exchange: Exchange): void {
  const families = Map.groupBy(
    exchange.placed.filter((one) => one.casualty.family !== null),
    (one) => one.casualty.family,
  )
  for (const members of families.values()) {
    if (members.length < 2) continue
    const targets = [...new Set(members.map((one) => one.sight.offer))]
    if (targets.length > 1) bringTogether(exchange, members, targets)
    const together = new Set(members.map((one) => one.sight.offer)).size === 1
    for (const one of members) one.family = together ? 'together' : 'parted'
  }
}

type Move = { one: Placed; apply: () => void }

/** The most urgent member's hospital is tried first. All members move, or none. */
function bringTogether(exchange: Exchange, members: Placed[], targets: readonly number[]) {
  for (const target of targets) {
    const undo = members.map((one) => ({ ...one }))
    const others: { other: Placed; before: Placed }[] = []
    const done = members.every((one) => {
      if (one.sight.offer === target) return true
      const move = byExchange(exchange, one, target, others) ?? byFreeStart(exchange, one, target)
      move?.apply()
      return move !== null
    })
    if (done) return
    for (const [index, one] of members.entries()) Object.assign(one, undo[index])
    for (const { other, before } of others.reverse()) Object.assign(other, before)
  }
}

const place = (one: Placed, sight: Sight, lane: number, start: number) => {
  const treat = Math.max(sight.seconds, start)
  Object.assign(one, { sight, lane, start, arrive: sight.seconds, treat, treatUnhindered: treat })
}

const sightOf = (exchange: Exchange, one: Placed, offer: number) =>
  exchange.reachOf(one.casualty.id).sights.find((s) => s.offer === offer && s.obstacle === null)

function tolerance(one: Placed, options: Options): number {
  return levelOf(one.casualty.category) === 0 ? 0 : options.familyMinutesMax * 60
}

function byExchange(
  exchange: Exchange,
  one: Placed,
  target: number,
  others: { other: Placed; before: Placed }[],
): Move | null {
  const there = sightOf(exchange, one, target)
  if (!there) return null
  const level = levelOf(one.casualty.category)
  for (const other of exchange.placed) {
    if (other.sight.offer !== target || other.casualty.family !== null) continue
    if (levelOf(other.casualty.category) !== level) continue
    const here = sightOf(exchange, other, one.sight.offer)
    if (!here || Math.max(here.seconds, one.start) > other.treat) continue
    if (Math.max(there.seconds, other.start) > one.treat + tolerance(one, exchange.options))
      continue
    const mayUse = (who: Placed, lane: number, offer: number) =>
      lane % 2 === 0 || exchange.own(who, offer)
    if (!mayUse(one, other.lane, target) || !mayUse(other, one.lane, one.sight.offer)) continue
    const apply = () => {
      others.push({ other, before: { ...other } })
      const left = { lane: one.lane, start: one.start }
      place(one, there, other.lane, other.start)
      place(other, here, left.lane, left.start)
    }
    return { one, apply }
  }
  return null
}

function byFreeStart(exchange: Exchange, one: Placed, target: number): Move | null {
  const there = sightOf(exchange, one, target)
  if (!there) return null
  for (const lane of [2 * target, 2 * target + 1]) {
    if (lane % 2 === 1 && !exchange.own(one, target)) continue
    const start = exchange.nextFree(one, lane)
    if (start === undefined) continue
    const treat = Math.max(there.seconds, start)
    if (treat > one.treat + tolerance(one, exchange.options)) continue
    return {
      one,
      apply: () => {
        exchange.take(one, lane)
        place(one, there, lane, start)
      },
    }
  }
  return null
}
