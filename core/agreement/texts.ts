import { z } from 'zod'
import { agreementHash } from '#core/agreement/signing.ts'
import { type AgreementState, allSaid, type Foundation } from '#core/agreement/state.ts'
import { type Agreement, agreement, clause, party } from '#core/law/agreement.ts'
import type { Sha256 } from '#core/record/tree.ts'
import type { Instant } from '#core/time.ts'

/** A text that somebody has brought, by the hash that we ourselves found it to have. */
export type Text = {
  hash: string
  /** As it came: what its hash is of. */
  raw: object
  /** As this version can read it; null where not even its frame can be read. */
  agreement: Agreement | null
  /** Articles that this version cannot read: kept, shown, and never permitting anything. */
  unreadable: readonly string[]
  /** The text that it amends, by hash; null for the base text. */
  amends: string | null
  /** When it first came here. */
  heard: Instant
}

/** Texts by their hash, as far as this member has them; the base text is always among them. */
export function textsOf(foundation: Foundation, state: AgreementState): Map<string, Text> {
  const texts = new Map<string, Text>()
  const base = textOf(foundation.base, -Infinity, foundation.sha256)!
  texts.set(base.hash, { ...base, amends: null })
  const brought = [
    ...allSaid(state, 'agreement.drafted'),
    ...allSaid(state, 'agreement.revised'),
    ...allSaid(state, 'agreement.completed'),
  ]
  for (const { body, heard } of brought) {
    const text = textOf(body.text, heard, foundation.sha256)
    if (!text) continue
    const known = texts.get(text.hash)
    if (!known) texts.set(text.hash, text)
    else if (heard < known.heard) texts.set(text.hash, { ...known, heard })
  }
  return texts
}

const readings = new WeakMap<object, Omit<Text, 'heard'> | null>()

/** A text once it is read and named; kept, since reading a long one again costs more than all else. */
function textOf(raw: object, heard: Instant, sha256: Sha256): Text | null {
  let found = readings.get(raw)
  if (found === undefined) {
    const hash = hashOf(raw, sha256)
    found = hash === null ? null : { hash, raw, ...readText(raw) }
    readings.set(raw, found)
  }
  return found && { ...found, heard }
}

/** The hash of something that came as a text; null where it is nothing that can be hashed. */
export function hashOf(raw: object, sha256: Sha256): string | null {
  try {
    return agreementHash(raw, sha256)
  } catch {
    return null
  }
}

const frame = z.looseObject({
  ...agreement.shape,
  parties: z.array(z.looseObject(party.shape)).min(2),
  clauses: z.array(z.record(z.string(), z.unknown())),
  authentic: z.unknown().optional(),
})

/**
 * Reads a text as far as this version can. An article with something in it that only a later version
 * knows becomes one that cannot be evaluated: between its parties and within its kind a prohibition
 * refuses, and nothing is permitted by it.
 */
export function readText(raw: object): Pick<Text, 'agreement' | 'unreadable' | 'amends'> {
  const nothing = { agreement: null, unreadable: [], amends: null }
  const whole = agreement.safeParse(raw)
  if (whole.success) {
    if (!whole.data.parties.every(({ timeZone }) => isTimeZone(timeZone))) return nothing
    return { agreement: whole.data, unreadable: [], amends: whole.data.amends?.sha256 ?? null }
  }
  const framed = frame.safeParse(raw)
  if (!framed.success) return nothing
  const unreadable: string[] = []
  const clauses = framed.data.clauses.map((written, index) => {
    const read = clause.safeParse(written)
    if (read.success) return read.data
    const kept = keptOf(written, index)
    unreadable.push(kept.id)
    return kept
  })
  if (!framed.data.parties.every(({ timeZone }) => isTimeZone(timeZone))) return nothing
  const { authentic: _, ...rest } = framed.data
  const read = { ...rest, clauses } as unknown as Agreement
  return { agreement: read, unreadable, amends: read.amends?.sha256 ?? null }
}

/** A text whose days begin nowhere cannot be reckoned with. */
function isTimeZone(name: string): boolean {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime({ timeZone: name })
    return true
  } catch {
    return false
  }
}

const kept = z.object({
  id: clause.shape.id.catch('0'),
  kind: clause.shape.kind.catch('unreadable'),
  title: clause.shape.title.catch({ und: '?' }),
  effect: clause.shape.effect.catch('prohibits'),
  when: z.record(z.string(), z.unknown()).catch({}),
})

const partyNames = ['from', 'to', 'territory'] as const

function keptOf(written: Record<string, unknown>, index: number): Agreement['clauses'][number] {
  const { id, kind, title, effect, when } = kept.parse(written)
  const parties = clause.shape.when.safeParse(
    Object.fromEntries(partyNames.filter((name) => name in when).map((name) => [name, when[name]])),
  )
  return {
    id: id === '0' ? `0.${index + 1}` : id,
    kind,
    title,
    effect,
    unless: [],
    duties: [],
    when: parties.success ? parties.data : {},
    diverges: 'This version of Corridor cannot read the article',
  }
}

/** Whether one version number is higher than another: a later version must have a higher one. */
export function isHigher(version: string, than: string): boolean {
  const ours = version.split('.').map(Number)
  const theirs = than.split('.').map(Number)
  const at = ours.findIndex((number, index) => number !== theirs[index])
  return at >= 0 && ours[at]! > theirs[at]!
}
