import type { CasualtyState } from '#core/casualty/casualty.ts'
import { cut, type DataCategory } from '#core/casualty/disclosure.ts'
import { dataCategories, type Facts } from '#core/law/facts.ts'
import type { Entry } from '#core/record/entry.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'
import type { Law } from '#server/law/law.ts'

/** What a partner's node needs data for: its clinicians treat, its dispatchers and liaisons coordinate. */
const uses = [
  { purpose: 'treatment', recipient: 'clinician' },
  { purpose: 'coordination', recipient: 'dispatcher' },
] as const

/** Data without which a patient who is on the way cannot be treated safely. */
const vital = ['operational', 'triage', 'clinical-minimum'] as const satisfies DataCategory[]

export type Disclosing = { law: Law; from: string; to: string; now: Instant }

/** Kinds of data that may go, each with the clauses that permit it. */
type Allowed = ReadonlyMap<DataCategory, readonly ClauseRef[]>

/** The kinds of data that the agreement lets a partner's node have, about this casualty if it is one. */
export function allowedFor(
  { law, from, to, now }: Disclosing,
  casualty: CasualtyState | null,
): Allowed {
  const consent = casualty?.consent.sharing?.value ?? 'not-asked'
  const allowed = new Map<DataCategory, readonly ClauseRef[]>()
  for (const dataCategory of dataCategories) {
    for (const use of uses) {
      const facts: Facts = { from, to, dataCategory, consent, ...use }
      const { answer, clauses } = law.evaluate(
        { kind: 'disclosure', facts },
        now,
        casualty?.began ?? now,
      )
      if (answer !== 'permitted') continue
      allowed.set(dataCategory, clauses)
      break
    }
  }
  // Necessity: the clinical minimum travels to whoever will treat the patient, whatever clauses say.
  if (casualty?.necessity && goesTo(casualty, to)) {
    for (const one of vital) if (!allowed.has(one)) allowed.set(one, [])
  }
  return allowed
}

function goesTo({ necessity }: CasualtyState, member: string): boolean {
  const to = necessity?.destination
  return to !== undefined && 'member' in to && to.member === member
}

/** What goes, and the clauses on whose ground it does. */
export type Disclosed = {
  entry: Entry
  personal: Record<string, unknown> | null
  clauses: readonly ClauseRef[]
}

/** What the streams that are not about a person are, as a whole. */
const streamCategories: Record<string, DataCategory> = {
  incident: 'operational',
  crossing: 'operational',
  facility: 'capacity',
  // Counts and milligrams; the casualty is an opaque id.
  medicine: 'operational',
}

/**
 * An entry as a partner may have it, field by field; null where nothing of it may go. What is sealed
 * stays behind, since it is under our key: the fields that may go travel beside it. The agreement's own
 * messages go to its parties by no clause at all: they must be able to agree while nothing is in force.
 */
export function disclose(
  at: Disclosing,
  entry: Entry,
  personal: Record<string, unknown> | null,
  casualty: CasualtyState | null,
): Disclosed | null {
  const noun = entry.stream.slice(0, entry.stream.indexOf('/'))
  if (noun === 'agreement') return { entry, personal: null, clauses: [] }
  const allowed = allowedFor(at, casualty)
  if (noun !== 'casualty') {
    const category = streamCategories[noun]
    const clauses = category && allowed.get(category)
    return clauses ? { entry, personal: null, clauses } : null
  }
  const { kind, body } = entry
  const may = (categories: Iterable<DataCategory>) => cut(kind, body, personal, new Set(categories))
  const kept = may(allowed.keys())
  if (isEmpty(kept)) return null
  const used = [...allowed].filter(([category]) => !isEmpty(may([category])))
  const clauses = used.flatMap(([, some]) => some)
  return { entry: { ...entry, body: kept.body }, personal: kept.personal, clauses }
}

const isEmpty = ({ body, personal }: ReturnType<typeof cut>): boolean =>
  Object.keys(body).length === 0 && personal === null
