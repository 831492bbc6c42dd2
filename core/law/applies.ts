import { allHold, no, type Truth, yes } from '#core/law/match.ts'
import type { Reader, Row, Values } from '#core/lookup/reader.ts'

/**
 * [AG6] A rule applies where its `when` holds and no exception does; what hangs on an unknown fact is
 * unknown. What a value must be to be known at all [AG7] stands in `match.ts`.
 */
function truthOf({ when, unless }: Row, facts: Values): Truth {
  let truth = allHold(when, facts)
  for (const exception of unless) {
    const lifted = allHold(exception, facts)
    truth = Math.min(truth, yes - lifted) as Truth
  }
  return truth
}

/** [AG16] Up to three that the fewest things keep from applying, by their places. */
function nearestOf(rules: readonly Row[], facts: Values): number[] {
  const misses = rules.map(({ when, unless }) => {
    const failing = when.filter(({ name, holds }) => holds(facts[name]) === no)
    const lifting = unless.filter((exception) => allHold(exception, facts) === yes)
    return failing.length + lifting.length
  })
  const fewest = misses.reduce((a, b) => Math.min(a, b), Infinity)
  return [...rules.keys()].filter((place) => misses[place] === fewest).slice(0, 3)
}

/** Asks rule by rule and condition by condition. `core/lookup` gives the same answers sooner. */
export const oneByOne: Reader = {
  truths: (rules, _same, judge) => (facts) => judge(rules.map((rule) => truthOf(rule, facts))),
  nearest: (rules, _same, cite) => (facts) => cite(nearestOf(rules, facts)),
}
