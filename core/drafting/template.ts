import { type Texts, textIn } from '#core/words.ts'

/** A party that a new agreement is begun with. */
export type Founder = {
  id: string
  name: Texts
  /** ISO 3166-1 alpha-2. */
  state: string
  timeZone: string
  languages: readonly string[]
}

/** What fills the gaps of a template; days as 2026-01-31. */
export type Beginning = {
  id: string
  founders: readonly Founder[]
  firstDay: string
  lastDay: string
}

/**
 * The text of a new agreement from a template: its gaps are written `<name>`, and a line that begins
 * with `<each>` stands once for every party.
 */
export function fromTemplate(
  template: string,
  { id, founders, firstDay, lastDay }: Beginning,
): string {
  const ids = founders.map((founder) => founder.id)
  const read = founders.flatMap((founder) => founder.languages)
  const known = [...languagesIn(template), ...founders.flatMap(({ name }) => Object.keys(name))]
  const named = [...new Set([...known, ...read])]
  const gaps: Record<string, string> = {
    id,
    'first-day': firstDay,
    'last-day': lastDay,
    parties: founders.map((founder) => partyText(founder, named)).join('\n'),
    order: ids.join(', '),
    shares: sharesOf(ids),
    ...Object.fromEntries(
      named.map((language) => [
        `names-${language}`,
        founders.map(({ name }) => textIn(name, language)).join(' – '),
      ]),
    ),
  }
  const repeated = template
    .split('\n')
    .flatMap((line) => {
      if (!line.includes('<each>')) return [line]
      return ids.map((one) => line.replace('<each>', '').replaceAll('<party>', one))
    })
    .join('\n')
  const filled = repeated.replaceAll(/<([A-Za-z0-9-]+)>/g, (gap, name: string) => gaps[name] ?? gap)
  return [...new Set(read)].reduce(withTitlesIn, filled)
}

/** The languages of a text: those of its own title, which has a line for each. */
function languagesIn(text: string): string[] {
  const [title = ''] = /^title:\n(?: {2}.*\n)+/m.exec(text) ?? []
  return [...title.matchAll(/^ {2}([A-Za-z0-9-]+): /gm)].map(([, language]) => language!)
}

/** The text with its English titles in a language that it lacks: to be translated by whoever drafts. */
function withTitlesIn(text: string, language: string): string {
  if (languagesIn(text).includes(language)) return text
  return text
    .replace(/^( +)en: (.*)$/m, (line, space: string, title: string) => {
      return `${line}\n${space}${language}: ${title}`
    })
    .replaceAll(/^( +title: \{ en: (.*?)), (?=[a-z]{2,3}: )/gm, `$1, ${language}: $2, `)
}

function partyText(of: Founder, named: readonly string[]): string {
  const { id, name, state, timeZone, languages } = of
  const names = named.map((language) => `${language}: ${JSON.stringify(textIn(name, language))}`)
  return [
    `  - id: ${id}`,
    `    name: { ${names.join(', ')} }`,
    `    state: ${state}`,
    `    timeZone: ${timeZone}`,
    `    languages: [${languages.join(', ')}]`,
    '    keys: []',
    '',
  ].join('\n')
}

/** Whole percents as equal as can be; the first parties take what is left over. */
function sharesOf(ids: readonly string[]): string {
  const each = Math.floor(100 / ids.length)
  const over = 100 - each * ids.length
  return ids.map((id, i) => `${id}: ${each + (i < over ? 1 : 0)}`).join(', ')
}
