import {
  capital,
  inside,
  join,
  languageOf,
  type NameOf,
  renderCondition,
  renderDuty,
  renderWord,
  unnamed,
} from '#core/articles/phrase.ts'
import { renderDay } from '#core/articles/quantity.ts'
import type { Agreement, Clause, Conditions } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import { findKind, isKnownKind } from '#core/law/kinds.ts'
import { conditionsOf } from '#core/law/match.ts'
import { type Say, textIn } from '#core/words.ts'

export { type NameOf, renderCondition, renderDuty, renderValue } from '#core/articles/phrase.ts'

export type Point = { letter: string; text: string }
/** `number` as it is printed; empty where it is the article's only paragraph. */
export type Paragraph = { number: string; text: string; points: Point[] }
/**
 * An article as a reader sees it. The first paragraph says what it does and under which conditions;
 * then each exception, each duty, and what is to be said of its days has a paragraph of its own.
 */
export type Article = { number: string; title: string; paragraphs: Paragraph[] }

type Unnumbered = Omit<Paragraph, 'number'>

/**
 * A clause in the reader's language, made from its typed conditions and duties, so that what people
 * read is what is evaluated. `say` speaks the language; the words stand in words/<language>, in
 * kinds.ts, law.ts and articles.ts.
 */
export function renderClause(
  clause: Clause,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf = unnamed,
): Article {
  const phrases = (list: Conditions) =>
    conditionsOf(list).map(([name, says]) =>
      renderCondition(name, says, agreement, say, nameOf, clause.kind),
    )
  const taken = findSubject(clause)
  const conditions = { ...clause.when }
  if (taken) delete conditions[taken]
  const stem = taken ? stemAbout(clause, taken, agreement, say, nameOf) : stemOf(clause, say)
  const paragraphs = [
    ...(speaksForItself(clause) ? [] : [led('articles.lead', phrases(conditions), say, { stem })]),
    ...clause.unless.map((list) => led('articles.except', phrases(list), say)),
    ...[
      ...clause.duties.map((duty) => renderDuty(duty, agreement, say, clause.kind, clause.when)),
      ...periodOf(clause, say),
    ].map((text): Unnumbered => ({ text, points: [] })),
  ]
  const alone = paragraphs.length === 1
  return {
    number: say('articles.number', { number: clause.id }),
    title: textIn(clause.title, languageOf(say)),
    paragraphs: paragraphs.map((paragraph, index) => ({
      number: alone ? '' : say('articles.paragraph', { number: index + 1 }),
      ...paragraph,
    })),
  }
}

/**
 * What the parties always owe each other as institutions is said by the duties alone: a first paragraph
 * would only say that the second one applies.
 */
const speaksForItself = ({ kind, effect, when, unless, duties }: Clause): boolean =>
  effect === 'provides' &&
  findKind(kind)?.isInstitutional === true &&
  duties.length > 0 &&
  unless.length + conditionsOf(when).length === 0

/**
 * The condition that the first sentence takes up, for it names what the article permits or prohibits:
 * "the following act, namely driving, may be performed" and not "an act may be performed where it is driving".
 */
function findSubject({ kind, effect, when }: Clause): FactName | undefined {
  const name = findKind(kind)?.subject
  const says = name && when[name]
  const isNamed = typeof says === 'string' || Array.isArray(says)
  return effect !== 'provides' && isNamed ? name : undefined
}

/** What an article does to the things that it names. */
function stemAbout(
  { kind, effect, when }: Clause,
  name: FactName,
  agreement: Agreement,
  say: Say,
  nameOf: NameOf,
): string {
  const words = [when[name]].flat() as string[]
  const named = words.map((word) => renderWord(name, word, agreement, say, nameOf, kind))
  const subject = join(named, 'and', say)
  return say(`articles.about.${kind}.${effect}`, { subject, count: words.length })
}

/** What an article does. One that provides names the paragraphs that hold its duties. */
function stemOf({ kind, effect, unless, duties }: Clause, say: Say): string {
  const stem = say(`articles.kind.${isKnownKind(kind) ? kind : 'other'}.${effect}`)
  if (effect !== 'provides') return stem
  const first = unless.length + 2
  const form = (['none', 'one', 'two'] as const)[duties.length] ?? 'more'
  const last = first + duties.length - 1
  return say(`articles.provides.${form}`, { first, last, matter: stem })
}

/** One condition stands in the sentence, several as points below it. */
function led(
  key: string,
  phrases: readonly string[],
  say: Say,
  params: Record<string, string> = {},
): Unnumbered {
  const [first] = phrases
  if (first === undefined) return { text: say(`${key}.always`, params), points: [] }
  if (phrases.length === 1)
    return { text: say(`${key}.one`, { ...params, ...inside('condition', first) }), points: [] }
  return { text: say(`${key}.all`, params), points: pointsOf(phrases, say) }
}

/** Phrases as points (a), (b), … with the stops between them. */
export function pointsOf(phrases: readonly string[], say: Say): Point[] {
  return phrases.map((text, index) => ({
    letter: say('articles.point', { letter: letterOf(index) }),
    text: say(`articles.points.${index === phrases.length - 1 ? 'last' : 'more'}`, { text }),
  }))
}

/** a, b, … z, aa, ab, … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

function periodOf(clause: Clause, say: Say): string[] {
  const { from, until, knownSince, suspended, diverges, effect, kind } = clause
  const texts: string[] = []
  const day = (of: string) => renderDay(of, say)
  if (from && until) texts.push(say('articles.period.both', { from: day(from), until: day(until) }))
  else if (from) texts.push(say('articles.period.from', { day: day(from) }))
  else if (until) texts.push(say('articles.period.until', { day: day(until) }))
  if (knownSince) texts.push(say('articles.period.known', { day: day(knownSince) }))
  if (suspended) {
    const how = effect === 'prohibits' ? effect : suspended.safety ? 'safety' : 'begun'
    const { by, reason } = suspended
    texts.push(say(`articles.period.suspended.${how}`, { day: day(suspended.from), by, reason }))
  }
  if (diverges) texts.push(say(`articles.period.diverges.${effect}`, { note: diverges }))
  if (!isKnownKind(kind)) texts.push(say('articles.period.unknownKind', { kind }))
  return texts.map(capital)
}
