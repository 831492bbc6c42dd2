import type { z } from 'zod'
import { mayDo } from '#core/access/access.ts'
import type { Command, Context } from '#core/command.ts'
import { adoptPlan } from '#core/incident/adopt-plan.ts'
import { answer, ask } from '#core/incident/ask.ts'
import { draft } from '#core/incident/draft.ts'
import { type IncidentCommandKind, incidentCommands } from '#core/incident/events.ts'
import { pairOf } from '#core/incident/evolve.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Draft } from '#core/record/entry.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'

export type IncidentBody<K extends IncidentCommandKind> = z.infer<
  (typeof incidentCommands)[K]['body']
>
export type Decided = Result<Draft[], Refusal>
export type IncidentDecider<K extends IncidentCommandKind> = (
  state: IncidentState,
  body: IncidentBody<K>,
  context: Context,
) => Decided

const deciders: { [K in IncidentCommandKind]: IncidentDecider<K> } = {
  'incident.declare': (state, body) => {
    if (state.exists) {
      // A dispatch system that sends its message again is answered alike, and nothing happens twice.
      const again = body.reference !== undefined && body.reference === state.reference
      return again ? ok([]) : err(refusal('already_exists', { what: state.name }))
    }
    const fault = findEstimateFault(body.estimated, 'estimated.high')
    if (fault) return err(fault)
    return ok([draft(state, 'incident.declared', body)])
  },
  'incident.estimate': (state, body) => {
    const fault = findEstimateFault(body, 'high')
    return fault ? err(fault) : ok([draft(state, 'incident.estimated', body)])
  },
  'incident.alert': (state, body) => ok([draft(state, 'incident.alerted', body)]),
  'incident.adopt_plan': adoptPlan,
  'incident.ask': ask,
  'incident.answer': answer,
  'incident.propose_same_person': (state, body) => {
    if (body.a === body.b) {
      const params = { field: 'b', message: 'the same record' }
      return err(refusal('invalid_input', params, { field: 'b' }))
    }
    const pair = { ...pairOf(body.a, body.b), basis: body.basis }
    return ok([draft(state, 'incident.same_person_proposed', pair)])
  },
  'incident.confirm_same_person': (state, body, context) => {
    const found = findPair(state, body)
    if (!found || found.state === 'parted') {
      return err(refusal('needs_second_person', { why: 'not-proposed' }))
    }
    // One person's slip must not give a patient somebody else's history.
    if (found.proposedBy === context.actor.id) {
      return err(refusal('needs_second_person', { why: 'same-person' }))
    }
    const pair = pairOf(body.a, body.b)
    return ok([draft(state, 'incident.same_person_confirmed', pair)])
  },
  'incident.part_persons': (state, body) => {
    if (body.a === body.b) {
      const params = { field: 'b', message: 'the same record' }
      return err(refusal('invalid_input', params, { field: 'b' }))
    }
    const pair = pairOf(body.a, body.b)
    return ok([draft(state, 'incident.same_person_parted', pair)])
  },
  'incident.close': (state, body, context) => {
    if (state.member === context.member) {
      return ok([draft(state, 'incident.closed', body)])
    }
    return err(refusal('not_custodian', { custodian: state.member, stage: 'open' }))
  },
}

/** Commands that a screen decides on what it sees; an answer is guarded by the requests it names. */
const seeing = new Set<IncidentCommandKind>([
  'incident.adopt_plan',
  'incident.ask',
  'incident.close',
])

/** What a command about an incident comes to: entries to write, or why not. Total. */
export function decideIncident(state: IncidentState, command: Command, context: Context): Decided {
  if (!Object.hasOwn(incidentCommands, command.kind)) {
    return err(refusal('unknown_thing', { what: command.kind }, { field: 'kind' }))
  }
  const kind = command.kind as IncidentCommandKind
  const parsed = incidentCommands[kind].body.safeParse(command.body)
  if (!parsed.success) return err(invalidInput(parsed.error))
  // Coordinators answer for their own hospital: which lines are theirs is looked at line by line.
  const { member, actor } = context
  const may = mayDo(actor, kind, { member, facility: actor.facility ?? null })
  if (may !== true) return err(may)
  if (kind !== 'incident.declare' && !state.exists) {
    return err(refusal('unknown_thing', { what: command.stream }))
  }
  const obstacle =
    incidentCommands[kind].nature === 'act' && findObstacle(state, kind, command.seen)
  if (obstacle) return err(obstacle)
  return (deciders[kind] as IncidentDecider<IncidentCommandKind>)(
    state,
    parsed.data as never,
    context,
  )
}

function findObstacle(
  state: IncidentState,
  kind: IncidentCommandKind,
  seen: number | undefined,
): Refusal | null {
  if (seen === undefined) {
    return refusal('invalid_input', { field: 'seen', message: 'required' }, { field: 'seen' })
  }
  if (seeing.has(kind) && seen !== state.actVersion) {
    const won = [
      ...(state.plan ? [{ kind: 'incident.planned', at: state.plan.at, by: state.member }] : []),
      ...state.requests.map(({ at, from }) => ({ kind: 'incident.asked', at, by: from })),
    ].sort((a, b) => b.at - a.at)[0]
    const { at, by } = won ?? { at: state.declaredAt, by: state.member }
    const params = { kind: won?.kind ?? 'incident.declared', member: by, role: '', at }
    return refusal('stale', { seen, version: state.actVersion, ...params })
  }
  if (state.closedAt === null || kind === 'incident.answer') return null
  return refusal('wrong_stage', { stage: 'closed', why: 'closed' })
}

const findPair = (state: IncidentState, { a, b }: { a: string; b: string }) => {
  const pair = pairOf(a, b)
  return state.samePersons.find((one) => one.a === pair.a && one.b === pair.b)
}

function findEstimateFault({ low, high }: { low: number; high: number }, field: string) {
  if (low <= high) return null
  return refusal('impossible_value', { field, value: high, min: low, why: 'too-low' }, { field })
}
