/**
 * Finds what was made for a kind and its parties, and makes it at the first time: what is found does
 * not hang on how many agreements there are. What `isWorthKeeping` does not want is made each time.
 */
export function finder<K, T>(
  make: (kind: K, from: Name, to: Name, territory: Name) => T,
  isWorthKeeping: (made: T) => boolean,
): (kind: K, from: Name, to: Name, territory: Name) => T {
  const kinds = new Map<K, Map<Name, Map<Name, Map<Name, T>>>>()
  return (kind, from, to, territory) => {
    const found = kinds.get(kind)?.get(from)?.get(to)?.get(territory)
    if (found !== undefined) return found
    const made = make(kind, from, to, territory)
    if (!isWorthKeeping(made)) return made
    const byFrom = within(kinds, kind)
    within(within(byFrom, from), to).set(territory, made)
    return made
  }
}

export type Name = string | undefined

/** The map that stands in a map, put there if it is not. */
function within<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = map.get(key)
  if (found) return found
  const made = new Map<L, V>()
  map.set(key, made)
  return made
}
