import { useSyncExternalStore } from 'react'
import { nodeNow } from '../outbox.ts'

/** One clock for every ageing and counting thing on the screen, so that they all step together. */

const stepMs = 1000
const listeners = new Set<() => void>()
let at = nodeNow()
let timer: ReturnType<typeof setInterval> | null = null

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    at = nodeNow()
    for (const each of listeners) each()
  }, stepMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0 && timer) {
      clearInterval(timer)
      timer = null
    }
  }
}

/** The node's time, stepping once a second. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => at)

/** The same, stepping only every `stepMs`: for lists that need no seconds. */
export const useSlowNow = (stepMs: number): number =>
  useSyncExternalStore(subscribe, () => Math.floor(at / stepMs) * stepMs)
