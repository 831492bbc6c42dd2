import { type Matcher, outside } from '#core/law/agreement.ts'
import {
  type FactName,
  type FactValue,
  facts as factTable,
  nothingRecorded,
} from '#core/law/facts.ts'
import { compileMatcher, listed, type Truth, unknown } from '#core/law/match.ts'
import type { Instant } from '#core/time.ts'

/**
 * What no clause tells apart is one atom: a group of words, a stretch of numbers, of hours or of
 * moments. `value` stands for all of them; `weight` counts the words or minutes that it stands for.
 */
export type Atom =
  | { is: 'words'; words: readonly string[]; value: FactValue; weight: number }
  /** A crossing or a party that no clause or agreement names. */
  | { is: 'other'; value: string; weight: number }
  | { is: 'truth'; value: boolean; weight: number }
  /** From `low` to `high`, without an end that is marked open. */
  | {
      is: 'range'
      low: number
      high: number
      openLow: boolean
      openHigh: boolean
      value: number
      weight: number
    }
  /** Minutes of the day, from one up to but not including the other; over midnight where it is earlier. */
  | { is: 'hours'; from: number; until: number; value: string; weight: number }
  | { is: 'span'; from: Instant; until: Instant; value: Instant; weight: number }
  /** Of a set: whether all its words are known, and whether it has any of a group of them. */
  | { is: 'legible' | 'foreign' | 'has' | 'lacks'; weight: number }
  /** Not known, of no type that the fact has, or, of a party, not named. */
  | { is: 'unknown'; weight: number }

/** What it is called in a question; nothing where it is not known. */
export const namedBy = (atom: Atom): FactValue | undefined =>
  'value' in atom ? atom.value : undefined

const unknownAtom: Atom = { is: 'unknown', weight: 0 }
const stranger = 'somewhere-else'

/** The atoms of a fact that is no set, as far as these conditions tell its values apart. */
export function atomsOf(
  name: FactName,
  matchers: readonly Matcher[],
  parties: readonly string[],
): Atom[] {
  const fact = factTable[name]
  switch (fact.type) {
    case 'party':
      return [
        ...parties.map((id): Atom => ({ is: 'words', words: [id], value: id, weight: 1 })),
        { is: 'words', words: [outside], value: outside, weight: 0 },
        { is: 'other', value: strangerTo([...parties, outside]), weight: 0 },
        unknownAtom,
      ]
    case 'word':
      return [...wordAtoms(name, fact.words, matchers), unknownAtom]
    case 'name': {
      const named = [...new Set(matchers.flatMap((one) => listed(one as Words).words))]
      const other: Atom = { is: 'other', value: strangerTo(named), weight: 1 }
      return [...wordAtoms(name, named, matchers), other, unknownAtom]
    }
    case 'truth': {
      const usual = (nothingRecorded as Record<string, unknown>)[name] ?? true
      const values = usual === true ? [true, false] : [false, true]
      return [...values.map((value): Atom => ({ is: 'truth', value, weight: 1 })), unknownAtom]
    }
    case 'number':
      return [...rangeAtoms(fact, matchers as Bounds[]), unknownAtom]
    case 'time-of-day':
      return [...hourAtoms(matchers as Between[]), unknownAtom]
    case 'words':
      return []
  }
}

type Words = Parameters<typeof listed>[0]
type Bounds = { atLeast?: number; atMost?: number }
type Between = { between: readonly [string, string] }

function strangerTo(names: readonly string[]): string {
  let name = stranger
  while (names.includes(name)) name = `${name}-else`
  return name
}

/** Words of which every condition says the same stand together. */
function wordAtoms(name: FactName, words: readonly string[], matchers: readonly Matcher[]): Atom[] {
  const tests = matchers.map((one) => compileMatcher(name, one))
  const usual = (nothingRecorded as Record<string, unknown>)[name]
  const ordered = [...words].sort((a, b) => Number(b === usual) - Number(a === usual))
  const groups = Map.groupBy(ordered, (word) =>
    tests.map((test) => test({ [name]: word })).join(''),
  )
  return [...groups.values()].map((group) => ({
    is: 'words',
    words: group,
    value: group[0]!,
    weight: group.length,
  }))
}

/** Cuts just below and just above the bounds that conditions use. */
function rangeAtoms(fact: { min: number; max: number }, matchers: readonly Bounds[]): Atom[] {
  const cuts = new Map<string, [at: number, above: boolean]>()
  for (const { atLeast, atMost } of matchers) {
    if (atLeast !== undefined && atLeast > fact.min) cuts.set(`${atLeast} from`, [atLeast, false])
    if (atMost !== undefined && atMost < fact.max) cuts.set(`${atMost} to`, [atMost, true])
  }
  const sorted = [...cuts.values()].sort((a, b) => a[0] - b[0] || Number(a[1]) - Number(b[1]))
  const ends: [number, boolean][] = [[fact.min, false], ...sorted, [fact.max, true]]
  return ends.slice(1).map(([high, closed], i): Atom => {
    const [low, openLow] = ends[i]!
    const range = { low, high, openLow, openHigh: !closed }
    return { is: 'range', ...range, value: inside(range, fact), weight: 1 }
  })
}

type Range = { low: number; high: number; openLow: boolean; openHigh: boolean }

/** A number of the range that people would say: a whole one at the end that a clause speaks of. */
function inside({ low, high, openLow, openHigh }: Range, fact: { min: number }): number {
  const least = openLow ? Math.floor(low) + 1 : Math.ceil(low)
  const most = openHigh ? Math.ceil(high) - 1 : Math.floor(high)
  if (least <= most) return low === fact.min && !openLow ? most : least
  if (!openLow) return low
  return openHigh ? (low + high) / 2 : high
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** Minutes since midnight as a time of day. */
export const timeOfDay = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')

function hourAtoms(matchers: readonly Between[]): Atom[] {
  const cuts = [...new Set(matchers.flatMap(({ between }) => between.map(minutesOf)))].sort(
    (a, b) => a - b,
  )
  if (cuts.length === 0) cuts.push(0)
  return cuts.map((from, i): Atom => {
    const until = cuts[i + 1] ?? cuts[0]!
    const weight = (until - from + 1440) % 1440 || 1440
    return { is: 'hours', from, until, value: timeOfDay(from), weight }
  })
}

/** The words of a set that are always named together: having any of them is one thing. */
export function groupsOf(matchers: readonly Matcher[]): string[][] {
  const lists = matchers.map((one) => {
    const { any, all, none } = one as Record<'any' | 'all' | 'none', readonly string[] | undefined>
    return { words: any ?? all ?? none ?? [], apart: all !== undefined }
  })
  const used = [...new Set(lists.flatMap(({ words }) => words))].sort()
  const groups = Map.groupBy(used, (word) => {
    const alone = lists.some(({ words, apart }) => apart && words.includes(word))
    return alone ? word : lists.map(({ words }) => (words.includes(word) ? 1 : 0)).join('')
  })
  return [...groups.values()]
}

export const setStates: readonly Atom[] = [
  { is: 'legible', weight: 1 },
  unknownAtom,
  { is: 'foreign', weight: 0 },
]
export const setMembers: readonly Atom[] = [
  { is: 'lacks', weight: 1 },
  { is: 'has', weight: 1 },
]

/** The stretches of time between these moments, and before and after them all. */
export function spanAtoms(moments: readonly Instant[]): Atom[] {
  const cuts = [...new Set(moments)].filter(Number.isFinite).sort((a, b) => a - b)
  const starts = [-Infinity, ...cuts]
  return starts.map((from, i): Atom => {
    const until = cuts[i] ?? Infinity
    const value = from > -Infinity ? from : Number.isFinite(until) ? until - 86_400_000 : 0
    return { is: 'span', from, until, value, weight: 1 }
  })
}

/** What a condition says of an atom of a fact that is no set. */
export function truthOf(name: FactName, matcher: Matcher): (atom: Atom) => Truth {
  const test = compileMatcher(name, matcher)
  return (atom) => {
    const value = namedBy(atom)
    return value === undefined ? unknown : test({ [name]: value })
  }
}

/** The atom in which a value lies: its place in the list. */
export function atomAt(name: FactName, atoms: readonly Atom[], value: unknown): number {
  const found = atoms.findIndex((atom) => contains(atom, value))
  if (found >= 0) return found
  const isName = typeof value === 'string' && value !== '' && factTable[name].type !== 'word'
  const other = isName ? atoms.findIndex((atom) => atom.is === 'other') : -1
  return other >= 0 ? other : atoms.findIndex((atom) => atom.is === 'unknown')
}

function contains(atom: Atom, value: unknown): boolean {
  switch (atom.is) {
    case 'words':
      return typeof value === 'string' && atom.words.includes(value)
    case 'truth':
      return value === atom.value
    case 'range':
      return typeof value === 'number' && liesIn(atom, value)
    case 'hours': {
      if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return false
      const sinceFrom = (minutesOf(value) - atom.from + 1440) % 1440
      return sinceFrom < atom.weight
    }
    case 'span':
      return typeof value === 'number' && atom.from <= value && value < atom.until
    default:
      return false
  }
}

const liesIn = (range: Range, value: number) =>
  (range.openLow ? value > range.low : value >= range.low) &&
  (range.openHigh ? value < range.high : value <= range.high)
