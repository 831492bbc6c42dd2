import type { Kind } from '#core/law/kind.ts'
import type { ClauseKind, kinds } from '#core/law/kinds.ts'
import type { Words } from '#words/shape.ts'

/**
 * What is said of a kind of clause. It is written as one value, in `words/<language>/kinds.ts`, and found by
 * section like all words: this takes it apart.
 */
type Always = {
  /** Its name in a list: *Shared stock*. */
  name: string
  /** The question that is asked about it. */
  asks: string
  /** The title of its chapter. */
  title: string
  /** What such a question is about, for the middle of a sentence. */
  matter: string
  /** The beginning of an article, by what it does. */
  effect: { permits: string; prohibits: string; provides: string }
}

/** The beginning of an article that takes up its `subject`. */
type About = Record<`${'permits' | 'prohibits'}_${'one' | 'other'}`, string>

/** The words that a kind wants: those that all want, and those that it says it has of its own. */
export type WordsOf<K extends Kind> = Always &
  (K extends { roles: readonly (infer Side extends string)[] }
    ? { role: Record<Side, string> }
    : unknown) &
  (K extends { own: readonly (infer Name extends string)[] }
    ? { in: Record<Name, string | Words> }
    : unknown) &
  (K extends { subject: string } ? { about: About } : unknown)

/** English has words for every kind; `other` is one that this version does not know. */
export type WordsOfKinds = { [N in ClauseKind]: WordsOf<(typeof kinds)[N]> } & {
  other: Omit<Always, 'asks' | 'matter'>
}

type Part<K, P extends string> = {
  readonly [N in keyof K as P extends keyof NonNullable<K[N]>
    ? N
    : never]: P extends keyof NonNullable<K[N]> ? NonNullable<K[N]>[P] : never
}

function part<const K extends object, P extends string>(kinds: K, name: P): Part<K, P> {
  const all = Object.entries(kinds as Record<string, Record<string, unknown> | undefined>)
  const found = all.flatMap(([kind, words]) =>
    words?.[name] === undefined ? [] : [[kind, words[name]]],
  )
  return Object.fromEntries(found) as Part<K, P>
}

/** The words of all kinds by section. */
export const ofKinds = <const K extends object>(kinds: K) => ({
  draft: { kind: part(kinds, 'name'), asks: part(kinds, 'asks') },
  articles: {
    document: { kind: part(kinds, 'title') },
    matter: part(kinds, 'matter'),
    kind: part(kinds, 'effect'),
    about: part(kinds, 'about'),
    role: part(kinds, 'role'),
    in: part(kinds, 'in'),
  },
})
