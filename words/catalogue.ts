import type { EventName, RefusalKey } from '#core/nouns.ts'
import type { nouns } from '#words/en/nouns.ts'
import type { Words } from '#words/shape.ts'

/**
 * Words lie with their noun (`words/<language>/<noun>.ts`) and are found by section and key, such as
 * `screens.triage.again`: this puts the nouns of a language together. A key stands with one noun only.
 */

/** What each section is for. A language has a tier where it has all of these. */
export const tiers = {
  /** What a person reads while working: English stands in for what a language lacks. */
  screens: ['nouns', 'screens', 'rooms', 'draft', 'treaty', 'life', 'plan', 'events', 'errors'],
  /** What is asked and told of a patient: never half in another language. */
  clinical: ['clinical', 'handoff'],
  /** What the agreement says: articles, duties, the whole document, what differs between two texts. */
  law: ['articles', 'compare', 'clinical.category', 'clinical.capability', 'clinical.method'],
} as const satisfies Record<string, readonly string[]>
export type Tier = keyof typeof tiers

type Both<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void
  ? All
  : never
type Nouns = typeof nouns
/** The English words by section: what keys there are. */
export type Catalogue = Both<Nouns[keyof Nouns]>

type Covered<Has, Needs extends keyof Has> = Needs
type Underscored<K extends string> = K extends `${infer Noun}.${infer What}`
  ? `${Noun}_${What}`
  : never
/** A refusal or a kind of entry without words does not compile here. */
export type ErrorKey = Covered<Catalogue['errors'], RefusalKey>
export type PhraseKey = Covered<Catalogue['events'], Underscored<EventName>>

type Open = { [key: string]: string | Open }

/** All words of a language by section. Throws where two nouns have words for one key. */
export function catalogueOf(nouns: Words): Words {
  const all: Open = {}
  for (const words of Object.values(nouns)) if (typeof words !== 'string') merge(all, words, [])
  return all
}

function merge(into: Open, words: Words, path: readonly string[]): void {
  for (const [key, value] of Object.entries(words)) {
    const there = into[key]
    if (typeof value !== 'string') {
      const inner = typeof there === 'object' ? there : {}
      into[key] = inner
      merge(inner, value, [...path, key])
    } else if (there === undefined) into[key] = value
    else throw new Error(`two nouns have words for \`${[...path, key].join('.')}\`: keep one`)
  }
}

/** Every key of a catalogue with its words, such as `['clinical.unit.s', 's']`. */
export function leavesOf(
  words: Words,
  path: readonly string[] = [],
): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value]]
      : leavesOf(value, [...path, key]),
  )
}
