import { useQuery } from '@tanstack/react-query'
import type { Region } from '#core/region/region.ts'
import { get } from './api.ts'
import { freeKeys, queries } from './queries.ts'

/** What the screens show, each kept fresh by live updates. */

export const useSession = () => useQuery({ ...queries.session(), refetchInterval: 120_000 })

export const useIncidents = () => useQuery(queries.incidents())

export const useIncident = (id: string) => useQuery({ ...queries.incident(id), enabled: id !== '' })

export const useCasualties = (incident: string) =>
  useQuery({ ...queries.casualties(incident), enabled: incident !== '' })

export const useCasualty = (id: string) => useQuery({ ...queries.casualty(id), enabled: id !== '' })

export const useFacilities = () => useQuery(queries.facilities())

export const useCrossings = () => useQuery(queries.crossings())

export type RegionFacts = Pick<Region, 'facilities' | 'crossings' | 'stations' | 'nodes' | 'links'>
export const useRegion = () =>
  useQuery({
    queryKey: freeKeys.region(),
    queryFn: () => get<RegionFacts>('/api/region'),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useRequests = (direction: 'in' | 'out') => useQuery(queries.requests(direction))

export const useAgreement = () => useQuery({ ...queries.agreement(), staleTime: 600_000 })

/** Partners are asked for every ten seconds too: that nobody answers is not a change of record. */
export const usePartners = () => useQuery({ ...queries.partners(), refetchInterval: 10_000 })

export const useTimeline = (incident: string) =>
  useQuery({ ...queries.timeline(incident), enabled: incident !== '' })

/** Names of facilities and crossings by id. */
export const namesOf = (region: RegionFacts | undefined): ReadonlyMap<string, string> =>
  new Map(
    [...(region?.facilities ?? []), ...(region?.crossings ?? [])].map((one) => [one.id, one.name]),
  )
