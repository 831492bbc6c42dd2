import { z } from 'zod'
import { holds } from '#core/access/relation.ts'
import type { Command, Context } from '#core/command.ts'
import type { DataCategory } from '#core/law/facts.ts'
import type { Body, Chosen, CommandKind, Decided, Guarded, Noun } from '#core/noun.ts'
import type { Entry } from '#core/record/entry.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { err } from '#core/result.ts'
import type { State } from '#core/state.ts'
import { minutesMs } from '#core/time.ts'
import { type Ground, type Verdict, wrongly } from '#core/verdict.ts'

/**
 * The pure part of the loop, for every noun alike: fold an entry, decide a command, judge what a partner
 * wrote, cut what a partner may have.
 */

/** How far ahead of the moment of its receipt a time may be, as clocks differ. In milliseconds. */
export const aheadMsMax = minutesMs(2)

/** Whether an entry says that it happened after it was recorded: kept as said, and flagged. */
export const isAhead = ({ occurredAt, recordedAt, origin }: Times): boolean =>
  occurredAt > Math.min(recordedAt, origin?.recordedAt ?? recordedAt) + aheadMsMax
type Times = Pick<Entry, 'occurredAt' | 'recordedAt' | 'origin'>

/**
 * The entry with a time that nobody could have known yet taken back to when it was recorded: a clock that is
 * seconds ahead must not have the last word either.
 */
function bounded(entry: Entry): Entry {
  const heardAt = Math.min(entry.recordedAt, entry.origin?.recordedAt ?? Infinity)
  return entry.occurredAt > heardAt ? { ...entry, occurredAt: heardAt } : entry
}

/**
 * Folds one entry into a state. Total: of an entry of unknown kind, of a later schema, or whose body
 * says something else than its kind can, only the version is counted. What is said to have happened in
 * the future counts as said now: it must not win by being later.
 */
export function evolve<S extends State>(noun: Noun<S>, state: S, entry: Entry): S {
  const version = state.version + 1
  const kind = Object.hasOwn(noun.events, entry.kind) ? noun.events[entry.kind]! : null
  const said = bounded(entry)
  const folded = kind?.fold(state, said) ?? null
  if (kind === null || folded === null) return { ...state, version }
  const settled = noun.settled?.(folded, said) ?? folded
  return { ...settled, version, actVersion: kind.act ? version : settled.actVersion }
}

const commandIn = <S extends State>(noun: Noun<S>, kind: string): CommandKind<S> | null =>
  Object.hasOwn(noun.commands, kind) ? noun.commands[kind]! : null

/**
 * What stands in the way of a command whatever the rest of its body says: the role, that there is
 * nothing to be about, and the noun's own reasons. `decide` asks it first and screens ask nothing else,
 * so that what a screen offers is what will be accepted.
 */
export function findObstacle<S extends State>(
  noun: Noun<S>,
  kind: string,
  state: S,
  guarded: Guarded,
  chosen: Chosen = {},
): Refusal | null {
  const command = commandIn(noun, kind)
  if (!command) return refusal('unknown_thing', { what: kind }, { field: 'kind' })
  const about = noun.about?.(kind, state, guarded, chosen) ?? { member: guarded.member }
  const may = holds(command.who, guarded.actor, kind, about)
  if (may !== true) return may
  if (command.thing === 'begins' && state.exists) {
    return refusal('already_exists', { what: noun.label(state) })
  }
  if (command.thing === 'needed' && !state.exists) {
    return refusal('unknown_thing', { what: `${noun.name}/${state.id}` })
  }
  return noun.findObstacle?.(kind, state, guarded, chosen) ?? null
}

/** An act must have seen the last one, and is told what came first. */
function findStale<S extends State>(
  noun: Noun<S>,
  { nature, guarded }: CommandKind<S>,
  state: S,
  seen: number | undefined,
): Refusal | null {
  if (nature === 'observation') return null
  if (seen === undefined) {
    return refusal('invalid_input', { field: 'seen', message: 'required' }, { field: 'seen' })
  }
  if (guarded || seen === state.actVersion) return null
  return refusal('stale', { seen, version: state.actVersion, ...noun.lastAct?.(state) })
}

/**
 * What a command comes to. Total: every command is answered by entries to write or by a refusal. In
 * this order: is the kind known, is the input sound, may this role, is there such a thing, is it ours
 * to act upon and can it be done now, has somebody been faster, and what does the noun decide.
 */
export function decide<S extends State>(
  noun: Noun<S>,
  state: S,
  command: Command,
  context: Context,
): Decided {
  const kind = commandIn(noun, command.kind)
  if (!kind) return err(refusal('unknown_thing', { what: command.kind }, { field: 'kind' }))
  const read = kind.body.safeParse(command.body)
  if (!read.success) return err(invalidInput(read.error))
  const chosen = z.record(z.string(), z.unknown()).parse(read.data)
  const obstacle = findObstacle(noun, command.kind, state, context, chosen)
  const stale = state.exists ? findStale(noun, kind, state, command.seen) : null
  // Somebody else was faster is the better reason where what they did is what stands in the way.
  if (obstacle && (obstacle.code !== 'wrong_stage' || !stale)) return err(obstacle)
  return stale ? err(stale) : kind.decide(state, command, context)
}

/** Why a partner may not have written this about this stream; null where it may. Refused by default. */
export function findTrespass<S extends State>(
  noun: Noun<S>,
  state: S,
  entry: Entry,
  ground: Ground,
): Verdict {
  const kind = Object.hasOwn(noun.events, entry.kind) ? noun.events[entry.kind]! : null
  if (entry.sealed && !noun.subjects(state).includes(entry.sealed.subject))
    return wrongly('subject')
  // What only a later version understands is kept where it is held: nobody here can judge whose it is to say.
  if (!kind || entry.schema > kind.schema) return wrongly('later')
  // A field that nobody knows would stand here in clear, and nothing would ever cut it.
  const fields = Object.keys(kind.body.shape)
  const strange =
    kind.discloses !== null && Object.keys(entry.body).some((one) => !fields.includes(one))
  return strange ? wrongly('body') : kind.findTrespass(state, bounded(entry), ground)
}

type Told = { body: Body; personal: Body | null }
type Categories = Readonly<Record<string, DataCategory>>

/**
 * An entry of a noun cut down to the kinds of data that a recipient may have; null where nothing of it is
 * left, or where its kind is not known here. What belongs to all parties is never cut.
 */
export function cut<S extends State>(
  noun: Noun<S>,
  { kind, body }: Pick<Entry, 'kind' | 'body'>,
  personal: Body | null,
  allowed: ReadonlySet<DataCategory>,
): Told | null {
  const discloses = Object.hasOwn(noun.events, kind) ? noun.events[kind]!.discloses : undefined
  if (discloses === undefined) return null
  if (discloses === null) return { body, personal: null }
  if (typeof discloses === 'string') {
    return allowed.has(discloses) ? { body, personal: null } : null
  }
  const kept = only(body, discloses, allowed)
  const person = personal && only(personal, noun.personal, allowed)
  const hasPerson = person !== null && Object.keys(person).length > 0
  if (Object.keys(kept).length === 0 && !hasPerson) return null
  return { body: kept, personal: hasPerson ? person : null }
}

/** The fields whose category is allowed; one without a category stays at home. */
function only(fields: Body, categories: Categories, allowed: ReadonlySet<DataCategory>): Body {
  const kept: Body = {}
  for (const [name, value] of Object.entries(fields)) {
    const category = Object.hasOwn(categories, name) ? categories[name] : undefined
    if (category !== undefined && allowed.has(category)) kept[name] = value
  }
  return kept
}
