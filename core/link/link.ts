import { z } from 'zod'
import { own } from '#core/access/relation.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { draftOf } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { assert, err, ok } from '#core/result.ts'
import type { State } from '#core/state.ts'
import { freeText } from '#core/text.ts'
import { moment } from '#core/time.ts'
import { type HeldWhy, heldWhys, wrongly } from '#core/verdict.ts'

/** Where an entry stood in what its partner sent: it names what is held. */
const place = { sequence: z.int().min(0), index: z.int().min(0) }

export const linkEvents = {
  /** An entry as it came, which could not be read or was not its writer's to write. */
  'link.held': z.strictObject({
    ...place,
    stream: z.string().max(100),
    /** Its kind, as far as it says; in the first release only within the entry. */
    kind: z.string().max(200).optional(),
    /** Of exports of the first release, sentences. */
    why: z.string().max(200),
    /** What its writer says of the same stream after it waits behind it. */
    waits: z.boolean().optional(),
    /** What it rests on may be on its way: it is judged again whenever that goes on. */
    early: z.boolean().optional(),
    /** Absent where it is sealed, with what is personal beside it, under the person whose stream it is of. */
    entry: z.unknown().optional(),
  }),
  /** A person's decision about it: taken in all the same, or left out for good. */
  'link.decided': z.strictObject({
    ...place,
    decision: z.enum(['take', 'drop']),
    reason: freeText,
  }),
  /** It has been taken into the record: judged again, or by that decision. */
  'link.taken': z.strictObject(place),
}

/** The same decision about all that is held of a stream and undecided: so many at once, then the next. */
const streamDecision = z.strictObject({
  stream: z.string().max(100),
  decision: z.enum(['take', 'drop']),
  reason: freeText,
})
const decidedMax = 500

/** Something that is held, and what has been decided about it. */
const heldItem = z
  .strictObject({
    sequence: z.int(),
    index: z.int(),
    stream: z.string(),
    kind: z.string(),
    why: z.string(),
    waits: z.boolean(),
    early: z.boolean(),
    /** Where it stands in our record, with what it holds. */
    position: z.int(),
    heldAt: moment,
    decision: z.literal('take').nullable(),
  })
  .meta({ id: 'HeldItem' })
export type HeldItem = z.infer<typeof heldItem>

/** What came over the link from a partner and has not found its way into the record, in order of arrival. */
export const linkState = z
  .strictObject({
    /** The partner. */
    id: z.string(),
    exists: z.boolean(),
    version: z.int(),
    actVersion: z.int(),
    held: z.array(heldItem),
  })
  .meta({ id: 'LinkState' })
export type LinkState = z.infer<typeof linkState>

export const noLink = (id: string): LinkState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  held: [],
})

type Place = { sequence: number; index: number }
const samePlace = (a: Place) => (b: Place) => a.sequence === b.sequence && a.index === b.index
const without = (state: LinkState, place: Place): LinkState => ({
  ...state,
  held: state.held.filter((one) => !samePlace(place)(one)),
})

/** The kind of an entry that may be no entry at all. */
export const kindOf = (entry: unknown): string =>
  z.object({ kind: z.string() }).safeParse(entry).data?.kind.slice(0, 200).toWellFormed() ??
  'unknown'

/** What the first release said in sentences, and whether its stream waited for it. */
const sentences: Readonly<Record<string, { why: HeldWhy; waits: boolean }>> = {
  unreadable: { why: 'unreadable', waits: true },
  'written by somebody else': { why: 'another-writer', waits: false },
  'of another realm': { why: 'another-realm', waits: false },
  'its body does not fit its kind': { why: 'body', waits: true },
  'behind another that is held': { why: 'behind', waits: true },
}

/** Of an entry that the first release held: of its other sentences, all said that it was not its writer's to write. */
function coded(said: string, stream: string): Pick<HeldItem, 'why' | 'waits' | 'early'> {
  const { why, waits } = sentences[said] ?? { why: 'not-owner', waits: false }
  // Of an agreement nothing ever waited.
  const isOrdered = waits && !stream.startsWith('agreement/')
  return { why, waits: isOrdered, early: isOrdered }
}

const draft = draftOf<typeof linkEvents>('link')
const { whole } = eventsOf<LinkState>()
const command = commandOf<LinkState>()
/** A link is each member's own account of what a partner sent: nobody else writes in it. */
const writer = () => wrongly('reserved')

/** What is held of a partner's messages, until it is judged again or a person decides. Told to nobody. */
export const linkNoun = {
  name: 'link',
  foldVersion: 2,
  initial: noLink,
  events: {
    'link.held': whole(linkEvents['link.held'], null, {
      writer,
      fold: (
        state,
        { sequence, index, stream, kind, why, waits, early, entry },
        { position, recordedAt },
      ) => ({
        ...state,
        exists: true,
        held: [
          ...state.held,
          {
            sequence,
            index,
            stream,
            kind: kind ?? kindOf(entry),
            ...coded(why, stream),
            // Nobody said in the first release what is early: it is whatever waits.
            ...(waits !== undefined && { why, waits, early: early ?? waits }),
            position,
            heldAt: recordedAt,
            decision: null,
          },
        ],
      }),
    }),
    'link.decided': whole(linkEvents['link.decided'], null, {
      act: true,
      writer,
      fold: (state, { sequence, index, decision }) =>
        decision === 'drop'
          ? without(state, { sequence, index })
          : {
              ...state,
              held: state.held.map((one) =>
                samePlace({ sequence, index })(one) ? { ...one, decision } : one,
              ),
            },
    }),
    'link.taken': whole(linkEvents['link.taken'], null, { writer, fold: without }),
  },
  commands: {
    'link.decide': command(linkEvents['link.decided'], {
      nature: 'act',
      guarded: true,
      who: own('liaison', 'medical-director'),
      decide: (state, { body }) => {
        const found = state.held.find(samePlace(body))
        if (!found) {
          const what = `${body.sequence}/${body.index}`
          return err(refusal('unknown_thing', { what }, { field: 'sequence' }))
        }
        if (body.decision === 'take' && !isReadable(found.why)) {
          return err(refusal('wrong_stage', { stage: 'held', why: 'unreadable' }))
        }
        return ok([draft(state, 'link.decided', body)])
      },
    }),
    'link.decide_stream': command(streamDecision, {
      nature: 'act',
      guarded: true,
      who: own('liaison', 'medical-director'),
      decide: (state, { body: { stream, decision, reason } }) => {
        const found = state.held.filter((one) => one.stream === stream && one.decision === null)
        const some = found.filter(({ why }) => decision === 'drop' || isReadable(why))
        if (found.length === 0)
          return err(refusal('unknown_thing', { what: stream }, { field: 'stream' }))
        if (some.length === 0)
          return err(refusal('wrong_stage', { stage: 'held', why: 'unreadable' }))
        const drafts = some
          .slice(0, decidedMax)
          .map(({ sequence, index }) =>
            draft(state, 'link.decided', { sequence, index, decision, reason }),
          )
        return ok(drafts)
      },
    }),
  },
  views: {
    'view.held': own('liaison', 'medical-director', 'auditor', 'operator', 'data-monitor'),
  },
  label: ({ id }) => id,
  concerned: () => false,
  subjects: () => [],
  personal: {},
  tick: () => [],
  due: () => [],
  audience: () => [],
  // What is held may be thousands: it is folded from its stream, and not written whole at every step.
  columns: () => null,
  commutes: false,
  large: false,
  // How many messages of a partner are held is told with how it is doing.
  stale: () => [['partners']] as const,
  refusals: { wrong_stage: ['unreadable', 'too-many'] } as const,
} satisfies Noun<LinkState>

/** Nobody can take in what is no entry, of another realm, or said in somebody else's name. */
const beyond: readonly string[] = [
  'unreadable',
  'another-writer',
  'another-realm',
  'body',
  'reserved',
  'later',
  'subject',
]
const isReadable = (why: string): boolean => !beyond.includes(why)

/** The state of a stream that is a link's. */
export function linkOf(state: State): LinkState {
  assert('held' in state, `${state.id} is a link`)
  return state as LinkState
}

/** Who says it, in what realm and where: what is wrong with these no later version mends. */
const never: readonly string[] = [
  'unreadable',
  'another-writer',
  'another-realm',
  'reserved',
  'subject',
]

/** A held entry that may be judged again: what nobody could ever take in is left where it is. */
export const mayBeJudgedAgain = ({ why }: HeldItem): boolean =>
  (heldWhys as readonly string[]).includes(why) && !never.includes(why)
