import { type NameOf, renderCondition, renderValue } from '#core/articles/render.ts'
import type { CoverDimension, CoverValue } from '#core/coverage/cells.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { listed } from '#core/law/match.ts'
import type { Say } from '#core/words.ts'

/** The names of a picture's rows and columns, in the reader's language. */

export type Reader = { agreement: Pick<Agreement, 'parties'>; say: Say; nameOf: NameOf }

/** More words than this are counted instead. */
const wordsMax = 3

function shortList(fact: FactName, words: readonly string[], { agreement, say, nameOf }: Reader) {
  const shown = words
    .slice(0, wordsMax)
    .map((word) => renderValue(fact, word, agreement, say, nameOf))
    .join(', ')
  const more = words.length - wordsMax
  return more > 0 ? `${shown} ${say('draft.ask.more', { count: more })}` : shown
}

/** One value, as short as a heading has to be. */
export function sayCoverValue(of: CoverDimension, value: CoverValue, reader: Reader): string {
  const { say, agreement, nameOf } = reader
  const { says, is } = value
  if (says === null) return say('draft.coverage.anyOther')
  if (is === 'none') return say('draft.coverage.noneNamed')
  if (is === 'several') return say('draft.coverage.several')
  if (is === 'any') return shortList(of.fact, (says as { any: readonly string[] }).any, reader)
  const { type } = facts[of.fact]
  if (type === 'time-of-day') return (says as { between: readonly string[] }).between.join('–')
  if (type === 'truth' || type === 'number')
    return renderCondition(of.fact, says, agreement, say, nameOf)
  const { words, excluding } = listed(says as Parameters<typeof listed>[0])
  const list = shortList(of.fact, words, reader)
  return excluding ? say('draft.coverage.otherThan', { list }) : list
}

/** Several values of one dimension, as a phrase with its name. */
export function sayCoverValues(
  of: CoverDimension,
  values: readonly number[],
  reader: Reader,
): string {
  const name = reader.say(`articles.fact.${of.fact}`)
  const names = values.map((value) => sayCoverValue(of, of.values[value]!, reader))
  const shown = names.slice(0, wordsMax + 1).join(', ')
  const more = names.length - wordsMax - 1
  const tail = more > 0 ? ` ${reader.say('draft.ask.more', { count: more })}` : ''
  return `${name}: ${shown}${tail}`
}
