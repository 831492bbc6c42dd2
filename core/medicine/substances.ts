import type { medicines } from '#core/law/facts.ts'

/** Controlled substances that crews carry, by their international names, and the class a treaty speaks of. */
export const substances = {
  morphine: 'opioid',
  fentanyl: 'opioid',
  sufentanil: 'opioid',
  piritramide: 'opioid',
  oxycodone: 'opioid',
  ketamine: 'ketamine',
  esketamine: 'ketamine',
  midazolam: 'benzodiazepine',
  diazepam: 'benzodiazepine',
  lorazepam: 'benzodiazepine',
  other: 'other-controlled',
} as const satisfies Record<string, (typeof medicines)[number]>
export type Substance = keyof typeof substances
export const substanceNames = Object.keys(substances) as Substance[]
