import { everybody, own } from '#core/access/relation.ts'
import { adoptPlan } from '#core/incident/adopt-plan.ts'
import { answer, ask } from '#core/incident/ask.ts'
import { draft } from '#core/incident/draft.ts'
import {
  incidentEvents as bodies,
  type IncidentEventKind,
  incidentBodies,
} from '#core/incident/events.ts'
import { folded, noIncident, pairOf } from '#core/incident/evolve.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { incidentCard, suspected, timeline } from '#core/incident/views.ts'
import { commandOf, type EventKind, eventsOf, type Noun } from '#core/noun.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { type Judged, tooEarly, type Verdict, wrongly } from '#core/verdict.ts'

const { whole } = eventsOf<IncidentState>()
const command = commandOf<IncidentState>()

/** Everybody who has been told of it, its own member first. */
const toldOf = (state: IncidentState): string[] =>
  [...new Set([state.member, ...state.alerted, ...state.requests.map(({ to }) => to)])].filter(
    (one) => one !== '',
  )

type Writer = (judged: Judged<IncidentState, unknown>) => Verdict

/** Whoever it was shared with works on it: estimates, plans for its own, asks, takes doubles together. */
const byWhomItWasToldTo: Writer = ({ state, entry, ground }) => {
  if (!state.exists) return tooEarly('not-begun')
  if (toldOf(state).includes(entry.member)) return null
  // Where we alone have told anybody, we know whom.
  const others = toldOf(state).filter((one) => one !== state.member)
  const onlyOurs = state.member === ground.home && others.length === 0
  return onlyOurs ? wrongly('not-told') : tooEarly('not-told')
}
const byItsMember: Writer = ({ state, entry }) => {
  if (!state.exists) return tooEarly('not-begun')
  return state.member === entry.member ? null : wrongly('not-owner')
}

/** One kind of entry, told as a whole; `act`: a plan or a request rests on what is no longer so. */
const event = <K extends IncidentEventKind>(
  kind: K,
  writer: Writer,
  act = false,
): EventKind<IncidentState> =>
  whole(bodies[kind], 'operational', {
    act,
    writer,
    fold: (state, body, entry) => folded(state, kind, body, entry),
  })

const whoSettlesDoubles = own(
  'dispatcher',
  'coordinator',
  'clinician',
  'liaison',
  'tracing-officer',
)

/** The life of an incident: declared, planned, asked about, counted, closed. Nothing falls due by itself. */
export const incidentNoun = {
  name: 'incident',
  foldVersion: 1,
  initial: noIncident,
  events: {
    'incident.declared': event('incident.declared', ({ state, entry }) =>
      state.exists && state.member !== entry.member ? wrongly('begun-by-another') : null,
    ),
    'incident.estimated': event('incident.estimated', byWhomItWasToldTo),
    'incident.alerted': event('incident.alerted', byItsMember),
    'incident.planned': event('incident.planned', byWhomItWasToldTo, true),
    'incident.asked': event('incident.asked', byWhomItWasToldTo, true),
    'incident.same_person_proposed': event('incident.same_person_proposed', byWhomItWasToldTo),
    'incident.same_person_confirmed': event('incident.same_person_confirmed', byWhomItWasToldTo),
    'incident.same_person_parted': event('incident.same_person_parted', byWhomItWasToldTo),
    'incident.closed': event('incident.closed', byItsMember, true),
  },
  commands: {
    'incident.declare': command(bodies['incident.declared'], {
      nature: 'observation',
      thing: 'either',
      who: own('dispatcher'),
      decide: (state, { body }, { member }) => {
        if (state.exists) {
          // A dispatch system that sends its message again is answered alike, and nothing happens twice.
          const again =
            state.member === member &&
            body.reference !== undefined &&
            body.reference === state.reference
          return again ? ok([]) : err(refusal('already_exists', { what: state.name }))
        }
        const fault = findEstimateFault(body.estimated, 'estimated.high')
        return fault ? err(fault) : ok([draft(state, 'incident.declared', body)])
      },
    }),
    'incident.estimate': command(bodies['incident.estimated'], {
      nature: 'observation',
      who: own('dispatcher', 'crew', 'liaison'),
      decide: (state, { body }) => {
        const fault = findEstimateFault(body, 'high')
        return fault ? err(fault) : ok([draft(state, 'incident.estimated', body)])
      },
    }),
    'incident.alert': command(bodies['incident.alerted'], {
      nature: 'observation',
      who: own('dispatcher', 'liaison'),
      decide: (state, { body }) => ok([draft(state, 'incident.alerted', body)]),
    }),
    /** A person adopts a proposal: each line becomes the casualty's destination. */
    'incident.adopt_plan': command(bodies['incident.planned'], {
      nature: 'act',
      who: own('dispatcher', 'medical-director'),
      reads: ({ lines }) => [
        ...lines.map(({ casualty }) => `casualty/${casualty}`),
        ...new Set(lines.flatMap(({ route }) => route.crossings.map((id) => `crossing/${id}`))),
      ],
      decide: (state, { body }, context) => adoptPlan(state, body, context),
    }),
    'incident.ask': command(incidentBodies['incident.ask'], {
      nature: 'act',
      who: own('dispatcher', 'liaison'),
      reads: ({ casualties }) => casualties.map((one) => `casualty/${one}`),
      decide: (state, { body }, context) => ask(state, body, context),
    }),
    'incident.answer': command(incidentBodies['incident.answer'], {
      nature: 'act',
      guarded: true,
      who: { ...own('dispatcher', 'liaison'), coordinator: 'own-facility' },
      reads: ({ lines }) => lines.map(({ casualty }) => `casualty/${casualty}`),
      decide: (state, { body }, context) => answer(state, body, context),
    }),
    'incident.propose_same_person': command(bodies['incident.same_person_proposed'], {
      nature: 'observation',
      who: { ...whoSettlesDoubles, ...own('crew') },
      decide: (state, { body }) => {
        if (body.a === body.b) return err(theSameRecord())
        const pair = { ...pairOf(body.a, body.b), basis: body.basis }
        return ok([draft(state, 'incident.same_person_proposed', pair)])
      },
    }),
    'incident.confirm_same_person': command(bodies['incident.same_person_confirmed'], {
      nature: 'observation',
      who: whoSettlesDoubles,
      decide: (state, { body }, { actor }) => {
        const pair = pairOf(body.a, body.b)
        const found = state.samePersons.find((one) => one.a === pair.a && one.b === pair.b)
        if (!found || found.state === 'parted') {
          return err(refusal('needs_second_person', { why: 'not-proposed' }))
        }
        // One person's slip must not give a patient somebody else's history.
        if (found.proposedBy === actor.id) {
          return err(refusal('needs_second_person', { why: 'same-person' }))
        }
        return ok([draft(state, 'incident.same_person_confirmed', pair)])
      },
    }),
    'incident.part_persons': command(bodies['incident.same_person_parted'], {
      nature: 'observation',
      who: whoSettlesDoubles,
      decide: (state, { body }) => {
        if (body.a === body.b) return err(theSameRecord())
        return ok([draft(state, 'incident.same_person_parted', pairOf(body.a, body.b))])
      },
    }),
    'incident.close': command(bodies['incident.closed'], {
      nature: 'act',
      who: own('dispatcher'),
      decide: (state, { body }, { member }) =>
        state.member === member
          ? ok([draft(state, 'incident.closed', body)])
          : err(refusal('not_custodian', { custodian: state.member, stage: 'open' })),
    }),
  },
  views: {
    'view.incidents': everybody('partner'),
  },
  derived: [timeline, incidentCard, suspected],
  // Coordinators answer for their own hospital: which lines are theirs is looked at line by line.
  about: (_kind, _state, { member, actor }) => ({ member, facility: actor.facility ?? null }),
  findObstacle: (kind, state, { member }) => {
    // Whom we tell, we tell our own history: nobody else decides that.
    if (kind === 'incident.alert' && state.member !== member) {
      return refusal('not_custodian', { custodian: state.member, stage: 'open' })
    }
    const acts = ['incident.adopt_plan', 'incident.ask', 'incident.close']
    return state.closedAt !== null && acts.includes(kind)
      ? refusal('wrong_stage', { stage: 'closed', why: 'closed' })
      : null
  },
  lastAct: (state) => {
    const won = [
      ...(state.plan ? [{ kind: 'incident.planned', at: state.plan.at, by: state.member }] : []),
      ...state.requests.map(({ at, from }) => ({ kind: 'incident.asked', at, by: from })),
    ].sort((a, b) => b.at - a.at)[0]
    const { kind, at, by } = won ?? {
      kind: 'incident.declared',
      at: state.declaredAt,
      by: state.member,
    }
    return { kind, member: by, role: '', at }
  },
  label: ({ name }) => name,
  concerned: (state, writer) => toldOf(state).includes(writer),
  subjects: () => [],
  personal: {},
  tick: () => [],
  due: () => [],
  audience: (state, member) =>
    toldOf(state)
      .filter((one) => one !== member)
      .sort(),
  incidentOf: ({ id }) => id,
  columns: ({ member, closedAt, declaredAt }) => ({
    state: closedAt === null ? 'open' : 'closed',
    holder: member,
    at: declaredAt,
  }),
  commutes: true,
  large: false,
  // A request is written down with each casualty it is about, which says so itself.
  stale: (id) => [['incidents'], ['incident', id], ['timeline', id]] as const,
  refusals: {
    impossible_value: ['too-low'],
    needs_second_person: ['not-proposed', 'same-person'],
    wrong_stage: ['closed', 'at-home', 'other-destination', 'not-destined', 'overridden'],
    already_answered: ['asked', 'answered'],
  } as const,
} satisfies Noun<IncidentState>

const theSameRecord = () =>
  refusal('invalid_input', { field: 'b', message: 'the same record' }, { field: 'b' })

function findEstimateFault({ low, high }: { low: number; high: number }, field: string) {
  if (low <= high) return null
  return refusal('impossible_value', { field, value: high, min: low, why: 'too-low' }, { field })
}
