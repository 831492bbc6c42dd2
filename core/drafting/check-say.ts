import {
  doubtCodes,
  type Fault,
  type FaultCode,
  type Locate,
  type Trail,
} from '#core/drafting/fault.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Duty } from '#core/law/duty.ts'

/** Tells a fault at a place. Its code settles whether it is an error. */
export type Say = (code: FaultCode, trail: Trail, message: string, params?: Fault['params']) => void

/** What the parts of a check share. */
export type Checking = { agreement: Agreement; parties: readonly string[]; say: Say }

/** Runs one part after another over an agreement and gathers what they say. */
export function faultsFrom(
  parts: readonly ((checking: Checking) => void)[],
  agreement: Agreement,
  locate: Locate,
): Fault[] {
  const faults: Fault[] = []
  const say: Say = (code, trail, message, params = {}) => {
    const severity = (doubtCodes as readonly string[]).includes(code) ? 'warning' : 'error'
    const on = code === 'fact_not_of_kind' ? 'key' : 'value'
    faults.push({ ...locate(trail, on), severity, code, message, params })
  }
  const parties = agreement.parties.map((party) => party.id)
  for (const part of parts) part({ agreement, parties, say })
  return faults
}

/** Every clause of some kinds with its place in the list. */
export const clausesOf = (
  agreement: Agreement,
  ...kinds: readonly string[]
): { clause: Clause; trail: Trail }[] =>
  agreement.clauses.flatMap((clause, i) =>
    kinds.length === 0 || kinds.includes(clause.kind) ? [{ clause, trail: ['clauses', i] }] : [],
  )

/** Every duty of a clause with its place. */
export const dutiesOf = (clause: Clause, trail: Trail): { duty: Duty; at: Trail }[] =>
  clause.duties.map((duty, i) => ({ duty, at: [...trail, 'duties', i] }))

/** The duties of one name, typed. */
export const named = <N extends Duty['duty']>(clause: Clause, name: N) =>
  clause.duties.filter((one): one is Extract<Duty, { duty: N }> => one.duty === name)

/** The words for several things in a sentence. */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
