import { type Agreement, type Clause, type Conditions, outside } from '#core/agreement/agreement.ts'
import { dataCategories, type FactName, purposes, recipients } from '#core/agreement/facts.ts'
import {
  type Fault,
  type FaultCode,
  type Locate,
  nowhere,
  remedy,
  type Trail,
} from '#core/agreement/fault.ts'
import { clauseKinds, isKnownKind } from '#core/agreement/kinds.ts'
import { conditionsOf, listed } from '#core/agreement/match.ts'
import { calendarOf } from '#core/agreement/period.ts'
import { partyFacts } from '#core/agreement/scope.ts'

/** Data that say something about a person's body or who they are. */
const personal = [
  'triage',
  'clinical-minimum',
  'clinical-full',
  'identity',
  'contact',
  'preference',
]
const powers = ['border-guard', 'police', 'armed-forces']
const powerPurposes = ['border-control', 'law-enforcement', 'military']

type Say = (code: FaultCode, trail: Trail, message: string, params?: Fault['params']) => void

function collect(severity: Fault['severity'], locate: Locate): { faults: Fault[]; say: Say } {
  const faults: Fault[] = []
  const say: Say = (code, trail, message, params = {}) =>
    faults.push({ ...locate(trail), severity, code, message, params })
  return { faults, say }
}

/** What makes an agreement of the right shape unusable all the same. */
export function findErrors(agreement: Agreement, locate: Locate = nowhere): Fault[] {
  const { faults, say } = collect('error', locate)
  checkUnique('parties', agreement.parties, say)
  checkUnique('clauses', agreement.clauses, say)
  checkPeriod(agreement.term, ['term'], say)
  agreement.parties.forEach((party, i) => {
    if (!isTimeZone(party.timeZone)) {
      const trail = ['parties', i, 'timeZone']
      const message = `there is no time zone \`${party.timeZone}\`: use an IANA name such as Europe/Brussels`
      say('unknown_zone', trail, message, { zone: party.timeZone })
    }
  })
  const ids = agreement.parties.map((party) => party.id)
  agreement.clauses.forEach((clause, i) => {
    checkPeriod(clause, ['clauses', i], say)
    checkParties(clause.when, ids, ['clauses', i, 'when'], say)
    for (const [j, list] of clause.unless.entries())
      checkParties(list, ids, ['clauses', i, 'unless', j], say)
    if (clause.effect === 'permits') checkNorms(clause, ['clauses', i], say)
  })
  return faults
}

function checkUnique(name: 'parties' | 'clauses', list: readonly { id: string }[], say: Say) {
  const seen = new Map<string, number>()
  list.forEach(({ id }, i) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    else {
      const message = `\`${id}\` is already the id of number ${first + 1} of ${name}: give each its own`
      say('duplicate_id', [name, i, 'id'], message, { id })
    }
  })
}

function checkPeriod(
  period: { from?: string | undefined; until?: string | undefined },
  trail: Trail,
  say: Say,
) {
  const { from, until } = period
  if (from && until && until < from) {
    const message = `until ${until} lies before from ${from}: exchange them, or correct the year`
    say('period_reversed', [...trail, 'until'], message, { from, until })
  }
}

function checkParties(conditions: Conditions, ids: readonly string[], trail: Trail, say: Say) {
  for (const name of partyFacts) {
    for (const id of namesIn(conditions, name)) {
      if (id === outside || ids.includes(id)) continue
      const message = `no party has the id \`${id}\`: ${remedy(id, ids)}`
      say('unknown_party', [...trail, name], message, { id })
    }
  }
}

function namesIn(conditions: Conditions, name: FactName): readonly string[] {
  const matcher = conditions[name]
  return matcher === undefined ? [] : listed(matcher as Parameters<typeof listed>[0]).words
}

/** What no treaty may permit, whatever its parties agree. */
function checkNorms(clause: Clause, trail: Trail, say: Say) {
  for (const name of partyFacts) {
    if (!namesIn(clause.when, name).includes(outside)) continue
    const message =
      'no party answers for a place outside the agreement, so nothing can be permitted there: ' +
      `remove \`${outside}\``
    say('permits_outside', [...trail, 'when', name], message)
  }
  if (clause.kind !== 'disclosure') return
  const data = meant(clause.when, 'dataCategory', dataCategories, personal)
  const who = meant(clause.when, 'recipient', recipients, powers)
  const why = meant(clause.when, 'purpose', purposes, powerPurposes)
  if (data.length === 0 || (who.length === 0 && why.length === 0)) return
  const message =
    `this would let ${data.join(', ')} data go to ${[...who, ...why].join(', ')}. ` +
    'Medical confidentiality forbids it (Additional Protocol I to the Geneva Conventions, article 16): ' +
    'name the recipients and purposes of care instead'
  const params = { data: data.join(', '), to: [...who, ...why].join(', ') }
  say('disclosure_to_power', [...trail, 'when'], message, params)
}

/** Which of the words of concern a condition lets in; all of them where there is no condition. */
function meant(
  conditions: Conditions,
  name: FactName,
  vocabulary: readonly string[],
  concern: readonly string[],
): string[] {
  const matcher = conditions[name]
  if (matcher === undefined) return [...concern]
  const { words, excluding } = listed(matcher as Parameters<typeof listed>[0])
  const allowed = vocabulary.filter((word) => words.includes(word) !== excluding)
  return concern.filter((word) => allowed.includes(word))
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/**
 * What is doubtful in an agreement that can be used: clauses that contradict each other or never
 * count, kinds that this version does not know, parties that cannot sign.
 */
export function checkAgreement(agreement: Agreement, locate: Locate = nowhere): Fault[] {
  const { faults, say } = collect('warning', locate)
  agreement.parties.forEach((party, i) => {
    if (party.keys.some((key) => key.use === 'sign')) return
    const message =
      `\`${party.id}\` has no key to sign with, so nothing it sends can be believed: ` +
      'add one under `keys`'
    say('no_signing_key', ['parties', i], message, { party: party.id })
  })
  const calendar = calendarOf(agreement)
  const firsts = new Map<string, Clause>()
  agreement.clauses.forEach((clause, i) => {
    const trail = ['clauses', i]
    if (!isKnownKind(clause.kind)) {
      const message =
        `kind \`${clause.kind}\` is not known to this version: the clause is kept and shown, and ` +
        `never permits. Known: ${clauseKinds.join(', ')}`
      say('unknown_kind', [...trail, 'kind'], message, { kind: clause.kind })
    }
    const { opens, closes } = calendar.period(clause)
    if (opens >= closes) {
      const message =
        `article ${clause.id} is never in force: its days lie outside the term, ` +
        'or it became known after them'
      say('never_in_force', trail, message, { clause: clause.id })
    }
    if (clause.effect === 'provides') return
    const same = JSON.stringify([clause.kind, sorted(clause.when), clause.unless.map(sorted)])
    const opposite = firsts.get(same)
    if (!opposite) firsts.set(same, clause)
    else if (opposite.effect !== clause.effect) {
      const message =
        `articles ${opposite.id} and ${clause.id} turn on the same conditions and one permits what ` +
        'the other prohibits: the prohibition always wins, so remove one'
      say('contradiction', trail, message, { first: opposite.id, second: clause.id })
    }
  })
  return faults
}

/** Conditions in one order, so that the same ones read the same. */
const sorted = (conditions: Conditions) =>
  conditionsOf(conditions).sort(([a], [b]) => (a < b ? -1 : 1))
