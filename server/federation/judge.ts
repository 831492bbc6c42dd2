import { findTrespass } from '#core/loop.ts'
import { type AnyNoun, eventKinds } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import { type Ground, type Verdict, wrongly } from '#core/verdict.ts'
import type { Member } from '#server/member.ts'
import { goOn, type Loaded, nounName } from '#server/streams.ts'

/**
 * Judges what partners send, one entry after the other, each upon what was taken in before it. Nothing
 * is written here: the same judge is asked when a message comes, and again about what is held.
 */

/** An entry as it travels: what is sealed stays behind, but for whose it is. */
export type Carried = Omit<Entry, 'sealed'> & { sealed: { subject: string } | null }

type Judging = Pick<Member, 'id' | 'streams' | 'nouns' | 'facilities' | 'crossings' | 'now'>

export type Judge = {
  /** Null where it may be taken in; whatever follows is judged as if it had been. */
  judge(carried: Carried): Promise<Verdict>
  /** Whether it is in a stream that is a member's own account, where nobody else writes. */
  isReserved(stream: string): boolean
  /** Takes it in all the same, by a person's decision. */
  admit(carried: Carried): Promise<void>
  /** Whether what waits must be in order: of a noun that does not commute, and of one that is not known. */
  ordered(stream: string): boolean
}

/** Streams that are a member's own account: nobody else writes in them. */
const reserved: readonly string[] = ['link', 'use', 'held', 'checkpoint']

/** A judge of what comes in together: a message, or what is held of a partner. */
export function judgeOf(member: Judging): Judge {
  const states = new Map<string, Loaded>()
  const load = async (stream: string) => states.get(stream) ?? (await member.streams.load(stream))
  const nounOf = (stream: string): AnyNoun | undefined => member.nouns.findNoun(nounName(stream))
  const groundOf = async (entry: Entry): Promise<Ground> => {
    const rests = eventKinds.get(entry.kind)?.rests(entry) ?? []
    const others = new Map<string, Loaded>()
    for (const stream of rests) others.set(stream, await load(stream))
    const ground: Ground = {
      home: member.id,
      findFacility: (id) => member.facilities.get(id),
      findCrossing: (id) => member.crossings.get(id),
      concerns: (stream, writer) => {
        const other = others.get(stream)
        if (!other?.noun || !other.state.exists) return null
        return other.noun.concerned(other.state, writer, ground)
      },
    }
    return ground
  }
  /** As it would stand in our record. Nobody records tomorrow: a clock ahead of ours is taken back to it. */
  const asCopy = (carried: Carried): Entry => {
    const recordedAt = member.now()
    const { position, recordedAt: said, sealed } = carried
    return {
      ...carried,
      recordedAt,
      origin: { position, recordedAt: Math.min(said, recordedAt) },
      sealed: sealed && { ...sealed, sha256: '' },
    }
  }
  const admit = async (carried: Carried) => {
    const loaded = await load(carried.stream)
    states.set(carried.stream, goOn(loaded, [asCopy(carried)]))
  }
  return {
    async judge(carried) {
      if (reserved.includes(nounName(carried.stream))) return wrongly('reserved')
      const loaded = await load(carried.stream)
      const entry = asCopy(carried)
      // Whose it is to write in a stream of a later version's noun, nobody here can tell.
      if (!loaded.noun) return wrongly('later')
      const verdict = findTrespass(loaded.noun, loaded.state, entry, await groundOf(entry))
      if (verdict === null) await admit(carried)
      return verdict
    },
    admit,
    isReserved: (stream) => reserved.includes(nounName(stream)),
    ordered: (stream) => !nounOf(stream)?.commutes,
  }
}
