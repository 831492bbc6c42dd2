import { inOwnHospital, own, shared } from '#core/access/relation.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { ChartKind } from '#core/casualty/chart.ts'
import { casualtyCommands } from '#core/casualty/commands.ts'
import { fieldCategories, personalCategories } from '#core/casualty/disclosure.ts'
import { draft } from '#core/casualty/draft.ts'
import { casualtyEvents } from '#core/casualty/events.ts'
import { begun, charted, journeyed, noCasualty, received } from '#core/casualty/evolve.ts'
import { casualtyAbout, findCasualtyObstacle, lastActOf } from '#core/casualty/guard.ts'
import { isAct, type JourneyKind } from '#core/casualty/journey.ts'
import { concernedBy, writers } from '#core/casualty/owners.ts'
import { facilityBoard, needsAtScene, requests } from '#core/casualty/views.ts'
import { type Body, type EventKind, eventsOf, type Noun, type Upcaster } from '#core/noun.ts'

const { byField } = eventsOf<CasualtyState>()

/** A report rests on the incident that it speaks of. */
const restsOf = (body: object): string[] =>
  'incident' in body && typeof body.incident === 'string' ? [`incident/${body.incident}`] : []

/** The version of a body that has changed its shape, and how those before are read. */
type Shape = {
  schema?: number
  upcasters?: Readonly<Record<number, Upcaster>>
  lowest?: (body: Body) => number
}

/**
 * A dose that was said in words stays words: nobody reads numbers out of a sentence. A treatment without
 * dose or route is written as before, so that a partner of the version before sees it.
 */
const withDose: Shape = {
  schema: 2,
  upcasters: { 1: (body) => body },
  lowest: (body) => (body.dose === undefined && body.route === undefined ? 1 : 2),
}

/** Something observed: it commutes. */
const note = <K extends ChartKind>(kind: K, shape: Shape = {}): EventKind<CasualtyState> =>
  byField(casualtyEvents[kind], received[kind], fieldCategories[kind], {
    ...shape,
    writer: writers[kind],
    rests: restsOf,
    fold: (state, body, entry) => charted(state, kind, body, entry),
  })

/** A step of the journey: it takes its place among the others. */
const step = <K extends JourneyKind>(kind: K): EventKind<CasualtyState> =>
  byField(casualtyEvents[kind], received[kind], fieldCategories[kind], {
    act: isAct(kind),
    writer: writers[kind],
    fold: (state, body, entry) => journeyed(state, kind, body, entry),
  })

const whoSees = shared(
  'dispatcher',
  'crew',
  'coordinator',
  'clinician',
  'liaison',
  'medical-director',
  'tracing-officer',
  'data-monitor',
  'auditor',
)

/**
 * The life of a casualty. Deadlines are watched by the
 * member that set them: who asked lapses its request, who went under necessity is reminded of the review.
 */
export const casualtyNoun = {
  name: 'casualty',
  // 2: a state that was folded before doses were understood lacks those that had come already.
  foldVersion: 2,
  initial: noCasualty,
  events: {
    'casualty.reported': note('casualty.reported'),
    'casualty.observed': note('casualty.observed'),
    'casualty.triaged': note('casualty.triaged'),
    'casualty.labelled': note('casualty.labelled'),
    'casualty.label_unmapped': note('casualty.label_unmapped'),
    'casualty.category_set': note('casualty.category_set'),
    'casualty.injury_found': note('casualty.injury_found'),
    'casualty.treated': note('casualty.treated', withDose),
    'casualty.needs_stated': note('casualty.needs_stated'),
    'casualty.identified': note('casualty.identified'),
    'casualty.consent_stated': note('casualty.consent_stated'),
    'casualty.flagged': note('casualty.flagged'),
    'casualty.destined': step('casualty.destined'),
    'casualty.requested': step('casualty.requested'),
    'casualty.answered': step('casualty.answered'),
    'casualty.request_withdrawn': step('casualty.request_withdrawn'),
    'casualty.request_lapsed': step('casualty.request_lapsed'),
    'casualty.necessity_invoked': step('casualty.necessity_invoked'),
    'casualty.review_overdue': step('casualty.review_overdue'),
    'casualty.review_closed': step('casualty.review_closed'),
    'casualty.departed': step('casualty.departed'),
    'casualty.crossed': step('casualty.crossed'),
    'casualty.arrived': step('casualty.arrived'),
    'casualty.handover_signed': step('casualty.handover_signed'),
    'casualty.handover_disputed': step('casualty.handover_disputed'),
    'casualty.taken_over': step('casualty.taken_over'),
    'casualty.read_back': step('casualty.read_back'),
    'casualty.followed_up': note('casualty.followed_up'),
    'casualty.returned': step('casualty.returned'),
    'casualty.death_confirmed': note('casualty.death_confirmed'),
    'casualty.closed': step('casualty.closed'),
    'casualty.opened': note('casualty.opened'),
    'casualty.erased': note('casualty.erased'),
  },
  settled: begun,
  commands: casualtyCommands,
  views: {
    'view.casualties': whoSees,
    'view.timeline': whoSees,
    'view.personal': {
      ...own('medical-director', 'tracing-officer'),
      ...inOwnHospital,
      crew: 'own-vehicle',
    },
    'view.handoff': shared(
      'dispatcher',
      'crew',
      'coordinator',
      'clinician',
      'liaison',
      'medical-director',
      'auditor',
    ),
    'view.requests': shared('dispatcher', 'coordinator', 'liaison', 'medical-director', 'auditor'),
    'view.reviews': shared('dispatcher', 'liaison', 'medical-director', 'auditor', 'data-monitor'),
  },
  derived: [requests, needsAtScene, facilityBoard],
  about: casualtyAbout,
  findObstacle: findCasualtyObstacle,
  lastAct: lastActOf,
  label: ({ label }) => label,
  concerned: (state, writer) => concernedBy(state).has(writer),
  subjects: ({ id }) => [id],
  personal: personalCategories,
  personOf: ({ consent, began, necessity }) => {
    const to = necessity?.destination
    const necessityTo = to && 'member' in to ? to.member : null
    return { consent: consent.sharing?.value ?? 'not-asked', began, necessityTo }
  },
  tick: (state, now, member) => [
    ...waiting(state, member)
      .filter((one) => one.answerBy <= now)
      .map(({ id, silence }) => draft(state, 'casualty.request_lapsed', { request: id, silence })),
    ...open(state, member)
      .filter((one) => one.dueAt <= now)
      .map(({ id }) => draft(state, 'casualty.review_overdue', { review: id })),
  ],
  due: (state, member) => [
    ...waiting(state, member).map(({ answerBy, id }) => ({
      at: answerBy,
      what: 'answer',
      about: id,
    })),
    ...open(state, member).map(({ dueAt, id }) => ({ at: dueAt, what: 'review', about: id })),
  ],
  // Whoever was told of a patient is told how it ends.
  audience: (state, member) => {
    const { custody } = state
    const told = [...state.addressed, state.lead, state.member, custody.member, custody.other ?? '']
    const partners = told.filter((one) => one !== '' && one !== member && isMember(state, one))
    return [...new Set(partners)].sort()
  },
  incidentOf: ({ incident }) => incident || null,
  columns: ({ incident, stage, custody, reportedAt }) => ({
    about: incident,
    state: stage,
    holder: custody.member,
    at: reportedAt,
  }),
  commutes: false,
  large: false,
  // An incident is shown with how many people it counts, by category, and with their open reviews.
  stale: (id, incident) =>
    [
      ['casualty', id],
      ['casualties', incident],
      ['requests'],
      ['incidents'],
      ['incident', incident],
      ['timeline', incident],
    ] as const,
  refusals: {
    not_permitted: ['not-asked', 'no-answer', 'declined', 'dead', 'expectant'],
    wrong_stage: [
      'closed',
      'arrived',
      'on-the-way',
      'not-destined',
      'no-destination',
      'no-request',
      'at-home',
      'nothing-refused',
      'no-review',
      'not-here',
      'held',
      'both-signed',
      'nothing-to-dispute',
      'not-handed-over',
      'death-not-confirmed',
      'erased',
    ],
    needs_second_person: ['handover', 'review'],
    already_answered: ['answered', 'withdrawn'],
    reason_missing: ['override', 'necessity', 'condition', 'decline'],
  } as const,
} satisfies Noun<CasualtyState>

const waiting = (state: CasualtyState, member: string) =>
  state.requests.filter((one) => one.state === 'waiting' && one.from === member)

const open = (state: CasualtyState, member: string) =>
  state.reviews.filter((one) => one.state === 'open' && one.member === member)

/** A place outside holds custody by its name; it is nobody's node. */
const isMember = (state: CasualtyState, name: string) =>
  !(state.custody.state === 'released' && state.custody.other === name)
