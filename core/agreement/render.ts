import {
  type Agreement,
  type Clause,
  type Conditions,
  clauseKinds,
  type Duty,
  type Matcher,
  outside,
} from '#core/agreement/agreement.ts'
import { type FactName, facts } from '#core/agreement/facts.ts'
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
  const known = (clauseKinds as readonly string[]).includes(clause.kind)
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
      ...clause.duties.map((duty) => renderDuty(duty, say)),
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
    suspended ? say('articles.period.suspended', { ...suspended, day: suspended.from }) : '',
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

/** A duty as a sentence. */
export function renderDuty(duty: Duty, say: Say): string {
  const text = (params: Record<string, string | number> = {}) =>
    capital(say(`articles.duty.${duty.duty}`, params))
  const who = (name: string) => say(`articles.who.${name}`)
  switch (duty.duty) {
    case 'respond': {
      const silence = say(`articles.silence.${duty.silence}`)
      return text({ by: who(duty.by), minutes: duty.withinMinutes, silence })
    }
    case 'notify':
      return text({ who: who(duty.who), hours: duty.withinHours })
    case 'return-patient':
    case 'review':
      return text({ hours: duty.withinHours })
    case 'announce-crossing':
      return text({ minutes: duty.minutesBefore })
    case 'sign-handover':
    case 'pay':
    case 'answer-for':
      return text({ by: who(duty.by) })
    case 'delete-after':
      return text({ days: duty.days })
    case 'reach': {
      const percent = Math.round(duty.share * 1000) / 10
      const measure = say(`articles.measure.${duty.measure}`)
      return text({ measure, minutes: duty.withinMinutes, percent })
    }
    case 'rotate-chair':
      return text({ months: duty.months })
    case 'report':
      return text({ months: duty.everyMonths })
    case 'do':
      return text({ step: say(`articles.step.${duty.step}`) })
    case 'record-medicine-balance':
    case 'ask-consent':
      return text()
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function join(phrases: readonly string[], joint: 'and' | 'or', say: Say): string {
  if (phrases.length < 2) return phrases[0] ?? ''
  const list = phrases.slice(0, -1).join(joint === 'and' ? '; ' : ', ')
  return say(`articles.${joint}`, { list, last: phrases.at(-1)! })
}
