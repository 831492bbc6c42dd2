import { documentWords } from '#words/en/document.ts'
import { dutyWords } from '#words/en/duties.ts'

const profession = {
  physician: 'physician',
  nurse: 'nurse',
  paramedic: 'paramedic',
  'emergency-medical-technician': 'emergency medical technician',
  driver: 'driver',
}

/**
 * Words of the articles: what the agreement says, made from its typed conditions and duties. A
 * condition is a main clause, so that it stands by itself as well as in a list of points.
 */
export const articles = {
  ...dutyWords,
  language: 'en',
  document: documentWords,
  number: 'Article {{number}}',
  paragraph: '{{number}}.',
  point: '({{letter}})',
  points: { more: '{{text}};', last: '{{text}}.' },
  lead: {
    always: '{{stem}}.',
    one: '{{stem}} where {{condition}}.',
    all: '{{stem}} where all of the following hold:',
  },
  except: {
    always:
      'Paragraph 1 has no effect: its exception has no conditions and therefore always holds.',
    one: 'Paragraph 1 does not apply where {{condition}}.',
    all: 'Paragraph 1 does not apply where all of the following hold:',
  },
  provides: {
    none: 'This article applies {{matter}}',
    one: 'Paragraph {{first}} applies {{matter}}',
    two: 'Paragraphs {{first}} and {{last}} apply {{matter}}',
    more: 'Paragraphs {{first}} to {{last}} apply {{matter}}',
  },
  and: '{{list}} and {{last}}',
  or: '{{list}} or {{last}}',
  nor: { separator: ', ', last: '{{list}} nor {{last}}' },
  no_one: 'not {{list}}',
  no_other: 'neither {{list}}',
  quoted: '“{{value}}”',
  atLeast: 'at least {{value}}',
  atMost: 'at most {{value}}',
  exactly: 'exactly {{value}}',
  moreThan: 'more than {{value}}',
  lessThan: 'less than {{value}}',
  plain: {
    atLeast: 'at least {{value}}',
    atMost: 'at most {{value}}',
    moreThan: 'more than {{value}}',
    lessThan: 'less than {{value}}',
    exactly: 'exactly {{value}}',
  },
  hours: 'at or after {{from}} and before {{to}}',
  hoursOvernight: 'at or after {{from}}, or before {{to}}',
  outside: 'a place outside the agreement',
  party: 'the party “{{name}}”',
  place: {
    from: 'the place of departure',
    to: 'the destination',
    territory: 'the place where it happens',
  },
  decimal: '.',
  thousands: ',',
  date: '{{day}} {{month}} {{year}}',
  firstOfMonth: '{{day}} {{month}} {{year}}',
  month: {
    '1': 'January',
    '2': 'February',
    '3': 'March',
    '4': 'April',
    '5': 'May',
    '6': 'June',
    '7': 'July',
    '8': 'August',
    '9': 'September',
    '10': 'October',
    '11': 'November',
    '12': 'December',
  },
  quantity: {
    min_one: '{{value}} minute',
    min_other: '{{value}} minutes',
    h_one: '{{value}} hour',
    h_other: '{{value}} hours',
    d_one: '{{value}} day',
    d_other: '{{value}} days',
    mo_one: '{{value}} month',
    mo_other: '{{value}} months',
    a_one: '{{value}} year',
    a_other: '{{value}} years',
    km_one: '{{value}} kilometre',
    km_other: '{{value}} kilometres',
    '%': '{{value}} %',
    EUR: 'EUR {{value}}',
    '1': '{{value}}',
  },
  within: {
    now: 'immediately',
    min_one: 'within {{value}} minute',
    min_other: 'within {{value}} minutes',
    h_one: 'within {{value}} hour',
    h_other: 'within {{value}} hours',
    d_one: 'within {{value}} day',
    d_other: 'within {{value}} days',
  },
  every: {
    d_one: 'every day',
    d_other: 'every {{value}} days',
    mo_one: 'every month',
    mo_other: 'every {{value}} months',
  },
  period: {
    from: 'This article applies from {{day}}.',
    until: 'This article applies up to and including {{day}}.',
    both: 'This article applies from {{from}} up to and including {{until}}.',
    known: 'This article became known on {{day}} and has no effect before that day.',
    suspended: {
      safety:
        'This article is suspended for safety from {{day}} by decision of {{by}}. From that day it permits nothing and imposes no duty, in cases that have begun as well. Reason given: “{{reason}}”.',
      begun:
        'This article is suspended from {{day}} by decision of {{by}}. It permits nothing and imposes no duty in cases that begin from that day on; cases that began before it go on unchanged. Reason given: “{{reason}}”.',
      prohibits:
        'This article is suspended from {{day}} by decision of {{by}}. The suspension does not lift the prohibition. Reason given: “{{reason}}”.',
    },
    diverges: {
      permits:
        'A divergence from the authentic text has been filed. Until it is settled this article permits nothing and imposes no duty; what it would permit is undetermined. Divergence filed: “{{note}}”.',
      prohibits:
        'A divergence from the authentic text has been filed. Until it is settled this article prohibits whatever its conditions say, save those that name a party. Divergence filed: “{{note}}”.',
      provides:
        'A divergence from the authentic text has been filed. Until it is settled this article imposes no duty. Divergence filed: “{{note}}”.',
    },
    unknownKind:
      'This version cannot evaluate articles of the kind “{{kind}}”. The article permits nothing and imposes no duty.',
  },
  answer: { permitted: 'Permitted', refused: 'Refused', undetermined: 'Undetermined' },
  why: {
    permitted: 'The agreement permits this.',
    prohibited: 'The agreement prohibits this.',
    'nothing-permits': 'No article permits this.',
    'fact-unknown': 'The answer depends on something that is not known.',
    'cannot-evaluate': 'An article on which this depends cannot be evaluated.',
  },
  obstacle: {
    'not-in-force-yet': 'not yet in force',
    'no-longer-in-force': 'no longer in force',
    suspended: 'suspended',
    'unknown-kind': 'of a kind that this version does not know',
    diverges: 'in dispute',
    stage: 'the agreement is not in force',
    'other-parties': 'the agreement does not bind these parties',
    'other-version': 'the case began under another version',
    'party-not-bound-yet': 'a party was not bound yet when the case began',
    'party-has-left': 'a party had left when the case began',
  },
  kind: {
    triage: {
      permits: 'A triage method may be used',
      prohibits: 'A triage method shall not be used',
      provides: 'to triage',
    },
    protocol: {
      permits: 'Care may be given to a casualty',
      prohibits: 'Care shall not be given to a casualty',
      provides: 'to the care of a casualty',
    },
    route: {
      permits: 'A vehicle may cross the border from one party to another',
      prohibits: 'A vehicle shall not cross the border from one party to another',
      provides: 'to the crossing of the border by a vehicle',
    },
    waiver: {
      permits:
        'Without any further authorisation, a person from one party may perform an act in the territory of another party',
      prohibits:
        'A person from one party shall not perform an act in the territory of another party',
      provides: 'to acts performed by a person from one party in the territory of another party',
    },
    liability: {
      permits:
        'An act performed in the territory of another party is covered by the liability rules of this agreement',
      prohibits:
        'An act performed in the territory of another party is not covered by the liability rules of this agreement',
      provides: 'to liability for an act performed in the territory of another party',
    },
    transfer: {
      permits: 'A casualty may be transferred from one party to another',
      prohibits: 'A casualty shall not be transferred from one party to another',
      provides: 'to the transfer of a casualty from one party to another',
    },
    handoff: {
      permits: 'The care of a casualty may be handed over from one party to another',
      prohibits: 'The care of a casualty shall not be handed over from one party to another',
      provides: 'to the handover of a casualty from one party to another',
    },
    telemedicine: {
      permits:
        'A professional of one party may advise a professional of another party at a distance',
      prohibits:
        'A professional of one party shall not advise a professional of another party at a distance',
      provides:
        'to advice given at a distance by a professional of one party to a professional of another party',
    },
    disclosure: {
      permits: 'Data may be disclosed by one party to another',
      prohibits: 'Data shall not be disclosed by one party to another',
      provides: 'to the disclosure of data by one party to another',
    },
    stock: {
      permits: 'Goods may be moved from the stock of one party for the benefit of another',
      prohibits: 'Goods shall not be moved from the stock of one party for the benefit of another',
      provides: 'to the movement of goods from the stock of one party for the benefit of another',
    },
    fleet: {
      permits: 'A vehicle may be lent by one party to another',
      prohibits: 'A vehicle shall not be lent by one party to another',
      provides: 'to the lending of a vehicle by one party to another',
    },
    training: {
      permits: 'A certificate issued by one party is recognised by another',
      prohibits: 'A certificate issued by one party is not recognised by another',
      provides: 'to training and to the certificates that one party issues and another recognises',
    },
    funding: {
      permits: 'Costs may be paid by one party to another under this agreement',
      prohibits: 'Costs shall not be paid by one party to another under this agreement',
      provides: 'to costs that one party pays to another under this agreement',
    },
    target: {
      permits: 'A target may be set aside',
      prohibits: 'A target shall not be set aside',
      provides: 'to the performance that the parties aim for',
    },
    governance: {
      permits: 'An institutional act may be performed',
      prohibits: 'An institutional act shall not be performed',
      provides: 'to the governance of this agreement',
    },
    obligation: {
      permits: 'An obligation may be performed',
      prohibits: 'An obligation shall not be performed',
      provides: 'to the obligations of the parties',
    },
    other: {
      permits: 'What this article concerns may be done',
      prohibits: 'What this article concerns shall not be done',
      provides: 'to what it concerns',
    },
  },
  about: {
    triage: {
      permits_one: 'The triage method {{subject}} may be used',
      permits_other: 'Each of the triage methods {{subject}} may be used',
      prohibits_one: 'The triage method {{subject}} shall not be used',
      prohibits_other: 'None of the triage methods {{subject}} shall be used',
    },
    waiver: {
      permits_one:
        'Without any further authorisation, a person from one party may perform the following act, namely {{subject}}, in the territory of another party',
      permits_other:
        'Without any further authorisation, a person from one party may perform each of the following acts, namely {{subject}}, in the territory of another party',
      prohibits_one:
        'A person from one party shall not perform the following act, namely {{subject}}, in the territory of another party',
      prohibits_other:
        'A person from one party shall perform none of the following acts, namely {{subject}}, in the territory of another party',
    },
    liability: {
      permits_one:
        'The following act, namely {{subject}}, is covered by the liability rules of this agreement',
      permits_other:
        'Each of the following acts, namely {{subject}}, is covered by the liability rules of this agreement',
      prohibits_one:
        'The following act, namely {{subject}}, is not covered by the liability rules of this agreement',
      prohibits_other:
        'None of the following acts, namely {{subject}}, is covered by the liability rules of this agreement',
    },
    governance: {
      permits_one: 'The following institutional act, namely {{subject}}, may be performed',
      permits_other:
        'Each of the following institutional acts, namely {{subject}}, may be performed',
      prohibits_one: 'The following institutional act, namely {{subject}}, shall not be performed',
      prohibits_other:
        'None of the following institutional acts, namely {{subject}}, shall be performed',
    },
  },
  in: {
    route: { localTime: { is: 'the local time where the border is crossed is {{value}}' } },
    waiver: { localTime: { is: 'the local time where the act is performed is {{value}}' } },
    transfer: {
      repatriate: '{{by}} shall ensure that the patient returns home {{withinDays}}.',
      'ask-consent': 'Whoever is able to answer shall be asked for consent before departure.',
    },
    handoff: {
      act: {
        is: 'the handover includes {{value}}',
        not_one: 'the handover does not include {{list}}',
        not_other: 'the handover includes none of the following: {{list}}',
      },
      value: {
        drive: 'driving',
        'basic-care': 'basic care',
        'advanced-care': 'advanced care',
        intubation: 'intubation',
        surgery: 'surgery',
        'controlled-medicine': 'controlled medicines',
        handover: 'the handing over itself',
        telemedicine: 'advice at a distance',
      },
    },
    telemedicine: {
      act: {
        is: 'the act on which advice is given is {{value}}',
        not: 'the act on which advice is given is {{value}}',
      },
      profession: {
        is: 'the profession of the person advising is {{value}}',
        not: 'the profession of the person advising is {{value}}',
      },
      certified: {
        yes: 'the person advising holds a valid certificate that the other party recognises',
        no: 'the person advising holds no valid certificate that the other party recognises',
      },
      'ask-consent': 'Whoever is able to answer shall be asked for consent before advice is given.',
      'delete-after':
        'The record of the advice shall be deleted no later than {{days}} after the advice was given, unless the law that applies requires it to be kept.',
    },
    disclosure: {
      'ask-consent':
        'Whoever is able to answer shall be asked for consent before the data are disclosed.',
    },
    fleet: {
      lightsAndSirens: {
        yes: 'the vehicle is equipped with lights and sirens',
        no: 'the vehicle is not equipped with lights and sirens',
      },
      coverKept: {
        yes: 'the lending party keeps the cover that it owes its own population',
        no: 'the lending party does not keep the cover that it owes its own population',
      },
    },
    stock: {
      coverKept: {
        yes: 'the party that gives the goods keeps the cover that it owes its own population',
        no: 'the party that gives the goods does not keep the cover that it owes its own population',
      },
    },
    training: {
      profession: {
        is: 'the profession of the holder is {{value}}',
        not: 'the profession of the holder is {{value}}',
      },
    },
  },
  remains: {
    repatriate:
      '{{by}} shall ensure that the remains of the person who has died return home {{withinDays}}.',
  },
  /** Who `from`, `to` and `territory` are, where a kind of question has words of its own for it. */
  role: {
    route: {
      from: 'the party whose territory is left',
      to: 'the party whose territory is entered',
    },
    waiver: {
      from: 'the party from which the person comes',
      territory: 'the party in whose territory the act is performed',
    },
    liability: {
      from: 'the party from which the person acting comes',
      territory: 'the party in whose territory the act is performed',
    },
    transfer: { from: 'the party from which the casualty leaves', to: 'the receiving party' },
    handoff: { from: 'the party that hands over', to: 'the party that takes over' },
    stock: { from: 'the party that gives the goods', to: 'the party that receives the goods' },
    telemedicine: { from: 'the advising party', to: 'the advised party' },
    disclosure: { from: 'the disclosing party', to: 'the party that receives the data' },
    fleet: { from: 'the lending party', to: 'the borrowing party' },
    training: { from: 'the issuing party', to: 'the recognising party' },
    funding: { from: 'the paying party', to: 'the party that is paid' },
  },
  fact: {
    from: 'Giving party',
    to: 'Receiving party',
    territory: 'Territory',
    category: 'Triage category',
    needs: 'Care needed',
    phase: 'Phase of care',
    vulnerable: 'Vulnerable group',
    lacking: 'What is lacking',
    ageYears: 'Age',
    unaccompaniedMinor: 'Unaccompanied minor',
    vehicle: 'Vehicle',
    lightsAndSirens: 'Lights and sirens',
    profession: 'Profession',
    act: 'Act',
    advised: 'Profession of the person advised',
    medicine: 'Controlled medicine',
    certified: 'Recognised certificate',
    crossing: 'Crossing',
    crossingState: 'State of the crossing',
    localTime: 'Local time',
    nationalOrder: 'National order',
    announced: 'Announcement',
    enRoute: 'On the way',
    minutesSooner: 'Time gained',
    roomAtHome: 'Room with the giving party',
    reserveKept: 'Reserve of the receiving hospital',
    accepted: 'Acceptance',
    returning: 'Return',
    consent: 'Consent',
    familyTogether: 'Family together',
    threatened: 'Threatened person',
    contaminated: 'Contamination',
    dataCategory: 'Data',
    purpose: 'Purpose',
    recipient: 'Recipient',
    level: 'How much of a person remains',
    retentionDays: 'Kept for',
    method: 'Triage method',
    methodSigned: 'Signature for the method',
    crisisDeclared: 'Crisis powers',
    casualties: 'Number of casualties',
    item: 'Goods',
    movement: 'Movement of stock',
    stockSharePercent: 'Share of the stock',
    coverKept: 'Own cover',
    loanHours: 'Duration of the loan',
    certificate: 'Certificate',
    certificateMonths: 'Time since the certificate was issued',
    cost: 'Cost',
    amountEur: 'Amount',
    targetReached: 'Target reached',
    institutionalAct: 'Institutional act',
    crisisDays: 'Days of crisis powers asked for',
    crisisDaysUsed: 'Days of crisis powers used',
    noticeDays: 'Notice',
    consentingPercent: 'Share of parties that agree',
  },
  holds: {
    party: { is: '{{role}} is {{value}}', not: '{{role}} is {{value}}' },
    category: {
      is: 'the triage category of the casualty is {{value}}',
      not: 'the triage category of the casualty is {{value}}',
    },
    needs: {
      any_one: 'the casualty needs the following: {{value}}',
      any_other: 'the casualty needs at least one of the following: {{value}}',
      all: 'the casualty needs all of the following: {{value}}',
      none_one: 'the casualty does not need the following: {{value}}',
      none_other: 'the casualty needs none of the following: {{value}}',
    },
    phase: { is: 'the phase of care is {{value}}', not: 'the phase of care is {{value}}' },
    vulnerable: {
      any_one: 'the casualty belongs, or may belong, to the following group: {{value}}',
      any_other:
        'the casualty belongs, or may belong, to at least one of the following groups: {{value}}',
      all: 'the casualty belongs, or may belong, to all of the following groups: {{value}}',
      none_one: 'the casualty does not belong to the following group: {{value}}',
      none_other: 'the casualty belongs to none of the following groups: {{value}}',
    },
    lacking: {
      any: 'the place of care has {{value}}',
      all: 'the place of care has {{value}}',
      none_one: 'the place of care has the following: {{value}}',
      none_other: 'the place of care lacks none of the following: {{value}}',
    },
    ageYears: { is: 'the age of the casualty is {{value}}' },
    unaccompaniedMinor: {
      yes: 'the record names the casualty as a minor for whom nobody present answers',
      no: 'the record does not name the casualty as a minor for whom nobody present answers',
    },
    vehicle: {
      is: 'the type of the vehicle is {{value}}',
      not: 'the type of the vehicle is {{value}}',
    },
    lightsAndSirens: {
      yes: 'the vehicle uses lights and sirens',
      no: 'the vehicle does not use lights and sirens',
    },
    profession: {
      is: 'the profession of the person acting is {{value}}',
      not: 'the profession of the person acting is {{value}}',
    },
    act: { is: 'the act is {{value}}', not: 'the act is {{value}}' },
    advised: {
      is: 'the profession of the person advised is {{value}}',
      not: 'the profession of the person advised is {{value}}',
    },
    medicine: {
      is: 'the controlled medicine belongs to the class {{value}}',
      not: 'the class of the controlled medicine is {{value}}',
    },
    certified: {
      yes: 'the person acting holds a valid certificate that the other party recognises',
      no: 'the person acting holds no valid certificate that the other party recognises',
    },
    crossing: {
      is: 'the crossing used is {{value}}',
      not: 'the crossing used is {{value}}',
    },
    crossingState: {
      is: 'the state of the crossing is {{value}}',
      not: 'the state of the crossing is {{value}}',
    },
    localTime: { is: 'the local time is {{value}}' },
    nationalOrder: {
      yes: 'a national order closes the crossing to medical traffic too',
      no: 'no national order closes the crossing to medical traffic',
    },
    announced: {
      yes: 'the other control room was told before the border was reached',
      no: 'the other control room was not told before the border was reached',
    },
    enRoute: {
      yes: 'the patient has departed and has not yet arrived',
      no: 'the patient has not departed, or has arrived',
    },
    minutesSooner: {
      sooner: 'the casualty arrives {{value}} sooner than at the best place of the giving party',
      later: 'the casualty arrives {{value}} later than at the best place of the giving party',
      same: {
        atLeast: 'the casualty arrives no later than at the best place of the giving party',
        atMost: 'the casualty arrives no sooner than at the best place of the giving party',
        moreThan: 'the casualty arrives sooner than at the best place of the giving party',
        lessThan: 'the casualty arrives later than at the best place of the giving party',
      },
    },
    roomAtHome: {
      yes: 'the best place of the giving party for the care needed has room',
      no: 'the best place of the giving party for the care needed has no room',
    },
    reserveKept: {
      yes: 'the receiving hospital keeps the places that it reserves for its own population',
      no: 'the receiving hospital would have to use places that it reserves for its own population',
    },
    accepted: {
      yes: 'the receiving party has accepted the request, if only by silence that counts as acceptance',
      no: 'the receiving party has not accepted the request, not even by silence that counts as acceptance',
    },
    returning: {
      yes: 'the casualty goes back to the party from which the casualty was brought',
      no: 'the casualty does not go back to the party from which the casualty was brought',
    },
    consent: {
      is: 'the consent of the person concerned is recorded as {{value}}',
      not_one: 'the consent of the person concerned is not recorded as {{list}}',
      not_other: 'the consent of the person concerned is recorded as {{value}}',
    },
    familyTogether: {
      yes: 'a parent, guardian or child of the casualty goes along, or none is known',
      no: 'a parent, guardian or child of the casualty is known and does not go along',
    },
    threatened: {
      yes: 'the record says that the casualty fears those who hold power at the destination',
      no: 'the record does not say that the casualty fears those who hold power at the destination',
    },
    contaminated: {
      yes: 'the record says that the casualty is, or may be, contaminated',
      no: 'the record does not say that the casualty is, or may be, contaminated',
    },
    dataCategory: {
      is: 'the category of the data is {{value}}',
      not: 'the category of the data is {{value}}',
    },
    purpose: {
      is: 'the purpose of the disclosure is {{value}}',
      not_one: 'the purpose of the disclosure is {{value}}',
      not_other: 'the purpose of the disclosure is {{value}}',
    },
    recipient: {
      is: 'the recipient belongs to the group {{value}}',
      not: 'the group to which the recipient belongs is {{value}}',
    },
    level: { is: 'the data are {{value}}', not: 'the data are {{value}}' },
    retentionDays: { is: 'the data are kept for {{value}}' },
    method: { is: 'the triage method is {{value}}', not: 'the triage method is {{value}}' },
    methodSigned: {
      yes: 'the medical director has signed for the triage method',
      no: 'the medical director has not signed for the triage method',
    },
    crisisDeclared: {
      yes: 'crisis powers are declared and have not expired',
      no: 'no crisis powers are declared, or they have expired',
    },
    casualties: { is: 'the number of casualties is {{value}}' },
    item: { is: 'the goods are {{value}}', not: 'the goods are {{value}}' },
    movement: {
      is: 'the movement of stock is {{value}}',
      not: 'the movement of stock is {{value}}',
    },
    stockSharePercent: { is: 'the quantity taken is {{value}} of the stock held' },
    coverKept: {
      yes: 'the party that provides the goods or the vehicle keeps the cover that it owes its own population',
      no: 'the party that provides the goods or the vehicle does not keep the cover that it owes its own population',
    },
    loanHours: { is: 'the loan lasts {{value}}' },
    certificate: {
      is: 'the subject of the certificate is {{value}}',
      not_one: 'the subject of the certificate is {{value}}',
      not_other: 'the subject of the certificate is {{value}}',
    },
    certificateMonths: { is: 'the time since the certificate was issued is {{value}}' },
    cost: {
      is: 'the subject of the cost is {{value}}',
      not_one: 'the subject of the cost is {{value}}',
      not_other: 'the subject of the cost is {{value}}',
    },
    amountEur: { is: 'the amount is {{value}}' },
    targetReached: {
      yes: 'the public figures show that the agreed target was reached',
      no: 'the public figures show that the agreed target was not reached',
    },
    institutionalAct: {
      is: 'the institutional act is {{value}}',
      not: 'the institutional act is {{value}}',
    },
    crisisDays: { is: 'crisis powers are asked for a period of {{value}}' },
    crisisDaysUsed: {
      is: 'crisis powers were in force for {{value}} in total in the preceding twelve months',
    },
    noticeDays: { is: 'the notice given is {{value}}' },
    consentingPercent: { is: 'the share of the parties that have agreed is {{value}}' },
  },
  value: {
    phase: {
      emergency: 'emergency care',
      secondary: 'secondary care',
      rehabilitation: 'rehabilitation',
    },
    vulnerable: dutyWords.group,
    lacking: dutyWords.resource,
    vehicle: {
      ambulance: 'ambulance',
      'mobile-icu': 'mobile intensive care unit',
      'physician-vehicle': 'emergency physician vehicle',
      helicopter: 'helicopter',
      bus: 'bus',
      'private-vehicle': 'private vehicle',
    },
    profession,
    advised: profession,
    act: {
      drive: 'driving',
      'basic-care': 'basic care',
      'advanced-care': 'advanced care',
      intubation: 'intubation',
      surgery: 'surgery',
      'controlled-medicine': 'handling controlled medicines (carrying or giving)',
      handover: 'handover',
      telemedicine: 'advice at a distance',
    },
    medicine: {
      opioid: 'opioids',
      ketamine: 'ketamine',
      benzodiazepine: 'benzodiazepines',
      'other-controlled': 'other controlled medicines',
    },
    crossingState: { open: 'open', restricted: 'restricted', closed: 'closed' },
    consent: {
      given: 'given',
      refused: 'refused',
      incapable: 'unable to decide',
      'not-asked': 'not asked yet',
    },
    dataCategory: {
      operational: 'operational data',
      triage: 'triage data',
      'clinical-minimum': 'clinical minimum',
      'clinical-full': 'full clinical record',
      identity: 'identity',
      contact: 'contact details',
      preference: 'preferences',
      insurance: 'insurance',
      capacity: 'capacity of hospitals',
      statistics: 'statistics',
    },
    purpose: {
      treatment: 'treatment',
      coordination: 'coordination',
      billing: 'billing',
      oversight: 'oversight',
      tracing: 'tracing relatives',
      research: 'research',
      'public-information': 'public information',
      'border-control': 'border control',
      'law-enforcement': 'law enforcement',
      military: 'military use',
    },
    recipient: {
      dispatcher: 'dispatchers',
      crew: 'crews',
      coordinator: 'hospital coordinators',
      clinician: 'clinicians',
      liaison: 'liaison officers',
      auditor: 'auditors',
      'data-monitor': 'data monitors',
      'tracing-officer': 'tracing officers',
      payer: 'payers',
      public: 'the public',
      'border-guard': 'border guards',
      police: 'police',
      'armed-forces': 'armed forces',
    },
    level: { identified: 'identified', pseudonymised: 'pseudonymised', aggregated: 'aggregated' },
    item: dutyWords.item,
    movement: {
      draw: 'a withdrawal',
      deposit: 'a deposit',
      exchange: 'an exchange',
      inspect: 'an inspection',
    },
    certificate: {
      'prehospital-trauma': 'prehospital trauma care',
      'advanced-life-support': 'advanced life support',
      decontamination: 'decontamination',
      'cross-border-driving': 'cross-border driving',
      'triage-officer': 'triage officer’s duties',
      'controlled-medicines': 'controlled medicines',
    },
    cost: {
      transport: 'transport',
      treatment: 'treatment',
      medicines: 'medicines',
      repatriation: 'repatriation',
      rehabilitation: 'rehabilitation',
      training: 'training',
      stock: 'stock',
      exercise: 'exercises',
    },
    institutionalAct: {
      'declare-crisis': 'the declaration of crisis powers',
      'extend-crisis': 'the extension of crisis powers',
      'issue-order': 'the issue of a national order',
      amend: 'the amendment of this agreement',
      suspend: 'a suspension',
      'suspend-for-safety': 'a suspension for safety',
      withdraw: 'the withdrawal of a party',
      accede: 'the accession of a party',
      appoint: 'an appointment',
    },
    method: {
      start: 'START',
      jumpstart: 'JumpSTART',
      tst: 'Ten Second Triage',
      salt: 'SALT',
      mitt: 'MITT',
      'bcd-sieve': 'Bomb casualty sieve',
      mptt: 'MPTT',
      'mptt-24': 'MPTT-24',
      'naru-sieve': 'NARU Sieve',
      'military-sieve': 'Military sieve',
      'triage-sort': 'Triage sort',
      careflight: 'CareFlight',
      mimms: 'MIMMS',
    },
  },
}
