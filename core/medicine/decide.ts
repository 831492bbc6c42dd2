import type { Context } from '#core/command.ts'
import { nothingRecorded } from '#core/law/facts.ts'
import type { Line, MedicineBody, medicineEvents } from '#core/medicine/events.ts'
import { alertsOf } from '#core/medicine/ledger.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { substances } from '#core/medicine/substances.ts'
import type { Decided } from '#core/noun.ts'
import type { Draft } from '#core/record/entry.ts'
import { draftOf } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { hoursMs, type Instant } from '#core/time.ts'

/** An entry about this kit. */
export const draft = draftOf<typeof medicineEvents>('medicine')

/** Whoever wasted it cannot bear witness to it, and what nobody wasted cannot be witnessed. */
export function witness(
  state: MedicineState,
  body: MedicineBody<'medicine.witnessed'>,
  { actor }: Context,
): Decided {
  const waste = state.wasted.find((one) => one.waste === body.waste)
  if (!waste) return err(refusal('unknown_thing', { what: body.waste }, { field: 'waste' }))
  if (waste.by === actor.id) return err(refusal('needs_second_person', { why: 'waste' }))
  if (waste.witness) return err(refusal('already_exists', { what: body.waste }, { field: 'waste' }))
  return ok([draft(state, 'medicine.witnessed', body)])
}

/** A discrepancy is settled by somebody who did not carry the kit. */
export function settle(
  state: MedicineState,
  body: MedicineBody<'medicine.settled'>,
  { now, actor }: Context,
): Decided {
  const open = alertsOf(state, now).some(({ id }) => id === body.discrepancy)
  if (!open) {
    return err(refusal('unknown_thing', { what: body.discrepancy }, { field: 'discrepancy' }))
  }
  if (state.departedBy === actor.id) return err(refusal('needs_second_person', { why: 'review' }))
  return ok([draft(state, 'medicine.settled', body)])
}

/** What does not add up once the kit is counted, and to whom the agreement wants it told. */
export function alarm(
  state: MedicineState,
  lines: Line[],
  occurredAt: Instant,
  { now }: Context,
): Draft[] {
  const returned = {
    from: '',
    at: occurredAt,
    by: '',
    member: '',
    lines,
  }
  const found = alertsOf({ ...state, returned }, now)
  if (found.length === 0) return []
  const { reportTo = null, reportWithinHours = null } = state.law ?? {}
  const reportBy = reportWithinHours === null ? null : now + hoursMs(reportWithinHours)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return [draft(state, 'medicine.discrepancy_found', { kinds, reportTo, reportBy })]
}

/** What the agreement says of carrying these over the border: of all classes in the kit, the strictest. */
export function lawOf(
  body: {
    to: string | null
    lines: { substance: keyof typeof substances }[]
    profession: string
    certified: boolean
  },
  { agreement, member }: Context,
): MedicineState['law'] {
  if (!agreement || body.to === null || body.to === member) return null
  const classes = [...new Set(body.lines.map(({ substance }) => substances[substance]))]
  const facts = {
    ...nothingRecorded,
    from: member,
    territory: body.to,
    act: 'controlled-medicine',
    profession: body.profession,
    certified: body.certified,
  }
  const decisions = classes.map((medicine) =>
    agreement.evaluate({ kind: 'waiver', facts: { ...facts, medicine } }),
  )
  const order = ['refused', 'undetermined', 'permitted'] as const
  const answer =
    order.find((one) => decisions.some((decision) => decision.answer === one)) ?? 'permitted'
  const report = decisions
    .flatMap((decision) => decision.duties)
    .map(({ duty }) => duty)
    .find((duty) => duty.duty === 'report-discrepancy')
  const clauses = decisions
    .filter((one) => one.answer === answer)
    .flatMap((one) => [...one.clauses])
  return {
    answer,
    clauses: [...new Set(clauses)],
    reportTo: report?.who ?? null,
    reportWithinHours: report?.withinHours ?? null,
  }
}
