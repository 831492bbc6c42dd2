import type { Agreement } from '#core/law/agreement.ts'
import { type DutyName, dutyNames, type Field, fieldsOf } from '#core/law/duties.ts'
import type { Duty } from '#core/law/duty.ts'
import { belongsTo, isKnownKind } from '#core/law/kinds.ts'

/** Duties as a form edits them, each always whole and within its bounds. */

type Known = Pick<Agreement, 'parties' | 'term'>

/** The duties that make sense in a kind; none in one that this version does not know. */
export const dutiesOf = (kind: string): DutyName[] =>
  isKnownKind(kind) ? dutyNames.filter((name) => belongsTo(name, kind)) : []

/** A new duty, whole from the start. */
export const firstDuty = (name: DutyName, of: Known): Duty =>
  ({
    duty: name,
    ...Object.fromEntries(fieldsOf(name).map(([key, field]) => [key, firstValue(field, of)])),
  }) as Duty

const usual: Record<string, number> = { min: 10, h: 24, d: 30, mo: 12, a: 1, '%': 50, EUR: 1000 }

function firstValue(field: Field, { parties, term }: Known): unknown {
  const ids = parties.map(({ id }) => id)
  switch (field.type) {
    case 'number':
      return Math.min(field.max, Math.max(field.min, usual[field.unit] ?? field.min))
    case 'word':
      return field.words[0]
    case 'party':
      return ids[0]
    case 'parties':
      return ids
    case 'shares':
      return equalShares(ids)
    case 'date':
      return term.from
  }
}

/** A number as the field may have it. */
export function fitting(field: Extract<Field, { type: 'number' }>, value: number): number {
  const within = Math.min(field.max, Math.max(field.min, value))
  return field.whole ? Math.round(within) : within
}

/** Shares are reckoned in hundredths of a percent, so that they make a hundred to the last one. */
const whole = 10_000
type Shares = Readonly<Record<string, number>>

export const equalShares = (ids: readonly string[]): Record<string, number> =>
  spread(ids, () => 1, whole)

/** One party's share changed; the others make up for it in the proportions that they had. */
export function withShare(shares: Shares, party: string, percent: number): Record<string, number> {
  const own = Math.round(Math.min(100, Math.max(0, percent)) * 100)
  const others = Object.keys(shares).filter((id) => id !== party)
  if (others.length === 0) return { [party]: 100 }
  const had = others.reduce((sum, id) => sum + shares[id]!, 0)
  const rest = spread(others, (id) => (had === 0 ? 1 : shares[id]!), whole - own)
  return Object.fromEntries(
    Object.keys(shares).map((id) => [id, id === party ? own / 100 : rest[id]!]),
  )
}

/** A party let into the shares with nothing, or out of them; its part goes to the others. */
export function withSharer(shares: Shares, party: string, takesPart: boolean) {
  if (takesPart) return { ...shares, [party]: shares[party] ?? 0 }
  const { [party]: _, ...others } = withShare(shares, party, 0)
  return Object.keys(others).length === 0 ? { [party]: 100 } : others
}

/** Hundredths given out by weight; what rounding leaves over goes to the first ones. */
function spread(
  ids: readonly string[],
  weight: (id: string) => number,
  total: number,
): Record<string, number> {
  const sum = ids.reduce((all, id) => all + weight(id), 0)
  const floors = ids.map((id) => Math.floor((total * weight(id)) / sum))
  let left = total - floors.reduce((all, one) => all + one, 0)
  return Object.fromEntries(
    ids.map((id, i) => {
      const more = left > 0 ? 1 : 0
      left -= more
      return [id, (floors[i]! + more) / 100]
    }),
  )
}

/** An item of a list moved by one place; the same list where it cannot go further. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by
  if (to < 0 || to >= list.length) return [...list]
  const next = [...list]
  ;[next[index], next[to]] = [next[to]!, next[index]!]
  return next
}
