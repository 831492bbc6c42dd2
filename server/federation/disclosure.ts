import { dataCategories, type Facts } from '#core/agreement/facts.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { cut, type DataCategory } from '#core/casualty/disclosure.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Instant } from '#core/time.ts'
import type { Law } from '#server/member.ts'

/** What a partner's node needs data for: its clinicians treat, its dispatchers and liaisons coordinate. */
const uses = [
  { purpose: 'treatment', recipient: 'clinician' },
  { purpose: 'coordination', recipient: 'dispatcher' },
] as const

/** Data without which a patient who is on the way cannot be treated safely. */
const vital = ['operational', 'triage', 'clinical-minimum'] as const satisfies DataCategory[]

export type Disclosing = { law: Law; from: string; to: string; now: Instant }

/** The kinds of data that the agreement lets a partner's node have, about this casualty if it is one. */
export function allowedFor(
  { law, from, to, now }: Disclosing,
  casualty: CasualtyState | null,
): Set<DataCategory> {
  const consent = casualty?.consent.sharing?.value ?? 'not-asked'
  const may = (dataCategory: DataCategory) =>
    uses.some((use) => {
      const facts: Facts = { from, to, dataCategory, consent, ...use }
      return law.evaluate({ kind: 'disclosure', facts }, now).answer === 'permitted'
    })
  const allowed = new Set(dataCategories.filter(may))
  // Necessity: the clinical minimum travels to whoever will treat the patient, whatever clauses say.
  if (casualty?.necessity && goesTo(casualty, to)) for (const one of vital) allowed.add(one)
  return allowed
}

function goesTo({ necessity }: CasualtyState, member: string): boolean {
  const to = necessity?.destination
  return to !== undefined && 'member' in to && to.member === member
}

export type Disclosed = { entry: Entry; personal: Record<string, unknown> | null }

/** What the streams that are not about a person are, as a whole. */
const streamCategories: Record<string, DataCategory> = {
  incident: 'operational',
  crossing: 'operational',
  facility: 'capacity',
}

/**
 * An entry as a partner may have it, field by field; null where nothing of it may go. What is sealed
 * stays behind, since it is under our key: the fields that may go travel beside it.
 */
export function disclose(
  at: Disclosing,
  entry: Entry,
  personal: Record<string, unknown> | null,
  casualty: CasualtyState | null,
): Disclosed | null {
  const allowed = allowedFor(at, casualty)
  const noun = entry.stream.slice(0, entry.stream.indexOf('/'))
  if (noun !== 'casualty') {
    const category = streamCategories[noun]
    return category && allowed.has(category) ? { entry, personal: null } : null
  }
  const kept = cut(entry.kind, entry.body, personal, allowed)
  if (Object.keys(kept.body).length === 0 && kept.personal === null) return null
  return { entry: { ...entry, body: kept.body }, personal: kept.personal }
}
