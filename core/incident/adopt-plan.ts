import type { z } from 'zod'
import type { CasualtyState, Route } from '#core/casualty/casualty.ts'
import { withdrawnFor } from '#core/casualty/decide-transfer.ts'
import { draft as casualtyDraft } from '#core/casualty/draft.ts'
import { sameDestination } from '#core/casualty/guard.ts'
import { mayGo } from '#core/casualty/questions.ts'
import type { Context } from '#core/command.ts'
import { casualtyIn, draft } from '#core/incident/draft.ts'
import type { incidentEvents } from '#core/incident/events.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Decided } from '#core/noun.ts'
import type { Draft } from '#core/record/entry.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'

type Plan = z.output<(typeof incidentEvents)['incident.planned']>
type Line = Plan['lines'][number]

/**
 * A person adopts a proposal. Each line is put to the agreement again, as it is now; a line that no
 * longer holds is left out and stands among the unplaced with its reason, so that one casualty does
 * not hold up forty. Where no line holds, the plan is refused for the first line's reason.
 */
export function adoptPlan(state: IncidentState, body: Plan, context: Context): Decided {
  const drafts: Draft[] = []
  const lines: Line[] = []
  const left: { casualty: string; why: string }[] = []
  let first: Refusal | null = null
  const seen = new Set<string>()
  for (const [index, line] of body.lines.entries()) {
    if (seen.has(line.casualty)) continue
    seen.add(line.casualty)
    const casualty = casualtyIn(context, line.casualty)
    const to = { facility: line.facility, member: line.member }
    const kept = casualty.destination && sameDestination(casualty.destination.to, to)
    const obstacle = findLineObstacle(casualty, state.id, context.member, kept === true)
    const way = obstacle ? err(obstacle) : mayGo(casualty, to, line.route, context)
    if (!way.ok) {
      first ??= { ...way.error, field: `lines.${index}` }
      const { code, params } = way.error
      left.push({ casualty: line.casualty, why: code === 'wrong_stage' ? `${params.why}` : code })
      continue
    }
    const { clauses } = way.value
    const because = line.because.length > 0 ? line.because : way.value.because
    lines.push({ ...line, clauses, because })
    const destined = { destination: to, route: line.route, clauses, because, plan: body.plan }
    // What stands already is not done again: its request stays, and so does a person's choice.
    if (kept && sameRoute(casualty.destination!.route, line.route)) continue
    drafts.push(
      ...withdrawnFor(casualty, to),
      casualtyDraft(casualty, 'casualty.destined', destined),
    )
  }
  if (first && lines.length === 0) return err(first)
  const unplaced = [...body.unplaced.filter((one) => !seen.has(one.casualty)), ...left]
  return ok([draft(state, 'incident.planned', { ...body, lines, unplaced }), ...drafts])
}

const sameRoute = (a: Route | null, b: Route) => a?.crossings.join(' ') === b.crossings.join(' ')

/** A plan speaks for patients who are ours and still here, and never against a person's own choice. */
function findLineObstacle(
  casualty: CasualtyState,
  incident: string,
  member: string,
  kept: boolean,
): Refusal | null {
  const { stage, label } = casualty
  if (!casualty.exists || casualty.incident !== incident) {
    return refusal('unknown_thing', { what: casualty.id })
  }
  const { custody, destination } = casualty
  if (custody.member !== member) {
    return refusal('not_custodian', { casualty: label, custodian: custody.member, stage })
  }
  if (stage !== 'at-scene' && stage !== 'destined') {
    return refusal('wrong_stage', { casualty: label, stage, why: 'on-the-way' })
  }
  if (destination?.overridden && !kept) {
    return refusal('wrong_stage', { casualty: label, stage, why: 'overridden' })
  }
  return null
}
