/** What went well, or what went wrong as a value. Our own bugs are asserted; IO failures are thrown. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error })

/** States a truth that only a bug of ours can break. */
export function assert(truth: unknown, what: string): asserts truth {
  if (!truth) throw new Error(`broken invariant: ${what}`)
}
