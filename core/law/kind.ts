import type { DutyName } from '#core/law/duties.ts'
import type { FactName } from '#core/law/facts.ts'

/**
 * What a kind of clause is: what is asked, what its clauses may turn on and demand, and how its articles
 * speak. It stands in a file of its own and in the list in `kinds.ts`; everything else is a fold over that
 * list, and what it says in words is in `words/<language>/kinds.ts`.
 */
export type Kind = {
  /** Whose question it is: where one of these is unknown, nothing about the question is certain. */
  asks: readonly ('from' | 'to' | 'territory')[]
  /** Which other facts such a question can state. A clause that turns on any other could never apply. */
  states: readonly FactName[]
  /** What a reader asks about first: the dimensions in which its coverage is shown. */
  first: readonly FactName[]
  /** The duties that make sense in such a clause, besides those that make sense in all. */
  duties: readonly DutyName[]
  /** The sides that it has names of its own for, such as the lending party. */
  roles?: readonly ('from' | 'to' | 'territory')[]
  /**
   * The facts and duties that it says in words of its own: in lending a vehicle its lights and sirens are
   * its equipment. `value`: the acts as well, since a handover takes in the medicines themselves.
   */
  own?: readonly (FactName | DutyName | 'value')[]
  /** The fact that names the very thing that is asked for, so that an article takes it up in its first sentence. */
  subject?: FactName
  /** Something travels, so that a place outside is where it leaves or where it goes. */
  isJourney?: true
  /** What the parties owe each other as institutions: where a clause only provides, its duties say all of it. */
  isInstitutional?: true
}
