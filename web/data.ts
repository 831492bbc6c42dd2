import { useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  IncidentView,
  Page,
  PartnerState,
  RequestLine,
  Session,
  TimelineLine,
} from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { FacilityState } from '#core/facility/state.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Region } from '#core/region/region.ts'
import { get, getAll } from './api.ts'
import { setNodeNow } from './outbox.ts'

/** What the screens show, each kept fresh by live updates. The keys are those of `staleKeys`. */

export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const session = await get<Session>('/api/session')
      setNodeNow(session.now)
      return session
    },
    refetchInterval: 120_000,
  })

export const useIncidents = () =>
  useQuery({ queryKey: ['incidents'], queryFn: () => getAll<IncidentView>('/api/incidents') })

export const useIncident = (id: string) =>
  useQuery({
    queryKey: ['incident', id],
    queryFn: () => get<IncidentView>(`/api/incidents/${id}`),
    enabled: id !== '',
  })

export const useCasualties = (incident: string) =>
  useQuery({
    queryKey: ['casualties', incident],
    queryFn: () => getAll<CasualtyState>(`/api/incidents/${incident}/casualties`),
    enabled: incident !== '',
  })

export const useCasualty = (id: string) =>
  useQuery({
    queryKey: ['casualty', id],
    queryFn: () => get<CasualtyState>(`/api/casualties/${id}`),
    enabled: id !== '',
  })

export const useFacilities = () =>
  useQuery({ queryKey: ['facilities'], queryFn: () => getAll<FacilityState>('/api/facilities') })

export const useCrossings = () =>
  useQuery({ queryKey: ['crossings'], queryFn: () => getAll<CrossingState>('/api/crossings') })

export type RegionFacts = Pick<Region, 'facilities' | 'crossings' | 'stations' | 'nodes' | 'links'>
export const useRegion = () =>
  useQuery({
    queryKey: ['region'],
    queryFn: () => get<RegionFacts>('/api/region'),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useRequests = (direction: 'in' | 'out') =>
  useQuery({
    queryKey: ['requests', direction],
    queryFn: () => getAll<RequestLine>(`/api/requests?direction=${direction}`),
  })

export const useAgreement = () =>
  useQuery({
    queryKey: ['agreement'],
    queryFn: () => get<Agreement>('/api/agreement'),
    staleTime: 600_000,
  })

/** Partners are asked for every ten seconds too: that nobody answers is not a change of record. */
export const usePartners = () =>
  useQuery({
    queryKey: ['partners'],
    queryFn: async () => {
      const answer = await get<PartnerState[] | Page<PartnerState>>('/api/partners')
      return Array.isArray(answer) ? answer : answer.items
    },
    refetchInterval: 10_000,
  })

/** The incident's timeline, oldest first; only what is new is asked for. */
export function useTimeline(incident: string) {
  const client = useQueryClient()
  const queryKey = ['timeline', incident]
  return useQuery({
    queryKey,
    enabled: incident !== '',
    queryFn: async () => {
      const known = client.getQueryData<TimelineLine[]>(queryKey) ?? []
      const last = known.at(-1)?.position
      const path = `/api/incidents/${incident}/timeline`
      if (last === undefined) return await getAll<TimelineLine>(path)
      const page = await get<Page<TimelineLine>>(`${path}?after=${last}&limit=200`)
      return [...known, ...page.items]
    },
  })
}

/** Names of facilities and crossings by id. */
export const namesOf = (region: RegionFacts | undefined): ReadonlyMap<string, string> =>
  new Map(
    [...(region?.facilities ?? []), ...(region?.crossings ?? [])].map((one) => [one.id, one.name]),
  )
