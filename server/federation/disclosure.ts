import { type DataCategory, dataCategories, type Facts } from '#core/law/facts.ts'
import { cut } from '#core/loop.ts'
import type { Person } from '#core/noun.ts'
import type { Entry } from '#core/record/entry.ts'
import type { ClauseRef } from '#core/refusal.ts'
import type { Instant } from '#core/time.ts'
import type { Law } from '#server/law/law.ts'
import type { Loaded } from '#server/streams.ts'

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

/** The kinds of data that the agreement lets a partner's node have, about this person if it is one. */
export function allowedFor({ law, from, to, now }: Disclosing, person: Person | null): Allowed {
  const consent = person?.consent ?? 'not-asked'
  const allowed = new Map<DataCategory, readonly ClauseRef[]>()
  for (const dataCategory of dataCategories) {
    for (const use of uses) {
      const facts: Facts = { from, to, dataCategory, consent, ...use }
      const question = { kind: 'disclosure', facts } as const
      const { answer, clauses } = law.evaluate(question, now, person?.began ?? now)
      if (answer !== 'permitted') continue
      allowed.set(dataCategory, clauses)
      break
    }
  }
  // Necessity: the clinical minimum travels to whoever will treat the patient, whatever clauses say.
  if (person?.necessityTo === to) {
    for (const one of vital) if (!allowed.has(one)) allowed.set(one, [])
  }
  return allowed
}

/** What goes, and the clauses on whose ground it does. */
export type Disclosed = {
  entry: Entry
  personal: Record<string, unknown> | null
  clauses: readonly ClauseRef[]
}

/**
 * An entry as a partner may have it; null where nothing of it may go, nor of a kind that we do not know.
 * What is told field by field is cut; what is sealed stays behind, since it is under our key: the fields
 * that may go travel beside it. What belongs to all parties goes by no clause at all: they must be able
 * to agree while nothing is in force.
 */
export function disclose(
  at: Disclosing,
  entry: Entry,
  personal: Record<string, unknown> | null,
  { noun, state }: Pick<Loaded, 'noun' | 'state'>,
): Disclosed | null {
  if (!noun) return null
  const allowed = allowedFor(at, noun.personOf?.(state) ?? null)
  const may = (some: ReadonlySet<DataCategory>) => cut(noun, entry, personal, some)
  const kept = may(new Set(allowed.keys()))
  if (!kept) return null
  const byNoClause = may(new Set()) !== null
  const used = byNoClause ? [] : [...allowed].filter(([one]) => may(new Set([one])) !== null)
  const clauses = used.flatMap(([, some]) => some)
  return { entry: { ...entry, body: kept.body }, personal: kept.personal, clauses }
}
