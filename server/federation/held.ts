import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { type HeldItem, mayBeJudgedAgain } from '#core/link/link.ts'
import { eventKinds } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import { carried } from '#server/federation/envelope.ts'
import { copyOf, findLink, linkStream, type Receiving } from '#server/federation/inbox.ts'
import { type Carried, judgeOf } from '#server/federation/judge.ts'
import { inTurns } from '#server/federation/turns.ts'
import { entryOf, loadAll } from '#server/handle.ts'
import type { Appended } from '#server/store/store.ts'
import { write } from '#server/write.ts'

/** How many entries of a partner are held. */
export const countHeld = async ({ streams }: Pick<Receiving, 'streams'>, partner: string) =>
  (await findLink({ streams }, partner)).held.length

/** The actor of what is taken in without anybody asking. */
const clockActor = { id: 'clock', role: 'system' }

const attemptsMax = 50

/**
 * Judges again what is held of a partner, oldest first and until nothing more comes of it: what it rests on
 * may have come, this version may understand more than the last, or a person has decided. Gives how many
 * were taken in; what is left is held as before. Gives up between two of them once `isGoing` says no: a
 * member that stops has no time for thousands.
 */
export async function judgeAgain(
  member: Receiving,
  partner: string,
  isDue: (item: HeldItem) => boolean = () => true,
  isGoing: () => boolean = () => true,
): Promise<number> {
  for (let taken = 0; ; ) {
    const more = await onePass(member, partner, isDue, isGoing)
    if (more === 0) return taken
    taken += more
  }
}

async function onePass(
  member: Receiving,
  partner: string,
  isDue: (item: HeldItem) => boolean,
  isGoing: () => boolean,
): Promise<number> {
  const { held } = await findLink(member, partner)
  const { ordered } = judgeOf(member)
  const waiting = new Set<string>()
  let taken = 0
  for (const item of held) {
    const passed = waiting.has(item.stream)
    if (!passed && isDue(item) && mayBeJudgedAgain(item)) {
      // Between two of them others have their turn: they may be thousands.
      await setImmediate()
      if (!isGoing()) return 0
      if (await takeIfDue(member, partner, item, isGoing)) {
        taken++
        continue
      }
    }
    if (item.waits && ordered(item.stream)) waiting.add(item.stream)
  }
  return taken
}

type Content = { entry: Carried; personal: Record<string, unknown> | null }

/** What is held, whether it lies open or is sealed; null where nobody can read it, or it was erased. */
async function contentOf(
  { store }: Receiving,
  { position }: Pick<HeldItem, 'position'>,
): Promise<Content | null> {
  const [held] = await store.entries({ after: position - 1, limit: 1 })
  const sealed = held && (await store.findPersonal(held))
  // In the first release the entry lay open, and what is personal was sealed by itself.
  const isOpen = held?.body.entry !== undefined
  const read = carried.safeParse(isOpen ? held.body.entry : sealed?.entry)
  if (!read.success) return null
  const personal = isOpen ? sealed : sealed?.personal
  return { entry: read.data, personal: isFields(personal) ? personal : null }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes it in where its writer may write it now, or where a person has said so; true where it was. */
async function takeIfDue(
  member: Receiving,
  partner: string,
  item: HeldItem,
  isGoing: () => boolean,
): Promise<boolean> {
  const content = await contentOf(member, item)
  const { realm } = member.store.home
  if (content?.entry.member !== partner || content.entry.realm !== realm) return false
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const judge = judgeOf(member)
    if (judge.isReserved(content.entry.stream)) return false
    const verdict = item.decision === 'take' ? null : await judge.judge(content.entry)
    if (verdict !== null) return false
    const outcome = await take(member, partner, item, content)
    if (outcome !== 'stale') return outcome === 'appended'
    // Another message was faster, and more of them may be under way. Nothing else would bring us back to this one.
    await sleep(attempt)
    if (!isGoing()) return false
  }
  throw new Error(`${item.stream} and what is held of ${partner} keep moving`)
}

async function take(
  member: Receiving,
  partner: string,
  { sequence, index, stream }: HeldItem,
  { entry, personal }: Content,
): Promise<Appended['outcome']> {
  const link = linkStream(partner)
  const loaded = await loadAll(member, [stream, link])
  const id = `held/${partner}/${sequence}/${index}`
  const at = member.now()
  const cause = { id, occurredAt: at, clock: { source: 'server', uncertaintyMs: 0 } as const }
  const draft = { stream: link, kind: 'link.taken', body: { sequence, index } }
  const appended = await write(
    member,
    {
      command: id,
      entries: [copyOf(member, entry, personal), entryOf(member, draft, cause, clockActor)],
      rests: [],
    },
    loaded,
  )
  return appended.outcome
}

/** The streams in which something may happen upon which a held entry is judged again: its own, and what it rests on. */
async function restsOf(member: Receiving, item: HeldItem): Promise<string[]> {
  const content = item.early ? await contentOf(member, item) : null
  if (!content) return []
  const { entry } = content
  const asEntry = { ...entry, sealed: entry.sealed && { ...entry.sealed, sha256: '' } }
  return [item.stream, ...(eventKinds.get(entry.kind)?.rests(asEntry) ?? [])]
}

/**
 * Judges again what is early whenever a stream goes on upon which it rests, what a person has decided to take
 * in, and everything once at the start: an upgrade may understand what the version before did not. One after
 * the other, and only what is held of the streams that are concerned. Returns the way to stop.
 */
export function watchHeld(
  member: Receiving,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const watched = member.partners().map((partner) => watch(member, partner, onError))
  const stop = member.store.subscribe(({ entries }) => {
    for (const one of watched) one.note(entries)
  })
  return async () => {
    stop()
    await Promise.all(watched.map((one) => one.stop()))
  }
}

type Place = { sequence?: unknown; index?: unknown }
const nameOf = ({ sequence, index }: Place) => `${sequence}/${index}`

/** Watches what is held of one partner. */
function watch(member: Receiving, partner: string, onError: (error: unknown) => void) {
  const link = linkStream(partner)
  /** By each stream that something early rests on, the streams of which it is held. */
  const resting = new Map<string, Set<string>>()
  /** The stream of everything that is held, by its place in what the partner sent. */
  const placed = new Map<string, string>()
  /** What has happened since the last turn: what is held now, what was decided, which streams went on. */
  let news = noNews()
  let isBegun = false
  let isStopped = false

  const learn = async (items: readonly HeldItem[]) => {
    for (const item of items) {
      await setImmediate()
      if (isStopped) return
      placed.set(nameOf(item), item.stream)
      for (const stream of await restsOf(member, item))
        resting.set(stream, (resting.get(stream) ?? new Set()).add(item.stream))
    }
  }
  const judge = (isDue?: (item: HeldItem) => boolean) =>
    judgeAgain(member, partner, isDue, () => !isStopped)
  /** Once at the start, and until it has gone well: what goes on meanwhile is noted only of what has been learnt. */
  const begin = async () => {
    await learn((await findLink(member, partner)).held)
    await judge()
    isBegun = true
  }
  const look = async ({ held, decided, moved }: News) => {
    if (held.size > 0) {
      const link = await findLink(member, partner)
      await learn(link.held.filter(({ position }) => held.has(position)))
    }
    for (const one of decided) moved.add(placed.get(one) ?? '')
    const isDue = ({ early, decision, stream, position }: HeldItem) =>
      (early || decision === 'take') && (moved.has(stream) || held.has(position))
    const taken = await judge(isDue)
    const { held: left } = await findLink(member, partner)
    if (left.length === 0 && !isNew(news)) {
      resting.clear()
      placed.clear()
    }
    return taken
  }
  const turn = async () => {
    // A commit is told of before its states are at hand: they are in the next turn.
    await setImmediate()
    if (!isBegun) await begin()
    const some = news
    news = noNews()
    try {
      return await look(some)
    } catch (error) {
      news = both(news, some)
      throw error
    }
  }
  const turns = inTurns(turn, () => !isBegun || isNew(news), onError)
  turns.go()
  return {
    note(entries: readonly Entry[]) {
      for (const { stream, kind, position, body } of entries) {
        for (const one of resting.get(stream) ?? []) news.moved.add(one)
        if (stream !== link) continue
        if (kind === 'link.held') news.held.add(position)
        if (kind === 'link.decided') news.decided.add(nameOf(body))
      }
      turns.go()
    },
    async stop() {
      isStopped = true
      await turns.stop()
    },
  }
}

type News = { held: Set<number>; decided: Set<string>; moved: Set<string> }
const noNews = (): News => ({ held: new Set(), decided: new Set(), moved: new Set() })
const both = (a: News, b: News): News => ({
  held: a.held.union(b.held),
  decided: a.decided.union(b.decided),
  moved: a.moved.union(b.moved),
})
const isNew = ({ held, decided, moved }: News) => held.size + decided.size + moved.size > 0
