import { assert } from '#core/result.ts'

/**
 * The port to a database: SQL text, an array of values, rows. Two implementations, SQLite and
 * PostgreSQL, pass one contract suite. Placeholders are `$1`, `$2`…; both sides speak the same small
 * SQL. JSON travels as text, instants as whole milliseconds; there is no query builder.
 */
export type Value = string | number | Uint8Array | null
export type Row = Record<string, Value>

export type ColumnType = 'text' | 'integer' | 'bytes'

/** A table that rows are inserted into in bulk. */
export type Table = {
  name: string
  columns: Readonly<Record<string, ColumnType>>
  /** Columns that identify a row, where a later row with the same identity replaces the earlier. */
  replaces?: readonly string[]
  /** Where a later row is not to replace but to add to the earlier: the column that is summed. */
  sums?: string
}

/** What may be done inside the one writing transaction. */
export type Transaction = {
  all(sql: string, values?: readonly Value[]): Promise<Row[]>
  /** Inserts rows, each with its values in the order of the table's columns. */
  insert(table: Table, rows: readonly (readonly Value[])[]): Promise<void>
  /** SQL for "the column is one of the texts in the JSON array at this placeholder", by its index. */
  isAnyOf(column: string, placeholder: string): string
}

export type Database = {
  dialect: 'sqlite' | 'postgres'
  /** Reads what is committed, beside the writer. */
  all(sql: string, values?: readonly Value[]): Promise<Row[]>
  /**
   * Runs `work` in one durable transaction. Only one process can write: opening a second writer
   * throws. Rolled back if `work` throws. Calls must not overlap.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  isAnyOf: Transaction['isAnyOf']
  /** Rewrites the files so that deleted values are no longer in them, as far as the database can. */
  purge(): Promise<void>
  close(): Promise<void>
}

/** Another process writes to the same place: the one fault of opening that its operator can mend. */
export const inUse = (where: string, cause?: unknown): Error =>
  Object.assign(new Error(`another process has ${where} open`, { cause }), { code: 'IN_USE' })

export const isInUse = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'IN_USE'

/** The keys of personal data are not those of the record: somebody must put the right ones back. */
export const keysMissing = (where: string): Error =>
  Object.assign(
    new Error(`${where} holds none of the keys that the record's personal data is sealed under`),
    { code: 'KEYS_MISSING' },
  )

export const areKeysMissing = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'KEYS_MISSING'

/**
 * Asserts that a value is one of the four kinds a database holds. SQLite would bind a Date as NULL
 * without a word, and PostgreSQL an object as JSON.
 */
export function checkValues(values: readonly Value[]): void {
  for (let i = 0; i < values.length; i++) {
    const value: unknown = values[i]
    const fits =
      typeof value === 'string' ||
      value === null ||
      (typeof value === 'number' && Number.isSafeInteger(value)) ||
      value instanceof Uint8Array
    assert(fits, `value ${i + 1} of a statement is a string, an integer, bytes or null`)
  }
}

export const text = (row: Row, column: string): string => {
  const value = row[column]
  assert(typeof value === 'string', `column ${column} holds a text`)
  return value
}

export const integer = (row: Row, column: string): number => {
  const value = row[column]
  assert(typeof value === 'number', `column ${column} holds an integer`)
  return value
}

export const bytes = (row: Row, column: string): Uint8Array => {
  const value = row[column]
  assert(value instanceof Uint8Array, `column ${column} holds bytes`)
  return value
}
