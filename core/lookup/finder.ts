import { Quads } from '#core/lookup/quads.ts'

export type Name = string | undefined
type Made<T> = { readonly made: T; readonly isWorthKeeping: boolean }

/**
 * Finds what was made for a kind and three names, and makes it at the first time: names are numbers here.
 * What is not worth keeping is made each time, and its names are not kept either.
 */
export function finder<K extends string, T>(
  make: (kind: K, from: Name, to: Name, territory: Name) => Made<T>,
): (kind: K, from: Name, to: Name, territory: Name) => T {
  const names = new Map<Name, number>()
  const numberOf = (name: Name): number => {
    const number = names.get(name) ?? names.size + 1
    names.set(name, number)
    return number
  }
  const places = new Quads()
  const all: T[] = []
  return (kind, from, to, territory) => {
    const k = names.get(kind) ?? 0
    const f = names.get(from) ?? 0
    const t = names.get(to) ?? 0
    const r = names.get(territory) ?? 0
    const isNamed = k > 0 && f > 0 && t > 0 && r > 0
    const place = isNamed ? places.find(k, f, t, r) : 0
    if (place > 0) return all[place - 1]!
    const { made, isWorthKeeping } = make(kind, from, to, territory)
    if (isWorthKeeping) {
      const length = all.push(made)
      places.keep(numberOf(kind), numberOf(from), numberOf(to), numberOf(territory), length)
    }
    return made
  }
}
