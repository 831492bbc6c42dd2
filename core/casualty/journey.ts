import { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type CasualtyEventKind, casualtyEvents } from '#core/casualty/events.ts'
import { nowhere, step } from '#core/casualty/steps.ts'
import type { Entry } from '#core/record/entry.ts'
import { type Instant, moment } from '#core/time.ts'

/**
 * Where the patient goes and who answers for them. Unlike what is observed, each step here builds on
 * the one before; so the steps are kept in the order in which they happened, and the journey is
 * walked again from its start whenever one more is known. A copy that got them in another order
 * walks the same way.
 */
export const journeyKinds = [
  'casualty.destined',
  'casualty.requested',
  'casualty.answered',
  'casualty.request_withdrawn',
  'casualty.request_lapsed',
  'casualty.necessity_invoked',
  'casualty.review_overdue',
  'casualty.review_closed',
  'casualty.departed',
  'casualty.crossed',
  'casualty.arrived',
  'casualty.handover_signed',
  'casualty.handover_disputed',
  'casualty.taken_over',
  'casualty.read_back',
  'casualty.returned',
  'casualty.closed',
] as const satisfies CasualtyEventKind[]
export type JourneyKind = (typeof journeyKinds)[number]

/**
 * Steps after which what somebody saw is no longer what is. A crossing, an arrival and a signature are
 * not among them: two people who sign at once do not outrun each other, the content that each names
 * guards it.
 */
const changing: ReadonlySet<JourneyKind> = new Set<JourneyKind>([
  'casualty.destined',
  'casualty.requested',
  'casualty.answered',
  'casualty.request_withdrawn',
  'casualty.request_lapsed',
  'casualty.necessity_invoked',
  'casualty.departed',
  'casualty.handover_disputed',
  'casualty.taken_over',
  'casualty.read_back',
  'casualty.returned',
  'casualty.closed',
])
export const isAct = (kind: JourneyKind): boolean => changing.has(kind)

/** The shape of a step: an entry, without what the walk does not need. */
const stepOf = <K extends JourneyKind, B extends z.ZodType>(kind: K, body: B) =>
  z.strictObject({
    /** The entry in its writer's own record, as `nl#17`. */
    from: z.string(),
    kind: z.literal(kind),
    at: moment,
    /** When it counts as done: not before what the same member did earlier, whatever a clock said. */
    order: moment,
    member: z.string(),
    role: z.string(),
    actor: z.string(),
    body,
  })

const e = casualtyEvents
/** A step of any kind, its body as it may arrive: cut down to what the agreement lets us have. */
export const act = z
  .discriminatedUnion('kind', [
    // The reasons of a plan stay in the record; carried along they would make up most of a state.
    stepOf('casualty.destined', e['casualty.destined'].omit({ because: true }).partial()),
    stepOf('casualty.requested', e['casualty.requested'].partial()),
    stepOf('casualty.answered', e['casualty.answered'].partial()),
    stepOf('casualty.request_withdrawn', e['casualty.request_withdrawn'].partial()),
    stepOf('casualty.request_lapsed', e['casualty.request_lapsed'].partial()),
    stepOf('casualty.necessity_invoked', e['casualty.necessity_invoked'].partial()),
    stepOf('casualty.review_overdue', e['casualty.review_overdue'].partial()),
    stepOf('casualty.review_closed', e['casualty.review_closed'].partial()),
    stepOf('casualty.departed', e['casualty.departed'].partial()),
    stepOf('casualty.crossed', e['casualty.crossed'].partial()),
    stepOf('casualty.arrived', e['casualty.arrived'].partial()),
    stepOf('casualty.handover_signed', e['casualty.handover_signed'].partial()),
    stepOf('casualty.handover_disputed', e['casualty.handover_disputed'].partial()),
    stepOf('casualty.taken_over', e['casualty.taken_over'].partial()),
    stepOf('casualty.read_back', e['casualty.read_back'].partial()),
    stepOf('casualty.returned', e['casualty.returned'].partial()),
    stepOf('casualty.closed', e['casualty.closed'].partial()),
  ])
  .meta({ id: 'JourneyStep' })
export type Act = z.infer<typeof act>
export type ActOf<K extends JourneyKind> = Extract<Act, { kind: K }>

export type Journey = Pick<
  CasualtyState,
  | 'destination'
  | 'requests'
  | 'stage'
  | 'journey'
  | 'signatures'
  | 'custody'
  | 'necessity'
  | 'reviews'
  | 'outcome'
  | 'returningTo'
  | 'addressed'
  | 'leg'
>

/** The steps with one more in its place, each once. */
export function withAct(
  acts: readonly Act[],
  kind: JourneyKind,
  body: object,
  entry: Entry,
  floor: Instant,
): Act[] {
  const from = `${entry.member}#${entry.origin?.position ?? entry.position}`
  if (acts.some((act) => act.from === from)) return [...acts]
  const own = acts.findLast((act) => act.member === entry.member)
  // Nothing happened to a patient on record before anybody reported them: a date of long ago moves nothing.
  const order = Math.max(entry.occurredAt, own?.order ?? 0, floor)
  const { member, actor } = entry
  const act = {
    from,
    kind,
    at: entry.occurredAt,
    order,
    member,
    role: actor.role,
    actor: actor.id,
    body: withoutReasons(body),
  } as Act
  const after = acts.findIndex(
    (one) => one.order > order || (one.order === order && one.member > member),
  )
  return after < 0 ? [...acts, act] : acts.toSpliced(after, 0, act)
}

function withoutReasons(body: object): object {
  const { because: _because, ...rest } = body as { because?: unknown }
  return rest
}

/** Walks the whole journey of a casualty that `member` reported. */
export function walk(
  begun: { member: string; reportedAt: Instant; foundAt: string | null },
  acts: readonly Act[],
): Journey {
  const journey = begin(begun)
  // An answer may be known before the question, when they come from two members.
  const early: Act[] = []
  for (const act of acts) {
    if ('request' in act.body && act.kind !== 'casualty.requested') {
      if (!journey.requests.some((one) => one.id === (act.body as { request: string }).request)) {
        early.push(act)
        continue
      }
    }
    step(journey, act)
    if (act.kind !== 'casualty.requested') continue
    const waiting = early.filter(
      (one) => 'request' in one.body && one.body.request === act.body.request,
    )
    for (const one of waiting) step(journey, one)
  }
  return journey
}

function begin({ member, reportedAt, foundAt }: Parameters<typeof walk>[0]): Journey {
  const there = foundAt === null ? null : { facility: foundAt, member }
  return {
    destination: null,
    requests: [],
    stage: there ? 'handed-over' : 'at-scene',
    journey: { ...nowhere(), arrivedAt: there && reportedAt, arrivedTo: there },
    signatures: { giving: null, receiving: null },
    custody: { state: 'held', member, since: reportedAt, ...(foundAt && { facility: foundAt }) },
    necessity: null,
    reviews: [],
    outcome: null,
    returningTo: null,
    addressed: [],
    leg: 1,
  }
}
