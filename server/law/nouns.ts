import { agreementNounOf } from '#core/agreement/noun.ts'
import type { Foundation } from '#core/agreement/state.ts'
import { type AnyNoun, findNoun } from '#core/nouns.ts'

/** The nouns that this version knows. */
export type Nouns = { findNoun: (name: string) => AnyNoun | undefined }

/** Everything with a life that this version knows, judged by what this member was installed with. */
export function nounsUnder(foundation: Foundation): Nouns {
  const agreement = agreementNounOf((id) => (id === foundation.base.id ? foundation : null))
  return { findNoun: (name) => (name === agreement.name ? agreement : findNoun(name)) }
}
