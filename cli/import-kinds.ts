import type { Facility } from '#core/region/region.ts'

/**
 * Words by which a register's houses are told apart: parts of words, without accents and in lower case.
 * A word counts wherever it stands in a name, a site or a type, except those marked `type`, which are
 * too common in names to mean anything there. Written down from the register itself; nobody has confirmed
 * any of it, so every kind found this way is reported with the word that it was found by.
 */
type Kind = Facility['kind']
export type KindWord = { kind: Kind; language: string; word: string; only?: 'type' }

const words = (
  kind: Kind,
  only: 'type' | undefined,
  byLanguage: Readonly<Record<string, readonly string[]>>,
): KindWord[] =>
  Object.entries(byLanguage).flatMap(([language, list]) =>
    list.map((word) => ({ kind, language, word, ...(only ? { only } : {}) })),
  )

/**
 * In the order in which they are tried. Kinds that take no trauma come first: a psychiatric day clinic of
 * a general hospital is a psychiatric one, and a house is acute only where nothing says otherwise.
 */
export const kindWords: readonly KindWord[] = [
  ...words('psychiatric', undefined, {
    'de nl en': ['psychiatr', 'psychosom', 'psychothera'],
    de: [
      'entzug',
      'forensisch',
      'kbo-',
      'lvr-klinik',
      'lwl-klinik',
      'lwl-universitat',
      'maßregel',
      'seelische',
      'suchtkl',
      'suchtmed',
      'suchthilf',
      'suchtkrank',
      'suchtbeh',
      'abhangigkeit',
      'institutsambulanz',
    ],
    en: [' mental', 'detox', 'drug and alcohol', 'addiction', 'intellectual disab'],
    fr: [
      'psychiatri',
      'maladies mentales',
      'sante mentale',
      'addictolog',
      'medico-psycho',
      'medico psycho',
      ' cmp ',
      'cattp',
      'infanto',
    ],
    nl: ['geestelijke gezond', 'ggz', 'verslaving'],
    it: ['psichiatr', 'salute mentale'],
    'es pt': ['psiquiatr', 'salud mental', 'saude mental', 'toxicoman'],
    'cs sk pl': ['psychiatri', 'psichiatr', 'lecebna pro alkohol'],
    'ro hr sl lt lv': ['psihiatr', 'psichiatr', 'psihonevr', 'psihijatr'],
    'da no sv': [
      'psykiatr',
      'psykisk',
      ' rus og',
      'rusbehandling',
      'russeksjon',
      'ruspoli',
      ' dps',
      ' bup',
      'beroende',
    ],
    'fi hu el bg': ['mielisair', 'psykiatri', 'pszichiatr', 'ψυχιατρ', 'психиатр', 'psychiko'],
  }),
  ...words('rehabilitation', undefined, {
    'de nl en fr': ['rehabilit', 'revalidat', 'readaptation', 'reeducation'],
    de: ['reha-', 'rehaklinik', 'rehazentrum', 'kurklinik', 'kurhaus', 'kurheim', 'vorsorge'],
    fr: ['soins de suite', 'autorise en ssr', 'convalescence', 'repos et'],
    'it es pt': ['riabilita', 'rehabilita', 'reabilita'],
    'cs sk pl': ['nasledne pece', 'naslednej', 'rehabilitac'],
    'ro hr hu bg': ['recuperare', 'rehabilitac', 'toplice', 'рехабилит'],
    'da no sv fi': ['rehabiliter', 'opptrening', 'kuntout'],
    // Damaged in the register: Windows-1250 read as 1252.
    'cs damaged': ['nasledne peee'],
    bg: ['sbr '],
    ro: ['sanatoriul'],
    lt: ['reabilit'],
  }),
  ...words('long-term', undefined, {
    'de nl en': ['geriatri', 'hospiz', ' hospice ', 'palliativ', 'palliatie', 'chronisch'],
    de: ['pflegeheim', 'langzeit', 'pflegezentrum'],
    en: ['nursing', 'long stay', 'long-term', 'long term', 'retirement', 'care of the elderly'],
    fr: ['longue duree', 'long sejour', 'gerontolog', 'ehpad', 'soins palliatifs', 'subaigu'],
    nl: ['verpleeg', 'langdurige'],
    'it es pt': ['lungodegen', 'larga estancia', 'cronic', 'cuidados continuados', 'geriatric'],
    'cs sk': ['dlouhodob', 'lecebna pro dlouh', 'dlhodobo', 'ldn'],
    'cs damaged': ['leeebna'],
    'pl ro hr': ['hospicjum', 'paliatyw', 'kronicn'],
    'fi sv no': ['pitkaaikais', 'sykehjem'],
    'hu lt lv': ['kronikus', 'slaugos', 'aprupes'],
  }),
  ...words('day-clinic', undefined, {
    de: [
      'tagesklinik',
      'ambulanz',
      'ambulator',
      'praxisklinik',
      'medizinisches versorgungszentrum',
    ],
    en: ['day clinic', 'day hospital', 'day surgery', 'outpatient', ' dental', 'dialys'],
    fr: ['hopital de jour', 'ambulatoire', 'centre de jour', 'dialyse', 'hemodialyse'],
    nl: [
      'dagkliniek',
      'daghospitaal',
      'dagbehandeling',
      'polikliniek',
      'buitenpoli',
      'zelfstandig behandel',
    ],
    'it es pt': [
      'poliambulator',
      'ambulatorio',
      'day surgery',
      'hospital de dia',
      'urgencia basica',
    ],
    'da no sv': ['poliklinik', 'rontgen', 'dagkirurg', 'lakemottagning'],
    'cs sk': ['denny stacionar', 'denni stacionar'],
    'cs damaged': ['stacionao'],
  }),
  // Houses for one field: not acute by the word of a type, and not known to take trauma either.
  ...words('unknown', undefined, {
    'de nl en fr it es': ['oncolog', 'onkolog', 'ophthalm', 'ophtalm', 'oftalm', 'dermatolog'],
    'de nl': [
      'augenklinik',
      'augenheil',
      'oogzieken',
      'kanker',
      'geburt',
      'frauenklinik',
      'hautklinik',
      'tumor',
    ],
    'en fr': [
      'cancer',
      'maternity',
      'maternite',
      'obstetri',
      'eye and ear',
      'cardiolog',
      'radiotherap',
    ],
    'it es pt': ['tumori', 'materno', 'maternidad', 'ginecolog', 'dermopat'],
    'ro pl cs': ['boli infectioase', 'pneumoftiziolog', 'poloznicz', 'ginekolog', 'porodnice'],
  }),
  ...words('acute', undefined, {
    'de nl': ['universitatsklinik', 'universitatsmedizin', 'universitair ziekenhuis', ' umc'],
    nl: ['medisch centrum', 'academisch ziekenhuis', 'algemeen ziekenhuis'],
    fr: ['hopital general', 'universitaire'],
    en: ['university hospital', 'general hospital', 'regional hospital', 'central hospital'],
    'da no sv': [
      'universitetssykehus',
      'universitetssjukhus',
      'universitetshospital',
      'akutsjukhus',
    ],
    'it es pt': ['policlinico universitar', 'hospital universitar', 'hospital general'],
    'cs sk pl': [
      'fakultni nemocnice',
      'fakultna nemocnica',
      'szpital uniwersytecki',
      'szpital kliniczny',
    ],
    'ro hr lv lt bg': [
      'spitalul judetean',
      'spital judetean',
      'klinicki bolnicki',
      'opca bolnica',
      'universitates slimnica',
      'mbal',
      'mphal',
      'mphat',
    ],
    'el hu': ['γενικο νοσοκομειο', 'egyetemi klinika', 'megyei korhaz'],
    de: [
      'kreiskrankenhaus',
      'landeskrankenhaus',
      'landesklinikum',
      'kantonsspital',
      'unfallkrankenhaus',
    ],
    'de fr it': ['unfallklinik', 'traumacent', 'centro traumatolog'],
  }),
  ...words('acute', 'type', {
    nl: ['algemeen ziekenhuis', 'academisch ziekenhuis', 'kinderziekenhuis', 'met univ'],
    fr: [
      'centre hospitalier (c.h.)',
      'centre hospitalier regional',
      'soins chirurgicaux',
      'hopital general',
    ],
    'de be': ['allgemein krankenhaus'],
    en: ['general', 'acute', 'university', 'central hospital', 'paediatric', 'children'],
    it: [
      'ospedale a gestione diretta',
      'azienda ospedaliera',
      'azienda ospedaliero',
      'policlinico',
    ],
    es: ['general', 'medico-quirurgico', 'infantil'],
    pt: ['servico de urgencia'],
    cs: ['nemocnice', 'fakultni'],
  }),
]

/** Without accents and case, so that one list serves every spelling. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')

const compiled = kindWords.map(({ word, ...rest }) => ({ ...rest, word: plain(word) }))

export type KindFound = {
  kind: Facility['kind']
  word: string
  language: string
  in: 'type' | 'name' | null
}

/** The kind of a house by its words; `unknown` where none of them is known, never acute by default. */
export function kindOf(name: string, type: string): KindFound {
  const inName = plain(` ${name} `)
  const inType = plain(` ${type} `)
  for (const { kind, word, language, only } of compiled) {
    const found = { kind, word: word.trim(), language }
    if (inType.includes(word)) return { ...found, in: 'type' }
    if (only !== 'type' && inName.includes(word)) return { ...found, in: 'name' }
  }
  return { kind: 'unknown', word: '', language: '', in: null }
}
