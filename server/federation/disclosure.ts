import type { Facts } from '#core/agreement/facts.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Instant } from '#core/time.ts'
import type { Law } from '#server/member.ts'

/** What kind of data each field of a person is, in the agreement's words. */
const fieldCategories: Record<string, string> = {
  familyName: 'identity',
  givenName: 'identity',
  birthDate: 'identity',
  contact: 'contact',
  language: 'identity',
  allergies: 'clinical-minimum',
  medications: 'clinical-minimum',
  conditions: 'clinical-full',
  note: 'clinical-full',
}

/** What kind of data the public body of an entry is; operational where nothing else is said. */
const kindCategories: Record<string, string> = {
  'casualty.reported': 'triage',
  'casualty.triaged': 'triage',
  'casualty.labelled': 'triage',
  'casualty.category_set': 'triage',
  'casualty.observed': 'clinical-minimum',
  'casualty.injury_found': 'clinical-minimum',
  'casualty.treated': 'clinical-minimum',
  'casualty.needs_stated': 'clinical-minimum',
  'casualty.flagged': 'clinical-minimum',
  'casualty.followed_up': 'clinical-minimum',
  'casualty.death_confirmed': 'clinical-minimum',
  'casualty.identified': 'operational',
  'casualty.consent_stated': 'preference',
}

/** Who looked into a file is the business of the house that it lies in. */
const ownBusiness = new Set(['casualty.opened'])

const categoryOf = ({ kind, stream }: Entry): string =>
  kindCategories[kind] ?? (stream.startsWith('facility/') ? 'capacity' : 'operational')

/** Data about a body or a person are disclosed to treat; the rest to coordinate. */
const clinical = new Set([
  'triage',
  'clinical-minimum',
  'clinical-full',
  'identity',
  'contact',
  'preference',
])

/** Data without which a patient on the way cannot be treated safely. */
const vital = new Set(['operational', 'triage', 'clinical-minimum', 'preference'])

export type Disclosing = { law: Law; from: string; to: string; now: Instant }

/**
 * Whether the agreement lets the partner have data of this category. Under necessity the clinical
 * minimum travels to whoever will treat the patient (vital interests), whatever the clauses say.
 */
function mayHave(at: Disclosing, category: string, casualty: CasualtyState | null): boolean {
  const { law, from, to, now } = at
  if (vital.has(category) && casualty?.necessity && goesTo(casualty, to)) return true
  const purpose = clinical.has(category) ? 'treatment' : 'coordination'
  const recipient = clinical.has(category) ? 'clinician' : 'dispatcher'
  const consent = casualty?.consent.sharing?.value ?? 'not-asked'
  const facts: Facts = { from, to, dataCategory: category, purpose, recipient, consent }
  return law.evaluate({ kind: 'disclosure', facts }, now).answer === 'permitted'
}

function goesTo({ necessity }: CasualtyState, member: string): boolean {
  const to = necessity?.destination
  return to !== undefined && 'member' in to && to.member === member
}

export type Disclosed = { entry: Entry; personal: Record<string, unknown> | null }

/**
 * An entry as a partner may have it: null where nothing of it may go, otherwise the public entry and
 * those personal fields that disclosure clauses permit. `sealed` stays behind: it is under our key.
 */
export function disclose(
  at: Disclosing,
  entry: Entry,
  personal: Record<string, unknown> | null,
  casualty: CasualtyState | null,
): Disclosed | null {
  if (ownBusiness.has(entry.kind) || !mayHave(at, categoryOf(entry), casualty)) return null
  const fields = Object.entries(personal ?? {}).filter(([name]) =>
    mayHave(at, fieldCategories[name] ?? 'identity', casualty),
  )
  return { entry, personal: fields.length > 0 ? Object.fromEntries(fields) : null }
}
