import type { Deciders } from '#core/casualty/bodies.ts'
import { draft } from '#core/casualty/draft.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'

/** Who answers for the patient: two signatures, and what to do when there is only one. */
type Handover =
  | 'casualty.sign_handover'
  | 'casualty.dispute_handover'
  | 'casualty.take_over'
  | 'casualty.read_back'

export const handover: Deciders<Handover> = {
  'casualty.sign_handover': (state, { body }, { actor }) => {
    const signed = { ...body, language: actor.language }
    return ok([draft(state, 'casualty.handover_signed', signed)])
  },
  'casualty.dispute_handover': (state, { body }) =>
    ok([draft(state, 'casualty.handover_disputed', body)]),
  'casualty.take_over': (state, { body }, { member, actor, findFacility }) => {
    const facility = findFacility(body.facility)
    if (facility?.member !== member) {
      return err(refusal('unknown_thing', { what: body.facility }, { field: 'facility' }))
    }
    if (actor.facility !== body.facility) {
      const params = { role: actor.role, action: 'casualty.take_over', why: 'own-facility' }
      return err(refusal('not_your_role', params, { field: 'facility' }))
    }
    return ok([draft(state, 'casualty.taken_over', body)])
  },
  'casualty.read_back': (state, { body }) => ok([draft(state, 'casualty.read_back', body)]),
}
