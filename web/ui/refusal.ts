import { refusalKey } from '#core/nouns.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Say } from '#core/words.ts'

/** Parameters that hold a code, and how a person reads it. */
const readers: Record<string, (say: Say, word: string) => string> = {
  to: (_, word) => word.toUpperCase(),
  custodian: (_, word) => word.toUpperCase(),
  member: (_, word) => word.toUpperCase(),
  partner: (_, word) => word.toUpperCase(),
  lacks: (say, word) => (word === '' ? '?' : say(`articles.fact.${word}`)),
  next: (say, word) => say(`clinical.observation.${word}`),
  field: (say, word) => say(`clinical.observation.${word.slice(word.lastIndexOf('.') + 1)}`),
}

/** The words of a refusal for its situation, with codes among its parameters in the reader's language. */
export function refusalWords(say: Say, of: Pick<Refusal, 'code' | 'params'>): string {
  const params = Object.fromEntries(
    Object.entries(of.params).map(([name, value]) => {
      const read = readers[name]
      if (!read || typeof value !== 'string') return [name, value]
      const words = value.split(', ').map((word) => read(say, word))
      return [name, words.join(', ')]
    }),
  )
  return say(`errors.${refusalKey(of)}`, params)
}

/** Refusals of the law, or of waiting for it, that never stop care: one may proceed under necessity. */
export const mayProceed = (of: Pick<Refusal, 'code'> | null | undefined): boolean =>
  of?.code === 'not_permitted' || of?.code === 'undetermined'
