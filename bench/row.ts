/** One line of the bench: two rates or times measured in the same run, and what we hope for. */
export type Row = {
  what: string
  /** Figures as people read them, with their unit. */
  ours: string
  peer: string
  /** How many times better than the peer, above 1 is better. */
  ratio: number
  goal: number | null
  note?: string
}

/** The middle of an odd number of measurements. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** A module that only the bench needs, from bench/node_modules; typed by whoever asks. */
export async function peer<T>(name: string): Promise<T> {
  try {
    return (await import(name)) as T
  } catch (cause) {
    throw new Error(`the peer \`${name}\` is missing: run npm run bench, which installs it`, {
      cause,
    })
  }
}

/** Calls per second of `work`, which does `calls` calls: the median of five rounds after a warm-up. */
export function callsPerSecond(calls: number, work: () => void, minimumMs = 300): number {
  work()
  const rounds = Array.from({ length: 5 }, () => {
    const started = performance.now()
    let done = 0
    while (performance.now() - started < minimumMs) {
      work()
      done += calls
    }
    return (done / (performance.now() - started)) * 1000
  })
  return median(rounds)
}

export const rate = (perSecond: number, of: string): string =>
  `${Math.round(perSecond).toLocaleString('en')} ${of}/s`
