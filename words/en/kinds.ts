import type { WordsOfKinds } from '#words/kind.ts'

/** The words of each kind of clause, and of one that this version does not know. `words/kind.ts` says what each is for. */
export const kinds = {
  triage: {
    name: 'Triage',
    asks: 'May this triage method be used in this territory?',
    title: 'Use of a triage method',
    matter: 'the use of a triage method',
    effect: {
      permits: 'A triage method may be used',
      prohibits: 'A triage method shall not be used',
      provides: 'to triage',
    },
    about: {
      permits_one: 'The triage method {{subject}} may be used',
      permits_other: 'Each of the triage methods {{subject}} may be used',
      prohibits_one: 'The triage method {{subject}} shall not be used',
      prohibits_other: 'None of the triage methods {{subject}} shall be used',
    },
  },
  protocol: {
    name: 'Care on scene',
    asks: 'What does care on scene include here?',
    title: 'Care of a casualty on scene and in hospital',
    matter: 'care under a protocol',
    effect: {
      permits: 'Care may be given to a casualty',
      prohibits: 'Care shall not be given to a casualty',
      provides: 'to the care of a casualty',
    },
  },
  route: {
    name: 'Routes',
    asks: 'May this vehicle cross the border here?',
    title: 'Crossing of the border by a vehicle',
    matter: 'the crossing of the border by a vehicle',
    effect: {
      permits: 'A vehicle may cross the border from one party to another',
      prohibits: 'A vehicle shall not cross the border from one party to another',
      provides: 'to the crossing of the border by a vehicle',
    },
    role: {
      from: 'the party whose territory is left',
      to: 'the party whose territory is entered',
    },
    in: {
      localTime: {
        is: 'the local time where the border is crossed is {{value}}',
      },
    },
  },
  waiver: {
    name: 'Acts abroad',
    asks: 'May this person do this in the other territory?',
    title: 'Acts in the territory of another party',
    matter: 'an act by a professional in another territory',
    effect: {
      permits:
        'Without any further authorisation, a person from one party may perform an act in the territory of another party',
      prohibits:
        'A person from one party shall not perform an act in the territory of another party',
      provides: 'to acts performed by a person from one party in the territory of another party',
    },
    about: {
      permits_one:
        'Without any further authorisation, a person from one party may perform the following act, namely {{subject}}, in the territory of another party',
      permits_other:
        'Without any further authorisation, a person from one party may perform each of the following acts, namely {{subject}}, in the territory of another party',
      prohibits_one:
        'A person from one party shall not perform the following act, namely {{subject}}, in the territory of another party',
      prohibits_other:
        'A person from one party shall perform none of the following acts, namely {{subject}}, in the territory of another party',
    },
    role: {
      from: 'the party from which the person comes',
      territory: 'the party in whose territory the act is performed',
    },
    in: {
      localTime: {
        is: 'the local time where the act is performed is {{value}}',
      },
    },
  },
  liability: {
    name: 'Liability',
    asks: 'Who answers for it if harm is done?',
    title: 'Liability',
    matter: 'cover under the rules on liability',
    effect: {
      permits:
        'An act performed in the territory of another party is covered by the liability rules of this agreement',
      prohibits:
        'An act performed in the territory of another party is not covered by the liability rules of this agreement',
      provides: 'to liability for an act performed in the territory of another party',
    },
    about: {
      permits_one:
        'The following act, namely {{subject}}, is covered by the liability rules of this agreement',
      permits_other:
        'Each of the following acts, namely {{subject}}, is covered by the liability rules of this agreement',
      prohibits_one:
        'The following act, namely {{subject}}, is not covered by the liability rules of this agreement',
      prohibits_other:
        'None of the following acts, namely {{subject}}, is covered by the liability rules of this agreement',
    },
    role: {
      from: 'the party from which the person acting comes',
      territory: 'the party in whose territory the act is performed',
    },
  },
  transfer: {
    name: 'Transfer',
    asks: 'May this patient be brought to the other party?',
    title: 'Transfer of a casualty',
    matter: 'the transfer of a casualty from one party to another',
    effect: {
      permits: 'A casualty may be transferred from one party to another',
      prohibits: 'A casualty shall not be transferred from one party to another',
      provides: 'to the transfer of a casualty from one party to another',
    },
    role: {
      from: 'the party from which the casualty leaves',
      to: 'the receiving party',
    },
    in: {
      repatriate: '{{by}} shall ensure that the patient returns home {{withinDays}}.',
      'ask-consent': 'Whoever is able to answer shall be asked for consent before departure.',
    },
  },
  handoff: {
    name: 'Handover',
    asks: 'May the patient pass into the other party’s hands?',
    title: 'Handover of a casualty',
    matter: 'the handover of a casualty',
    effect: {
      permits: 'The care of a casualty may be handed over from one party to another',
      prohibits: 'The care of a casualty shall not be handed over from one party to another',
      provides: 'to the handover of a casualty from one party to another',
    },
    role: {
      from: 'the party that hands over',
      to: 'the party that takes over',
    },
    in: {
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
  },
  telemedicine: {
    name: 'Advice at a distance',
    asks: 'May this person advise colleagues on the other side?',
    title: 'Advice at a distance',
    matter: 'advice at a distance',
    effect: {
      permits:
        'A professional of one party may advise a professional of another party at a distance',
      prohibits:
        'A professional of one party shall not advise a professional of another party at a distance',
      provides:
        'to advice given at a distance by a professional of one party to a professional of another party',
    },
    role: {
      from: 'the advising party',
      to: 'the advised party',
    },
    in: {
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
  },
  disclosure: {
    name: 'Disclosure',
    asks: 'May these data be shown to this recipient?',
    title: 'Disclosure of data',
    matter: 'the disclosure of data',
    effect: {
      permits: 'Data may be disclosed by one party to another',
      prohibits: 'Data shall not be disclosed by one party to another',
      provides: 'to the disclosure of data by one party to another',
    },
    role: {
      from: 'the disclosing party',
      to: 'the party that receives the data',
    },
    in: {
      'ask-consent':
        'Whoever is able to answer shall be asked for consent before the data are disclosed.',
    },
  },
  stock: {
    name: 'Shared stock',
    asks: 'May this be taken from or put into the shared stock?',
    title: 'Movement of stock',
    matter: 'the movement of shared stock',
    effect: {
      permits: 'Goods may be moved from the stock of one party for the benefit of another',
      prohibits: 'Goods shall not be moved from the stock of one party for the benefit of another',
      provides: 'to the movement of goods from the stock of one party for the benefit of another',
    },
    role: {
      from: 'the party that gives the goods',
      to: 'the party that receives the goods',
    },
    in: {
      coverKept: {
        yes: 'the party that gives the goods keeps the cover that it owes its own population',
        no: 'the party that gives the goods does not keep the cover that it owes its own population',
      },
    },
  },
  fleet: {
    name: 'Shared vehicles',
    asks: 'May this vehicle be lent to the other party?',
    title: 'Lending of vehicles',
    matter: 'the loan of a vehicle',
    effect: {
      permits: 'A vehicle may be lent by one party to another',
      prohibits: 'A vehicle shall not be lent by one party to another',
      provides: 'to the lending of a vehicle by one party to another',
    },
    role: {
      from: 'the lending party',
      to: 'the borrowing party',
    },
    in: {
      lightsAndSirens: {
        yes: 'the vehicle is equipped with lights and sirens',
        no: 'the vehicle is not equipped with lights and sirens',
      },
      coverKept: {
        yes: 'the lending party keeps the cover that it owes its own population',
        no: 'the lending party does not keep the cover that it owes its own population',
      },
    },
  },
  training: {
    name: 'Training and certificates',
    asks: 'Is this certificate recognised by the other party?',
    title: 'Training and recognition of certificates',
    matter: 'the recognition of training',
    effect: {
      permits: 'A certificate issued by one party is recognised by another',
      prohibits: 'A certificate issued by one party is not recognised by another',
      provides: 'to training and to the certificates that one party issues and another recognises',
    },
    role: {
      from: 'the issuing party',
      to: 'the recognising party',
    },
    in: {
      profession: {
        is: 'the profession of the holder is {{value}}',
        not: 'the profession of the holder is {{value}}',
      },
    },
  },
  funding: {
    name: 'Costs',
    asks: 'Is this cost covered, and by whom?',
    title: 'Costs and funding',
    matter: 'the funding of a cost',
    effect: {
      permits: 'Costs may be paid by one party to another under this agreement',
      prohibits: 'Costs shall not be paid by one party to another under this agreement',
      provides: 'to costs that one party pays to another under this agreement',
    },
    role: {
      from: 'the paying party',
      to: 'the party that is paid',
    },
  },
  target: {
    name: 'Targets',
    asks: 'What have the parties promised to reach?',
    title: 'Targets',
    matter: 'the setting aside of a target',
    effect: {
      permits: 'A target may be set aside',
      prohibits: 'A target shall not be set aside',
      provides: 'to the performance that the parties aim for',
    },
  },
  governance: {
    name: 'Governance',
    asks: 'May this be done about the agreement itself?',
    title: 'Governance of this agreement',
    matter: 'an act concerning the agreement itself',
    effect: {
      permits: 'An institutional act may be performed',
      prohibits: 'An institutional act shall not be performed',
      provides: 'to the governance of this agreement',
    },
    about: {
      permits_one: 'The following institutional act, namely {{subject}}, may be performed',
      permits_other:
        'Each of the following institutional acts, namely {{subject}}, may be performed',
      prohibits_one: 'The following institutional act, namely {{subject}}, shall not be performed',
      prohibits_other:
        'None of the following institutional acts, namely {{subject}}, shall be performed',
    },
  },
  obligation: {
    name: 'Obligations',
    asks: 'Who owes what, and by when?',
    title: 'Obligations of the parties',
    matter: 'an obligation of the parties',
    effect: {
      permits: 'An obligation may be performed',
      prohibits: 'An obligation shall not be performed',
      provides: 'to the obligations of the parties',
    },
  },
  other: {
    name: 'Other',
    title: 'Other matters',
    effect: {
      permits: 'What this article concerns may be done',
      prohibits: 'What this article concerns shall not be done',
      provides: 'to what it concerns',
    },
  },
} satisfies WordsOfKinds
