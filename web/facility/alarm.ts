import { useCallback, useEffect, useRef, useState } from 'react'

/** A sound for requests that nobody has answered. It is acknowledged, not muted: the next one sounds. */

const againMs = 20_000

/** Two short tones; silent where the browser wants a tap on the page first. */
function sound() {
  const context = new AudioContext()
  if (context.state === 'suspended') {
    void context.close()
    return
  }
  for (const [hertz, at] of [
    [660, 0],
    [880, 0.22],
  ] as const) {
    const tone = context.createOscillator()
    const loudness = context.createGain()
    tone.frequency.value = hertz
    loudness.gain.setValueAtTime(0.0001, context.currentTime + at)
    loudness.gain.exponentialRampToValueAtTime(0.25, context.currentTime + at + 0.03)
    loudness.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + at + 0.2)
    tone.connect(loudness).connect(context.destination)
    tone.start(context.currentTime + at)
    tone.stop(context.currentTime + at + 0.21)
  }
  setTimeout(() => void context.close(), 1000)
}

/** Sounds while any of these is not acknowledged. Gives what still sounds and the acknowledgement. */
export function useAlarm(ids: readonly string[]) {
  const [heard, setHeard] = useState<ReadonlySet<string>>(new Set())
  const sounding = ids.filter((id) => !heard.has(id))
  const key = sounding.join(' ')
  useEffect(() => {
    if (key === '') return
    sound()
    const timer = setInterval(sound, againMs)
    return () => clearInterval(timer)
  }, [key])
  const acknowledge = useCallback(() => setHeard(new Set(ids)), [ids])
  return { sounding, acknowledge }
}

/** Ids that were not there before, for the live region; nothing on the first look. */
export function useArrivals(ids: readonly string[], ready: boolean): readonly string[] {
  const known = useRef<ReadonlySet<string> | null>(null)
  const [arrived, setArrived] = useState<readonly string[]>([])
  const key = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new each time, its ids are not
  useEffect(() => {
    if (!ready) return
    const before = known.current
    known.current = new Set(ids)
    if (before === null) return
    const fresh = ids.filter((id) => !before.has(id))
    if (fresh.length > 0) setArrived(fresh)
  }, [key, ready])
  return arrived
}
