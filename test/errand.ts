import { z } from 'zod'
import { own, shared } from '#core/access/relation.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { draftOf } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import type { State } from '#core/state.ts'
import { type Instant, instant } from '#core/time.ts'
import { tooEarly, wrongly } from '#core/verdict.ts'

const errandEvents = {
  /** A courier leaves with something for a partner. */
  'errand.begun': z.strictObject({
    to: z.string(),
    what: z.enum(['blood', 'antidote', 'device']),
    dueAt: instant,
  }),
  'errand.delivered': z.strictObject({}),
  'errand.overdue': z.strictObject({ dueAt: instant }),
}

type ErrandState = State & {
  member: string | null
  to: string | null
  dueAt: Instant | null
  deliveredAt: Instant | null
  overdueSaid: boolean
}

const draft = draftOf<typeof errandEvents>('errand')
const { whole } = eventsOf<ErrandState>()
const command = commandOf<ErrandState>()

const isUnderWay = (state: ErrandState, member: string) =>
  state.member === member && state.deliveredAt === null && !state.overdueSaid

/** Something urgent that is carried over the border. */
export const errandNoun = {
  name: 'errand',
  foldVersion: 1,
  initial: (id): ErrandState => ({
    id,
    exists: false,
    version: 0,
    actVersion: 0,
    member: null,
    to: null,
    dueAt: null,
    deliveredAt: null,
    overdueSaid: false,
  }),
  events: {
    'errand.begun': whole(errandEvents['errand.begun'], 'operational', {
      writer: ({ state, entry }) =>
        state.exists && state.member !== entry.member ? wrongly('begun-by-another') : null,
      fold: (state, { to, dueAt }, { member }) => ({ ...state, exists: true, member, to, dueAt }),
    }),
    'errand.delivered': whole(errandEvents['errand.delivered'], 'operational', {
      act: true,
      // Whoever it goes to says that it has come.
      writer: ({ state, entry }) => {
        if (!state.exists) return tooEarly('not-begun')
        return state.to === entry.member ? null : wrongly('not-told')
      },
      fold: (state, _, { occurredAt }) => ({ ...state, deliveredAt: occurredAt }),
    }),
    'errand.overdue': whole(errandEvents['errand.overdue'], 'operational', {
      writer: ({ state, entry }) => (state.member === entry.member ? null : wrongly('not-owner')),
      fold: (state) => ({ ...state, overdueSaid: true }),
    }),
  },
  commands: {
    'errand.begin': command(errandEvents['errand.begun'], {
      nature: 'observation',
      thing: 'begins',
      who: own('dispatcher'),
      decide: (state, { body }) => ok([draft(state, 'errand.begun', body)]),
    }),
    'errand.deliver': command(errandEvents['errand.delivered'], {
      nature: 'act',
      who: shared('coordinator', 'clinician'),
      decide: (state, { body }) =>
        state.deliveredAt === null
          ? ok([draft(state, 'errand.delivered', body)])
          : err(refusal('wrong_stage', { stage: 'over', why: 'delivered' })),
    }),
  },
  views: { 'view.errands': shared('dispatcher', 'coordinator', 'clinician', 'auditor') },
  about: (_, { member, to }, guarded) => ({
    member: member ?? guarded.member,
    shared: to ? [to] : [],
  }),
  label: ({ id }) => id,
  concerned: ({ member, to }, writer) => [member, to].includes(writer),
  subjects: () => [],
  personal: {},
  tick: (state, now, member) =>
    isUnderWay(state, member) && state.dueAt !== null && state.dueAt <= now
      ? [draft(state, 'errand.overdue', { dueAt: state.dueAt })]
      : [],
  due: (state, member) =>
    isUnderWay(state, member) && state.dueAt !== null
      ? [{ at: state.dueAt, what: 'errand', about: state.id }]
      : [],
  audience: ({ to }, member) => (to !== null && to !== member ? [to] : []),
  columns: ({ member, dueAt }) => ({ holder: member, at: dueAt }),
  commutes: false,
  large: false,
  stale: () => [['errands']],
  refusals: { wrong_stage: ['delivered'] } as const,
} satisfies Noun<ErrandState>
