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

/** [AG16] Up to three that the fewest things keep from applying. */
function nearestOf<R extends Row>(rules: readonly R[], facts: Values): R[] {
  const misses = rules.map(({ when, unless }) => {
    const failing = when.filter(({ name, holds }) => holds(facts[name]) === no)
    const lifting = unless.filter((exception) => allHold(exception, facts) === yes)
    return failing.length + lifting.length
  })
  const fewest = misses.reduce((a, b) => Math.min(a, b), Infinity)
  return rules.filter((_, place) => misses[place] === fewest).slice(0, 3)
}

/** Asks rule by rule and condition by condition. `core/lookup` gives the same answers sooner. */
export const oneByOne: Reader = (_lists, _known, make) => (facts) =>
  make({
    holding: (rules) => rules.filter((rule) => truthOf(rule, facts) === yes),
    possible: (rules) => rules.filter((rule) => truthOf(rule, facts) !== no),
    nearest: (rules) => nearestOf(rules, facts),
  })
