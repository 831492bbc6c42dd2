import { keyOf, type Line } from '#core/medicine/events.ts'
import { alertsOf, type Balance, balanceOf, type Discrepancy } from '#core/medicine/ledger.ts'
import type { MedicineState, Waste } from '#core/medicine/medicine.ts'

/** What the screens about controlled medicines show; the balance itself is core's. */

/** A discrepancy as a key of the words and what fills it. */
export type AlertLine = { id: string; key: string; what: string; count: number; mg: number }

/** `substance 10 mg`, in the reader's words. */
export const nameOf = (
  of: { substance: string; strengthMg: number },
  say: (key: string, params?: Record<string, string | number>) => string,
): string =>
  `${say(`clinical.substance.${of.substance}`)} ${say('rooms.medicine.strength', { mg: of.strengthMg })}`

/** How a discrepancy is told: a count that is too high is not one that is too low. */
export function alertLine(
  of: Discrepancy,
  say: (key: string, params?: Record<string, string | number>) => string,
): AlertLine {
  const { substance, strengthMg, amount } = of
  const key = of.kind === 'count' && amount > 0 ? 'surplus' : of.kind
  const what = substance === null ? '' : nameOf({ substance, strengthMg: strengthMg! }, say)
  const size = Math.abs(amount)
  return { id: of.id, key, what, count: size, mg: size }
}

/** The kit that this vehicle has out, if any: the one that left last. */
export const kitOf = (kits: readonly MedicineState[], vehicle: string | undefined) =>
  kits
    .filter((kit) => kit.vehicle === vehicle && kit.returned === null)
    .sort((a, b) => (b.departedAt ?? 0) - (a.departedAt ?? 0))[0]

/** Kits with an alert, the most recent first. */
export const kitsWithAlerts = (kits: readonly MedicineState[], now: number) =>
  kits
    .map((kit) => ({ kit, alerts: alertsOf(kit, now) }))
    .filter(({ alerts }) => alerts.length > 0)
    .sort((a, b) => (b.kit.departedAt ?? 0) - (a.kit.departedAt ?? 0))

/** Waste that somebody else than `actor` should witness. */
export const wasteToWitness = (kits: readonly MedicineState[], actor: string) =>
  kits.flatMap((kit) =>
    kit.wasted
      .filter((waste: Waste) => waste.witness === null && waste.by !== actor)
      .map((waste) => ({ kit, waste })),
  )

/** The count at the return as it would be if everything were right: a start for counting, not a result. */
export const expectedLines = (kit: MedicineState): Line[] =>
  balanceOf(kit).map(({ substance, strengthMg, expected }: Balance) => ({
    substance,
    strengthMg,
    ampoules: Math.max(0, expected),
  }))

/** A list with one line changed, added (a new key) or taken out (no ampoules left to name). */
export function withLine(lines: readonly Line[], line: Line): Line[] {
  const at = lines.findIndex((one) => keyOf(one) === keyOf(line))
  return at < 0 ? [...lines, line] : lines.with(at, line)
}
