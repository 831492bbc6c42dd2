import type { AgreementOffer } from '#core/agreement/actions.ts'
import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import type { ObligationLine } from '#core/agreement/calendar.ts'
import type { AgreementLife, CommentView, TextView } from '#core/agreement/life.ts'

/** How the life of an agreement is laid out for reading; nothing here decides. */

const rank = ['in-force', 'provisionally-applied', 'agreed', 'signed', 'proposed', 'drafted']

/** What is in force first, then what is nearest to it; of equals the newest. */
export const textsInOrder = (life: AgreementLife): TextView[] =>
  [...life.texts].sort((a, b) => {
    const place = ({ stage }: TextView) =>
      (rank.indexOf(stage) + rank.length + 1) % (rank.length + 1)
    return place(a) - place(b) || lastOf(b) - lastOf(a)
  })

const lastOf = (text: TextView): number =>
  Math.max(text.opens ?? 0, text.proposedAt ?? 0, ...text.drafts.map(({ at }) => at))

/** The offers about one thing, allowed or not, of some kinds. */
export const offersAbout = (
  life: AgreementLife,
  kinds: readonly AgreementCommandKind[],
  is: Partial<Record<keyof AgreementOffer['chosen'], string>> = {},
): AgreementOffer[] =>
  life.offers.filter(
    ({ kind, chosen }) =>
      kinds.includes(kind) &&
      Object.entries(is).every(([name, value]) => chosen[name as 'hash'] === value),
  )

/** Comments on a text, articles in their order, those on the whole text first. */
export const commentsOn = (life: AgreementLife, hash: string): CommentView[] =>
  life.comments
    .filter((one) => one.hash === hash)
    .sort((a, b) => byArticle(a.clause, b.clause) || a.at - b.at)

function byArticle(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a.localeCompare(b, 'en', { numeric: true })
}

/** A hash as people compare them over the telephone: the first twelve figures, in fours. */
export const shortHash = (hash: string): string =>
  hash.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ')

export type Month = { month: string; lines: ObligationLine[] }

/** Obligations by the month in which they are due, soonest first. */
export const monthsOf = (lines: readonly ObligationLine[]): Month[] =>
  [...Map.groupBy(lines, ({ day }) => day.slice(0, 7))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({ month, lines: own }))

/** The weeks of a month as days of the month, Monday first; 0 lies outside it. */
export function weeksOf(month: string): number[][] {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const cells = [
    ...Array.from({ length: first.dayOfWeek - 1 }, () => 0),
    ...Array.from({ length: first.daysInMonth }, (_, i) => i + 1),
  ]
  while (cells.length % 7 !== 0) cells.push(0)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A party's word about a text, moment by moment, for the table of signatures. */
export const wordOf = (text: TextView, party: string) => ({
  signed: text.signed[party] ?? null,
  ratified: text.ratified[party] ?? null,
  applied: text.applied[party] ?? text.acceded[party] ?? null,
  declined: text.declined[party] ?? null,
  takenBack: text.takenBack[party] ?? null,
})
