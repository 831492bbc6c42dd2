import { own, shared } from '#core/access/relation.ts'
import { alarm, draft, lawOf, settle, witness } from '#core/medicine/decide.ts'
import { medicineEvents as bodies } from '#core/medicine/events.ts'
import { dueBackAt } from '#core/medicine/ledger.ts'
import {
  inOrder,
  type MedicineState,
  noMedicine,
  saidBy,
  withWitnesses,
} from '#core/medicine/medicine.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { ok } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import { type Judged, tooEarly, type Verdict, wrongly } from '#core/verdict.ts'

const { whole } = eventsOf<MedicineState>()
const command = commandOf<MedicineState>()
const ownCrew = { crew: 'own-vehicle' } as const

/** A kit is its own member's to count. */
function byItsOwner({ state, entry }: Judged<MedicineState, unknown>): Verdict {
  if (!state.exists) return tooEarly('not-begun')
  return state.member === entry.member ? null : wrongly('not-owner')
}

const isOverdue = (state: MedicineState, now: Instant) =>
  state.departedAt !== null && !state.returned && !state.overdueSaid && now >= dueBackAt(state)

/**
 * Controlled medicines under way: counted when they leave, each use, waste before a witness, counted
 * when they return. The agreement says whether they may cross; a crew that is refused is told so and
 * can still write down what it carries and gives. What is said commutes: a crew without network is
 * heard late and counts in full.
 */
export const medicineNoun = {
  name: 'medicine',
  foldVersion: 1,
  initial: noMedicine,
  events: {
    'medicine.departed': whole(bodies['medicine.departed'], 'operational', {
      writer: ({ state, body, entry }) => {
        if (body.member !== entry.member) return wrongly('not-owner')
        return state.member === null || state.member === entry.member
          ? null
          : wrongly('begun-by-another')
      },
      fold: (state, { member, vehicle, to, lines, law }, entry) => {
        const { at, by } = saidBy(entry)
        if (state.departedAt !== null && state.departedAt <= at) return state
        const departed = { departedAt: at, departedBy: by }
        return { ...state, exists: true, member, vehicle, to, lines, law, ...departed }
      },
    }),
    'medicine.used': whole(bodies['medicine.used'], 'operational', {
      writer: byItsOwner,
      fold: (state, body, entry) => ({
        ...state,
        used: inOrder(state.used, { ...saidBy(entry), ...body }),
      }),
    }),
    'medicine.wasted': whole(bodies['medicine.wasted'], 'operational', {
      writer: byItsOwner,
      fold: (state, body, entry) => {
        const waste = { ...saidBy(entry), ...body, witness: null }
        const again = ({ waste: id, from }: (typeof state.wasted)[number]) =>
          id === waste.waste && from !== waste.from
        // The same waste said twice is one waste.
        return state.wasted.some(again) ? state : { ...state, wasted: inOrder(state.wasted, waste) }
      },
    }),
    'medicine.witnessed': whole(bodies['medicine.witnessed'], 'operational', {
      // The one thing that may be said from over the border: by whoever the kit went to.
      writer: ({ state, entry }) => {
        if (!state.exists) return tooEarly('not-begun')
        const concerned = [state.member, state.to].includes(entry.member)
        return concerned ? null : wrongly('not-told')
      },
      fold: (state, { waste }, entry) => ({
        ...state,
        witnesses: inOrder(state.witnesses, { ...saidBy(entry), waste }),
      }),
    }),
    'medicine.restocked': whole(bodies['medicine.restocked'], 'operational', {
      writer: byItsOwner,
      fold: (state, { lines, from: source }, entry) => ({
        ...state,
        restocked: inOrder(state.restocked, { ...saidBy(entry), lines, source }),
      }),
    }),
    'medicine.returned': whole(bodies['medicine.returned'], 'operational', {
      writer: byItsOwner,
      fold: (state, { lines }, entry) =>
        state.returned && state.returned.at > entry.occurredAt
          ? state
          : { ...state, returned: { ...saidBy(entry), lines } },
    }),
    'medicine.discrepancy_found': whole(bodies['medicine.discrepancy_found'], 'operational', {
      writer: byItsOwner,
      fold: (state) => state,
    }),
    'medicine.return_overdue': whole(bodies['medicine.return_overdue'], 'operational', {
      writer: byItsOwner,
      fold: (state) => ({ ...state, overdueSaid: true }),
    }),
    'medicine.settled': whole(bodies['medicine.settled'], 'operational', {
      act: true,
      writer: byItsOwner,
      fold: (state, { discrepancy, finding }, entry) => {
        const { by, at } = saidBy(entry)
        return { ...state, settled: { ...state.settled, [discrepancy]: { finding, by, at } } }
      },
    }),
  },
  settled: withWitnesses,
  commands: {
    'medicine.depart': command(bodies['medicine.departed'].omit({ member: true, law: true }), {
      nature: 'observation',
      thing: 'begins',
      who: ownCrew,
      decide: (state, { body }, context) => {
        const { member } = context
        return ok([
          draft(state, 'medicine.departed', { member, law: lawOf(body, context), ...body }),
        ])
      },
    }),
    'medicine.use': command(bodies['medicine.used'], {
      nature: 'observation',
      who: ownCrew,
      decide: (state, { body }) => ok([draft(state, 'medicine.used', body)]),
    }),
    'medicine.waste': command(bodies['medicine.wasted'], {
      nature: 'observation',
      who: ownCrew,
      decide: (state, { body }) => ok([draft(state, 'medicine.wasted', body)]),
    }),
    // The rest of an ampoule is often thrown away in the hospital over the border, before its nurse.
    'medicine.witness': command(bodies['medicine.witnessed'], {
      nature: 'observation',
      who: shared('crew', 'clinician', 'coordinator', 'medical-director'),
      decide: (state, { body }, context) => witness(state, body, context),
    }),
    'medicine.restock': command(bodies['medicine.restocked'], {
      nature: 'observation',
      who: ownCrew,
      decide: (state, { body }) => ok([draft(state, 'medicine.restocked', body)]),
    }),
    'medicine.return': command(bodies['medicine.returned'], {
      nature: 'observation',
      who: ownCrew,
      decide: (state, { body, occurredAt }, context) =>
        ok([
          draft(state, 'medicine.returned', body),
          ...alarm(state, body.lines, occurredAt, context),
        ]),
    }),
    'medicine.settle': command(bodies['medicine.settled'], {
      nature: 'act',
      who: own('medical-director'),
      decide: (state, { body }, context) => settle(state, body, context),
    }),
  },
  views: {
    'view.medicines': shared(
      'crew',
      'clinician',
      'coordinator',
      'liaison',
      'medical-director',
      'data-monitor',
      'auditor',
    ),
  },
  about: (kind, state, { member }, chosen) => {
    if (kind === 'medicine.depart') return { member, vehicle: `${chosen.vehicle}` }
    const { vehicle, to } = state
    return { member: state.member, vehicle, shared: to ? [to] : [] }
  },
  label: ({ id, vehicle }) => vehicle ?? id,
  concerned: ({ member, to }, writer) => [member, to].includes(writer),
  subjects: () => [],
  personal: {},
  tick: (state, now, member) =>
    state.member === member && isOverdue(state, now)
      ? [draft(state, 'medicine.return_overdue', { dueAt: dueBackAt(state) })]
      : [],
  due: (state, member) =>
    state.member === member && state.departedAt !== null && !state.returned && !state.overdueSaid
      ? [{ at: dueBackAt(state), what: 'medicine.return', about: state.vehicle ?? state.id }]
      : [],
  audience: (state, member) =>
    [state.member, state.to].filter((one): one is string => one !== null && one !== member),
  columns: ({ vehicle, member, returned, departedAt }) => ({
    about: vehicle,
    state: returned ? 'returned' : 'out',
    holder: member,
    at: departedAt,
  }),
  commutes: true,
  large: false,
  stale: () => [['medicines']] as const,
  refusals: { needs_second_person: ['waste', 'review'] } as const,
} satisfies Noun<MedicineState>
