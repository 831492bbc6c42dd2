import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Answer, Decision } from '#core/law/decision.ts'
import { fieldsOf } from '#core/law/duties.ts'
import type { Duty } from '#core/law/duty.ts'
import { compile } from '#core/law/evaluate.ts'
import type { Facts } from '#core/law/facts.ts'
import type { ClauseKind } from '#core/law/kinds.ts'
import { decideNaively } from '#core/law/naive.ts'
import { standingOf } from '#core/law/standing.ts'
import { mutants } from '#test/mutants.ts'

/**
 * Decided cases of a treaty: who must be permitted, refused or left undetermined, by which articles, and
 * who then owes what. Every change to a clause, one condition, word, bound, exception or duty at a time,
 * must break at least one row.
 */

/** Articles are written by number; `by` is '' where nothing permits, and may stay out where that is plain. */
export type Row = [what: string, facts: Facts, answer: Answer, by?: string, duties?: string]
export type Case = {
  kind: ClauseKind
  what: string
  facts: Facts
  answer: Answer
  by?: string
  duties?: string
}
/** What is owed under an article: its duties in short, each a name and its details in their order. */
export type Owed = Record<string, string>

/** Each row states what differs from the ordinary case; an undefined fact takes it away: it is unknown. */
export const table = (kind: ClauseKind, ordinary: Facts, rows: readonly Row[]): Case[] =>
  rows.map(([what, facts, answer, by, duties]) => ({
    kind,
    what,
    facts: { ...ordinary, ...facts },
    answer,
    ...(by === undefined ? {} : { by }),
    ...(duties === undefined ? {} : { duties }),
  }))

/** The treaty of a folder, with what `check` warns of. */
export function treatyIn(folder: string) {
  const path = join(folder, 'agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok, read.ok ? '' : JSON.stringify(read.error, null, 1))
  return { treaty: read.value, warnings: read.warnings }
}

/** A duty in short, such as `respond to 5 accepted`. */
export function inShort(duty: Duty): string {
  const details = fieldsOf(duty.duty).map(([name]) => {
    const value = (duty as Record<string, unknown>)[name]
    if (Array.isArray(value)) return value.join('>')
    if (typeof value !== 'object') return String(value)
    return Object.entries(value as object)
      .map(([party, percent]) => `${party}=${percent}`)
      .join('/')
  })
  return [duty.duty, ...details].join(' ')
}

/** A day on which every party is bound and all clauses that are ever in force have begun. */
const now = Temporal.Instant.from('2026-11-02T12:00:00Z').epochMilliseconds

const numbers = (refs: readonly string[]) =>
  [...new Set(refs)].map((ref) => ref.split('/')[1]!).join(' ')

function owedIn({ duties }: Decision): Owed {
  const owed: Owed = {}
  for (const { clause, duty } of duties) {
    const number = numbers([clause])
    owed[number] = owed[number] ? `${owed[number]}, ${inShort(duty)}` : inShort(duty)
  }
  return owed
}

/** What a decision has wrong in the eyes of a case, or null. */
function wrong(one: Case, decision: Decision, expected: Owed): string | null {
  const by = decision.why === 'nothing-permits' && one.by === '' ? '' : numbers(decision.clauses)
  const owed = owedIn(decision)
  const duties = numbers(decision.duties.map(({ clause }) => clause))
  if (decision.answer !== one.answer) return `${decision.answer} by ${by}, lacks ${decision.lacks}`
  if (one.by !== undefined && by !== one.by) return `by ${by}`
  if (one.duties !== undefined && duties !== one.duties) return `duties of ${duties}`
  if (one.answer === 'permitted')
    for (const number of numbers(decision.clauses).split(' '))
      if (expected[number] !== owed[number]) return `under ${number} is owed: ${owed[number]}`
  for (const [number, duty] of Object.entries(owed))
    if (expected[number] !== duty) return `under ${number} is owed: ${duty}`
  return null
}

const lawOf = (agreement: Agreement) => compile([standingOf(agreement)])

/** Tests the cases of some kinds, and that no change to a clause of these kinds survives them. */
export function decides(treaty: Agreement, cases: readonly Case[], owed: Owed): void {
  const kinds = new Set<string>(cases.map(({ kind }) => kind))
  const concerned = treaty.clauses.filter(({ kind }) => kinds.has(kind))
  const names = [...kinds].join(', ')

  describe(`${treaty.id} decides: ${names}`, () => {
    const decide = lawOf(treaty)
    for (const one of cases) {
      test(`${one.kind}: ${one.what}: ${one.answer}${one.by ? ` by ${one.by}` : ''}`, () => {
        const decision = decide(one, now)
        assert.equal(wrong(one, decision, owed), null)
        assert.deepEqual(decision, decideNaively([standingOf(treaty)], [], one, now))
      })
    }
  })

  test(`${treaty.id}: what is owed is owed in some case (${names})`, () => {
    const decide = lawOf(treaty)
    const seen = new Set(cases.flatMap((one) => Object.keys(owedIn(decide(one, now)))))
    const written = concerned.filter(({ duties }) => duties.length > 0).map(({ id }) => id)
    assert.deepEqual([...seen].sort(), written.sort())
    assert.deepEqual(Object.keys(owed).sort(), written.sort())
  })

  test(`${treaty.id}: no clause can change without breaking a row (${names})`, (t) => {
    const survivors: string[] = []
    let count = 0
    const unchanged = lawOf(treaty)
    for (const one of cases) assert.equal(wrong(one, unchanged(one, now), owed), null, one.what)
    for (const { what, kind, clauses } of mutants(treaty, concerned)) {
      count += 1
      // Clauses of other kinds are silent about it (AG18).
      const ofKind = clauses.filter((clause) => clause.kind === kind)
      const decide = lawOf({ ...treaty, clauses: ofKind })
      const holds = (one: Case) => one.kind !== kind || !wrong(one, decide(one, now), owed)
      if (cases.every(holds)) survivors.push(what)
    }
    t.diagnostic(`${cases.length} cases, ${count} changes to ${concerned.length} clauses`)
    assert.deepEqual(survivors, [])
    assert(count > concerned.length * 2)
  })
}

const onlyAbout = (clause: Clause, name: 'dataCategory', words: readonly string[]) => {
  const says = clause.when[name]
  const named = typeof says === 'string' ? [says] : Array.isArray(says) ? says : null
  return named?.every((word: string) => words.includes(word)) ?? false
}

/** What every treaty of this house keeps: a legal basis, a monitor, a deletion; an answer in time. */
export function isComplete(folder: string): void {
  const { treaty, warnings } = treatyIn(folder)
  const has = (clause: Clause, name: Duty['duty']) =>
    clause.duties.some(({ duty }) => duty === name)
  const permissions = (kind: ClauseKind) =>
    treaty.clauses.filter((clause) => clause.kind === kind && clause.effect === 'permits')

  test(`${treaty.id}: it is illustrative, and nothing is doubtful but its missing keys`, () => {
    assert(treaty.illustrative)
    assert.deepEqual([...new Set(warnings.map(({ code }) => code))], ['no_signing_key'])
  })

  test(`${treaty.id}: each permission to transfer, advise or lend says what silence means`, () => {
    // Where a yes is a condition, nobody is left to answer.
    const asked = (['transfer', 'telemedicine', 'fleet'] as const)
      .flatMap(permissions)
      .filter(({ when }) => when.accepted !== true)
    assert.deepEqual(
      asked.filter((clause) => !has(clause, 'respond')).map(({ id }) => id),
      [],
    )
  })

  test(`${treaty.id}: each disclosure about a person has a basis, a monitor and a deletion`, () => {
    const impersonal = ['operational', 'capacity', 'statistics']
    const bare = permissions('disclosure')
      .filter((clause) => !onlyAbout(clause, 'dataCategory', impersonal))
      .filter(
        (clause) =>
          !(['rest-on', 'monitor', 'delete-after'] as const).every((name) => has(clause, name)),
      )
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    )
  })
}
