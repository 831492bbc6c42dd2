import {
  type Agreement,
  type Clause,
  type Conditions,
  type Matcher,
  outside,
} from '#core/agreement/agreement.ts'
import { type Field, fieldsOf } from '#core/agreement/duties.ts'
import type { Duty } from '#core/agreement/duty.ts'
import { type FactName, facts } from '#core/agreement/facts.ts'
import { isKnownKind } from '#core/agreement/kinds.ts'
import { conditionsOf, listed } from '#core/agreement/match.ts'
import { assert } from '#core/result.ts'
import { type Language, languages, type Say } from '#core/words.ts'

/** An article as a reader sees it; `lines[0]` is what it does, then each condition, exception, duty. */
export type Article = { number: string; title: string; lines: string[] }

/** The name of something that a treaty knows by its id, such as a crossing; undefined: as it is written. */
export type NameOf = (id: string) => string | undefined
const unnamed: NameOf = () => undefined

/**
 * A clause in the reader's language, made from its typed conditions and duties, so that what people
 * read is what is evaluated. `say` speaks the language; the keys stand in words/<language>/articles.ts.
 */
export function renderClause(
  clause: Clause,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf = unnamed,
): Article {
  const language = languageOf(say)
  const phrase = (name: FactName, says: Matcher) =>
    renderCondition(name, says, agreement, say, nameOf)
  const known = isKnownKind(clause.kind)
  const stem = say(`articles.kind.${known ? clause.kind : 'other'}.${clause.effect}`)
  const conditions = conditionsOf(clause.when).map(([name, says]) => `– ${phrase(name, says)}`)
  const always = conditions.length === 0
  return {
    number: say('articles.number', { number: clause.id }),
    title: clause.title[language],
    lines: [
      say(`articles.lead.${always ? 'always' : 'where'}`, { stem }),
      ...conditions,
      ...clause.unless.map((list: Conditions) => {
        const phrases = conditionsOf(list).map(([name, says]) => phrase(name, says))
        return say('articles.except', { conditions: join(phrases, 'and', say) })
      }),
      ...clause.duties.map((duty) => renderDuty(duty, agreement, say)),
      ...period(clause, known, say),
    ],
  }
}

/** The language that `say` speaks, which its catalogue says of itself. */
function languageOf(say: Say): Language {
  const language = languages.find((one) => one === say('articles.language'))
  assert(language, 'a catalogue of articles names its language')
  return language
}

function period(clause: Clause, known: boolean, say: Say): string[] {
  const { from, until, suspended, diverges } = clause
  return [
    from ? say('articles.period.from', { day: from }) : '',
    until ? say('articles.period.until', { day: until }) : '',
    suspended
      ? say('articles.period.suspended', {
          day: suspended.from,
          by: suspended.by,
          reason: suspended.reason,
        })
      : '',
    diverges ? say('articles.period.diverges', { note: diverges }) : '',
    known ? '' : say('articles.period.unknownKind'),
  ].filter((line) => line !== '')
}

/** One condition as a phrase, such as `Time gained: at least 10 minutes`. */
export function renderCondition(
  name: FactName,
  says: Matcher,
  agreement: Pick<Agreement, 'parties'>,
  say: Say,
  nameOf: NameOf = unnamed,
): string {
  const fact = facts[name]
  if (fact.type === 'truth') return say(`articles.holds.${name}.${says ? 'yes' : 'no'}`)
  const label = (value: string) =>
    say('articles.label', { fact: say(`articles.fact.${name}`), value: value.trim() })
  const list = (words: readonly string[], joint: 'or' | 'and') =>
    join(
      words.map((word) => renderValue(name, word, agreement, say, nameOf)),
      joint,
      say,
    )
  switch (fact.type) {
    case 'number': {
      const { atLeast, atMost } = says as { atLeast?: number; atMost?: number }
      const unit = say(`articles.unit.${fact.unit}`)
      if (atLeast !== undefined && atMost !== undefined)
        return label(say('articles.between', { min: atLeast, max: atMost, unit }))
      if (atLeast !== undefined) return label(say('articles.atLeast', { value: atLeast, unit }))
      return label(say('articles.atMost', { value: atMost!, unit }))
    }
    case 'time-of-day': {
      const [from, to] = (says as { between: readonly [string, string] }).between
      return label(say('articles.hours', { from, to }))
    }
    case 'words': {
      const { any, all, none } = says as Record<'any' | 'all' | 'none', string[] | undefined>
      if (none) return label(say('articles.none', { list: list(none, 'or') }))
      const words = any ?? all!
      if (words.length === 1) return label(list(words, 'or'))
      const inWords = list(words, any ? 'or' : 'and')
      return label(say(`articles.${any ? 'any' : 'all'}`, { list: inWords }))
    }
    default: {
      const { words, excluding } = listed(says as Parameters<typeof listed>[0])
      const inWords = list(words, 'or')
      return label(excluding ? say('articles.not', { list: inWords }) : inWords)
    }
  }
}

/** A value in words: parties by their own names, crossings by theirs if known, codes from the catalogues. */
export function renderValue(
  name: FactName,
  word: string,
  agreement: Pick<Agreement, 'parties'>,
  say: Say,
  nameOf: NameOf = unnamed,
): string {
  const type = facts[name].type
  if (name === 'category') return say(`clinical.category.${word}`)
  if (name === 'needs') return say(`clinical.capability.${word}`)
  if (type === 'name') return nameOf(word) ?? word
  if (type !== 'party') return say(`articles.value.${name}.${word}`)
  if (word === outside) return say('articles.outside')
  const party = agreement.parties.find(({ id }) => id === word)
  return party ? party.name[languageOf(say)] : word
}

/** A duty as a sentence. Its first number decides between singular and plural. */
export function renderDuty(duty: Duty, agreement: Pick<Agreement, 'parties'>, say: Say): string {
  const details = fieldsOf(duty.duty).map(([name, field]) => {
    const value = (duty as Record<string, unknown>)[name]
    return [name, renderField(field, value, agreement, say), value] as const
  })
  const count = details.map(([, , value]) => value).find((value) => typeof value === 'number')
  const params = Object.fromEntries(details.map(([name, text]) => [name, text]))
  return capital(
    say(`articles.duty.${duty.duty}`, count === undefined ? params : { ...params, count }),
  )
}

function renderField(
  field: Field,
  value: unknown,
  agreement: Pick<Agreement, 'parties'>,
  say: Say,
): string {
  const name = (id: string) =>
    agreement.parties.find((party) => party.id === id)?.name[languageOf(say)] ?? id
  switch (field.type) {
    case 'number':
      return String(
        field.unit === '1' && field.max === 1 ? Math.round(Number(value) * 1000) / 10 : value,
      )
    case 'word':
      return say(`articles.${field.says}.${value}`)
    case 'party':
      return name(String(value))
    case 'parties':
      return join((value as string[]).map(name), 'and', say)
    case 'shares': {
      const shares = Object.entries(value as Record<string, number>)
      return join(
        shares.map(([id, percent]) => say('articles.share', { party: name(id), percent })),
        'and',
        say,
      )
    }
    case 'date':
      return String(value)
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function join(phrases: readonly string[], joint: 'and' | 'or', say: Say): string {
  if (phrases.length < 2) return phrases[0] ?? ''
  const list = phrases.slice(0, -1).join(joint === 'and' ? '; ' : ', ')
  return say(`articles.${joint}`, { list, last: phrases.at(-1)! })
}
