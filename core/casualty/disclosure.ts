import type { z } from 'zod'
import type { CasualtyEventKind, CasualtyEvents, Personal } from '#core/casualty/events.ts'
import type { DataCategory } from '#core/law/facts.ts'

type Fields<K extends CasualtyEventKind> = keyof z.infer<CasualtyEvents[K]>

const operational = 'operational'
const triage = 'triage'
const clinical = 'clinical-minimum'
const way = { destination: operational, route: operational } as const

/**
 * Which kind of data each field of each entry is, in the agreement's words: what a partner may have
 * of an entry is decided field by field. A field without a category does not compile. `preference`
 * is what could be held against a person who fears those in power at the other end.
 */
export const fieldCategories: { [K in CasualtyEventKind]: Record<Fields<K>, DataCategory> } = {
  'casualty.reported': {
    incident: operational,
    label: operational,
    tag: operational,
    place: operational,
    foundBy: operational,
    facility: operational,
    lead: operational,
    sex: clinical,
    ageYears: clinical,
    looksLike: clinical,
    mechanism: clinical,
  },
  'casualty.observed': { observations: clinical, patient: clinical },
  'casualty.triaged': {
    method: triage,
    category: triage,
    step: triage,
    flags: triage,
    observations: clinical,
    patient: clinical,
  },
  'casualty.labelled': {
    scheme: triage,
    label: triage,
    schemeVersion: triage,
    categories: triage,
    lossy: triage,
  },
  'casualty.label_unmapped': { scheme: triage, label: triage, schemeVersion: triage },
  'casualty.category_set': { category: triage, reason: clinical },
  'casualty.injury_found': { region: clinical, injury: clinical },
  'casualty.treated': {
    intervention: clinical,
    detail: clinical,
    dose: clinical,
    route: clinical,
  },
  'casualty.needs_stated': { needs: triage },
  'casualty.identified': { status: operational },
  // Care that a patient refused must not be given on the other side: that is clinical.
  'casualty.consent_stated': { about: clinical, consent: clinical },
  'casualty.flagged': {
    contaminated: operational,
    family: operational,
    unaccompaniedMinor: clinical,
    threatened: 'preference',
    vulnerable: clinical,
  },
  'casualty.destined': {
    ...way,
    clauses: operational,
    because: operational,
    plan: operational,
    override: operational,
  },
  'casualty.requested': {
    request: operational,
    to: operational,
    facility: operational,
    clauses: operational,
    answerBy: operational,
    silence: operational,
    route: operational,
  },
  'casualty.answered': {
    request: operational,
    answer: operational,
    condition: operational,
    reason: operational,
    facility: operational,
  },
  'casualty.request_withdrawn': { request: operational, reason: operational },
  'casualty.request_lapsed': { request: operational, silence: operational },
  'casualty.necessity_invoked': {
    ...way,
    refused: operational,
    reason: operational,
    note: clinical,
    review: operational,
  },
  'casualty.review_overdue': { review: operational },
  'casualty.review_closed': { review: operational, finding: operational, note: operational },
  'casualty.departed': { ...way, vehicle: operational, etaAt: operational },
  'casualty.crossed': { crossing: operational },
  'casualty.arrived': { destination: operational },
  'casualty.handover_signed': { side: operational, content: operational, language: operational },
  'casualty.handover_disputed': { side: operational, reason: operational },
  'casualty.taken_over': { facility: operational, reason: operational },
  'casualty.read_back': { by: 'clinical-full', destination: operational },
  'casualty.followed_up': { condition: clinical, source: clinical },
  'casualty.returned': { to: operational },
  'casualty.death_confirmed': { profession: clinical, territory: clinical, at: clinical },
  'casualty.closed': { outcome: operational },
  'casualty.opened': { purpose: 'statistics', fields: 'statistics' },
  'casualty.erased': { subject: operational, basis: operational },
}

/** What is known of who somebody is, field by field. */
export const personalCategories: Record<keyof Personal, DataCategory> = {
  familyName: 'identity',
  givenName: 'identity',
  birthDate: 'identity',
  contact: 'contact',
  nationality: 'identity',
  insurance: 'insurance',
  language: 'preference',
  allergies: clinical,
  medications: clinical,
  conditions: 'clinical-full',
  note: 'clinical-full',
}
