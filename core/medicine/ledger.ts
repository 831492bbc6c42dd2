import { keyOf, type Line } from '#core/medicine/events.ts'
import type { MedicineState, Settled, Waste } from '#core/medicine/medicine.ts'
import type { Substance } from '#core/medicine/substances.ts'
import { hoursMs, type Instant } from '#core/time.ts'

/** What became of one substance in one strength. Ampoules are counted, milligrams measured. */
export type Balance = {
  substance: Substance
  strengthMg: number
  carried: number
  opened: number
  broken: number
  /** What must still be there. */
  expected: number
  /** What was counted at the return; null while the kit is out. */
  counted: number | null
  givenMg: number
  wastedMg: number
  unwitnessedMg: number
  /** Opened, and neither given nor wasted. */
  unaccountedMg: number
}

export type Discrepancy = {
  /** The same discrepancy has the same id on every node. */
  id: string
  kind: 'count' | 'unaccounted' | 'unwitnessed' | 'more-than-carried' | 'not-returned'
  substance: Substance | null
  strengthMg: number | null
  /** Ampoules for a count, milligrams otherwise. */
  amount: number
  settled: Settled | null
}

/** A crew's shift ends within a day; a kit that is out for longer is asked after. */
export const returnHoursMax = 24
/** Rounding of a syringe's scale; not a tolerance for loss. */
const precisionMg = 0.005

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const round = (mg: number) => Math.round(mg * 1000) / 1000

/** The balance of a kit, a line for each substance and strength that anybody named. */
export function balanceOf(state: MedicineState): Balance[] {
  const { lines, restocked, used, wasted, returned } = state
  const carriedLines = [...lines, ...restocked.flatMap((one) => one.lines)]
  const all: { substance: Substance; strengthMg: number }[] = [
    ...carriedLines,
    ...used,
    ...wasted,
    ...(returned?.lines ?? []),
  ]
  const keys = new Map(all.map((one) => [keyOf(one), one]))
  return [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { substance, strengthMg }]) => {
      const own = <T extends { substance: string; strengthMg: number }>(list: readonly T[]) =>
        list.filter((one) => keyOf(one) === key)
      const count = (list: readonly Line[]) => sum(own(list).map((one) => one.ampoules))
      const carried = count(carriedLines)
      const opened = sum(own(used).map((one) => one.ampoules))
      const waste = own(wasted)
      const broken = sum(waste.map((one) => one.brokenAmpoules))
      const givenMg = round(sum(own(used).map((one) => one.givenMg)))
      const wastedMg = round(sum(waste.map((one) => one.wastedMg)))
      return {
        substance,
        strengthMg,
        carried,
        opened,
        broken,
        expected: carried - opened - broken,
        counted: returned ? count(returned.lines) : null,
        givenMg,
        wastedMg,
        unwitnessedMg: round(sum(waste.filter(isOpen).map((one) => massOf(one)))),
        unaccountedMg: round(opened * strengthMg - givenMg - wastedMg),
      }
    })
}

const isOpen = (waste: Waste): boolean => waste.witness === null
const massOf = (waste: Waste): number => waste.wastedMg + waste.brokenAmpoules * waste.strengthMg

/**
 * What does not add up now, settled or not. While the kit is out only what can never come right is
 * said: more opened than carried. A late entry, such as a use recorded without network, makes a
 * discrepancy go away by itself.
 */
export function discrepanciesOf(state: MedicineState, now: Instant): Discrepancy[] {
  const found: Omit<Discrepancy, 'settled'>[] = []
  for (const line of balanceOf(state)) {
    const of = { substance: line.substance, strengthMg: line.strengthMg }
    const add = (kind: Discrepancy['kind'], amount: number) =>
      found.push({ id: `${kind}:${keyOf(line)}`, kind, ...of, amount })
    if (line.expected < 0) add('more-than-carried', -line.expected)
    if (line.counted === null) continue
    if (line.counted !== line.expected) add('count', line.counted - line.expected)
    if (Math.abs(line.unaccountedMg) > precisionMg) add('unaccounted', line.unaccountedMg)
    if (line.unwitnessedMg > precisionMg) add('unwitnessed', line.unwitnessedMg)
  }
  const late = state.departedAt !== null && !state.returned && now >= dueBackAt(state)
  if (late) {
    const none = { substance: null, strengthMg: null, amount: 0 }
    found.push({ id: 'not-returned', kind: 'not-returned', ...none })
  }
  return found.map((one) => ({ ...one, settled: state.settled[one.id] ?? null }))
}

export const dueBackAt = (state: Pick<MedicineState, 'departedAt'>): Instant =>
  (state.departedAt ?? 0) + hoursMs(returnHoursMax)

/** Those that nobody has settled: each is an alert until somebody does, or it comes right. */
export const alertsOf = (state: MedicineState, now: Instant): Discrepancy[] =>
  discrepanciesOf(state, now).filter(({ settled }) => settled === null)
