import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type ChartKind, chartKinds, noted } from '#core/casualty/chart.ts'
import { type CasualtyEventKind, casualtyEvents } from '#core/casualty/events.ts'
import { type JourneyKind, journeyKinds, walk, withAct } from '#core/casualty/journey.ts'
import type { Entry } from '#core/record/entry.ts'

/** The casualty of whom nothing is known yet. */
export const noCasualty = (id: string): CasualtyState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  incident: '',
  lead: '',
  label: '',
  member: '',
  reportedAt: 0,
  began: null,
  reportedBy: '',
  sex: 'unknown',
  ageYears: null,
  looksLike: null,
  mechanism: null,
  tag: null,
  place: null,
  foundAt: null,
  identity: 'unknown',
  category: 'untriaged',
  triage: null,
  labels: [],
  observations: {},
  injuries: [],
  treatments: [],
  needs: [],
  consent: {},
  flags: {
    unaccompaniedMinor: false,
    threatened: false,
    contaminated: false,
    family: null,
    vulnerable: [],
  },
  followUps: [],
  deathConfirmed: null,
  acts: [],
  said: {},
  erased: false,
  ...walk({ member: '', reportedAt: 0, foundAt: null }, []),
})

/**
 * Steps after which what somebody saw is no longer what is. A crossing, an arrival and a signature
 * are not among them: two people who sign at once do not outrun each other, the content that each
 * names guards it.
 */
const changing: ReadonlySet<JourneyKind> = new Set<JourneyKind>([
  'casualty.destined',
  'casualty.requested',
  'casualty.answered',
  'casualty.request_withdrawn',
  'casualty.request_lapsed',
  'casualty.necessity_invoked',
  'casualty.departed',
  'casualty.handover_disputed',
  'casualty.taken_over',
  'casualty.read_back',
  'casualty.returned',
  'casualty.closed',
])
export const isAct = (kind: string): boolean => changing.has(kind as JourneyKind)

const isChart = (kind: string): kind is ChartKind =>
  (chartKinds as readonly string[]).includes(kind)
const isJourney = (kind: string): kind is JourneyKind =>
  (journeyKinds as readonly string[]).includes(kind)

/** Bodies as they may come from a partner: cut down, or with fields of a later version. */
const received = Object.fromEntries(
  Object.entries(casualtyEvents).map(([kind, schema]) => [kind, schema.partial().strip()]),
) as unknown as Record<CasualtyEventKind, (typeof casualtyEvents)['casualty.observed']>

/**
 * Folds one entry into a casualty. Total: an entry of unknown kind, or whose body says something else
 * than its kind can, changes only the version. Entries of several members that keep each member's own
 * order give the same casualty in any order of arrival, but for the versions.
 */
export function evolveCasualty(state: CasualtyState, entry: Entry): CasualtyState {
  const version = state.version + 1
  const known = isChart(entry.kind) || isJourney(entry.kind)
  const body = known ? received[entry.kind as CasualtyEventKind].safeParse(entry.body) : null
  if (!body?.success) return { ...state, version }
  const next = isChart(entry.kind)
    ? noted(state, entry.kind, body.data, entry)
    : { ...state, acts: withAct(state.acts, entry.kind as JourneyKind, body.data, entry) }
  const moved = next.acts !== state.acts || entry.kind === 'casualty.reported'
  return {
    ...next,
    ...(moved && walk(next, next.acts)),
    began: Math.min(state.began ?? Infinity, entry.origin?.recordedAt ?? entry.recordedAt),
    version,
    actVersion: isAct(entry.kind) ? version : state.actVersion,
  }
}
