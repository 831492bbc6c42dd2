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

/** What may be asked about some values: of a list that was announced, and in the list's order. */
export type Asked<R extends Row> = {
  /** Rows that hold. */
  readonly holding: (list: readonly R[]) => R[]
  /** Rows that hold, and those of which it is unknown. */
  readonly possible: (list: readonly R[]) => R[]
  /** The first three of the rows that the fewest things keep from holding. */
  readonly nearest: (list: readonly R[]) => R[]
}

/** The lists that will be asked about: for what holds or is possible, and for what is nearest. */
export type Lists<R extends Row> = {
  readonly whole: readonly (readonly R[])[]
  readonly near: readonly R[]
}

/**
 * A way to ask many rows at once. What `make` makes may be given out again where all that it asked was
 * answered alike, so it must hang on those answers alone; the less it asks, the more is found again.
 * `known` are values that are the same in all that will be asked.
 */
export type Reader = <R extends Row, T>(
  lists: Lists<R>,
  known: Values,
  make: (asked: Asked<R>) => T,
) => (values: Values) => T
