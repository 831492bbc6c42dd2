/** How articles and the whole document are printed. */
export const articles = {
  rooms: {
    agreement: {
      title: 'The agreement',
      illustrative: 'Illustrative. No state has signed this text and it binds nobody.',
      version: 'Version {{version}}',
      stage: {
        drafted: 'drafted',
        signed: 'signed',
        ratified: 'ratified',
        'provisionally-applied': 'provisionally applied',
        'in-force': 'in force',
      },
      term: 'in force since {{from}}',
      termUntil: 'concluded for {{from}} to {{until}}',
      parties: 'Between',
      asDocument: 'As a document',
      asPage: 'Page to read',
      asPdf: 'PDF to print',
      contents: 'Contents',
      find: 'Find in the articles',
      found_one: '{{count}} article',
      found_other: '{{count}} articles',
      noneFound: 'No article speaks of “{{query}}”.',
      effect: {
        permits: 'permits',
        prohibits: 'prohibits',
        provides: 'provides',
      },
      suspended: 'suspended since {{from}}',
      disputed: 'in dispute',
      future: 'applies from {{from}}',
      ended: 'ended {{until}}',
      source: 'Learnt from: {{source}}',
      link: 'Link to article {{number}}',
      read: 'Read here',
      none: 'No agreement is loaded at this node.',
      unknownClause: '{{clause}} is not in the agreement that this node applies.',
    },
  },
  draft: {
    live: {
      inForce: 'in force',
      used_one: 'used once this month',
      used_other: 'used {{count}} times this month',
      lastUsed: 'last used',
      refused_one: 'refused once this month',
      refused_other: 'refused {{count}} times this month',
      lastRefused: 'last refused by it: {{what}}',
      ask: 'Ask about it',
    },
  },
  articles: {
    language: 'en',
    document: {
      illustrative: 'Illustrative text. No state has signed this text and it binds nobody.',
      version: 'Version {{version}}',
      contents: 'Contents',
      chapter: 'Chapter {{number}}',
      separator: '; ',
      page: 'Page {{page}} of {{pages}}',
      hash: 'SHA-256 of the text: {{hash}}',
      stage: {
        drafted: 'This agreement is a draft. It says nothing until it is in force.',
        signed: 'For {{party}}',
        ratified: 'This agreement has been ratified. It says nothing until it is in force.',
        'provisionally-applied': 'This agreement is provisionally applied.',
        'in-force': 'This agreement is in force.',
      },
      term: {
        from: 'Its term begins on {{from}}.',
        both: 'Its term runs from {{from}} up to and including {{until}}.',
      },
      amends: 'It replaces version {{version}} (SHA-256 {{hash}}).',
      authentic:
        'The authentic signed document is “{{document}}” (SHA-256 {{hash}}). It prevails over this text.',
      parties: 'Parties',
      party: '{{name}} ({{type}}, {{state}})',
      partyType: {
        state: 'state',
        'civil-society': 'civil society organisation',
        'international-organisation': 'international organisation',
        'field-hospital': 'field hospital',
      },
      signature: {
        required: 'Nothing is in force without its signature.',
        accession: 'It is bound once it has signed.',
      },
      rules: 'General rules',
      rule: {
        matter:
          'Each question is decided solely by the articles on its subject, which are the following, whatever chapter they stand in:',
        parties:
          'This agreement applies between its parties, to acts that concern more than one of them. Every party concerned by an act must be a party to this agreement. A place for which no party answers is outside the agreement; of such a place only an article speaks that names it. An act of which it is not known which parties it concerns is never permitted: it is refused where no article could permit it, whichever parties they are; otherwise the question is undetermined.',
        conditions:
          'Conditions listed as points must all hold. Where a condition names several things joined by “or”, one of them suffices. “At least” and “at most” include the value that they name. A span of time runs from its first time of day, included, to its second, not included.',
        triage:
          'The triage categories are the following, whatever method is used; labels in common use stand in brackets:',
        crossing:
          'A crossing is “open” where vehicles pass, “restricted” where they pass only within limits or under checks, and “closed” where nobody passes save as an article expressly permits. Its state is the one last announced that still counts, or else its usual state. A national order that closes a crossing to medical traffic is a fact apart from that state: it is recorded with the authority that gave it and the moment at which it ends, and it may name a crossing that stays open to others.',
        exception:
          'An exception lifts only the paragraph 1 of the article in which it stands, and the duties of that article with it. It neither permits nor prohibits anything by itself, and every other article continues to apply. Where it is not known whether an exception applies, it is not known whether its article does.',
        answer: 'A question is answered in the following order:',
        prohibited:
          'where an article that prohibits applies, the act is refused, whatever other articles permit',
        nothing:
          'otherwise the act is refused where no article is left that permits it or could still permit it, whatever comes to be known: nothing is permitted unless an article permits it. Example: the only two articles that permit want an ambulance and the vehicle is a bus; then the act is refused even though the time of day is not known',
        permitted:
          'otherwise the act is permitted where an article permits it and no article can prohibit it any more, whatever comes to be known',
        undetermined:
          'in every other case the question is undetermined: it hangs on a fact that is not known, and what is undetermined is not permitted. Example: an article prohibits the act at night and the time of day is not known; then the question is undetermined until it is',
        unknown:
          'What nobody has established is not known; that is not the same as “no”, and it never makes an article that permits apply. Where the record is silent, however, the following is taken to hold:',
        duties:
          'The duties in an article that permits arise where the act is permitted and that article applies. The duties in an article that only provides hold wherever it applies; where the act is refused or the question undetermined, they bind whoever goes ahead all the same under necessity. A duty tied to an event falls away where the event does not happen: where nobody departs, nothing is owed before departure. An article that prohibits gives rise to no duty. An article of which it is not known whether it applies imposes none.',
        days: 'An article that permits applies on a day only while it is that day for every party by its own clock. Any other article applies as soon as, and for as long as, it is that day for any party. Example: the clock of one party is an hour ahead of the other, and two articles end with 31 December; the one that permits ends at midnight by the first clock, the one that prohibits at midnight by the second, an hour later.',
        begun:
          'A case goes on under the version of this agreement with which it began. A party that withdraws completes what had begun; a party that accedes is bound in cases that begin afterwards.',
        suspension:
          'A suspension takes away permissions and duties; it never lifts a prohibition. A suspension for safety binds every act from its day on; any other leaves cases that had begun as they were.',
        order:
          'A national order prohibits what it names, where the party that gave it is concerned and nowhere else, until it expires of its own accord. It permits nothing, and it never stops a patient who has departed and has not yet arrived.',
        necessity:
          'No refusal under this agreement prevents care, recording or driving. A named person may proceed under necessity; the clinical minimum then travels with the patient, and the case is reviewed. No crew waits for an answer.',
        neutrality:
          'A person’s insurance, nationality or residence status never changes an answer.',
        languages:
          'All language versions are made from the same provisions and say the same. The titles of chapters and articles do not affect their meaning.',
      },
      category: {
        immediate: '“{{name}}”: life is in danger and care cannot wait (P1, T1, red)',
        urgent:
          '“{{name}}”: care is more pressing than for “Delayed” and less than for “Immediate” (orange; no label of its own in the United Kingdom)',
        delayed:
          '“{{name}}”: a serious injury for which care can wait for some time (P2, T2, yellow)',
        minor: '“{{name}}”: a slight injury (P3, T3, green)',
        expectant:
          '“{{name}}”: an injury beyond the means of the moment; the casualty is comforted and assessed again (P4, T4, grey)',
        'no-signs-of-life': '“{{name}}”: no signs of life, without death having been confirmed',
        dead: '“{{name}}”: death confirmed by a qualified professional (black)',
        uninjured: '“{{name}}”: involved without being injured (survivor)',
        untriaged: '“{{name}}”: nobody has triaged the casualty yet',
      },
      taken: {
        phase: 'the casualty is in the phase of emergency care',
        unaccompaniedMinor: 'the casualty is not a minor for whom nobody present answers',
        nationalOrder: 'no national order closes the crossing to medical traffic',
        enRoute: 'the patient is not on the way',
        returning: 'the casualty is not going back to where the casualty was brought from',
        consent: 'consent has not been asked for yet',
        familyTogether: 'the casualty is parted from no parent, guardian or child',
        threatened: 'the casualty does not fear those who hold power at the destination',
        contaminated: 'the casualty is not contaminated',
        crisisDeclared: 'no crisis powers are in force',
      },
      subject: '{{subject}}: {{articles}}',
      articles_one: 'Article {{list}}',
      articles_other: 'Articles {{list}}',
      signatures: 'Signatures',
      signed: 'For {{party}}',
      place: 'Place and date',
      name: 'Name and signature',
    },
    number: 'Article {{number}}',
    paragraph: '{{number}}.',
    point: '({{letter}})',
    points: {
      more: '{{text}};',
      last: '{{text}}.',
    },
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
    nor: {
      separator: ', ',
      last: '{{list}} nor {{last}}',
    },
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
      '1': '{{value}}',
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
  },
}
