/** Words of the whole agreement as a document, around its articles; they stand under `articles`. */
export const documentWords = {
  illustrative: 'Illustrative text. No state has signed this text and it binds nobody.',
  version: 'Version {{version}}',
  contents: 'Contents',
  chapter: 'Chapter {{number}}',
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
      'This agreement applies between its parties, to acts that concern more than one of them. Every party concerned by an act must be a party to this agreement. A place for which no party answers is outside the agreement; of such a place only an article speaks that names it. Where it is not known which parties an act concerns, the question is undetermined or refused, never permitted.',
    conditions:
      'Conditions listed as points must all hold. Where a condition names several things joined by “or”, one of them suffices. “At least” and “at most” include the value that they name. A span of time runs from its first time of day, included, to its second, not included.',
    exception:
      'An exception lifts only the paragraph 1 of the article in which it stands, and the duties of that article with it. It neither permits nor prohibits anything by itself, and every other article continues to apply. Where it is not known whether an exception applies, it is not known whether its article does.',
    answer: 'A question is answered in the following order:',
    prohibited:
      'where an article that prohibits applies, the act is refused, whatever other articles permit',
    nothing:
      'otherwise, where no article that permits applies, nor could apply whatever the facts not known turn out to be, the act is refused: nothing is permitted unless an article permits it',
    permitted:
      'otherwise, where an article that permits applies and no article that prohibits could apply whatever the facts not known turn out to be, the act is permitted',
    undetermined:
      'in every other case the question is undetermined: it hangs on a fact that is not known. What is undetermined is not permitted',
    unknown:
      'What nobody has established is not known; that is not the same as “no”, and it never makes an article that permits apply. Where the record is silent, however, the following is taken to hold:',
    duties:
      'The duties in an article that permits arise where the act is permitted and that article applies. The duties in an article that only provides arise wherever it applies, whether the act is permitted, refused or undetermined. An article that prohibits gives rise to none. An article of which it is not known whether it applies imposes no duty.',
    days: 'An article that permits applies on a day only while it is that day for every party by its own clock. Any other article applies as soon as, and for as long as, it is that day for any party.',
    begun:
      'A case goes on under the version of this agreement with which it began. A party that withdraws completes what had begun; a party that accedes is bound in cases that begin afterwards.',
    suspension:
      'A suspension takes away permissions and duties; it never lifts a prohibition. A suspension for safety binds every act from its day on; any other leaves cases that had begun as they were.',
    order:
      'A national order prohibits what it names, where the party that gave it is concerned and nowhere else, until it expires of its own accord. It permits nothing, and it never stops a patient who has departed and has not yet arrived.',
    necessity:
      'No refusal under this agreement prevents care, recording or driving. A named person may proceed under necessity; the clinical minimum then travels with the patient, and the case is reviewed. No crew waits for an answer.',
    neutrality: 'A person’s insurance, nationality or residence status never changes an answer.',
    languages:
      'All language versions are made from the same provisions and say the same. The titles of chapters and articles do not affect their meaning.',
  },
  subject: '{{subject}}: {{articles}}',
  articles_one: 'Article {{list}}',
  articles_other: 'Articles {{list}}',
  kind: {
    triage: 'Use of a triage method',
    protocol: 'Care of a casualty on scene and in hospital',
    route: 'Crossing of the border by a vehicle',
    waiver: 'Acts in the territory of another party',
    liability: 'Liability',
    transfer: 'Transfer of a casualty',
    handoff: 'Handover of a casualty',
    telemedicine: 'Advice at a distance',
    disclosure: 'Disclosure of data',
    stock: 'Movement of stock',
    fleet: 'Lending of vehicles',
    training: 'Training and recognition of certificates',
    funding: 'Costs and funding',
    target: 'Targets',
    governance: 'Governance of this agreement',
    obligation: 'Obligations of the parties',
    other: 'Other matters',
  },
  signatures: 'Signatures',
  signed: 'For {{party}}',
  place: 'Place and date',
  name: 'Name and signature',
}
