import type { RefusalKey } from '#core/nouns.ts'

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
  wrong_stage_unreadable:
    'A held entry cannot be taken in: nobody can read it, or it was said in somebody else’s name. Leave it out, and speak with the partner.',
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
  'wrong_stage_other-agreement': 'This text is of another agreement. Nothing was changed.',
  wrong_stage_downgrade:
    'This text has no higher version number than the one it amends: an older text never replaces a newer one. Give it a higher number.',
  wrong_stage_superseded:
    'This text amends one that has been replaced since. Draft it again upon the text that is in force.',
  'wrong_stage_base-unknown':
    'The text that this one amends has not arrived here. Wait until it has, or ask the other side to send it.',
  'wrong_stage_base-open':
    'The text that this one amends has not been agreed yet. Agree on that one first, or amend the text in force.',
  'wrong_stage_in-effect': 'This text has been agreed already. Draft an amendment to change it.',
  'wrong_stage_not-in-effect':
    'No text is in force yet under which this could be done. All have to sign first.',
  wrong_stage_proposed: 'This text has been proposed already. Read it and sign, or decline.',
  'wrong_stage_not-proposed': 'Nobody has proposed this text for signature yet. Propose it first.',
  'wrong_stage_not-needed': 'This is not for your party: its word is not asked for here.',
  'wrong_stage_already-signed': 'Your party has signed this already. Nothing was written twice.',
  'wrong_stage_not-signed':
    'Your party has not signed this text, so there is no signature to take back.',
  'wrong_stage_signed-by-all':
    'All have signed: a signature can no longer be taken back. Give notice of withdrawal, or propose an amendment.',
  'wrong_stage_not-signed-by-all':
    'Not all have signed this text yet. Wait for the other signatures.',
  'wrong_stage_taken-back':
    'A party wants its signature of this text back. It can no longer be signed; agree on a new text.',
  wrong_stage_declined: 'A party has declined this text for good. Agree on a new one.',
  'wrong_stage_rival-signed':
    'Your party has signed another amendment, {{version}}. Take that signature back first; it is free once another party has declined that text.',
  'wrong_stage_withdrawal-revoked':
    '{{party}} has taken back its withdrawal and is still a party. This text leaves it out; its signature is needed.',
  'wrong_stage_no-ratification':
    'This text is in force once all have signed: it needs no ratification.',
  'wrong_stage_not-acceded': 'Your party has not acceded to this text yet.',
  'wrong_stage_not-suspended': 'This suspension has been lifted already.',
  wrong_stage_withdrawing: 'Your party has given notice already. The notice stands.',
  'wrong_stage_no-withdrawal': 'There is no notice of withdrawal to take back.',
  wrong_stage_left: 'Your party has left the agreement. Cases under way are still completed.',
  wrong_stage_settled: 'Your party has settled this divergence already.',
  wrong_stage_crisis: 'Crisis powers are on at this moment. They end by themselves.',
  'wrong_stage_no-crisis': 'These crisis powers are over, or never began.',
  'wrong_stage_crisis-no-limits':
    'The agreement sets no limits to crisis powers, so none can be declared. Ordinary rules go on; necessity remains.',
  'wrong_stage_crisis-not-reviewed':
    'Your last crisis powers have not been reviewed yet. Have them reviewed first.',
  'wrong_stage_crisis-pause':
    'Crisis powers do not renew themselves: {{days}} days have to pass after the last ones.',
  'wrong_stage_crisis-cap':
    'All {{days}} days of crisis powers in twelve months have been used. Ordinary rules go on; necessity remains.',
  'wrong_stage_crisis-too-long':
    'The agreement leaves {{days}} days for crisis powers now. Choose an earlier end.',
  wrong_stage_reviewed: 'These crisis powers have been reviewed already.',
  'wrong_stage_order-ended': 'This order has ended already.',
  wrong_stage_fulfilled: 'This obligation has been fulfilled already; its evidence stands.',
  needs_second_person: 'This needs a second person.',
  needs_second_person_handover: 'You signed for the other side. Another person has to sign here.',
  needs_second_person_review:
    'You acted under necessity yourself. Another person has to close the review.',
  'needs_second_person_not-proposed':
    'Nobody has proposed that these records are one person. Propose it; another person confirms.',
  needs_second_person_waste: 'You wasted it. Another person has to witness it.',
  needs_second_person_crisis:
    'You declared these crisis powers yourself. Another person has to review them.',
  'needs_second_person_same-person': 'You proposed it. Another person has to confirm.',
  already_answered: 'This request has been answered already. The first answer stands.',
  already_answered_answered: 'This request has been answered already. The first answer stands.',
  already_answered_withdrawn: 'This request was withdrawn. Nothing needs to be answered.',
  already_answered_asked: 'They have been asked already and have not answered yet.',
  already_answered_comment: 'Your side has answered this comment already.',
  deadline_passed: 'The time for this has passed.',
  content_differs:
    'Both sides signed different contents. Care goes on. Compare the two and sign again.',
  impossible_value:
    '{{value}} is not possible for {{field}}: between {{min}} and {{max}} {{unit}}. Nothing was saved; enter it again.',
  impossible_value_past: 'The time given for {{field}} has passed. Choose a later one.',
  'impossible_value_too-low': '{{value}} for {{field}} is too low: at least {{min}}.',
  impossible_value_territory: '{{value}} is on neither side of this crossing.',
  impossible_value_notice: 'The agreement asks for {{days}} days of notice. Choose a later day.',
  impossible_value_order:
    'A national order ends by itself within {{days}} days. Choose an earlier end; it can be given again.',
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
  'bad_signature_unknown-key':
    'The treaty does not give this party the key that signed. It was not acted upon. Check the key, and tell the liaison officer.',
  'bad_signature_wrong-signature':
    'The signature does not fit this text, party and moment. It was not acted upon. Sign again.',
  bad_signature_moment:
    'The moment under the signature lies ahead or too far back. Check the clock and sign again.',
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
