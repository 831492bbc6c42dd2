import type { ClauseRef } from '#core/refusal.ts'

/** Faults that keep an agreement from being used: it is unreadable, nonsense or unlawful. */
export const errorCodes = [
  'too_large',
  'syntax',
  'newer_format',
  'unknown_key',
  'unknown_word',
  'missing',
  'invalid',
  'duplicate_id',
  'unknown_party',
  'unknown_zone',
  'period_reversed',
  'unknown_clause',
  'fact_not_of_kind',
  'duty_not_of_kind',
  'bounds_reversed',
  'condition_impossible',
  'amends_itself',
  'version_downgrade',
  'chair_order',
  'key_missing',
  'permits_outside',
  'disclosure_to_power',
  'transfer_to_feared',
] as const
/** Faults that leave an agreement usable and are most likely not what its authors meant. */
export const doubtCodes = [
  'unknown_kind',
  'no_signing_key',
  'said_twice',
  'chair_leaves_out',
  'shares_leave_out',
  'never_in_force',
  'suspension_outside',
  'day_outside',
  'never_applies',
  'contradiction',
  'redundant',
  'dangling_reference',
  'nobody_answers',
  'silence_conflict',
  'nobody_owns',
  'unguarded_disclosure',
  'medicine_unaccounted',
  'crisis_unlimited',
  'governance_gap',
  'certificate_unrecognised',
  'threatened_unprotected',
  'deadline_unmeetable',
  'not_compared',
] as const
export type FaultCode = (typeof errorCodes)[number] | (typeof doubtCodes)[number]

/**
 * What is wrong with an agreement's text, where, and what to write instead (`message`, in English: its
 * readers draft agreements). Lines and columns count from 1; 0 where there is no text to point into.
 * An `error` keeps the agreement from being used, a `warning` does not.
 */
export type Fault = {
  path: string
  line: number
  column: number
  severity: 'error' | 'warning'
  code: FaultCode
  message: string
  params: Record<string, string | number>
  /** The article that it stands in, and the line of the text, where there are such. */
  clause?: string
  text?: string
}

/** A place inside an agreement, such as `['clauses', 3, 'when', 'to']`. */
export type Trail = readonly (string | number)[]
export type Place = Pick<Fault, 'path' | 'line' | 'column' | 'clause' | 'text'>
/** Where a part of the text begins: what is written there, or the key that names it. */
export type Locate = (trail: Trail, on?: 'value' | 'key') => Place

/** Says nothing of lines: for an agreement that no text is at hand of. */
export const nowhere: Locate = (trail) => ({ path: trail.join('.'), line: 0, column: 0 })

/** A fault as one line for a terminal, as compilers write them. */
export const faultLine = (fault: Fault): string =>
  `${fault.path}:${fault.line}:${fault.column}: ${fault.severity}: ${fault.message}`

/** The word that somebody who wrote `word` most likely meant, if any is close. */
export function closest(word: string, words: readonly string[]): string | null {
  const ranked = words
    .map((other) => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.other : null
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** `did you mean …` or the whole choice, whichever helps. */
export function remedy(word: string, words: readonly string[]): string {
  const meant = closest(word, words)
  return meant ? `did you mean \`${meant}\`?` : `use one of: ${words.join(', ')}`
}

/** References to clauses that no agreement at hand has. */
export function checkReferences(
  agreements: readonly { id: string; clauses: readonly { id: string }[] }[],
  refs: readonly ClauseRef[],
  path = '',
): Fault[] {
  const known = agreements.flatMap(({ id, clauses }) => clauses.map((one) => `${id}/${one.id}`))
  const loaded = agreements.map(({ id }) => `\`${id}\``).join(', ')
  return refs
    .filter((ref) => !known.includes(ref))
    .map((ref) => {
      const meant = closest(ref, known)
      const agreement = agreements.find(({ id }) => ref.startsWith(`${id}/`))
      const help = !agreement
        ? `no agreement \`${ref.split('/')[0]}\` is loaded; there is ${loaded || 'none'}`
        : meant
          ? `did you mean \`${meant}\`?`
          : `its articles run from ${agreement.clauses[0]!.id} to ${agreement.clauses.at(-1)!.id}`
      return {
        path,
        line: 0,
        column: 0,
        severity: 'error' as const,
        code: 'unknown_clause' as const,
        message: `there is no clause \`${ref}\`: ${help}`,
        params: { ref },
      }
    })
}

/** A fault that keeps the text from being used. */
export const errorAt = (
  place: Place,
  code: FaultCode,
  message: string,
  params: Fault['params'] = {},
): Fault => ({ ...place, severity: 'error', code, message, params })

/** The first line of a library's message, ready to have a remedy put behind it. */
export const plain = (message: string): string => message.split('\n')[0]!.replace(/[:.]$/, '')
