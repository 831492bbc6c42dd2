import { mayDo } from '#core/access/access.ts'
import type { Command, Context, Noun } from '#core/command.ts'
import { nothingRecorded } from '#core/law/facts.ts'
import { type MedicineCommandKind, medicineCommands } from '#core/medicine/events.ts'
import { alertsOf, dueBackAt } from '#core/medicine/ledger.ts'
import { evolveMedicine, type MedicineState, noMedicine } from '#core/medicine/medicine.ts'
import { substances } from '#core/medicine/substances.ts'
import type { Draft } from '#core/record/entry.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { hoursMs, type Instant } from '#core/time.ts'

/**
 * Controlled medicines under way: counted when they leave, each use, waste before a witness, counted
 * when they return. The agreement says whether they may cross; a crew that is refused is told so and
 * can still write down what it carries and gives.
 */
export const medicineNoun: Noun<MedicineState> = {
  name: 'medicine',
  initial: noMedicine,
  evolve: evolveMedicine,
  decide,
  tick: (state, now, member) =>
    state.member === member && isOverdue(state, now)
      ? [drafted(state, 'medicine.return_overdue', { dueAt: dueBackAt(state) })]
      : [],
  due: (state, member) =>
    state.member === member && state.departedAt !== null && !state.returned && !state.overdueSaid
      ? [{ at: dueBackAt(state), what: 'medicine.return', about: state.vehicle ?? state.id }]
      : [],
  /** Only a waste may be witnessed from over the border; a kit is its own member's to count. */
  findTrespass: (state, entry) => {
    if (entry.kind === 'medicine.witnessed') return null
    const owner =
      entry.kind === 'medicine.departed' ? (state.member ?? entry.body.member) : state.member
    return owner === null || owner === entry.member ? null : 'the kit is not its writer’s'
  },
  audience: (state, member) =>
    [state.member, state.to].filter((one) => one !== null && one !== member) as string[],
}

const isOverdue = (state: MedicineState, now: Instant) =>
  state.departedAt !== null && !state.returned && !state.overdueSaid && now >= dueBackAt(state)

const drafted = (
  state: Pick<MedicineState, 'id'>,
  kind: string,
  body: Record<string, unknown>,
): Draft => ({
  stream: `medicine/${state.id}`,
  kind,
  body,
})

type Decided = Result<Draft[], Refusal>

function decide(state: MedicineState, command: Command, context: Context): Decided {
  const kind = command.kind as MedicineCommandKind
  const known = Object.hasOwn(medicineCommands, command.kind)
  if (!known) return err(refusal('unknown_thing', { what: command.kind }))
  const read = medicineCommands[kind].body.safeParse(command.body)
  if (!read.success) return err(invalidInput(read.error))
  const body = read.data as unknown as Record<string, never>
  const { member, actor } = context
  const departing = kind === 'medicine.depart'
  const may = mayDo(actor, kind, {
    member: departing ? member : state.member,
    vehicle: departing ? String(body.vehicle) : state.vehicle,
    shared: state.to ? [state.to] : [],
  })
  if (may !== true) return err(may)
  if (departing) {
    if (state.exists) return err(refusal('already_exists', { what: state.vehicle ?? state.id }))
    const law = lawOf(body as never, context)
    return ok([drafted(state, 'medicine.departed', { member, law, ...body })])
  }
  if (!state.exists) return err(refusal('unknown_thing', { what: command.stream }))
  if (kind === 'medicine.settle') return settle(state, command, body as never, context)
  if (kind === 'medicine.witness') return witness(state, body as never, context)
  const written = drafted(state, eventOf[kind], body)
  if (kind !== 'medicine.return') return ok([written])
  return ok([written, ...alarm(state, written, command, context)])
}

const eventOf = {
  'medicine.use': 'medicine.used',
  'medicine.waste': 'medicine.wasted',
  'medicine.restock': 'medicine.restocked',
  'medicine.return': 'medicine.returned',
} as const

/** Whoever wasted it cannot bear witness to it, and what nobody wasted cannot be witnessed. */
function witness(state: MedicineState, body: { waste: string }, { actor }: Context): Decided {
  const waste = state.wasted.find((one) => one.waste === body.waste)
  if (!waste) return err(refusal('unknown_thing', { what: body.waste }, { field: 'waste' }))
  if (waste.by === actor.id) return err(refusal('needs_second_person', { why: 'waste' }))
  if (waste.witness) return err(refusal('already_exists', { what: body.waste }, { field: 'waste' }))
  return ok([drafted(state, 'medicine.witnessed', body)])
}

/** A discrepancy is settled by somebody who did not carry the kit. */
function settle(
  state: MedicineState,
  { seen }: Command,
  body: { discrepancy: string },
  { now, actor }: Context,
): Decided {
  if (seen !== state.actVersion) {
    const field = 'seen'
    if (seen === undefined)
      return err(refusal('invalid_input', { field, message: 'required' }, { field }))
    return err(refusal('stale', { seen, version: state.actVersion }))
  }
  const open = alertsOf(state, now).some(({ id }) => id === body.discrepancy)
  if (!open) {
    return err(refusal('unknown_thing', { what: body.discrepancy }, { field: 'discrepancy' }))
  }
  if (state.departedBy === actor.id) return err(refusal('needs_second_person', { why: 'review' }))
  return ok([drafted(state, 'medicine.settled', body)])
}

/** What does not add up once the kit is counted, and to whom the agreement wants it told. */
function alarm(
  state: MedicineState,
  written: Draft,
  { occurredAt }: Command,
  { now }: Context,
): Draft[] {
  const returned = {
    from: '',
    at: occurredAt,
    by: '',
    member: '',
    lines: written.body.lines as never,
  }
  const found = alertsOf({ ...state, returned }, now)
  if (found.length === 0) return []
  const { reportTo = null, reportWithinHours = null } = state.law ?? {}
  const reportBy = reportWithinHours === null ? null : now + hoursMs(reportWithinHours)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return [drafted(state, 'medicine.discrepancy_found', { kinds, reportTo, reportBy })]
}

/** What the agreement says of carrying these over the border: of all classes in the kit, the strictest. */
function lawOf(
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
