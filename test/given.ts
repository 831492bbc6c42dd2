import assert from 'node:assert/strict'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import type { Command, Context } from '#core/command.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { decide, evolve } from '#core/loop.ts'
import type { Noun } from '#core/noun.ts'
import type { Draft, Entry } from '#core/record/entry.ts'
import type { Refusal } from '#core/refusal.ts'
import type { State } from '#core/state.ts'
import { contextOf, noon, person } from '#test/world.ts'

type Said = Partial<Pick<Entry, 'member' | 'occurredAt' | 'stream'>> & {
  actor?: { id: string; role: string }
}
let positions = 0

/** An entry as a member's record would hold it, each with a position of its own. */
export function entry(kind: string, body: Record<string, unknown>, said: Said = {}): Entry {
  const position = positions++
  const noun = kind.slice(0, kind.indexOf('.'))
  return {
    position,
    stream: `${noun}/${noun === 'casualty' ? 'c1' : 'i1'}`,
    version: position + 1,
    kind,
    schema: 1,
    realm: 'live',
    member: 'nl',
    origin: null,
    // Each a moment after the one before, as things happen.
    occurredAt: noon + position,
    clock: { source: 'server', uncertaintyMs: 0 },
    recordedAt: Math.max(noon, said.occurredAt ?? noon + position),
    actor: { id: 'crew@nl', role: 'crew' },
    command: `k${position}`,
    agreement: null,
    body,
    sealed: null,
    ...said,
  }
}

export const reported = (more: Record<string, unknown> = {}, said: Said = {}): Entry =>
  entry(
    'casualty.reported',
    { incident: 'i1', label: 'C-01', sex: 'female', ageYears: 40, foundBy: 'crew', ...more },
    said,
  )

export const declared = (said: Said = {}): Entry =>
  entry(
    'incident.declared',
    {
      name: 'Coach',
      type: 'road-traffic',
      place: { lat: 50.8, lon: 5.8 },
      hazards: [],
      estimated: { low: 30, high: 50 },
      services: [],
    },
    said,
  )

/** A command with a sound envelope; `seen` is for acts. */
export const command = (kind: string, body: object, more: Partial<Command> = {}): Command => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind,
  occurredAt: noon,
  stream: `${kind.slice(0, kind.indexOf('.'))}/${kind.startsWith('incident') ? 'i1' : 'c1'}`,
  clock: { source: 'server', uncertaintyMs: 0 },
  body: body as Record<string, unknown>,
  ...more,
})

export const fold = <S extends State>(noun: Noun<S>, id: string, entries: readonly Entry[]): S =>
  entries.reduce((state, one) => evolve(noun, state, one), noun.initial(id))

/** An incident that exists, for what reads it. */
export const incident = fold(incidentNoun, 'i1', [declared()])

/** A small language for tests of a casualty: what was, what is asked, what comes of it. */
export function given(...entries: Entry[]) {
  const state = fold(casualtyNoun, 'c1', entries)
  const now = Math.max(noon, ...entries.map((one) => one.occurredAt)) + 1
  return {
    state,
    /** The moment after the last entry, in which things are asked unless said otherwise. */
    now,
    /** Asks as `actor`; what is not said is sound: the act has seen the last one. */
    when: (kind: string, body: object, actor = person('dispatcher'), more: Partial<Context> = {}) =>
      asked(state, command(kind, body, { seen: state.actVersion, occurredAt: more.now ?? now }), {
        ...contextOf(actor, {
          now,
          find: (stream) => (stream === 'incident/i1' ? incident : undefined),
        }),
        ...more,
      }),
    asked: (one: Command, actor = person('dispatcher')) =>
      asked(state, one, contextOf(actor, { now })),
  }
}

function asked(state: CasualtyState, one: Command, context: Context) {
  const decided = decide(casualtyNoun, state, one, context)
  return {
    decided,
    /** It is written, as these kinds; gives the drafts and the state after them. */
    writes: (...kinds: string[]): { drafts: Draft[]; state: CasualtyState } => {
      assert(decided.ok, decided.ok ? '' : `refused: ${JSON.stringify(decided.error)}`)
      assert.deepEqual(
        decided.value.map((draft) => draft.kind),
        kinds,
      )
      return { drafts: decided.value, state: after(state, decided.value, context) }
    },
    /** It is refused, in these respects. */
    refused: (expected: Partial<Refusal> & { why?: string }): Refusal => {
      assert(!decided.ok, 'accepted, though it should be refused')
      const { why, ...rest } = expected
      const { error } = decided
      for (const [key, value] of Object.entries(rest)) {
        assert.deepEqual(error[key as keyof Refusal], value, JSON.stringify(error))
      }
      if (why !== undefined) assert.equal(error.params.why, why, JSON.stringify(error))
      return error
    },
  }
}

/** The state once the drafts are in the record. */
export function after(
  state: CasualtyState,
  drafts: readonly Draft[],
  { member, actor, now }: Pick<Context, 'member' | 'actor' | 'now'>,
): CasualtyState {
  const said = { member, occurredAt: now, actor: { id: actor.id, role: actor.role } }
  return drafts
    .filter((draft) => draft.stream.startsWith('casualty/'))
    .map((draft) => entry(draft.kind, draft.body, { ...said, stream: draft.stream }))
    .reduce((state, one) => evolve(casualtyNoun, state, one), state)
}
