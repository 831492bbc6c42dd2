import { type Bounds, join, renderRange } from '#core/articles/phrase-range.ts'
import { type Form, renderDay, renderQuantity } from '#core/articles/quantity.ts'
import { type Agreement, type Conditions, type Matcher, outside } from '#core/law/agreement.ts'
import { type Field, fieldsOf } from '#core/law/duties.ts'
import type { Duty } from '#core/law/duty.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { findKind } from '#core/law/kinds.ts'
import { listed } from '#core/law/match.ts'
import { assert } from '#core/result.ts'
import { type Language, type Say, textIn } from '#core/words.ts'

/** The name of something that a treaty knows by its id, such as a crossing; undefined: as it is written. */
export type NameOf = (id: string) => string | undefined
export const unnamed: NameOf = () => undefined

export { join } from '#core/articles/phrase-range.ts'

type Parties = Pick<Agreement, 'parties'>

const hasOwn = (name: string, kind: string | undefined) =>
  findKind(kind)?.own?.some((one) => one === name) ?? false

const wordsOf = (name: string, kind: string | undefined, usual: string) =>
  hasOwn(name, kind) ? `articles.in.${kind}.${name}` : `articles.${usual}.${name}`

/** Who a side is in questions of a kind, such as `the receiving party`. */
function renderSide(side: string, say: Say, kind?: string): string {
  const hasName = findKind(kind)?.roles?.some((one) => one === side)
  return say(hasName ? `articles.role.${kind}.${side}` : `articles.who.${side}`)
}

/** The language that `say` speaks, which its catalogue says of itself. */
export function languageOf(say: Say): Language {
  const language = say('articles.language')
  // Where there are no words a key shows as its last part.
  assert(language !== 'language', 'a catalogue of articles names its language')
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
  const key = fact.type === 'party' ? 'articles.holds.party' : wordsOf(name, kind, 'holds')
  const inWords = (words: readonly string[]) =>
    words.map((word) => renderWord(name, word, agreement, say, nameOf, kind))
  switch (fact.type) {
    case 'truth':
      return say(`${key}.${says ? 'yes' : 'no'}`)
    case 'number':
      return renderRange(name, says as Bounds, {}, say)
    case 'time-of-day': {
      const [from, to] = (says as { between: readonly [string, string] }).between
      const value = say(`articles.${from < to ? 'hours' : 'hoursOvernight'}`, { from, to })
      return say(`${key}.is`, { value })
    }
    case 'words': {
      const { any, all, none } = says as Record<'any' | 'all' | 'none', string[] | undefined>
      if (all && all.length > 1) return say(`${key}.all`, { value: join(inWords(all), 'and', say) })
      const words = none ?? any ?? all!
      const bare = (word: string) => renderValue(name, word, agreement, say, nameOf)
      const named = none && name === 'lacking' ? none.map(bare) : inWords(words)
      const value = join(named, 'or', say)
      return say(`${key}.${none ? 'none' : 'any'}`, { value, count: words.length })
    }
    default: {
      const { words, excluding } = listed(says as Parameters<typeof listed>[0])
      const role = fact.type === 'party' ? renderRole(name, words, say, kind) : ''
      const list = join(inWords(words), 'or', say)
      if (!excluding) return say(`${key}.is`, { role, value: list })
      const value = neither(inWords(words), say)
      return say(`${key}.not`, { role, value, list, count: words.length })
    }
  }
}

/** A side where the words name parties; where they name no party, the place that it then is. */
function renderRole(side: string, words: readonly string[], say: Say, kind?: string): string {
  const isPlace = findKind(kind)?.isJourney && words.every((word) => word === outside)
  return isPlace ? say(`articles.place.${side}`) : renderSide(side, say, kind)
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
  if (name === 'method') return say(`clinical.method.${word}`)
  if (type === 'name') return nameOf(word) ?? word
  if (type !== 'party') return say(`articles.value.${name}.${word}`)
  if (word === outside) return say('articles.outside')
  return nameOfParty(word, agreement, say)
}

/** Facts whose values are names, of classes or of parties, which no grammar may bend. */
const labels: ReadonlySet<FactName> = new Set<FactName>([
  ...(['category', 'consent', 'crossing', 'dataCategory', 'medicine', 'method', 'needs'] as const),
  ...(['recipient', 'vehicle', 'from', 'to', 'territory'] as const),
])

/** A value inside a sentence: what is a label elsewhere stands in quotes there. */
export function renderWord(
  name: FactName,
  word: string,
  agreement: Parties,
  say: Say,
  nameOf: NameOf,
  kind?: string,
): string {
  // A place lacks things.
  if (name === 'lacking') return say(`articles.without.${word}`)
  if (name === 'act' && hasOwn('value', kind)) return say(`articles.in.${kind}.value.${word}`)
  const value = renderValue(name, word, agreement, say, nameOf)
  return labels.has(name) && word !== outside ? say('articles.quoted', { value }) : value
}

const nameOfParty = (id: string, agreement: Parties, say: Say) =>
  textIn(agreement.parties.find((party) => party.id === id)?.name ?? {}, languageOf(say)) || id

const quotedParty = (id: string, agreement: Parties, say: Say) =>
  say('articles.quoted', { value: nameOfParty(id, agreement, say) })

/**
 * A duty as one or two whole sentences. `kind` and `when` are those of its clause: a clause about those
 * who have died speaks of their remains.
 */
export function renderDuty(
  duty: Duty,
  agreement: Parties,
  say: Say,
  kind?: string,
  when: Conditions = {},
): string {
  const details = fieldsOf(duty.duty).map(([name, field]) => {
    const value = (duty as Record<string, unknown>)[name]
    return inside(name, renderField(name, field, value, agreement, say, kind))
  })
  const ofRemains = duty.duty === 'repatriate' && when.category === 'dead'
  const key = ofRemains ? 'articles.remains.repatriate' : wordsOf(duty.duty, kind, 'duty')
  return capital(say(key, Object.assign({}, ...details)))
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
      if (isSide) return renderSide(String(value), say, kind)
      return say(`articles.${name === 'lacking' ? 'without' : field.says}.${value}`)
    }
    case 'party':
      return say('articles.party', { name: nameOfParty(String(value), agreement, say) })
    case 'parties':
      return join(
        (value as string[]).map((id) => quotedParty(id, agreement, say)),
        'and',
        say,
      )
    case 'shares': {
      const shares = Object.entries(value as Record<string, number>).map(([id, percent]) => {
        const share = renderQuantity(percent, '%', say)
        return say('articles.share', { party: quotedParty(id, agreement, say), percent: share })
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

/** A clause inside a sentence: as `name`, and as `nameCapital` where a language writes it like a sentence. */
export const inside = (name: string, text: string): Record<string, string> => ({
  [name]: text,
  [`${name}Capital`]: capital(text),
})

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
