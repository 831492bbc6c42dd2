import { outside } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import type { Member, Parties } from '#core/law/scope.ts'

/**
 * Finds what was made for a kind and its parties, and makes it at the first time. Names are numbers
 * here, and four numbers one place in a table that is searched from where they hash to: one look
 * into memory however many parties there are. What no agreement speaks of is made each time: names
 * that mean nothing come in any number.
 */
export function finder<T>(
  members: readonly Member[],
  make: (kind: Question['kind'], parties: Parties) => T,
  isKnown: (made: T) => boolean,
): (question: Question) => T {
  const parties = numbered([outside, ...members.flatMap(({ bound }) => [...bound.keys()])])
  const kinds = numbered(members.flatMap(({ rules }) => [...rules.keys()]))
  const index = indexOf<T>()
  return ({ kind, facts }) => {
    const from = partyOf(facts.from)
    const to = partyOf(facts.to)
    const territory = partyOf(facts.territory)
    const k = kinds.get(kind) ?? 0
    const f = from === undefined ? 0 : (parties.get(from) ?? -1)
    const t = to === undefined ? 0 : (parties.get(to) ?? -1)
    const r = territory === undefined ? 0 : (parties.get(territory) ?? -1)
    if (k === 0 || f < 0 || t < 0 || r < 0) return make(kind, { from, to, territory })
    const found = index.find(k, f, t, r)
    if (found !== undefined) return found
    const made = make(kind, { from, to, territory })
    if (isKnown(made)) index.keep(k, f, t, r, made)
    return made
  }
}

const partyOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** From 1, each name once. */
const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].map((name, i) => [name, i + 1]))

/** A table of four numbers, the first of them never 0: open addressing, at most half full. */
function indexOf<T>() {
  let keys = new Int32Array(4 * 64)
  let values: T[] = []
  let size = 0
  const slotOf = (k: number, f: number, t: number, r: number): number => {
    const mask = keys.length / 4 - 1
    let hash = Math.imul(f, 0x9e3779b1) ^ Math.imul(t, 0x85ebca6b) ^ Math.imul(r, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15) ^ k, 0x27d4eb2f)
    let slot = (hash ^ (hash >>> 13)) & mask
    for (;;) {
      const at = 4 * slot
      if (keys[at] === 0) return slot
      if (keys[at] === k && keys[at + 1] === f && keys[at + 2] === t && keys[at + 3] === r)
        return slot
      slot = (slot + 1) & mask
    }
  }
  const keep = (k: number, f: number, t: number, r: number, value: T) => {
    if (8 * (size + 1) > keys.length) grow()
    const slot = slotOf(k, f, t, r)
    keys.set([k, f, t, r], 4 * slot)
    values[slot] = value
    size += 1
  }
  const grow = () => {
    const before = { keys, values }
    keys = new Int32Array(2 * keys.length)
    values = []
    size = 0
    for (const [slot, value] of before.values.entries()) {
      const [k, f, t, r] = before.keys.subarray(4 * slot, 4 * slot + 4)
      if (k) keep(k, f!, t!, r!, value)
    }
  }
  const find = (k: number, f: number, t: number, r: number): T | undefined => {
    const slot = slotOf(k, f, t, r)
    return keys[4 * slot] === 0 ? undefined : values[slot]
  }
  return { find, keep }
}
