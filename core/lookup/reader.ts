/** A condition as the lookup sees it: a question about one value, whatever it means. */
export type Condition = {
  readonly name: string
  /** The same for conditions that say the same of the same value. */
  readonly key: string
  /** 0 for no, 1 for unknown, 2 for yes. */
  readonly holds: (value: unknown) => Truth
  /** The values that it tells apart where they are few; null where it has to be asked. */
  readonly values: readonly unknown[] | null
}
export type Truth = 0 | 1 | 2

/** All of `when` hold, and of no list in `unless` do all hold. */
export type Row = {
  readonly when: readonly Condition[]
  readonly unless: readonly (readonly Condition[])[]
}

/** What is known, by name; what is missing is unknown. */
export type Values = Readonly<Record<string, unknown>>

/**
 * Two ways to ask many rows at once. What `judge` and `cite` make of an answer may be given out again
 * for the same one, so they must make it of that alone. `known` are values that are the same in all
 * that will be asked.
 */
export type Reader = {
  /** Of each row, whether it holds. */
  truths: <T>(
    rows: readonly Row[],
    known: Values,
    judge: (truths: readonly Truth[]) => T,
  ) => (values: Values) => T
  /** The first three of the rows that the fewest things keep from holding, by their places. */
  nearest: <T>(
    rows: readonly Row[],
    known: Values,
    cite: (rows: readonly number[]) => T,
  ) => (values: Values) => T
}
