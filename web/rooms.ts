import { useQueries } from '@tanstack/react-query'
import type { Catalogue } from '#words/catalogue.ts'
import { useIncidents } from './data.ts'
import { queries } from './queries.ts'
import { type KeyOf, type Params, useWords } from './words.ts'

/** What the hospital's, liaison's, agreement's and reviewer's rooms share. */

/** A key of the rooms' catalogue; one that does not exist does not compile. */
export type RoomKey = KeyOf<Catalogue['rooms']>

/** `useWords`, with `r` for the rooms' own words. */
export function useRooms() {
  const words = useWords()
  const r = (key: RoomKey, params?: Params) => words.say(`rooms.${key}`, params)
  return { ...words, r }
}

/** Incidents whose casualties still ask something of somebody: open ones, and closed ones with a review left. */
export const stillConcerns = (one: { closedAt: number | null; openReviews: number }): boolean =>
  one.closedAt === null || one.openReviews > 0

/** Every casualty of the incidents that still concern somebody, each once. */
export function useKnownCasualties(wanted: boolean) {
  const incidents = useIncidents()
  const open = (incidents.data ?? []).filter(stillConcerns)
  return useQueries({
    queries: (wanted ? open : []).map((one) => queries.casualties(one.id)),
    combine: (results) => ({
      casualties: results.flatMap((result) => result.data ?? []),
      incidents: incidents.data ?? [],
      isLoading: incidents.isLoading || results.some((result) => result.isLoading),
      error: incidents.error ?? results.find((result) => result.error)?.error ?? null,
    }),
  })
}
