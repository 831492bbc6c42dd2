import { z } from 'zod'
import { mayDo } from '#core/access/access.ts'
import type { CommandKind, Noun } from '#core/command.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import { invalidInput, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { instant } from '#core/time.ts'

export const crossingEvents = {
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
} as const
export type CrossingEventKind = keyof typeof crossingEvents

export const crossingCommands = {
  'crossing.state': { nature: 'observation', body: crossingEvents['crossing.stated'] },
} as const satisfies Record<string, CommandKind>
export type CrossingCommandKind = keyof typeof crossingCommands

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

/** What the two sides say of a crossing. The later word counts, whichever arrives first. */
export const crossingNoun: Noun<CrossingState> = {
  name: 'crossing',
  initial: noCrossing,
  evolve: (state, entry) => {
    const version = state.version + 1
    if (entry.kind === 'crossing.ended') return ended({ ...state, version }, entry.body)
    if (entry.kind !== 'crossing.stated') return { ...state, version }
    const body = crossingEvents['crossing.stated'].strip().safeParse(entry.body)
    if (!body.success) return { ...state, version }
    if (state.statedAt !== null && !isLater(state, entry)) return { ...state, version }
    const { waitMinutes = null, until = null, order = null } = body.data
    return {
      ...state,
      exists: true,
      version,
      state: body.data.state,
      waitMinutes,
      until,
      order,
      statedAt: entry.occurredAt,
      statedBy: entry.member,
    }
  },
  decide: (state, command, { actor, member, now, findCrossing }) => {
    if (command.kind !== 'crossing.state')
      return err(refusal('unknown_thing', { what: command.kind }))
    const body = crossingCommands['crossing.state'].body.safeParse(command.body)
    if (!body.success) return err(invalidInput(body.error))
    const crossing = findCrossing(state.id)
    if (!crossing) return err(refusal('unknown_thing', { what: command.stream }))
    // Either side of a crossing may say how it stands; nobody may of somebody else's.
    const side = crossing.between.includes(member) ? member : crossing.between[0]
    const may = mayDo(actor, 'crossing.state', { member: side })
    if (may !== true) return err(may)
    const { until, order } = body.data
    for (const [field, at] of [
      ['until', until],
      ['order.until', order?.until],
    ] as const) {
      if (at === undefined || at > now) continue
      return err(refusal('impossible_value', { field, value: at, why: 'past' }, { field }))
    }
    if (order && !crossing.between.includes(order.territory)) {
      const field = 'order.territory'
      return err(
        refusal('impossible_value', { field, value: order.territory, why: 'territory' }, { field }),
      )
    }
    return ok([{ stream: command.stream, kind: 'crossing.stated', body: { ...body.data } }])
  },
  tick: (state, now, member) => {
    const at = endsAt(state)
    if (at === null || at > now || state.statedBy !== member) return []
    const what = state.order?.until === at ? 'order' : 'state'
    return [{ stream: `crossing/${state.id}`, kind: 'crossing.ended', body: { what, at } }]
  },
  due: (state, member) => {
    const at = endsAt(state)
    return at === null || state.statedBy !== member ? [] : [{ at, what: 'ends', about: state.id }]
  },
  audience: () => ['*'],
}

const isLater = (state: CrossingState, entry: { occurredAt: number; member: string }) =>
  entry.occurredAt > state.statedAt! ||
  (entry.occurredAt === state.statedAt && entry.member >= state.statedBy!)

/** Nobody reopened it: what is known of a crossing whose order has ended is that nobody has said. */
function ended(state: CrossingState, raw: Record<string, unknown>): CrossingState {
  const body = crossingEvents['crossing.ended'].strip().safeParse(raw)
  if (!body.success) return state
  const { what, at } = body.data
  if (what === 'order') {
    if (state.order?.until !== at) return state
    return { ...state, order: null, state: 'unknown', waitMinutes: null, until: null }
  }
  if (state.until !== at) return state
  return { ...state, until: null, state: state.order ? state.state : 'unknown', waitMinutes: null }
}
