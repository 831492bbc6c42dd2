import { z } from 'zod'
import { everybody, own } from '#core/access/relation.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { draftOf } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { wrongly } from '#core/verdict.ts'

const bodies = {
  'crossing.stated': z.strictObject({
    state: z.enum(['open', 'restricted', 'closed', 'unknown']),
    waitMinutes: z.number().min(0).max(1440).optional(),
    /** Until when it is expected to be so; then nobody knows any more. */
    until: instant.optional(),
    /** A national order binds in its territory alone and ends by itself. */
    order: z
      .strictObject({
        instrument: z.string().min(1).max(200),
        authority: z.string().min(1).max(200),
        territory: z.string().min(1),
        until: instant,
      })
      .optional(),
  }),
  /** What was said has run out: the order has ended, or the time for which the state was expected. */
  'crossing.ended': z.strictObject({ what: z.enum(['order', 'state']), at: instant }),
}
/** A crossing of which nobody has said anything. */
export const noCrossing = (id: string): CrossingState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  state: 'unknown',
  waitMinutes: null,
  statedAt: null,
  statedBy: null,
  until: null,
  order: null,
})

/** When what was last said runs out: a state may be expected to pass before its order does. */
const endsAt = ({ until, order }: CrossingState) =>
  [until, order?.until ?? null].filter((at) => at !== null).sort((a, b) => a - b)[0] ?? null

const isLater = (state: CrossingState, entry: { occurredAt: number; member: string }) =>
  entry.occurredAt > state.statedAt! ||
  (entry.occurredAt === state.statedAt && entry.member >= state.statedBy!)

/** Nobody reopened it: what is known of a crossing whose order has ended is that nobody has said. */
function ended(state: CrossingState, { what, at }: z.infer<(typeof bodies)['crossing.ended']>) {
  if (what === 'order') {
    if (state.order?.until !== at) return state
    return { ...state, order: null, state: 'unknown' as const, waitMinutes: null, until: null }
  }
  if (state.until !== at) return state
  const is = state.order ? state.state : ('unknown' as const)
  return { ...state, until: null, state: is, waitMinutes: null }
}

const draft = draftOf<typeof bodies>('crossing')
const { whole } = eventsOf<CrossingState>()
const command = commandOf<CrossingState>()

/** What the two sides say of a crossing. The later word counts, whichever arrives first. */
export const crossingNoun = {
  name: 'crossing',
  foldVersion: 1,
  initial: noCrossing,
  events: {
    'crossing.stated': whole(bodies['crossing.stated'], 'operational', {
      writer: ({ state, body, entry, ground }) => {
        const crossing = ground.findCrossing(state.id)
        if (!crossing) return wrongly('unknown-thing')
        if (!crossing.between.includes(entry.member)) return wrongly('not-owner')
        // The other side may pass on what it hears of an order; nobody gives ours.
        const territory = body.order?.territory
        if (territory === undefined) return null
        const beside = crossing.between.includes(territory)
        return beside && territory !== ground.home ? null : wrongly('not-its-order')
      },
      fold: (state, body, entry) => {
        if (state.statedAt !== null && !isLater(state, entry)) return state
        const { waitMinutes = null, until = null, order = null } = body
        return {
          ...state,
          exists: true,
          state: body.state,
          waitMinutes,
          until,
          order,
          statedAt: entry.occurredAt,
          statedBy: entry.member,
        }
      },
    }),
    'crossing.ended': whole(bodies['crossing.ended'], 'operational', {
      // Only who said it watches when it runs out; another word may have come between.
      writer: ({ state, entry, ground }) =>
        ground.findCrossing(state.id)?.between.includes(entry.member) ? null : wrongly('not-owner'),
      fold: (state, body, entry) => (state.statedBy === entry.member ? ended(state, body) : state),
    }),
  },
  commands: {
    'crossing.state': command(bodies['crossing.stated'], {
      nature: 'observation',
      thing: 'either',
      who: own('dispatcher', 'liaison'),
      decide: (state, { body, stream }, { actor, member, now, findCrossing }) => {
        const crossing = findCrossing(state.id)
        if (!crossing) return err(refusal('unknown_thing', { what: stream }))
        // Either side of a crossing may say how it stands; nobody may of somebody else's.
        if (!crossing.between.includes(member)) {
          const params = { role: actor.role, action: 'crossing.state', why: 'own-member' }
          return err(refusal('not_your_role', params))
        }
        const { until, order } = body
        for (const [field, at] of [
          ['until', until],
          ['order.until', order?.until],
        ] as const) {
          if (at === undefined || at > now) continue
          return err(refusal('impossible_value', { field, value: at, why: 'past' }, { field }))
        }
        if (order && !crossing.between.includes(order.territory)) {
          const field = 'order.territory'
          const params = { field, value: order.territory, why: 'territory' }
          return err(refusal('impossible_value', params, { field }))
        }
        return ok([draft(state, 'crossing.stated', body)])
      },
    }),
  },
  views: {
    'view.crossings': everybody('any'),
  },
  label: ({ id }) => id,
  concerned: ({ id }, writer, { findCrossing }) =>
    findCrossing(id)?.between.includes(writer) ?? false,
  subjects: () => [],
  personal: {},
  tick: (state, now, member) => {
    const at = endsAt(state)
    if (at === null || at > now || state.statedBy !== member) return []
    const what = state.order?.until === at ? 'order' : 'state'
    return [draft(state, 'crossing.ended', { what, at })]
  },
  due: (state, member) => {
    const at = endsAt(state)
    return at === null || state.statedBy !== member ? [] : [{ at, what: 'ends', about: state.id }]
  },
  audience: () => ['*'],
  columns: ({ state, statedBy, statedAt }) => ({ state, holder: statedBy, at: statedAt }),
  commutes: true,
  large: false,
  stale: () => [['crossings']] as const,
  refusals: { impossible_value: ['past', 'territory'] } as const,
} satisfies Noun<CrossingState>
