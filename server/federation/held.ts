import { type HeldItem, mayBeJudgedAgain } from '#core/link/link.ts'
import type { Entry } from '#core/record/entry.ts'
import { carried } from '#server/federation/envelope.ts'
import { copyOf, findLink, linkStream, type Receiving } from '#server/federation/inbox.ts'
import { judgeOf } from '#server/federation/judge.ts'
import { entryOf, loadAll } from '#server/handle.ts'
import type { Store } from '#server/store/store.ts'
import { write } from '#server/write.ts'

/** How many entries of a partner are held. */
export const countHeld = async ({ streams }: Pick<Receiving, 'streams'>, partner: string) =>
  (await findLink({ streams }, partner)).held.length

/** The actor of what is taken in without anybody asking. */
const clockActor = { id: 'clock', role: 'system' }
const attemptsMax = 50

/**
 * Judges again what is held of a partner, oldest first: what it rests on may have come, this version may
 * understand more than the last, or a person has decided. Gives how many were taken in; what is left is
 * held as before.
 */
export async function judgeAgain(member: Receiving, partner: string): Promise<number> {
  let taken = 0
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const found = await findNext(member, partner)
    if (!found) return taken
    if (await take(member, partner, found)) taken++
  }
  return taken
}

type Found = { item: HeldItem; held: Entry }

/** The first that may be taken in now; streams of which something earlier still waits are passed over. */
async function findNext(member: Receiving, partner: string): Promise<Found | null> {
  const { held } = await findLink(member, partner)
  const judge = judgeOf(member)
  const waiting = new Set<string>()
  for (const item of held) {
    if (waiting.has(item.stream) || !mayBeJudgedAgain(item)) {
      if (item.waits) waiting.add(item.stream)
      continue
    }
    const [entry] = await member.store.entries({ after: item.position - 1, limit: 1 })
    const read = carried.safeParse(entry?.body.entry)
    if (!entry || !read.success || read.data.member !== partner) continue
    const verdict = item.decision === 'take' ? null : await judge.judge(read.data)
    if (verdict === null) return { item, held: entry }
    if (item.waits) waiting.add(item.stream)
  }
  return null
}

async function take(member: Receiving, partner: string, { item, held }: Found): Promise<boolean> {
  const { sequence, index, stream } = item
  const link = linkStream(partner)
  const loaded = await loadAll(member, [stream, link])
  const personal = await member.store.findPersonal(held)
  const id = `held/${partner}/${sequence}/${index}`
  const at = member.now()
  const cause = { id, occurredAt: at, clock: { source: 'server', uncertaintyMs: 0 } as const }
  const draft = { stream: link, kind: 'link.taken', body: { sequence, index } }
  const copy = copyOf(member, carried.parse(held.body.entry), personal)
  const appended = await write(
    member,
    { command: id, entries: [copy, entryOf(member, draft, cause, clockActor)], rests: [] },
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
