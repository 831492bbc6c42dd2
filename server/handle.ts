import type { Actor } from '#core/access/role.ts'
import type { Change, CommandAnswer } from '#core/api.ts'
import type { Command, Context } from '#core/command.ts'
import { decide } from '#core/loop.ts'
import { commandKinds, eventKinds } from '#core/nouns.ts'
import type { Draft, Entry } from '#core/record/entry.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import type { Member } from '#server/member.ts'
import { circumstancesAround } from '#server/planning/circumstances.ts'
import type { NewEntry } from '#server/store/store.ts'
import { beganOf, incidentOf, type Loaded } from '#server/streams.ts'
import { write } from '#server/write.ts'

export type Handling = Pick<
  Member,
  | 'id'
  | 'config'
  | 'nouns'
  | 'store'
  | 'streams'
  | 'partners'
  | 'law'
  | 'region'
  | 'network'
  | 'facilities'
  | 'crossings'
  | 'now'
>

/** How often a decision is taken again because somebody else was faster. */
const attemptsMax = 50

/**
 * One command, through the loop: load the streams, let the noun decide on their states, append what it
 * decided. Sent again it changes nothing and is answered alike. Throws on IO failure only.
 */
export async function handle(
  member: Handling,
  command: Command,
  actor: Actor,
): Promise<CommandAnswer> {
  const { id, stream } = command
  const refused = (why: Refusal): CommandAnswer => ({ id, outcome: 'refused', refusal: why })
  const kind = commandKinds.get(command.kind)
  if (!kind) return refused(refusal('unknown_thing', { what: command.kind }, { field: 'kind' }))
  const read = kind.body.safeParse(command.body)
  if (!read.success) return refused(invalidInput(read.error, 'body'))
  const reads = kind.reads(command.body)

  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const loaded = await loadAll(member, [stream, ...reads])
    const { noun, state } = loaded.get(stream)!
    if (!noun) return refused(refusal('unknown_thing', { what: stream }, { field: 'stream' }))
    const context = contextOf(member, actor, loaded)
    if (kind.nature === 'act')
      context.circumstances = await circumstancesAround(member, [...loaded.values()])
    const decided = decide(noun, state, command, context)
    if (!decided.ok) return (await findAnswer(member, command)) ?? refused(decided.error)
    for (const draft of decided.value) {
      assert(loaded.has(draft.stream), `${command.kind} says that it reads ${draft.stream}`)
    }
    const appended = await write(
      member,
      {
        command: id,
        entries: decided.value.map((draft) =>
          entryOf(member, draft, command, actor, beganOf(loaded.get(draft.stream)!)),
        ),
        rests: kind.nature === 'act' ? [stream, ...reads] : [],
        answer: answerOf,
      },
      loaded,
    )
    if (appended.outcome === 'stale') continue
    if (appended.outcome === 'erased') {
      return refused(refusal('unknown_thing', { what: appended.subject }))
    }
    const outcome = appended.outcome === 'again' ? 'again' : 'done'
    return { id, outcome, entries: await changesIn(member, appended.answer) }
  }
  return refused(refusal('stale', { stream }))
}

export async function loadAll(
  { streams }: Pick<Member, 'streams'>,
  names: readonly string[],
): Promise<Map<string, Loaded>> {
  const unique = [...new Set(names)]
  const loaded = await Promise.all(unique.map((name) => streams.load(name)))
  return new Map(loaded.map((one) => [one.stream, one]))
}

/** What the command was answered the first time, if it was written before. Writes nothing. */
async function findAnswer(
  member: Handling,
  { id, stream }: Command,
): Promise<CommandAnswer | null> {
  // No stream has a version of -1: a command that is not known is stale, and nothing is written.
  const found = await member.store.append({ command: id, expects: [{ stream, version: -1 }] })
  if (found.outcome !== 'again') return null
  return { id, outcome: 'again', entries: await changesIn(member, found.answer) }
}

/** What was written, as screens are told of it: with the incidents that it belongs to. */
function changesIn({ streams }: Pick<Member, 'streams'>, answer: string): Promise<Change[]> {
  const written: Omit<Change, 'incident'>[] = JSON.parse(answer)
  const changes = written.map(async (one): Promise<Change> => {
    // What is written stays written, though nothing more can be read just now.
    const incident = await streams.load(one.stream).then(incidentOf, () => null)
    return { ...one, incident }
  })
  return Promise.all(changes)
}

export const answerOf = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map(({ stream, position, kind }) => ({ stream, position, kind })))

function contextOf(member: Handling, actor: Actor, loaded: ReadonlyMap<string, Loaded>): Context {
  const now = member.now()
  const { agreement, evaluate } = member.law
  return {
    now,
    actor,
    member: member.id,
    agreement: {
      id: agreement.id,
      version: agreement.version,
      evaluate: (question, began) => evaluate(question, now, began),
    },
    findFacility: (id) => member.facilities.get(id),
    findCrossing: (id) => member.crossings.get(id),
    find: (stream) => loaded.get(stream)?.state,
    signedMethods: member.config.signedMethods,
  }
}

/** An entry under the version of the case that it is about; what belongs to no case begins now. */
export function entryOf(
  { store, law, now }: Pick<Member, 'store' | 'law' | 'now'>,
  draft: Draft,
  cause: { id: string; occurredAt: Instant; clock: Command['clock'] },
  actor: { id: string; role: string },
  began?: Instant,
): NewEntry {
  const { agreement } = law.textAt(began ?? now())
  return {
    ...draft,
    schema: eventKinds.get(draft.kind)?.writes(draft.body) ?? 1,
    realm: store.home.realm,
    member: store.home.member,
    origin: null,
    occurredAt: cause.occurredAt,
    clock: cause.clock,
    recordedAt: now(),
    actor: { id: actor.id, role: actor.role },
    command: cause.id,
    agreement: { id: agreement.id, version: agreement.version },
  }
}
