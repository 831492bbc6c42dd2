import { type Facility, facility } from '#core/region/region.ts'

/** One row of a hospital register, by the column names of Eurostat GISCO healthcare services. */
export type RegisterRow = Record<string, string>

export const columnsNeeded = [
  'id',
  'hospital_name',
  'lat',
  'lon',
  'city',
  'cc',
  'cap_beds',
  'emergency',
  'facility_type',
] as const

/**
 * Words, without accents and case, by which a house is told apart in its name, site, type and specialities;
 * the first list that matches counts, so that a clinic for something else is never taken for an acute hospital.
 */
export const kindWords: Record<Exclude<Facility['kind'], 'unknown'>, readonly string[]> = {
  psychiatric: [
    ...[
      'psychiatr',
      'psichiatr',
      'psiquiatr',
      'psykiatr',
      'psihiatr',
      'pszichiatr',
      'maladies mentales',
      'mental',
      'neuropsych',
    ],
    ...[
      'psychosom',
      'suchtklinik',
      'sucht',
      'drug and alcohol',
      'detoxification',
      'kbo-',
      'lvr-klinik',
      'santé mentale',
      'sante mentale',
    ],
    ...['psychotherap', 'geestelijke', 'ggz', 'toxicoman', 'alcoolog', 'intellectual disability'],
  ],
  rehabilitation: [
    ...[
      'rehabilit',
      'riabilitazion',
      'rehabilitac',
      'readaptation',
      'reeducation',
      'revalid',
      'reha-',
      'rehaklinik',
      'rehazentrum',
      ' ssr',
    ],
    ...[
      'soins de suite',
      'kurklinik',
      'kurhaus',
      'sanator',
      'kuntout',
      'opptrening',
      'nasledne pece',
      'naslednej',
    ],
  ],
  'long-term': [
    ...[
      'longue duree',
      'larga estancia',
      'geriatri',
      'hospice',
      'nursing',
      'long stay',
      'continuing care',
      'langzeit',
      'lungodegenza',
    ],
    ...['dlouhodobe nemocne', 'dlouhodob', 'retirement', 'palliati', 'verpleeg', 'chronisch'],
  ],
  'day-clinic': [
    ...[
      'tagesklinik',
      'dagkliniek',
      'daghospitaal',
      'day clinic',
      'day hospital',
      'hopital de jour',
      'outpatient',
      'polikliniek',
      'poliklinik',
    ],
    ...[
      'ambulator',
      'dental',
      'dialys',
      'tandheel',
      'augenklinik',
      'eye clinic',
      'opthalmic',
      'oftalm',
    ],
  ],
  acute: [
    ...[
      'algemeen ziekenhuis',
      'universitair',
      'academisch',
      'hopital general',
      'centre hospitalier',
      'general',
      'acute',
      'universit',
    ],
    ...[
      'urgencia',
      'krankenhaus',
      'klinikum',
      'ospedale a gestione',
      'azienda ospedaliera',
      'nemocnice',
      'central hospital',
      'medico-quirurgico',
    ],
    ...['soins chirurgicaux', 'landeskrankenhaus', 'allgemein', 'kinderziekenhuis', 'trauma'],
  ],
}

/** Letters without accents and case, so that one list serves every spelling. */
export const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordLists = Object.entries(kindWords).map(
  ([kind, words]) => [kind as Facility['kind'], words.map(plain)] as const,
)

/** The kind of a house by its words; `unknown` where none is known. */
export function kindOf(row: RegisterRow): { kind: Facility['kind']; word: string | null } {
  const text = plain(
    ` ${row.hospital_name} ${row.site_name ?? ''} ${row.facility_type} ${row.list_specs ?? ''} `,
  )
  for (const [kind, words] of wordLists) {
    const word = words.find((one) => text.includes(one))
    if (word) return { kind, word }
  }
  return { kind: row.emergency === 'yes' ? 'acute' : 'unknown', word: null }
}

/**
 * Surge, assumed as in the region's rule: 0.75 people in danger or serious per 100 beds and hour, 0.4 of them
 * immediate, and 3 lightly injured for each; where no beds are stated, as if there were 100.
 */
export const surgeRule = {
  per100Beds: 0.75,
  immediateShare: 0.4,
  minorPerSerious: 3,
  bedsAssumed: 100,
  reserveShare: 0.2,
}
const takesTrauma: readonly Facility['kind'][] = ['acute', 'unknown']
const hundredths = (value: number) => Math.round(value * 100) / 100

export type Read =
  | { ok: true; facility: Facility; flags: string[]; assumed: string[] }
  | { ok: false; reason: string }

/** One row as a facility, with what is doubtful and what was assumed; or why it is held back. */
export function readRow(row: RegisterRow, source: string): Read {
  const [lat, lon] = [row.lat, row.lon].map((text) => (text?.trim() ? Number(text) : Number.NaN))
  if (Number.isNaN(lat!) || Number.isNaN(lon!)) return { ok: false, reason: 'no-coordinates' }
  const { kind, word } = kindOf(row)
  const beds =
    /^\d+$/.test(row.cap_beds ?? '') && Number(row.cap_beds) > 0 ? Number(row.cap_beds) : null
  const emergency = row.emergency === 'yes' || row.emergency === 'no' ? row.emergency : 'unknown'
  const serious = takesTrauma.includes(kind)
    ? ((beds ?? surgeRule.bedsAssumed) / 100) * surgeRule.per100Beds
    : 0
  const flags = [
    ...(kind === 'unknown' ? ['kind-unknown'] : []),
    ...(emergency === 'unknown' ? ['emergency-unknown'] : []),
    ...(beds === null ? ['beds-missing'] : []),
    ...(row.cap_beds && beds === null ? ['beds-unreadable'] : []),
    ...(Number(row.geo_qual) > 1 ? ['place-inexact'] : []),
  ]
  const assumed = [
    ...(beds === null && serious > 0 ? [`surge as of ${surgeRule.bedsAssumed} beds`] : []),
    ...(word ? [`kind ${kind} by the word ${word.trim()}`] : []),
    `reserve ${surgeRule.reserveShare}`,
  ]
  const parsed = facility.safeParse({
    id: (row.id || 'row').replaceAll(/[^A-Za-z0-9._-]/g, '-').replace(/^[^A-Za-z0-9]+/, 'x'),
    name: [row.hospital_name, row.site_name].filter(Boolean).join(', '),
    city: row.city ?? '',
    member: null,
    country: row.cc === 'EL' ? 'GR' : row.cc,
    place: { lat, lon },
    kind,
    emergency: { value: emergency, source },
    capabilities: [],
    beds: beds === null ? null : { value: beds, source },
    surgePerHour: {
      value: {
        immediate: hundredths(serious * surgeRule.immediateShare),
        delayed: hundredths(serious * (1 - surgeRule.immediateShare)),
        minor: hundredths(serious * surgeRule.minorPerSerious),
      },
      source: 'assumed',
    },
    reserveShare: { value: surgeRule.reserveShare, source: 'assumed' },
    source: `${source}:${row.id}`,
  })
  if (parsed.success) return { ok: true, facility: parsed.data, flags, assumed }
  const issue = parsed.error.issues[0]!
  return { ok: false, reason: `${issue.path.join('.')}: ${issue.message}` }
}
