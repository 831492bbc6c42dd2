import { asInForce } from '#core/coverage/askable.ts'
import { changesIn, type Found } from '#core/coverage/changes.ts'
import { affordable, type Budget, ordinaryBudget } from '#core/coverage/diagram.ts'
import { dutyKey } from '#core/coverage/meaning.ts'
import { mayLieIn } from '#core/coverage/places.ts'
import type { Apart } from '#core/coverage/sides.ts'
import { questionAt, runOf, type Space, spaceOf } from '#core/coverage/space.ts'
import { type TextChange, textChanges } from '#core/coverage/text-changes.ts'
import { type Place, placeOf } from '#core/coverage/where.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Answer, Decision, Question } from '#core/law/decision.ts'
import type { Duty } from '#core/law/duty.ts'
import { compile } from '#core/law/evaluate.ts'
import { type ClauseKind, clauseKinds } from '#core/law/kinds.ts'
import { decideNaively } from '#core/law/naive.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'

/**
 * `wider`: permitted now. `narrower`: permitted no longer. `less-certain`: undetermined where it was
 * refused. `settled`: refused where it was undetermined. Duties can come, go, or be put otherwise.
 */
export const changeKinds = [
  ...(['wider', 'narrower', 'less-certain', 'settled'] as const),
  ...(['new-duty', 'duty-gone', 'duty-changed'] as const),
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One difference in meaning. Where all is known and `place` holds, the answer is `before` in one
 * version and `after` in the other, or else articles that both have decide; for duties: wherever the
 * matter is permitted, if they hang on that. `isFrame`: the place holds more than what changed.
 */
export type Change = {
  what: ChangeKind
  kind: ClauseKind
  place: Place
  /**
   * What else must be so there: that another article permits it, that no other article decides, or
   * that it is permitted at all.
   */
  subject: Found['subject']
  isFrame: boolean
  answers: { before: Answer; after: Answer }
  /** Articles that differ and make the difference in the example, by their numbers in each version. */
  articles: { before: string[]; after: string[] }
  duties: { before: Duty[]; after: Duty[] }
  /** Asked of both versions by both evaluators: it really is answered like this. */
  example: { question: Question; now: Instant; before: Decision; after: Decision }
}

export type Diff = {
  changes: Change[]
  /** What changed in the text and its terms beside the meaning of its clauses. */
  texts: TextChange[]
  /** Kinds that are too large to be compared: nothing is said of them. */
  tooLarge: ClauseKind[]
}

/**
 * What differs between two versions as if both were in force, by meaning: other numbers, order,
 * wording or ways to say the same are no difference. Suspensions, divergences and national orders that
 * are not in the texts do not count.
 */
export function diffOf(before: Agreement, after: Agreement, budget: Budget = ordinaryBudget): Diff {
  const apart = apartOf(before, after)
  const diff: Diff = { changes: [], texts: textChanges(before, after, apart), tooLarge: [] }
  for (const kind of clauseKinds) {
    if (![before, after].some(({ clauses }) => clauses.some((clause) => clause.kind === kind)))
      continue
    const found = affordable(() => {
      const space = spaceOf([asInForce(before), asInForce(after)], kind, [], budget)
      return changesIn(space, apart).map((one) => changeOf(space, one))
    })
    if (found) diff.changes.push(...found)
    else diff.tooLarge.push(kind)
  }
  return diff
}

/** Nothing changed, in meaning or in text. */
export const isEmpty = ({ changes, texts, tooLarge }: Diff): boolean =>
  changes.length + texts.length + tooLarge.length === 0

/** Whether a question, once all is known, may be one of those of which the change speaks. */
export const covers = (change: Change, question: Question, now: Instant): boolean =>
  change.kind === question.kind && mayLieIn(change.place, question.facts, now)

function changeOf(space: Space, found: Found): Change {
  const { question, now } = questionAt(space, found.point)
  const [before, after] = space.standings.map((standing) => {
    const decision = decideNaively([standing], [], question, now)
    const compiled = compile([standing])(question, now)
    assert(
      decision.answer === compiled.answer && owed(decision) === owed(compiled),
      'both evaluators answer an example alike',
    )
    return decision
  }) as [Decision, Decision]
  assert(
    before.answer !== after.answer || owed(before) !== owed(after),
    'an example is answered differently by the two versions',
  )
  return {
    what: found.what === 'answer' ? answerChange(before.answer, after.answer) : dutyChange(found),
    kind: space.kind,
    place: placeOf(space, found.box),
    subject: found.subject,
    isFrame: found.isFrame,
    answers: { before: before.answer, after: after.answer },
    articles: found.articles,
    duties: found.duties,
    example: { question, now, before, after },
  }
}

const owed = ({ duties }: Decision): string =>
  [...new Set(duties.map(({ duty }) => dutyKey(duty)))].sort().join()

function answerChange(before: Answer, after: Answer): ChangeKind {
  if (after === 'permitted') return 'wider'
  if (before === 'permitted') return 'narrower'
  return after === 'undetermined' ? 'less-certain' : 'settled'
}

function dutyChange({ duties }: Found): ChangeKind {
  if (duties.before.length === 0) return 'new-duty'
  return duties.after.length === 0 ? 'duty-gone' : 'duty-changed'
}

/** Moments at which the term of only one version runs, for permissions or for all else. */
function apartOf(before: Agreement, after: Agreement): Apart {
  const pairs = (['permits', 'prohibits'] as const).map((effect) => [
    runOf(before, effect),
    runOf(after, effect),
  ])
  const spans = pairs.flatMap(([one, other]) => {
    return [
      { from: Math.min(one!.opens, other!.opens), until: Math.max(one!.opens, other!.opens) },
      { from: Math.min(one!.closes, other!.closes), until: Math.max(one!.closes, other!.closes) },
    ]
  })
  const ids = [before, after].map(({ parties }) => new Set(parties.map(({ id }) => id)))
  return {
    spans: spans.filter(({ from, until }) => from < until),
    parties: [...ids[0]!.symmetricDifference(ids[1]!)],
    together: {
      from: Math.max(...pairs.flat().map(({ opens }) => opens)),
      until: Math.min(...pairs.flat().map(({ closes }) => closes)),
    },
  }
}
