import { capabilities } from '#core/region/capability.ts'
import { crossingStates } from '#core/region/region.ts'
import { categories } from '#core/triage/category.ts'
import { triageMethods } from '#core/triage/names.ts'

/**
 * The facts that a clause may speak of, and their types. This one table drives the schema of
 * conditions, the evaluator, the rendering and the questions. Insurance, nationality and residence
 * status are absent on purpose: no clause can turn on them.
 */
export const vehicles = [
  'ambulance',
  'mobile-icu',
  'physician-vehicle',
  'helicopter',
  'bus',
  'private-vehicle',
] as const
export const professions = [
  'physician',
  'nurse',
  'paramedic',
  'emergency-medical-technician',
  'driver',
] as const
export const acts = [
  'drive',
  'basic-care',
  'advanced-care',
  'intubation',
  'surgery',
  'controlled-medicine',
  'handover',
  'telemedicine',
] as const
/** `not-asked`: nobody has been able to ask yet. Nothing at all means that we do not know even that. */
export const consents = ['given', 'refused', 'incapable', 'not-asked'] as const
export type Consent = (typeof consents)[number]
export const dataCategories = [
  'operational',
  'triage',
  'clinical-minimum',
  'clinical-full',
  'identity',
  'contact',
  'preference',
  'insurance',
  'capacity',
  'statistics',
] as const
export type DataCategory = (typeof dataCategories)[number]
export const purposes = [
  'treatment',
  'coordination',
  'billing',
  'oversight',
  'tracing',
  'research',
  'public-information',
  'border-control',
  'law-enforcement',
  'military',
] as const
export const recipients = [
  'dispatcher',
  'crew',
  'coordinator',
  'clinician',
  'liaison',
  'auditor',
  'data-monitor',
  'tracing-officer',
  'payer',
  'public',
  'border-guard',
  'police',
  'armed-forces',
] as const
/** Which care the journey is for: that of the first hours, a better place later, or recovery. */
export const phases = ['emergency', 'secondary', 'rehabilitation'] as const
/** People whom care that is the same for all does not reach alike. A suspicion counts. */
export const vulnerableGroups = [
  'child',
  'pregnant',
  'older-person',
  'person-with-disability',
  'displaced-person',
  'detainee',
] as const
export type VulnerableGroup = (typeof vulnerableGroups)[number]
/** What the place where care is given may lack, so that a protocol names what to do instead. */
export const resources = [
  'ct',
  'x-ray',
  'ultrasound',
  'laboratory',
  'surgeon',
  'anaesthetist',
  'theatre',
  'ventilator',
  'oxygen',
  'blood',
  'interpreter',
] as const
export type Resource = (typeof resources)[number]
/** Classes of controlled medicines that crews carry. */
export const medicines = ['opioid', 'ketamine', 'benzodiazepine', 'other-controlled'] as const
/** How much of a person remains in data. */
export const disclosureLevels = ['identified', 'pseudonymised', 'aggregated'] as const
export const stockItems = [
  'blood-products',
  'ventilators',
  'tourniquets',
  'burn-dressings',
  'antidotes',
  'protective-equipment',
  'medicines',
  'stretchers',
] as const
export const movements = ['draw', 'deposit', 'exchange', 'inspect'] as const
export const certificates = [
  'prehospital-trauma',
  'advanced-life-support',
  'decontamination',
  'cross-border-driving',
  'triage-officer',
  'controlled-medicines',
] as const
export const costs = [
  'transport',
  'treatment',
  'medicines',
  'repatriation',
  'rehabilitation',
  'training',
  'stock',
  'exercise',
] as const
/** What the parties, or one of them, may do about the agreement itself. */
export const institutionalActs = [
  'declare-crisis',
  'extend-crisis',
  'issue-order',
  'amend',
  'suspend',
  'suspend-for-safety',
  'withdraw',
  'accede',
  'appoint',
] as const

type FactType =
  | { type: 'party' }
  | { type: 'word'; words: readonly string[] }
  | { type: 'words'; words: readonly string[] }
  | { type: 'number'; unit: string; min: number; max: number }
  | { type: 'truth' }
  | { type: 'name' }
  | { type: 'time-of-day' }

export const facts = {
  /** The party whose territory or team it starts from. */
  from: { type: 'party' },
  /** The party it goes to; `outside` is a place no party answers for. */
  to: { type: 'party' },
  /** Where it happens. */
  territory: { type: 'party' },
  category: { type: 'word', words: categories },
  /** Care the casualty needs. */
  needs: { type: 'words', words: capabilities },
  phase: { type: 'word', words: phases },
  vulnerable: { type: 'words', words: vulnerableGroups },
  /** What the place where care is given does not have. */
  lacking: { type: 'words', words: resources },
  ageYears: { type: 'number', unit: 'a', min: 0, max: 130 },
  /** The record names the person as a minor with nobody who answers for them. */
  unaccompaniedMinor: { type: 'truth' },
  vehicle: { type: 'word', words: vehicles },
  lightsAndSirens: { type: 'truth' },
  profession: { type: 'word', words: professions },
  act: { type: 'word', words: acts },
  /** The profession of the one who is advised at a distance. */
  advised: { type: 'word', words: professions },
  medicine: { type: 'word', words: medicines },
  /** The person holds a certificate that the other side recognises, not expired. */
  certified: { type: 'truth' },
  crossing: { type: 'name' },
  crossingState: { type: 'word', words: crossingStates },
  /** Wall clock where the crossing is. */
  localTime: { type: 'time-of-day' },
  /** A national order closes the crossing to medical traffic too. */
  nationalOrder: { type: 'truth' },
  /** The other control room was told before the border was reached. */
  announced: { type: 'truth' },
  /** The patient has left and has not arrived: nobody is stranded between two laws. */
  enRoute: { type: 'truth' },
  /** Minutes by which going there is sooner than the best place at home; negative when later. */
  minutesSooner: { type: 'number', unit: 'min', min: -1440, max: 1440 },
  /** The best place at home for this need has room. */
  roomAtHome: { type: 'truth' },
  /** The receiving hospital keeps the places it reserves for its own. */
  reserveKept: { type: 'truth' },
  /** The receiving side has said yes to this request. */
  accepted: { type: 'truth' },
  /** The person goes back to the party they were brought from. */
  returning: { type: 'truth' },
  consent: { type: 'word', words: consents },
  /** A parent, guardian or child goes along, or none is known. */
  familyTogether: { type: 'truth' },
  /** The record says that the person fears those who hold power where they would go. */
  threatened: { type: 'truth' },
  /** The record says so; a suspicion counts. */
  contaminated: { type: 'truth' },
  dataCategory: { type: 'word', words: dataCategories },
  purpose: { type: 'word', words: purposes },
  recipient: { type: 'word', words: recipients },
  level: { type: 'word', words: disclosureLevels },
  retentionDays: { type: 'number', unit: 'd', min: 0, max: 36_500 },
  method: { type: 'word', words: triageMethods },
  /** The medical director of the member has signed for the method. */
  methodSigned: { type: 'truth' },
  /** Crisis powers are declared and have not expired. */
  crisisDeclared: { type: 'truth' },
  casualties: { type: 'number', unit: '1', min: 0, max: 1_000_000 },
  item: { type: 'word', words: stockItems },
  movement: { type: 'word', words: movements },
  /** How much of what is there would be taken. */
  stockSharePercent: { type: 'number', unit: '%', min: 0, max: 100 },
  /** The lending party keeps the cover that it owes its own population. */
  coverKept: { type: 'truth' },
  loanHours: { type: 'number', unit: 'h', min: 0, max: 8_760 },
  certificate: { type: 'word', words: certificates },
  certificateMonths: { type: 'number', unit: 'mo', min: 0, max: 600 },
  cost: { type: 'word', words: costs },
  amountEur: { type: 'number', unit: 'EUR', min: 0, max: 1_000_000_000 },
  /** What the parties agreed to reach was reached, by the public figures. */
  targetReached: { type: 'truth' },
  institutionalAct: { type: 'word', words: institutionalActs },
  /** Days of crisis powers asked for, and already used in the twelve months before. */
  crisisDays: { type: 'number', unit: 'd', min: 0, max: 3_650 },
  crisisDaysUsed: { type: 'number', unit: 'd', min: 0, max: 3_650 },
  /** Days of notice given. */
  noticeDays: { type: 'number', unit: 'd', min: 0, max: 3_650 },
  /** Share of the parties that have agreed to it. */
  consentingPercent: { type: 'number', unit: '%', min: 0, max: 100 },
} as const satisfies Record<string, FactType>

export type FactName = keyof typeof facts
export const factNames = Object.keys(facts) as FactName[]
export type FactValue = string | number | boolean | readonly string[]

/** What is known about a question. A name that is missing here is unknown, which is not "no". */
export type Facts = Partial<Record<FactName, FactValue>>

/**
 * What holds of these facts where the record is silent. They are facts about the record, so whoever
 * reads it knows them: start from here, then state what it does hold. Never a stand-in for an
 * observation; those stay away until somebody makes them.
 */
export const nothingRecorded = {
  phase: 'emergency',
  consent: 'not-asked',
  threatened: false,
  unaccompaniedMinor: false,
  returning: false,
  enRoute: false,
  familyTogether: true,
  contaminated: false,
  crisisDeclared: false,
  nationalOrder: false,
} as const satisfies Facts
