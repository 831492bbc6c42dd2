import {
  join,
  languageOf,
  type NameOf,
  renderCondition,
  renderDuty,
  renderValue,
  unnamed,
} from '#core/articles/phrase.ts'
import { type Bounds, renderRange } from '#core/articles/phrase-range.ts'
import { renderDay, renderQuantity } from '#core/articles/quantity.ts'
import type { Change } from '#core/coverage/diff.ts'
import { dutyKey } from '#core/coverage/meaning.ts'
import type { TextChange } from '#core/coverage/text-changes.ts'
import type { Place, Where } from '#core/coverage/where.ts'
import type { Agreement, Matcher } from '#core/law/agreement.ts'
import type { Duty } from '#core/law/duty.ts'
import { type FactName, type FactValue, facts as factTable } from '#core/law/facts.ts'
import { type Instant, wallClock } from '#core/time.ts'
import { type Say, textIn } from '#core/words.ts'

type Sides = { before: Agreement; after: Agreement }

/**
 * A change as sentences: what it is, where, by which articles, the duties that come or go with it, and
 * the example. `agreement` is either version, with the parties that it names.
 */
export function sayChange(
  change: Change,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf = unnamed,
): string {
  const { what, kind, answers, duties } = change
  const list = (some: readonly Duty[]) =>
    some.map((duty) => sentence(renderDuty(duty, agreement, say, kind))).join(' ')
  const main = say(`compare.change.${what}`, {
    matter: say(`articles.matter.${kind}`),
    before: say(`compare.answer.${answers.before}`),
    after: say(`compare.answer.${answers.after}`),
    where: sayPlace(change, agreement, say, nameOf),
    articles: sayArticles(change, say),
    old: list(duties.before),
    new: list(duties.after),
  })
  const isAnswer = !what.includes('duty')
  const own = isAnswer ? ownDuties(change) : { before: [], after: [] }
  const parts = [
    main,
    own.after.length > 0 ? say('compare.withDuties', { duties: list(own.after) }) : '',
    own.before.length > 0 ? say('compare.withoutDuties', { duties: list(own.before) }) : '',
    isAnswer ? sayExample(change, agreement, say, nameOf) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** The duties that the differing articles themselves bring or take, not those of others. */
function ownDuties({ articles, duties, example }: Change): Change['duties'] {
  const of = (side: 'before' | 'after') =>
    duties[side].filter((duty) =>
      example[side].duties.some(
        (owed) =>
          dutyKey(owed.duty) === dutyKey(duty) &&
          articles[side].some((id) => owed.clause.endsWith(`/${id}`)),
      ),
    )
  return { before: of('before'), after: of('after') }
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Where a change holds: its conditions joined, or that it holds in every case. */
export function sayPlace(
  { place, kind, subject, isFrame }: Pick<Change, 'place' | 'kind' | 'subject' | 'isFrame'>,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf = unnamed,
): string {
  const conditions = [
    ...place.where.map((where) => sayWhere(where, kind, agreement, say, nameOf)),
    ...(place.unknown.length > 0 ? [sayUnknown(place.unknown, say)] : []),
    ...(place.during ? [sayDuring(place.during, agreement, say)] : []),
  ]
  const key =
    conditions.length > 0 ? (isFrame ? 'frame' : 'where') : isFrame ? 'frameAlways' : 'always'
  const where = say(`compare.${key}`, { conditions: conditions.join(say('compare.separator')) })
  return subject ? say(`compare.subject.${subject}`, { where }) : where
}

function sayWhere(
  { fact, says, above, below }: Where,
  kind: string,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf,
): string {
  if (above === undefined && below === undefined)
    return renderCondition(fact, says, agreement, say, nameOf, kind)
  const open = { above: above !== undefined, below: below !== undefined }
  return renderRange(fact, says as Bounds, open, say)
}

const sayUnknown = (names: readonly FactName[], say: Say) =>
  say('compare.unknown', {
    facts: join(
      names.map((name) => say(`articles.fact.${name}`)),
      'and',
      say,
    ),
  })

/** A moment in the clock of the agreement's first party. */
function sayMoment(at: Instant, { parties }: Agreement, say: Say): string {
  const { timeZone } = parties[0]!
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return `${renderDay(day.toPlainDate().toString(), say)}, ${wallClock(at, timeZone)}`
}

function sayDuring(during: NonNullable<Place['during']>, agreement: Agreement, say: Say): string {
  const [from, until] = [during.from, during.until].map((at) =>
    Number.isFinite(at) ? sayMoment(at, agreement, say) : null,
  )
  const key = from && until ? 'between' : from ? 'from' : 'until'
  return say(`compare.${key}`, { from: from ?? '', until: until ?? '' })
}

function sayArticles({ articles: { before, after } }: Change, say: Say): string {
  const named = (key: 'both' | 'before' | 'after', ids: readonly string[]) =>
    say(`compare.article.${key}`, { list: join(ids, 'and', say) })
  if (before.join() === after.join()) return named('both', after)
  return [
    before.length > 0 ? named('before', before) : '',
    after.length > 0 ? named('after', after) : '',
  ]
    .filter((text) => text !== '')
    .join(', ')
}

/** The example by its parties and by the facts that the place of the change speaks of. */
function sayExample(change: Change, agreement: Agreement, say: Say, nameOf: NameOf): string {
  const { example, place, answers } = change
  const names = new Set<FactName>([
    ...(['from', 'to', 'territory'] as const),
    ...place.where.map(({ fact }) => fact),
  ])
  const facts = (Object.entries(example.question.facts) as [FactName, FactValue][])
    .filter(([name]) => names.has(name))
    .map(([name, value]) =>
      say('compare.fact', {
        fact: say(`articles.fact.${name}`),
        value: sayValue(name, value, agreement, say, nameOf),
      }),
    )
  if (place.during || facts.length === 0) facts.push(sayMoment(example.now, agreement, say))
  return say('compare.example', {
    facts: facts.join(say('compare.separator')),
    before: say(`compare.answer.${answers.before}`),
    after: say(`compare.answer.${answers.after}`),
  })
}

function sayValue(
  name: FactName,
  value: FactValue,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf,
): string {
  const fact = factTable[name]
  if (fact.type === 'truth') return renderCondition(name, value as Matcher, agreement, say, nameOf)
  if (fact.type === 'number') return renderQuantity(value as number, fact.unit, say)
  if (fact.type === 'time-of-day') return String(value)
  const words = [value].flat() as string[]
  if (words.length === 0) return say('compare.nothingNeeded')
  return join(
    words.map((word) => renderValue(name, word, agreement, say, nameOf)),
    'and',
    say,
  )
}

/** A change of the text or its terms as a sentence. */
export function sayTextChange(change: TextChange, { before, after }: Sides, say: Say): string {
  const language = languageOf(say)
  const key = `compare.text.${change.what}`
  const partyName = (id: string) =>
    textIn(
      [...after.parties, ...before.parties].find((party) => party.id === id)?.name ?? {},
      language,
    ) || id
  const titleOf = (text: string) => textIn(JSON.parse(text), language)
  switch (change.what) {
    case 'term':
      return say(key, { before: sayTerm(before, say), after: sayTerm(after, say) })
    case 'party-added':
    case 'party-removed':
      return say(key, { party: partyName(change.party) })
    case 'party-changed': {
      const fields = change.fields.map((field) => say(`compare.field.${field}`))
      return say(key, { party: partyName(change.party), fields: join(fields, 'and', say) })
    }
    case 'title':
      return say(key, { before: titleOf(change.before), after: titleOf(change.after) })
    case 'clause-title':
      return say(key, {
        clause: change.clause,
        before: titleOf(change.before),
        after: titleOf(change.after),
      })
    case 'stage':
      return say(key, {
        before: say(`compare.stage.${change.before}`),
        after: say(`compare.stage.${change.after}`),
      })
    case 'unreadable':
      return say(key, { clause: change.clause })
    default:
      return say(key)
  }
}

function sayTerm({ term: { from, until } }: Agreement, say: Say): string {
  const days = { from: renderDay(from, say), until: until ? renderDay(until, say) : '' }
  return say(`compare.text.${until ? 'termClosed' : 'termOpen'}`, days)
}
