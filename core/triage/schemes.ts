import type { Category } from '#core/triage/category.ts'
import type { SourceStatus } from '#core/triage/method.ts'

/** What must happen before a mapped category may be relied on. */
export type Need = 'professional-confirmation' | 'which-scheme' | 'retriage'

/** A label of a national scheme and what it may mean here. `dead` stands in no list of categories. */
export type Label = {
  label: string
  /** Other ways in which it is written; capitals, spaces and hyphens do not matter. */
  also: readonly string[]
  categories: readonly Exclude<Category, 'dead'>[]
  /** The label says more or less than the category does. */
  lossy?: true
  needs?: readonly Need[]
  /** In its own scheme the label says that the person is dead. */
  meansDead?: true
}

export type SchemeId =
  | 'START'
  | 'SALT'
  | 'UK-P'
  | 'NATO-T'
  | 'DE-SK'
  | 'FR'
  | 'NL-T'
  | 'BE-T'
  | 'FDNY'
export type Scheme = {
  id: SchemeId
  version: string
  source: string
  status: SourceStatus
  labels: readonly Label[]
}

const one = (label: string, category: Exclude<Category, 'dead'>, ...also: string[]): Label => ({
  label,
  also,
  categories: [category],
})
/** Black where it may mean dead or, in a scheme without expectant, beyond help. */
const black = (label: string, ...also: string[]): Label => ({
  label,
  also,
  categories: ['expectant', 'no-signs-of-life'],
  lossy: true,
  needs: ['professional-confirmation', 'retriage'],
  meansDead: true,
})
const deceased = (label: string, ...also: string[]): Label => ({
  label,
  also,
  categories: ['no-signs-of-life'],
  lossy: true,
  needs: ['professional-confirmation'],
  meansDead: true,
})
const colours = [
  one('RED', 'immediate', 'IMMEDIATE', 'ROT', 'ROOD', 'ROUGE'),
  one('YELLOW', 'delayed', 'DELAYED', 'GELB', 'GEEL', 'JAUNE'),
  one('GREEN', 'minor', 'MINOR', 'GRUEN', 'GRÜN', 'GROEN', 'VERT'),
]

const listed: readonly Scheme[] = [
  {
    id: 'START',
    version: '1996',
    source: 'aneskey.com/triage-8; START deck (Romig)',
    status: 'secondary',
    labels: [...colours, black('BLACK', 'DECEASED', 'DEAD')],
  },
  {
    id: 'SALT',
    version: '2008',
    source: 'chemm.hhs.gov/salttriage.htm; wikem.org',
    status: 'secondary',
    labels: [
      ...colours.slice(0, 2),
      one('GREEN', 'minor', 'MINIMAL'),
      one('GREY', 'expectant', 'GRAY', 'EXPECTANT'),
      deceased('BLACK', 'DEAD'),
    ],
  },
  {
    id: 'UK-P',
    version: 'MITT and TST 2023',
    source: 'redsquaremedical.com; medicalalgorithms.com (MITT)',
    status: 'secondary',
    labels: [
      one('P1', 'immediate'),
      one('P2', 'delayed'),
      one('P3', 'minor'),
      one('EXPECTANT', 'expectant', 'P1 EXPECTANT', 'P4'),
      {
        label: 'NOT BREATHING',
        also: [],
        categories: ['immediate', 'no-signs-of-life'],
        lossy: true,
        needs: ['professional-confirmation'],
      },
      deceased('DEAD'),
      one('UNINJURED', 'uninjured', 'SURVIVOR'),
    ],
  },
  {
    id: 'NATO-T',
    version: '2002 consensus',
    source:
      'de.wikipedia, Triage: agreed in 2002 for BE, DE, GR, UK, AT, CH, HU; the dead are no part',
    status: 'secondary',
    labels: [
      one('T1', 'immediate'),
      one('T2', 'delayed'),
      one('T3', 'minor'),
      one('T4', 'expectant'),
    ],
  },
  {
    id: 'DE-SK',
    version: 'BBK SK I-IV, EX',
    source: 'BBK page on Sichtungskategorien; DocCheck',
    status: 'secondary',
    labels: [
      one('SK I', 'immediate', 'SK1', 'I', 'ROT', 'SK I ROT'),
      one('SK II', 'delayed', 'SK2', 'II', 'GELB', 'SK II GELB'),
      one('SK III', 'minor', 'SK3', 'III', 'GRÜN', 'GRUEN', 'SK III GRÜN'),
      one('SK IV', 'expectant', 'SK4', 'IV', 'BLAU', 'SK IV BLAU'),
      deceased('EX', 'SCHWARZ', 'EX SCHWARZ', 'TOT'),
      one('B', 'uninjured', 'BETROFFENER', 'B WEISS'),
      one('UNGESICHTET', 'untriaged'),
      {
        // White has two meanings.
        label: 'WEISS',
        also: [],
        categories: ['untriaged', 'uninjured'],
        lossy: true,
        needs: ['retriage'],
      },
    ],
  },
  {
    id: 'FR',
    version: 'UA/UR',
    source: 'Académie de médecine, dictionary; Noto-Larcan-Huguenard',
    status: 'secondary',
    labels: [
      one('UA', 'immediate', 'URGENCE ABSOLUE'),
      { ...one('EU', 'immediate', 'EXTREME URGENCE', 'EXTRÊME URGENCE'), lossy: true },
      {
        // Absolute in military grouping, relative in the dictionary.
        ...one('U1', 'immediate'),
        categories: ['immediate', 'delayed'],
        lossy: true,
        needs: ['which-scheme'],
      },
      {
        ...one('UR', 'delayed', 'URGENCE RELATIVE'),
        categories: ['delayed', 'minor'],
        lossy: true,
        needs: ['retriage'],
      },
      one('U2', 'delayed'),
      one('U3', 'minor'),
      deceased('DCD', 'DÉCÉDÉ', 'DECEDE'),
      one('IMPLIQUÉ', 'uninjured', 'IMPLIQUE', 'IMP'),
    ],
  },
  {
    id: 'NL-T',
    version: 'GHOR',
    source: 'memory',
    status: 'unverified',
    labels: [
      one('T1', 'immediate', 'ROOD'),
      one('T2', 'delayed', 'GEEL'),
      one('T3', 'minor', 'GROEN'),
      one('T4', 'expectant'),
    ],
  },
  {
    id: 'BE-T',
    version: 'T1-T4',
    source: 'memory',
    status: 'unverified',
    labels: [
      one('T1', 'immediate', 'ROOD', 'ROUGE'),
      one('T2', 'delayed', 'GEEL', 'JAUNE'),
      one('T3', 'minor', 'GROEN', 'VERT'),
      black('T4', 'ZWART', 'NOIR', 'DEAD'),
    ],
  },
  {
    id: 'FDNY',
    version: 'FDNY-START',
    source: 'pubmed 25687598 (the criteria of orange were not read)',
    status: 'secondary',
    labels: [...colours, one('ORANGE', 'urgent', 'URGENT'), black('BLACK', 'DECEASED', 'DEAD')],
  },
]

/** The national schemes that Corridor knows, by id. */
export const schemes: ReadonlyMap<string, Scheme> = new Map(listed.map((item) => [item.id, item]))
