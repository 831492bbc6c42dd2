import { useQuery } from '@tanstack/react-query'
import type { ClauseUse } from '#core/api.ts'
import type { Say } from '#core/words.ts'
import { get, isFailure } from '../api.ts'
import { freeKeys } from '../queries.ts'

/** How much each clause of the applied text is lived by, by its reference such as `meuse-rhine/7.2`. */
export const useClauseUse = () =>
  useQuery({
    queryKey: freeKeys['agreement-use'](),
    queryFn: async (): Promise<ReadonlyMap<string, ClauseUse>> => {
      try {
        const list = await get<ClauseUse[]>('/api/agreement/use')
        return new Map(list.map((one) => [one.clause, one]))
      } catch (error) {
        // A node of an earlier version does not count; the text can be read all the same.
        if (isFailure(error) && error.status === 404) return new Map()
        throw error
      }
    },
    refetchInterval: 60_000,
  })

/** What was refused, in the reader's words: the action or the entry that it was about. */
export function sayRefused(what: NonNullable<ClauseUse['lastRefusedWhat']>, say: Say): string {
  const action = `screens.next.${what.kind.slice(what.kind.indexOf('.') + 1)}`
  const entry = `events.${what.kind.replace('.', '_')}`
  return found(say, action) ?? found(say, entry) ?? what.kind
}

/** Words for a key; null where it has none, for then a catalogue answers with the key's own end. */
function found(say: Say, key: string): string | null {
  const words = say(key)
  return words === key.slice(key.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ') ? null : words
}
