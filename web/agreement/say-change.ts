import type { Change } from '#core/agreement/diff.ts'
import { renderCondition, renderDuty } from '#core/agreement/render.ts'
import type { Reader } from './say-cover.ts'

/** A change as one sentence: where it holds, and what the answer was and is. */
export function sayChange(change: Change, reader: Reader): string {
  const { agreement, say, nameOf } = reader
  const { place, answers, duties, kind } = change
  const conditions = [
    ...place.where.map(({ fact, says }) =>
      renderCondition(fact, says, agreement, say, nameOf, kind),
    ),
    ...place.unknown.map((fact) =>
      say('draft.compare.unknown', { fact: say(`articles.fact.${fact}`) }),
    ),
  ]
  const where =
    conditions.length === 0
      ? say('draft.compare.everywhere')
      : say('draft.compare.where', { conditions: conditions.join('; ') })
  const list = (all: Change['duties']['before']) =>
    all.map((duty) => renderDuty(duty, agreement, say, kind)).join(' ')
  const isAnswer = answers.before !== answers.after
  const parts = [
    isAnswer
      ? say('draft.compare.answers', {
          where,
          before: say(`articles.answer.${answers.before}`),
          after: say(`articles.answer.${answers.after}`),
        })
      : `${where}:`,
    duties.before.length > 0
      ? say('draft.compare.dutyBefore', { duties: list(duties.before) })
      : '',
    duties.after.length > 0 ? say('draft.compare.dutyAfter', { duties: list(duties.after) }) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
