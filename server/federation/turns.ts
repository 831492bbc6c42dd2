/** So long after a look that failed, it is tried again. */
const retryMs = 5_000

/**
 * After a look that was not short and in vain, so many times its length pass: a partner can make thousands
 * rest on what is busy.
 */
const restsPerLook = 4
const restMsMax = 10_000
const shortMs = 50

/** Takes turns while there is something to do, one at a time; after a long one of which nothing came it rests. */
export function inTurns(
  turn: () => Promise<number>,
  isDue: () => boolean,
  onError: (error: unknown) => void,
): { go: () => void; stop: () => Promise<void> } {
  let isStopped = false
  let resting: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  const rest = (ms: number) => {
    resting = setTimeout(() => {
      resting = null
      go()
    }, ms).unref()
  }
  const go = () => {
    if (running || resting || isStopped || !isDue()) return
    const began = performance.now()
    running = turn().then(
      (came) => {
        running = null
        const tookMs = performance.now() - began
        if (came === 0 && tookMs > shortMs) rest(Math.min(restMsMax, restsPerLook * tookMs))
        else go()
      },
      (error: unknown) => {
        running = null
        onError(error)
        // A disk that is full now has room some day, and nobody sends again what was acknowledged.
        rest(retryMs)
      },
    )
  }
  return {
    go,
    async stop() {
      isStopped = true
      if (resting) clearTimeout(resting)
      await running
    },
  }
}
