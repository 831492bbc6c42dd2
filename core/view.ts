import type { Entry } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'

/** One entry, and the state of its stream just before and just after it. */
export type Step<S extends State = State> = {
  /** The word before the slash of its stream. */
  noun: string
  before: S
  after: S
  entry: Entry
  /** The incident that its stream belongs to after it; null where it belongs to none. */
  incident: string | null
  /** The member whose record it is. */
  home: string
}

/** A row of a view: found by its id, or listed by what it belongs to, in the order of `sort`. */
export type ViewRow<Body = unknown> = { id: string; about: string; sort: string; body: Body }

/** `n` more, or fewer, of a field of something counted. */
export type Counted = { id: string; field: string; n: number }

/** What one step changes in a view. A row that is put replaces the one with its id. */
export type Changes<Body = unknown> = {
  put?: readonly ViewRow<Body>[]
  remove?: readonly string[]
  tally?: readonly Counted[]
}

/** The rows of the view itself that belong to one thing, as the steps before have left them. */
export type Beside<Body = unknown> = (about: string) => Iterable<ViewRow<Body>>

/**
 * A figure or a list over many streams, kept up by the commit that changes it and computed again from
 * the record whenever `version` moves on. Pure and total: the same entries give the same rows, in
 * whatever portions they come. Whoever changes what `rows` gives raises `version`, in the same commit.
 */
export type View<S extends State = State, Body = unknown> = {
  name: string
  version: number
  /** The nouns whose streams it follows; null for every stream there is. */
  of: readonly string[] | null
  /** What `rows` will ask `beside` for. Only a view over several streams at once needs it. */
  reads?(step: Step<S>): Iterable<string>
  rows(step: Step<S>, beside: Beside<Body>): Changes<Body>
}

/** A position, or a version, as a text that sorts as it does. */
export const sortable = (position: number): string => `${position}`.padStart(15, '0')

/** One more of everything that is counted now, one fewer of everything that was counted before. */
export function difference(
  before: readonly Omit<Counted, 'n'>[],
  after: readonly Omit<Counted, 'n'>[],
): Counted[] {
  const counts = new Map<string, Counted>()
  const add = ({ id, field }: Omit<Counted, 'n'>, n: number) => {
    const key = `${id} ${field}`
    const found = counts.get(key) ?? { id, field, n: 0 }
    counts.set(key, { ...found, n: found.n + n })
  }
  for (const one of before) add(one, -1)
  for (const one of after) add(one, 1)
  return [...counts.values()].filter(({ n }) => n !== 0)
}
