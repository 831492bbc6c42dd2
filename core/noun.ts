import type { z } from 'zod'
import type { About, Access } from '#core/access/relation.ts'
import type { Command, Context, Due } from '#core/command.ts'
import type { Consent, DataCategory } from '#core/law/facts.ts'
import type { Draft, Entry } from '#core/record/entry.ts'
import { invalidInput, type Refusal } from '#core/refusal.ts'
import { assert, err, type Result } from '#core/result.ts'
import type { State } from '#core/state.ts'
import type { Instant } from '#core/time.ts'
import { type Ground, type Judged, type Verdict, wrongly } from '#core/verdict.ts'
import type { View } from '#core/view.ts'

/**
 * A thing with a life, written once: its state, the entries that make it up, what may be done about it
 * and by whom, who may write which entry about whose thing, what falls due, who is told, and where its
 * documents are found. Everything else that has to know of a noun is a fold over `nouns` (nouns.ts).
 */

/** A body as it was written, or as a partner sent it. */
export type Body = Record<string, unknown>

/** An older body, as the next version of its kind's schema would have it. */
export type Upcaster = (body: Body) => Body

type EventDef<S, B> = {
  /** Version of the body's schema, from 1; each older one needs the upcaster that leads on from it. */
  schema?: number
  upcasters?: Readonly<Record<number, Upcaster>>
  /** The lowest schema that says a body, so that partners of an older version understand it. Default: `schema`. */
  lowest?(body: Body): number
  /** After it, somebody may rightly decide otherwise than on what they saw before. */
  act?: boolean
  /** Other streams that its writer's right rests on. */
  rests?(body: B): string[]
  /** Who may write it: about whose thing, shared with whom. */
  writer(judged: Judged<S, B>): Verdict
  /** The state with what it says; its copy, as `state` is never changed. */
  fold(state: S, body: B, entry: Entry): S
}

/** One kind of entry. Bodies are checked in here, so that whoever drives it needs no types. */
export type EventKind<S> = {
  /** The body as this version writes it. */
  body: z.ZodObject
  schema: number
  act: boolean
  /** Kinds of data, in the agreement's words: of the whole, or of each field. Null: its parties know it. */
  discloses: DataCategory | Readonly<Record<string, DataCategory>> | null
  /** The schema under which a body is written. */
  writes(body: Body): number
  rests(entry: Entry): string[]
  fold(state: S, entry: Entry): S | null
  findTrespass(state: S, entry: Entry, ground: Ground): Verdict
}

/** A body brought up to the schema of version `to`, which the entry is not beyond. */
function upcast(
  { schema, body }: Pick<Entry, 'schema' | 'body'>,
  to: number,
  all: Upcasters,
): Body {
  let raised: Body = body
  for (let from = schema; from < to; from++) raised = all[from]?.(raised) ?? raised
  return raised
}
type Upcasters = Readonly<Record<number, Upcaster>>

function eventKind<S, B>(
  told: Pick<EventKind<S>, 'body' | 'discloses'>,
  parse: (body: Body) => B | null,
  def: EventDef<S, B>,
): EventKind<S> {
  const { schema = 1, upcasters = {}, act = false } = def
  for (let from = 1; from < schema; from++) {
    assert(upcasters[from], `a body of schema ${from} has an upcaster that leads on from it`)
  }
  /** Null where it is of a later version, or says something else than its kind can. */
  const read = (entry: Entry) =>
    entry.schema > schema ? null : parse(upcast(entry, schema, upcasters))
  return {
    ...told,
    schema,
    act,
    writes: (body) => def.lowest?.(body) ?? schema,
    rests(entry) {
      const found = read(entry)
      return found === null ? [] : (def.rests?.(found) ?? [])
    },
    fold(state, entry) {
      const found = read(entry)
      return found === null ? null : def.fold(state, found, entry)
    },
    findTrespass(state, entry, ground) {
      const found = read(entry)
      if (found === null) return wrongly('body')
      return def.writer({ state, body: found, entry, ground })
    },
  }
}

/** `open`: fields that only a later version knows are passed over, instead of making it unreadable. */
function parserOf<Schema extends z.ZodObject>(schema: Schema, open: boolean) {
  const known = (body: Body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(schema.shape, name)))
  return (body: Body): z.output<Schema> | null =>
    schema.safeParse(open ? known(body) : body).data ?? null
}

/** Ways to write down the kinds of entries of one noun, `S` being its state. */
export const eventsOf = <S extends State>() => ({
  /**
   * Told to partners as a whole or not at all: what one sends has every field. What belongs to all parties
   * is never cut, and a later version may say more of the same.
   */
  whole: <Schema extends z.ZodObject>(
    body: Schema,
    discloses: DataCategory | null,
    def: EventDef<S, z.output<Schema>>,
  ) => eventKind({ body, discloses }, parserOf(body, discloses === null), def),
  /** Told field by field: of what a partner sends, as `received` reads it, any field may be missing. */
  byField: <R>(
    body: z.ZodObject,
    received: z.ZodType<R>,
    discloses: Readonly<Record<string, DataCategory>>,
    def: EventDef<S, R>,
  ) => eventKind({ body, discloses }, (given) => received.safeParse(given).data ?? null, def),
})

/** `observation`: always accepted, and commutes. `act`: names the version it saw, and may be refused as stale. */
export type Nature = 'observation' | 'act'

export type Asked<B> = { body: B; id: string; occurredAt: Instant; stream: string }
export type Decided = Result<Draft[], Refusal>

/** `begins`: there must be none yet. `either`: it makes no difference. */
type Thing = 'needed' | 'begins' | 'either'

type CommandDef<S, B> = {
  nature: Nature
  /** Which roles may give it, about whose things. */
  who: Access
  /** Whether the thing must be there: `needed` unless said otherwise. */
  thing?: Thing
  /** What it names guards it, so that another act does not make it stale: an answer to a request, say. */
  guarded?: true
  /** Other streams that must be at hand to decide it. */
  reads?(body: B): string[]
  decide(state: S, asked: Asked<B>, context: Context): Decided
}

/** One kind of command. Bodies are checked in here, so that whoever drives it needs no types. */
export type CommandKind<S, Schema extends z.ZodType = z.ZodType> = {
  nature: Nature
  who: Access
  thing: Thing
  guarded: boolean
  body: Schema
  reads(body: unknown): string[]
  /** Decides once nothing stands in the way; the body is checked again, being what it turns on. */
  decide(state: S, command: Command, context: Context): Decided
}

/** Writes down kinds of commands about one noun, `S` being its state. */
export const commandOf =
  <S extends State>() =>
  <Schema extends z.ZodType>(
    body: Schema,
    def: CommandDef<S, z.output<Schema>>,
  ): CommandKind<S, Schema> => ({
    nature: def.nature,
    who: def.who,
    thing: def.thing ?? 'needed',
    guarded: def.guarded ?? false,
    body,
    reads(given) {
      const read = body.safeParse(given)
      return read.success ? (def.reads?.(read.data) ?? []) : []
    },
    decide(state, { id, stream, occurredAt, body: given }, context) {
      const read = body.safeParse(given)
      if (!read.success) return err(invalidInput(read.error))
      return def.decide(state, { body: read.data, id, stream, occurredAt }, context)
    },
  })

/** What the columns of a document are; see the store. */
export type Columns = {
  about?: string | null
  state?: string | null
  holder?: string | null
  at?: Instant | null
}

/** What a command, or a screen that offers it, knows of who asks. */
export type Guarded = Pick<Context, 'actor' | 'member' | 'now'>
/** The part of a command's body that says what it is about. */
export type Chosen = Body

/** What disclosing turns on. `necessityTo`: the member to which somebody goes under necessity. */
export type Person = { consent: Consent; began: Instant | null; necessityTo: string | null }

export type Noun<S extends State> = {
  /** The word before the slash of its streams, and the folder that it lies in. */
  name: string
  /** Counted up whenever the same entries fold into another state: snapshots of older folds are not used. */
  foldVersion: number
  initial(id: string): S
  events: Readonly<Record<string, EventKind<S>>>
  /** After an entry has been folded, what holds whatever its kind. */
  settled?(state: S, entry: Entry): S
  commands: Readonly<Record<string, CommandKind<S>>>
  /** What may be looked at because of it, and by whom. */
  views: Readonly<Record<string, Access>>
  /** What is worked out from its streams, entry by entry, to be read: in this order (`core/<noun>/views.ts`). */
  derived?: readonly View[]
  /** The thing that a command is about, for the relation of a role to it. Default: our own. */
  about?(kind: string, state: S, guarded: Guarded, chosen: Chosen): About
  /** What stands in the way of a command besides role and existence, whatever else its body says. */
  findObstacle?(kind: string, state: S, guarded: Guarded, chosen: Chosen): Refusal | null
  /** What a command that saw something older is told of what came first. */
  lastAct?(state: S): Refusal['params']
  /** How refusals name it. */
  label(state: S): string
  /** Who may write what a kind unknown to this version says: whoever the stream concerns. */
  concerned(state: S, writer: string, ground: Ground): boolean
  /** Whose personal data a partner's entry may bring in: the subjects that the stream names. */
  subjects(state: S): readonly string[]
  /** What the sealed fields of its entries are, in the agreement's words; others never leave. */
  personal: Readonly<Record<string, DataCategory>>
  /** The person whom it is about, for what the agreement asks before anything of them is told. */
  personOf?(state: S): Person
  /** What the clock asks of this member at `now`: entries for deadlines that have passed. */
  tick(state: S, now: Instant, member: string): Draft[]
  /** What the clock will ask of this member; a copy of a partner's stream falls due at the partner. */
  due(state: S, member: string): Due[]
  /** The partners to whom this stream is sent, besides its own member; `['*']` is every partner. */
  audience(state: S, member: string): string[]
  /** The incident that it belongs to; null where it belongs to none, or nobody said yet. */
  incidentOf?(state: S): string | null
  /** How its document is found; null where its state is too large to be one. */
  columns(state: S): Columns | null
  /** Whether its entries count in any order, so that nothing waits behind one that cannot be read. */
  commutes: boolean
  /** Its entries may hold whole texts: each travels alone. */
  large: boolean
  /** Queries of the screens that a change makes old, with what they are about; where that is null, none. */
  stale(id: string, incident: string | null): readonly (readonly [string, ...(string | null)[]])[]
  /** Situations of refusals that are its own, by code: each has words in every language. */
  refusals: Readonly<Record<string, readonly string[]>>
}
