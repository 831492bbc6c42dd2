import { type Checking, clausesOf } from '#core/drafting/check-say.ts'
import { placed } from '#core/drafting/check-text.ts'
import { remedy, type Trail } from '#core/drafting/fault.ts'
import { isImpossible } from '#core/drafting/imply.ts'
import type { Clause, Conditions, Matcher } from '#core/law/agreement.ts'
import { dutyNames } from '#core/law/duties.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { belongsTo, type ClauseKind, factsOf, isKnownKind, kindsStating } from '#core/law/kinds.ts'
import { conditionsOf } from '#core/law/match.ts'

/** Conditions and duties of each clause: what its kind can never state, ask or meet. */
export function checkClauses(checking: Checking): void {
  for (const { clause, trail } of clausesOf(checking.agreement)) {
    const lists: [Conditions, Trail][] = [
      [clause.when, [...trail, 'when']],
      ...clause.unless.map((list, i): [Conditions, Trail] => [list, [...trail, 'unless', i]]),
    ]
    for (const [conditions, at] of lists) checkConditions(conditions, at, checking)
    checkDutiesTwice(clause, trail, checking)
    if (!isKnownKind(clause.kind)) continue
    for (const [conditions, at] of lists) checkFacts(conditions, clause.kind, at, checking)
    checkDuties(clause, clause.kind, trail, checking)
  }
}

function checkFacts(conditions: Conditions, kind: ClauseKind, trail: Trail, { say }: Checking) {
  const known = factsOf(kind)
  for (const [name] of conditionsOf(conditions)) {
    if (known.includes(name)) continue
    const help =
      known.length < 9
        ? `it can turn on ${known.join(', ')}`
        : remedy(name, known).startsWith('did')
          ? remedy(name, known)
          : `${name} belongs to ${kindsStating(name).join(', ')}`
    const message = `a question of kind \`${kind}\` never states ${name}, so this could never be settled: ${help}`
    say('fact_not_of_kind', [...trail, name], message, { fact: name, kind })
  }
}

function checkDuties(clause: Clause, kind: ClauseKind, trail: Trail, { say }: Checking) {
  clause.duties.forEach(({ duty }, i) => {
    if (belongsTo(duty, kind)) return
    const fitting = dutyNames.filter((name) => belongsTo(name, kind))
    const message =
      `nobody could do \`${duty}\` in a clause of kind \`${kind}\`: move it to a clause of its own ` +
      `kind, or use one of: ${fitting.join(', ')}`
    say('duty_not_of_kind', [...trail, 'duties', i, 'duty'], message, { duty, kind })
  })
}

function checkDutiesTwice(clause: Clause, trail: Trail, { say }: Checking) {
  const seen = new Set<string>()
  clause.duties.forEach((duty, i) => {
    const whole = JSON.stringify(Object.entries(duty).sort(([a], [b]) => (a < b ? -1 : 1)))
    const message = `this duty \`${duty.duty}\` is said twice: keep one`
    if (seen.has(whole)) say('said_twice', [...trail, 'duties', i], message, { word: duty.duty })
    seen.add(whole)
  })
}

function checkConditions(conditions: Conditions, trail: Trail, checking: Checking) {
  for (const [name, matcher] of conditionsOf(conditions)) {
    const at = [...trail, name]
    checkTwice(matcher, at, checking)
    if (!isImpossible(name, matcher, checking.parties)) {
      checkBothWays(name, matcher, at, checking)
      continue
    }
    sayImpossible(name, matcher, at, checking)
  }
}

function checkTwice(matcher: Matcher, trail: Trail, { say }: Checking) {
  const seen = new Set<string>()
  for (const { word, at } of placed(matcher, trail)) {
    if (seen.has(word)) say('said_twice', at, `\`${word}\` is said twice: keep one`, { word })
    seen.add(word)
  }
}

/** A condition that lets in everything asks only that the fact be known, which nobody means. */
function checkBothWays(name: FactName, matcher: Matcher, trail: Trail, { say }: Checking) {
  const fact = facts[name]
  if (fact.type !== 'word' || !Array.isArray(matcher)) return
  if (fact.words.some((word) => !matcher.includes(word))) return
  const message = `this names every word there is for ${name}, and so restricts nothing: remove it`
  say('said_twice', trail, message, { word: name })
}

function sayImpossible(name: FactName, matcher: Matcher, trail: Trail, { say }: Checking) {
  const fact = facts[name]
  if (fact.type === 'number') {
    const { atLeast, atMost } = matcher as { atLeast: number; atMost: number }
    const message = `no ${name} is at least ${atLeast} and at most ${atMost}, so this never holds: exchange them`
    say('bounds_reversed', [...trail, 'atLeast'], message, { fact: name, atLeast, atMost })
  } else if (fact.type === 'time-of-day') {
    const [start] = (matcher as { between: readonly string[] }).between
    const message =
      `from ${start} until ${start} there is no time, so this never holds: ` +
      'correct one of the times, or remove it for the whole day'
    say('condition_impossible', [...trail, 'between'], message, { fact: name })
  } else {
    const message = `this leaves no ${name} over, so it never holds: shorten the list`
    say('condition_impossible', trail, message, { fact: name })
  }
}
