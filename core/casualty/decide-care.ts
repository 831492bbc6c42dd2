import { z } from 'zod'
import type { Deciders } from '#core/casualty/bodies.ts'
import { draft } from '#core/casualty/draft.ts'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { toHarmonised } from '#core/triage/mapping.ts'
import type { MethodId } from '#core/triage/method.ts'
import { findMethod } from '#core/triage/methods.ts'
import { type Observations, readObservations } from '#core/triage/observation.ts'
import { assess } from '#core/triage/triage.ts'

/** What is seen and done at the patient. The agreement has no say here. */
type Care =
  | 'casualty.report'
  | 'casualty.observe'
  | 'casualty.triage'
  | 'casualty.label'
  | 'casualty.set_category'
  | 'casualty.find_injury'
  | 'casualty.treat'
  | 'casualty.state_needs'
  | 'casualty.identify'
  | 'casualty.state_consent'
  | 'casualty.flag'
  | 'casualty.confirm_death'
  | 'casualty.follow_up'
  | 'casualty.open_personal'
  | 'casualty.erase'

export const care: Deciders<Care> = {
  'casualty.report': (state, { body }, context) => {
    const { personal, ...reported } = body
    const incident = someIncident.safeParse(context.find(`incident/${body.incident}`)).data
    if (!incident?.exists) {
      return err(refusal('unknown_thing', { what: body.incident }, { field: 'incident' }))
    }
    if (body.facility !== undefined) {
      const facility = context.findFacility(body.facility)
      if (facility?.member !== context.member) {
        return err(refusal('unknown_thing', { what: body.facility }, { field: 'facility' }))
      }
    }
    const known = { ...reported, lead: incident.member }
    return ok([draft(state, 'casualty.reported', known, personal)])
  },
  'casualty.observe': (state, { body }) => {
    const seen = observed(body.observations)
    if (!seen.ok) return seen
    return ok([draft(state, 'casualty.observed', body)])
  },
  'casualty.triage': (state, { body }, context) => {
    const seen = observed(body.observations)
    if (!seen.ok) return seen
    const method = findMethod(body.method)
    if (!method.ok) return method
    const { ageYears, looksLike } = { ...withoutNull(state), ...body.patient }
    const found = assess(
      method.value.id,
      seen.value,
      { ageYears, looksLike },
      { signed: (context.signedMethods ?? []) as readonly MethodId[] },
    )
    if (found.outcome === 'off') return err(found.refusal)
    if (found.outcome === 'incomplete') {
      const at = found.next.about === 'patient' ? 'patient' : 'observations'
      const field = `${at}.${found.next.key}`
      return err(
        refusal('invalid_input', { field, why: found.why, next: found.next.key }, { field }),
      )
    }
    const { category, step, flags } = found
    return ok([draft(state, 'casualty.triaged', { ...body, category, step, flags })])
  },
  'casualty.label': (state, { body }) => {
    const meant = toHarmonised(body.scheme, body.label, body.schemeVersion)
    // What was said is kept in any case: a label we cannot read may be read by somebody who can.
    if (!meant.ok) return ok([draft(state, 'casualty.label_unmapped', body)])
    const { categories, lossy } = meant.value
    return ok([draft(state, 'casualty.labelled', { ...body, categories, lossy })])
  },
  'casualty.set_category': (state, { body }) => {
    const { category } = body
    if (category === 'dead' || category === 'expectant') {
      return err(refusal('not_permitted', { why: category, category }, { field: 'category' }))
    }
    return ok([draft(state, 'casualty.category_set', body)])
  },
  'casualty.find_injury': (state, { body }) => ok([draft(state, 'casualty.injury_found', body)]),
  'casualty.treat': (state, { body }) => ok([draft(state, 'casualty.treated', body)]),
  'casualty.state_needs': (state, { body }) => ok([draft(state, 'casualty.needs_stated', body)]),
  'casualty.identify': (state, { body: { personal, ...body } }) =>
    ok([draft(state, 'casualty.identified', body, personal)]),
  'casualty.state_consent': (state, { body: { personal, ...body } }) =>
    ok([draft(state, 'casualty.consent_stated', body, state.erased ? undefined : personal)]),
  'casualty.flag': (state, { body }) => {
    if (Object.keys(body).length > 0) return ok([draft(state, 'casualty.flagged', body)])
    return err(refusal('invalid_input', { field: 'body', message: 'empty' }, { field: 'body' }))
  },
  'casualty.confirm_death': (state, { body, occurredAt }) => {
    const earliest = state.reportedAt - dayMs
    if (body.at < earliest || body.at > occurredAt) {
      const limits = { value: body.at, min: earliest, max: occurredAt, unit: 'ms' }
      return err(refusal('impossible_value', { field: 'at', ...limits }, { field: 'at' }))
    }
    return ok([draft(state, 'casualty.death_confirmed', body)])
  },
  'casualty.follow_up': (state, { body }) => ok([draft(state, 'casualty.followed_up', body)]),
  'casualty.open_personal': (state, { body }) => ok([draft(state, 'casualty.opened', body)]),
  'casualty.erase': (state, { body }) =>
    ok([draft(state, 'casualty.erased', { subject: state.id, ...body })]),
}

/** What is looked at of the incident that somebody is reported in. */
const someIncident = z.object({ exists: z.boolean(), member: z.string() })

/** Somebody may have died before anybody reported them, within the day. */
const dayMs = 86_400_000

const withoutNull = ({ ageYears, looksLike }: Parameters<typeof draft>[0] & Looks) => ({
  ...(ageYears !== null && { ageYears }),
  ...(looksLike !== null && { looksLike }),
})
type Looks = { ageYears: number | null; looksLike: 'adult' | 'child' | 'infant' | null }

function observed(raw: Record<string, unknown>): Result<Observations, Refusal> {
  const read = readObservations(raw, 'observations')
  return read.ok ? read : err(read.error[0]!)
}
