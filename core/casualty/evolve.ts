import type { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type ChartKind, noted } from '#core/casualty/chart.ts'
import {
  type CasualtyEventKind,
  casualtyEvents as e,
  type Received,
} from '#core/casualty/events.ts'
import { type JourneyKind, walk, withAct } from '#core/casualty/journey.ts'
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

/** Bodies as they may come from a partner: cut down to what the agreement lets us have. */
export const received: { [K in CasualtyEventKind]: z.ZodType<Received<K>> } = {
  'casualty.reported': e['casualty.reported'].partial().strip(),
  'casualty.observed': e['casualty.observed'].partial().strip(),
  'casualty.triaged': e['casualty.triaged'].partial().strip(),
  'casualty.labelled': e['casualty.labelled'].partial().strip(),
  'casualty.label_unmapped': e['casualty.label_unmapped'].partial().strip(),
  'casualty.category_set': e['casualty.category_set'].partial().strip(),
  'casualty.injury_found': e['casualty.injury_found'].partial().strip(),
  'casualty.treated': e['casualty.treated'].partial().strip(),
  'casualty.needs_stated': e['casualty.needs_stated'].partial().strip(),
  'casualty.identified': e['casualty.identified'].partial().strip(),
  'casualty.consent_stated': e['casualty.consent_stated'].partial().strip(),
  'casualty.flagged': e['casualty.flagged'].partial().strip(),
  'casualty.destined': e['casualty.destined'].partial().strip(),
  'casualty.requested': e['casualty.requested'].partial().strip(),
  'casualty.answered': e['casualty.answered'].partial().strip(),
  'casualty.request_withdrawn': e['casualty.request_withdrawn'].partial().strip(),
  'casualty.request_lapsed': e['casualty.request_lapsed'].partial().strip(),
  'casualty.necessity_invoked': e['casualty.necessity_invoked'].partial().strip(),
  'casualty.review_overdue': e['casualty.review_overdue'].partial().strip(),
  'casualty.review_closed': e['casualty.review_closed'].partial().strip(),
  'casualty.departed': e['casualty.departed'].partial().strip(),
  'casualty.crossed': e['casualty.crossed'].partial().strip(),
  'casualty.arrived': e['casualty.arrived'].partial().strip(),
  'casualty.handover_signed': e['casualty.handover_signed'].partial().strip(),
  'casualty.handover_disputed': e['casualty.handover_disputed'].partial().strip(),
  'casualty.taken_over': e['casualty.taken_over'].partial().strip(),
  'casualty.read_back': e['casualty.read_back'].partial().strip(),
  'casualty.followed_up': e['casualty.followed_up'].partial().strip(),
  'casualty.returned': e['casualty.returned'].partial().strip(),
  'casualty.death_confirmed': e['casualty.death_confirmed'].partial().strip(),
  'casualty.closed': e['casualty.closed'].partial().strip(),
  'casualty.opened': e['casualty.opened'].partial().strip(),
  'casualty.erased': e['casualty.erased'].partial().strip(),
}

/** The casualty with one more observation; the journey begins with the report. */
export function charted<K extends ChartKind>(
  state: CasualtyState,
  kind: K,
  body: Received<K>,
  entry: Entry,
): CasualtyState {
  const next = noted(state, kind, body, entry)
  return kind === 'casualty.reported' ? { ...next, ...walk(next, next.acts) } : next
}

/** The casualty with one more step of the journey, in its place. */
export function journeyed<K extends JourneyKind>(
  state: CasualtyState,
  kind: K,
  body: Received<K>,
  entry: Entry,
): CasualtyState {
  const acts = withAct(state.acts, kind, body, entry, state.reportedAt)
  return acts === state.acts ? state : { ...state, acts, ...walk(state, acts) }
}

/**
 * A case begins when the record of whoever reported it took that in: what others say later, with whatever
 * times, must not choose the law that it is under.
 */
export const begun = (state: CasualtyState, entry: Entry): CasualtyState =>
  entry.kind === 'casualty.reported' && entry.member === state.member && state.began === null
    ? { ...state, began: entry.origin?.recordedAt ?? entry.recordedAt }
    : state
