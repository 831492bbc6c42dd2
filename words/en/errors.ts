import type { RefusalKey } from '#core/refusal.ts'

/**
 * Words for every "no": what happened, what is safe, what to do. A code or a situation without words
 * does not compile.
 */
export const errors = {
  not_permitted:
    'The agreement does not permit this. Nothing was changed. Choose another way, or proceed under necessity.',
  not_permitted_prohibited:
    'The agreement forbids this. Nothing was changed. Choose another way, or proceed under necessity.',
  'not_permitted_nothing-permits':
    'No article permits this. Nothing was changed. Choose another way, or proceed under necessity.',
  'not_permitted_cannot-evaluate':
    'The article that decides here is disputed and therefore refuses. Choose another way, or proceed under necessity.',
  'not_permitted_no-agreement':
    'No agreement with {{to}} is in force. Choose a hospital at home, or proceed under necessity.',
  'not_permitted_not-asked':
    '{{to}} has not been asked yet. Ask now; if the patient cannot wait, proceed under necessity.',
  'not_permitted_no-answer':
    '{{to}} has not answered yet. Nobody has to wait: proceed under necessity if the patient cannot.',
  not_permitted_declined:
    '{{to}} has declined. Choose another hospital, or proceed under necessity.',
  not_permitted_dead:
    'Death is not a triage category. A clinician confirms it, with time and place.',
  not_permitted_expectant:
    'This category may be used only after a named authority has activated it. Choose another one.',
  undetermined:
    'The agreement cannot decide: it is not known {{lacks}}. Add what is missing, or proceed under necessity.',
  not_your_role: 'This is not for your role. Ask somebody who may.',
  not_your_role_role: 'Your role does not do this. Ask somebody who may.',
  'not_your_role_own-member':
    'You may do this only for your own side. Ask the side that has it in hand.',
  'not_your_role_own-facility': 'You may do this only for your own hospital.',
  'not_your_role_own-vehicle': 'You may do this only for the patient in your own vehicle.',
  not_your_role_partner: 'This has not been shared with you.',
  not_custodian:
    '{{custodian}} answers for this patient and must do it. Call them; you may note down what you see.',
  stale:
    '{{member}} was faster: something changed meanwhile. Nothing of yours was written. Look again and decide.',
  unknown_thing:
    '{{what}} is not known here. Nothing was changed. Check the number, or wait until it arrives.',
  already_exists: '{{what}} exists already. Nothing was written twice. Open the one that exists.',
  wrong_stage: 'This cannot be done at this point. Nothing was changed.',
  wrong_stage_closed: 'The record is closed. Observations can still be added.',
  wrong_stage_arrived: 'The patient has arrived. Hand over, or choose a new destination.',
  'wrong_stage_on-the-way': 'The patient is on the way already.',
  'wrong_stage_not-destined': 'Choose a destination first.',
  'wrong_stage_no-destination': 'There is no destination yet. Choose one first.',
  'wrong_stage_other-destination':
    'The patient is destined elsewhere. Change the destination first.',
  wrong_stage_overridden:
    'A person chose otherwise, and that stands. Change the destination by hand.',
  'wrong_stage_no-request': 'There is no open request.',
  'wrong_stage_at-home': 'That is your own side: nobody has to be asked.',
  'wrong_stage_nothing-refused': 'Nothing stands in the way: you can depart as usual.',
  'wrong_stage_no-review': 'There is no open review.',
  'wrong_stage_not-here':
    'The patient is not on the way and not here. Record departure or arrival first.',
  wrong_stage_held: 'Custody is settled. Nothing more needs to be signed.',
  'wrong_stage_both-signed': 'Both sides have signed.',
  'wrong_stage_nothing-to-dispute': 'There is no unconfirmed handover to dispute.',
  'wrong_stage_not-handed-over': 'The patient has not been handed over yet.',
  'wrong_stage_death-not-confirmed': 'Death has not been confirmed. A clinician confirms it first.',
  wrong_stage_erased: 'The personal data of this patient were erased. None can be added or opened.',
  needs_second_person: 'This needs a second person.',
  needs_second_person_handover: 'You signed for the other side. Another person has to sign here.',
  needs_second_person_review:
    'You acted under necessity yourself. Another person has to close the review.',
  'needs_second_person_not-proposed':
    'Nobody has proposed that these records are one person. Propose it; another person confirms.',
  needs_second_person_waste: 'You wasted it. Another person has to witness it.',
  'needs_second_person_same-person': 'You proposed it. Another person has to confirm.',
  already_answered: 'This request has been answered already. The first answer stands.',
  already_answered_answered: 'This request has been answered already. The first answer stands.',
  already_answered_withdrawn: 'This request was withdrawn. Nothing needs to be answered.',
  already_answered_asked: 'They have been asked already and have not answered yet.',
  deadline_passed: 'The time for this has passed.',
  content_differs:
    'Both sides signed different contents. Care goes on. Compare the two and sign again.',
  impossible_value:
    '{{value}} is not possible for {{field}}: between {{min}} and {{max}} {{unit}}. Nothing was saved; enter it again.',
  impossible_value_past: 'The time given for {{field}} has passed. Choose a later one.',
  'impossible_value_too-low': '{{value}} for {{field}} is too low: at least {{min}}.',
  impossible_value_territory: '{{value}} is on neither side of this crossing.',
  unknown_scheme:
    'The label {{label}} of {{scheme}} is not known here. It is kept as written; the category stays. Triage again.',
  unknown_method: 'The triage method {{method}} is not known. Known: {{known}}.',
  method_not_signed:
    'The method {{method}} is off until your medical director has signed for it. Use another one.',
  invalid_input:
    '{{field}} is missing or not understood: {{message}}. Nothing was saved; enter it again.',
  'invalid_input_not-asked':
    'One more question is needed: {{next}}. What has been observed can be saved.',
  invalid_input_contradiction: 'Two observations contradict each other. Look again: {{next}}.',
  too_large: 'This is too large to be taken in. Nothing was saved; send it in smaller parts.',
  bad_signature:
    'The signature is wrong: this may not come from its sender. It was not acted upon. Tell the liaison officer.',
  wrong_realm: 'This belongs to a drill, or not to this one. Nothing was changed.',
  unknown_partner: '{{partner}} is not a party to the agreement. Nothing was accepted.',
  unsupported_version:
    'The other side speaks a newer version. The message is kept and will be read after the update.',
  reason_missing: 'A reason is needed.',
  reason_missing_override: 'You depart from the plan: say why, so that others understand it later.',
  reason_missing_necessity: 'Say in a few words why it could not wait.',
  reason_missing_condition: 'Say on what condition you accept.',
  reason_missing_decline: 'Say why you decline, so that the other side can look elsewhere.',
  not_signed_in:
    'You are not signed in. What you entered stays on this device. Sign in and send it again.',
  read_only:
    'This node is behind its own record and takes nothing in. Reading is safe. Call the operator.',
} as const satisfies Record<RefusalKey, string>
