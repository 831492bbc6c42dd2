import { entryOf, loadAll } from '#server/handle.ts'
import type { Member } from '#server/member.ts'
import { beganOf } from '#server/streams.ts'
import { write } from '#server/write.ts'

/** The actor of what time itself brings about. */
const clockActor = { id: 'clock', role: 'system' }

type Ticking = Pick<Member, 'id' | 'store' | 'streams' | 'partners' | 'law' | 'log' | 'now'>

/**
 * Lets time pass for every stream with something due. The command's id follows from the stream and its
 * version, so that a restart or a second tick at the same moment changes nothing.
 */
export async function tick(member: Ticking): Promise<number> {
  const now = member.now()
  let written = 0
  for (const { id: stream } of await member.store.due(now)) {
    const loaded = await loadAll(member, [stream])
    const { noun, state } = loaded.get(stream)!
    const drafts = noun?.tick(state, now, member.id) ?? []
    const command = `tick/${stream}/${state.version}`
    if (drafts.length === 0) {
      await putOff(member, stream, state, now)
      continue
    }
    const clock = { source: 'server', uncertaintyMs: 0 } as const
    const cause = { id: command, occurredAt: now, clock }
    const streams = drafts.map((draft) => draft.stream)
    for (const [name, one] of await loadAll(member, streams)) loaded.set(name, one)
    const entries = drafts.map((draft) =>
      entryOf(member, draft, cause, clockActor, beganOf(loaded.get(draft.stream)!)),
    )
    const appended = await write(member, { command, entries, rests: [] }, loaded)
    if (appended.outcome === 'appended') written += appended.entries.length
  }
  return written
}

const minuteMs = 60_000

/** Something was due, and the noun has nothing to say: look again when it says so, not each second. */
async function putOff(
  { store, log }: Ticking,
  stream: string,
  state: { version: number },
  now: number,
): Promise<void> {
  log.debug({ stream }, 'due, but nothing to do')
  const at = now + minuteMs
  await store.append({
    command: `put-off/${stream}/${state.version}/${now}`,
    due: [{ id: stream, at }],
  })
}

/** Ticks every second until stopped; one at a time. Returns the way to stop, which waits for the last. */
export function startTicking(member: Ticking, everyMs = 1000): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = tick(member)
      .catch((error) => member.log.error({ err: error }, 'tick failed'))
      .finally(() => {
        busy = false
      })
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
