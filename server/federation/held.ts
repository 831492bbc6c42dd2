import { setImmediate } from 'node:timers/promises'
import { type HeldItem, mayBeJudgedAgain } from '#core/link/link.ts'
import { carried } from '#server/federation/envelope.ts'
import { copyOf, findLink, linkStream, type Receiving } from '#server/federation/inbox.ts'
import { type Carried, judgeOf } from '#server/federation/judge.ts'
import { entryOf, loadAll } from '#server/handle.ts'
import type { Store } from '#server/store/store.ts'
import { write } from '#server/write.ts'

/** How many entries of a partner are held. */
export const countHeld = async ({ streams }: Pick<Receiving, 'streams'>, partner: string) =>
  (await findLink({ streams }, partner)).held.length

/** The actor of what is taken in without anybody asking. */
const clockActor = { id: 'clock', role: 'system' }

/**
 * Judges again what is held of a partner, oldest first and until nothing more comes of it: what it rests on
 * may have come, this version may understand more than the last, or a person has decided. Gives how many
 * were taken in; what is left is held as before.
 */
export async function judgeAgain(member: Receiving, partner: string): Promise<number> {
  for (let taken = 0; ; ) {
    const more = await onePass(member, partner)
    if (more === 0) return taken
    taken += more
  }
}

async function onePass(member: Receiving, partner: string): Promise<number> {
  const { held } = await findLink(member, partner)
  const waiting = new Set<string>()
  let taken = 0
  for (const item of held) {
    const passed = waiting.has(item.stream)
    if (!passed && mayBeJudgedAgain(item) && (await takeIfDue(member, partner, item))) taken++
    else if (item.waits) waiting.add(item.stream)
  }
  return taken
}

type Content = { entry: Carried; personal: Record<string, unknown> | null }

/** What is held, whether it lies open or is sealed; null where nobody can read it, or it was erased. */
async function contentOf({ store }: Receiving, item: HeldItem): Promise<Content | null> {
  const [held] = await store.entries({ after: item.position - 1, limit: 1 })
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
async function takeIfDue(member: Receiving, partner: string, item: HeldItem): Promise<boolean> {
  const content = await contentOf(member, item)
  const { realm } = member.store.home
  if (content?.entry.member !== partner || content.entry.realm !== realm) return false
  const judge = judgeOf(member)
  if (judge.isReserved(content.entry.stream)) return false
  const verdict = item.decision === 'take' ? null : await judge.judge(content.entry)
  return verdict === null && (await take(member, partner, item, content))
}

async function take(
  member: Receiving,
  partner: string,
  { sequence, index, stream }: HeldItem,
  { entry, personal }: Content,
): Promise<boolean> {
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
  return appended.outcome === 'appended'
}

/**
 * Judges again whenever a stream goes on of which something is held, and once at the start: an upgrade may
 * understand what the version before did not. Returns the way to stop, which waits for what is under way.
 */
export async function watchHeld(
  member: Receiving & { store: Store },
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const streamsOf = new Map<string, ReadonlySet<string>>()
  let running: Promise<unknown> = Promise.resolve()
  const note = async (partner: string) => {
    const { held } = await findLink(member, partner)
    streamsOf.set(partner, new Set(held.map(({ stream }) => stream)))
  }
  const again = (partner: string) => {
    running = running.then(async () => {
      // A commit is told of before its states are at hand: they are in the next turn.
      await setImmediate()
      await judgeAgain(member, partner)
      await note(partner)
    })
    running = running.catch(onError)
  }
  for (const partner of member.partners()) again(partner)
  await running
  const stop = member.store.subscribe(({ entries }) => {
    const touched = new Set(entries.map(({ stream }) => stream))
    for (const partner of member.partners()) {
      const own = touched.has(linkStream(partner))
      const moved = [...(streamsOf.get(partner) ?? [])].some((stream) => touched.has(stream))
      if (own || moved) again(partner)
    }
  })
  return async () => {
    stop()
    await running
  }
}
