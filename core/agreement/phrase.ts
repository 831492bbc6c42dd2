import { type Agreement, type Matcher, outside } from '#core/agreement/agreement.ts'
import { type Field, fieldsOf, type Unit } from '#core/agreement/duties.ts'
import type { Duty } from '#core/agreement/duty.ts'
import { type FactName, facts } from '#core/agreement/facts.ts'
import { listed } from '#core/agreement/match.ts'
import { type Form, renderDay, renderQuantity } from '#core/agreement/quantity.ts'
import { assert } from '#core/result.ts'
import { type Language, languages, type Say } from '#core/words.ts'

/** The name of something that a treaty knows by its id, such as a crossing; undefined: as it is written. */
export type NameOf = (id: string) => string | undefined
export const unnamed: NameOf = () => undefined

type Parties = Pick<Agreement, 'parties'>

/** Kinds whose questions have words of their own for who gives, who receives, and where. */
const rolesOf: Readonly<Record<string, readonly string[]>> = {
  route: ['from', 'to'],
  waiver: ['from', 'territory'],
  liability: ['from', 'territory'],
  transfer: ['from', 'to'],
  handoff: ['from', 'to'],
  stock: ['from', 'to'],
  telemedicine: ['from', 'to'],
  disclosure: ['from', 'to'],
  fleet: ['from', 'to'],
  training: ['from', 'to'],
  funding: ['from', 'to'],
}

/** Who a side is in questions of a kind, such as `the receiving party`. */
function renderSide(side: string, say: Say, kind?: string): string {
  if (kind !== undefined && rolesOf[kind]?.includes(side))
    return say(`articles.role.${kind}.${side}`)
  return say(`articles.who.${side}`)
}

/** The language that `say` speaks, which its catalogue says of itself. */
export function languageOf(say: Say): Language {
  const language = languages.find((one) => one === say('articles.language'))
  assert(language, 'a catalogue of articles names its language')
  return language
}

/**
 * One condition as a main clause without a full stop, such as `the age of the casualty is at most 15
 * years`. `kind` is that of its clause: it says who the giving and the receiving party are there.
 */
export function renderCondition(
  name: FactName,
  says: Matcher,
  agreement: Parties,
  say: Say,
  nameOf: NameOf = unnamed,
  kind?: string,
): string {
  const fact = facts[name]
  const key = `articles.holds.${fact.type === 'party' ? 'party' : name}`
  const inWords = (words: readonly string[]) =>
    words.map((word) => renderWord(name, word, agreement, say, nameOf))
  switch (fact.type) {
    case 'truth':
      return say(`${key}.${says ? 'yes' : 'no'}`)
    case 'number':
      return renderBounds(name, fact.unit, says as Bounds, say)
    case 'time-of-day': {
      const [from, to] = (says as { between: readonly [string, string] }).between
      const value = say(`articles.${from < to ? 'hours' : 'hoursOvernight'}`, { from, to })
      return say(`${key}.is`, { value })
    }
    case 'words': {
      const { any, all, none } = says as Record<'any' | 'all' | 'none', string[] | undefined>
      if (all && all.length > 1) return say(`${key}.all`, { value: join(inWords(all), 'and', say) })
      const words = none ?? any ?? all!
      const value = join(inWords(words), 'or', say)
      return say(`${key}.${none ? 'none' : 'any'}`, { value, count: words.length })
    }
    default: {
      const { words, excluding } = listed(says as Parameters<typeof listed>[0])
      const role = fact.type === 'party' ? renderSide(name, say, kind) : ''
      if (!excluding) return say(`${key}.is`, { role, value: join(inWords(words), 'or', say) })
      return say(`${key}.not`, { role, value: neither(inWords(words), say) })
    }
  }
}

type Bounds = { atLeast?: number; atMost?: number }

function renderBounds(name: FactName, unit: Unit, says: Bounds, say: Say): string {
  if (name === 'minutesSooner') return renderSooner(unit, says, say)
  const quantity = (value: number) => renderQuantity(value, unit, say)
  const { atLeast, atMost } = says
  const key = `articles.holds.${name}.is`
  if (atLeast === undefined)
    return say(key, { value: say('articles.atMost', { value: quantity(atMost!) }) })
  if (atMost === undefined)
    return say(key, { value: say('articles.atLeast', { value: quantity(atLeast) }) })
  if (atLeast === atMost)
    return say(key, { value: say('articles.exactly', { value: quantity(atLeast) }) })
  const bounds = { min: quantity(atLeast), max: quantity(atMost) }
  return say(key, { value: say('articles.between', bounds) })
}

/** A gain of less than nothing is a loss, and is said as one. */
function renderSooner(unit: Unit, { atLeast, atMost }: Bounds, say: Say): string {
  const phrases = Object.entries({ atLeast, atMost }).map(([bound, value]) => {
    if (value === undefined) return ''
    const side = value > 0 ? 'sooner' : value < 0 ? 'later' : 'same'
    const amount = renderQuantity(Math.abs(value), unit, say)
    return say(`articles.holds.minutesSooner.${side}.${bound}`, { value: amount })
  })
  return join(
    phrases.filter((phrase) => phrase !== ''),
    'and',
    say,
  )
}

/** A value in words: parties by their own names, crossings by theirs if known, codes from the catalogues. */
export function renderValue(
  name: FactName,
  word: string,
  agreement: Parties,
  say: Say,
  nameOf: NameOf = unnamed,
): string {
  const type = facts[name].type
  if (name === 'category') return say(`clinical.category.${word}`)
  if (name === 'needs') return say(`clinical.capability.${word}`)
  if (type === 'name') return nameOf(word) ?? word
  if (type !== 'party') return say(`articles.value.${name}.${word}`)
  if (word === outside) return say('articles.outside')
  return nameOfParty(word, agreement, say)
}

/** Facts whose values are names of classes, which no grammar may bend. */
const labels: ReadonlySet<FactName> = new Set<FactName>([
  ...(['category', 'consent', 'crossing', 'dataCategory', 'medicine', 'needs'] as const),
  ...(['recipient', 'vehicle'] as const),
])

/** A value inside a sentence: what is a label elsewhere stands in quotes there. */
function renderWord(name: FactName, word: string, agreement: Parties, say: Say, nameOf: NameOf) {
  const value = renderValue(name, word, agreement, say, nameOf)
  return labels.has(name) ? say('articles.quoted', { value }) : value
}

const nameOfParty = (id: string, agreement: Parties, say: Say) =>
  agreement.parties.find((party) => party.id === id)?.name[languageOf(say)] ?? id

/** A duty as one or two whole sentences. `kind` is that of its clause. */
export function renderDuty(duty: Duty, agreement: Parties, say: Say, kind?: string): string {
  const details = fieldsOf(duty.duty).map(([name, field]) => {
    const value = (duty as Record<string, unknown>)[name]
    return [name, renderField(name, field, value, agreement, say, kind)]
  })
  return capital(say(`articles.duty.${duty.duty}`, Object.fromEntries(details)))
}

function renderField(
  name: string,
  field: Field,
  value: unknown,
  agreement: Parties,
  say: Say,
  kind?: string,
): string {
  switch (field.type) {
    case 'number': {
      if (field.unit === '1' && field.max === 1)
        return renderQuantity(Number(value) * 100, '%', say)
      return renderQuantity(Number(value), field.unit, say, formOf(name))
    }
    case 'word': {
      const isSide = field.says === 'who' && ['from', 'to', 'territory'].includes(String(value))
      return isSide ? renderSide(String(value), say, kind) : say(`articles.${field.says}.${value}`)
    }
    case 'party':
      return nameOfParty(String(value), agreement, say)
    case 'parties':
      return join(
        (value as string[]).map((id) => nameOfParty(id, agreement, say)),
        'and',
        say,
      )
    case 'shares': {
      const shares = Object.entries(value as Record<string, number>).map(([id, percent]) => {
        const share = renderQuantity(percent, '%', say)
        return say('articles.share', { party: nameOfParty(id, agreement, say), percent: share })
      })
      return join(shares, 'and', say)
    }
    case 'date':
      return renderDay(String(value), say)
  }
}

/** The name of a field says how its quantity stands in the sentence. */
const formOf = (name: string): Form =>
  name.startsWith('within') ? 'within' : name.startsWith('every') ? 'every' : 'quantity'

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A list in words, `a, b or c`. */
export function join(phrases: readonly string[], joint: 'and' | 'or', say: Say): string {
  if (phrases.length < 2) return phrases[0] ?? ''
  return say(`articles.${joint}`, { list: phrases.slice(0, -1).join(', '), last: phrases.at(-1)! })
}

function neither(words: readonly string[], say: Say): string {
  const list =
    words.length < 2
      ? (words[0] ?? '')
      : say('articles.nor.last', {
          list: words.slice(0, -1).join(say('articles.nor.separator')),
          last: words.at(-1)!,
        })
  return say('articles.no', { list, count: words.length })
}
