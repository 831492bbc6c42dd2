import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { About } from '#core/access/relation.ts'
import { type Actor, type Role, roles } from '#core/access/role.ts'
import { type Action, commandKinds, mayDo, mayEver, table, views } from '#core/nouns.ts'

/**
 * The same law written again as text, to check the table by: a column for each role, in the order of
 * `roles`. A any, m own member, h own hospital, v own vehicle, p also a partner's that is shared.
 */
const oracle = `
                                  dis crw coo cli lia med tra dat aud sec ope
casualty.report                    m   m   m   m   m   .   .   .   .   .   .
casualty.observe                   m   m   m   m   .   m   .   .   .   .   .
casualty.triage                    m   m   m   m   .   m   .   .   .   .   .
casualty.label                     m   m   m   m   m   m   .   .   .   .   .
casualty.set_category              m   m   m   m   .   m   .   .   .   .   .
casualty.find_injury               m   m   m   m   .   m   .   .   .   .   .
casualty.treat                     m   m   m   m   .   m   .   .   .   .   .
casualty.state_needs               m   m   m   m   .   m   .   .   .   .   .
casualty.identify                  m   m   m   m   .   .   m   .   .   .   .
casualty.state_consent             .   m   m   m   .   m   .   .   .   .   .
casualty.flag                      m   m   m   m   m   m   .   .   .   .   .
casualty.destine                   m   v   h   h   .   m   .   .   .   .   .
casualty.withdraw_request          m   .   .   .   m   .   .   .   .   .   .
casualty.proceed_under_necessity   m   v   h   h   .   m   .   .   .   .   .
casualty.close_review              .   .   .   .   .   m   .   .   m   .   .
casualty.depart                    m   v   .   .   .   .   .   .   .   .   .
casualty.cross                     m   v   .   .   m   .   .   .   .   .   .
casualty.arrive                    m   v   h   h   .   .   .   .   .   .   .
casualty.sign_handover             .   v   h   h   .   .   .   .   .   .   .
casualty.dispute_handover          .   v   h   h   .   .   .   .   .   .   .
casualty.take_over                 .   .   h   h   .   .   .   .   .   .   .
casualty.read_back                 m   v   h   h   m   .   .   .   .   .   .
casualty.follow_up                 m   .   m   m   m   .   m   .   .   .   .
casualty.return                    m   .   h   h   m   .   .   .   .   .   .
casualty.confirm_death             .   .   .   m   .   m   .   .   .   .   .
casualty.close                     m   .   h   h   .   m   .   .   .   .   .
casualty.open_personal             .   v   h   h   .   m   m   .   .   .   .
casualty.erase                     .   .   .   .   .   m   .   .   .   .   .
casualty.answer                    m   .   h   .   m   .   .   .   .   .   .
incident.declare                   m   .   .   .   .   .   .   .   .   .   .
incident.estimate                  m   m   .   .   m   .   .   .   .   .   .
incident.alert                     m   .   .   .   m   .   .   .   .   .   .
incident.adopt_plan                m   .   .   .   .   m   .   .   .   .   .
incident.ask                       m   .   .   .   m   .   .   .   .   .   .
incident.answer                    m   .   h   .   m   .   .   .   .   .   .
incident.propose_same_person       m   m   m   m   m   .   m   .   .   .   .
incident.confirm_same_person       m   .   m   m   m   .   m   .   .   .   .
incident.part_persons              m   .   m   m   m   .   m   .   .   .   .
incident.close                     m   .   .   .   .   .   .   .   .   .   .
facility.report                    m   .   h   h   m   .   .   .   .   .   .
crossing.state                     m   .   .   .   m   .   .   .   .   .   .
medicine.depart                    .   v   .   .   .   .   .   .   .   .   .
medicine.use                       .   v   .   .   .   .   .   .   .   .   .
medicine.waste                     .   v   .   .   .   .   .   .   .   .   .
medicine.witness                   .   p   p   p   .   p   .   .   .   .   .
medicine.restock                   .   v   .   .   .   .   .   .   .   .   .
medicine.return                    .   v   .   .   .   .   .   .   .   .   .
medicine.settle                    .   .   .   .   .   m   .   .   .   .   .
agreement.draft                    .   .   .   .   m   .   .   .   .   m   .
agreement.revise                   .   .   .   .   m   .   .   .   .   m   .
agreement.comment                  m   m   m   m   m   m   m   .   .   m   .
agreement.answer_comment           .   .   .   .   m   .   .   .   .   m   .
agreement.propose                  .   .   .   .   .   .   .   .   .   m   .
agreement.sign                     .   .   .   .   .   .   .   .   .   m   .
agreement.withdraw_signature       .   .   .   .   .   .   .   .   .   m   .
agreement.decline                  .   .   .   .   .   .   .   .   .   m   .
agreement.ratify                   .   .   .   .   .   .   .   .   .   m   .
agreement.apply_provisionally      .   .   .   .   .   .   .   .   .   m   .
agreement.accede                   .   .   .   .   .   .   .   .   .   m   .
agreement.consent                  .   .   .   .   .   .   .   .   .   m   .
agreement.suspend                  .   .   .   .   .   m   .   .   .   m   .
agreement.lift_suspension          .   .   .   .   .   m   .   .   .   m   .
agreement.withdraw                 .   .   .   .   .   .   .   .   .   m   .
agreement.revoke_withdrawal        .   .   .   .   .   .   .   .   .   m   .
agreement.file_divergence          .   .   .   .   m   .   .   .   .   m   .
agreement.settle_divergence        .   .   .   .   .   .   .   .   .   m   .
agreement.declare_crisis           .   .   .   .   .   .   .   .   .   m   .
agreement.end_crisis               .   .   .   .   .   .   .   .   .   m   .
agreement.review_crisis            .   .   .   .   .   m   .   .   m   .   .
agreement.issue_order              .   .   .   .   .   .   .   .   .   m   .
agreement.lift_order               .   .   .   .   .   .   .   .   .   m   .
agreement.fulfil_obligation        .   .   .   .   m   .   .   .   .   m   .
link.decide                        .   .   .   .   m   m   .   .   .   .   .
link.decide_stream                 .   .   .   .   m   m   .   .   .   .   .
view.held                          .   .   .   .   m   m   .   m   m   .   m
view.incidents                     p   p   p   p   p   p   p   p   p   p   p
view.casualties                    p   p   p   p   p   p   p   p   p   .   .
view.personal                      .   v   h   h   .   m   m   .   .   .   .
view.handoff                       p   p   p   p   p   p   .   .   p   .   .
view.timeline                      p   p   p   p   p   p   p   p   p   .   .
view.facilities                    A   A   A   A   A   A   A   A   A   A   A
view.crossings                     A   A   A   A   A   A   A   A   A   A   A
view.requests                      p   .   p   .   p   p   .   .   p   .   .
view.reviews                       p   .   .   .   p   p   .   p   p   .   .
view.record                        .   .   .   .   .   .   .   m   m   .   .
view.export                        .   .   .   .   .   .   .   .   m   .   .
view.metrics                       .   .   .   .   .   .   .   m   m   m   m
view.partners                      m   m   m   m   m   m   .   m   m   m   m
view.agreement                     A   A   A   A   A   A   A   A   A   A   A
view.medicines                     .   p   p   p   p   p   .   p   p   .   .
`
const rows = oracle
  .split('\n')
  .map((row) => row.trim().split(/\s+/))
  .filter(([action]) => action?.includes('.'))
const letters = new Map(rows.map(([action, ...cells]) => [action!, cells]))
const actions = [...[...commandKinds.keys()], ...views] as Action[]

const actorOf = (role: Role): Actor => ({
  id: 'x',
  role,
  member: 'nl',
  facility: 'h1',
  vehicle: 'v1',
  language: 'en',
})
/** Things to act upon, and which letters of the oracle reach them. */
const things: [what: string, about: About, reached: string][] = [
  ['ours, in my hospital and vehicle', { member: 'nl', facility: 'h1', vehicle: 'v1' }, 'Amhvp'],
  ['ours, in no hospital or vehicle yet', { member: 'nl', facility: null, vehicle: null }, 'Amvp'],
  ['ours, elsewhere', { member: 'nl', facility: 'h2', vehicle: 'v2' }, 'Amp'],
  ['ours, neither hospital nor vehicle', { member: 'nl' }, 'Amp'],
  ['theirs, shared with us', { member: 'be', shared: ['nl'] }, 'Ap'],
  ['theirs, in what is called as mine', { member: 'be', facility: 'h1', vehicle: 'v1' }, 'A'],
  ['theirs, shared with others', { member: 'be', shared: ['de'] }, 'A'],
]

test('[AC1] every role, for every action, about every thing, may what the law says', () => {
  assert.deepEqual([...letters.keys()].sort(), [...actions].sort())
  assert.deepEqual([...table.keys()].sort(), [...actions].sort())
  for (const action of actions) {
    for (const [index, role] of roles.entries()) {
      const letter = letters.get(action)![index]!
      for (const [what, about, reached] of things) {
        const expected = letter !== '.' && reached.includes(letter)
        const found = mayDo(actorOf(role), action, about) === true
        assert.equal(found, expected, `${role} ${action}: ${what}`)
      }
    }
  }
})

test('[AC2] the data monitor never acts, and the auditor only closes reviews', () => {
  const acts = (role: Role) =>
    [...commandKinds.keys()].filter((kind) => mayEver(role, kind as Action))
  assert.deepEqual(acts('data-monitor'), [])
  assert.deepEqual(acts('auditor'), ['casualty.close_review', 'agreement.review_crisis'])
  assert(acts('secretariat').every((kind) => kind.startsWith('agreement.')))
  assert.deepEqual(acts('operator'), [])
})

test('[AC3] without a role nothing is open', () => {
  const nobody = { ...actorOf('crew'), role: 'public' as Role }
  for (const action of actions)
    assert.notEqual(mayDo(nobody, action, { member: 'nl' }), true, action)
})

test('[AC4] a refusal says whether it is the role or whose thing it is', () => {
  const why = (role: Role, action: Action, about: About) => {
    const found = mayDo(actorOf(role), action, about)
    return found === true ? true : found.params.why
  }
  assert.equal(why('auditor', 'casualty.destine', { member: 'nl' }), 'role')
  assert.equal(
    why('coordinator', 'casualty.answer', { member: 'nl', facility: 'h2' }),
    'own-facility',
  )
  assert.equal(why('crew', 'casualty.depart', { member: 'nl', vehicle: 'v2' }), 'own-vehicle')
})
