import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { FaultCode } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Clause } from '#core/law/agreement.ts'
import { type DutyName, dutyNames } from '#core/law/duties.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { belongsTo, type ClauseKind, clauseKinds, factsOf, kinds } from '#core/law/kinds.ts'

// Good texts, each with one defect put in at random.

/** What a text says, before anything is known of its shape. */
type Text = {
  [key: string]: unknown
  version: string
  term: { from: string; until?: string }
  parties: Record<string, unknown>[]
  clauses: (Record<string, unknown> & Pick<Clause, 'id' | 'effect'> & { kind: ClauseKind })[]
}
type Pick1 = <T>(list: readonly T[]) => T
/** Puts in a defect and names what may be said of it; null where the text has no place for it. */
type Defect = (text: Text, one: Pick1) => readonly FaultCode[] | null

const conditionFor = (name: FactName): unknown => {
  const fact = facts[name]
  switch (fact.type) {
    case 'truth':
      return true
    case 'word':
      return fact.words[0]
    case 'words':
      return { any: [fact.words[0]] }
    case 'number':
      return { atLeast: fact.min }
    case 'time-of-day':
      return { between: ['06:00', '07:00'] }
    default:
      return 'somewhere'
  }
}

const whenOf = (clause: Text['clauses'][number]) => {
  clause.when ??= {}
  return clause.when as Record<string, unknown>
}
const permissions = ({ clauses }: Text) => clauses.filter(({ effect }) => effect === 'permits')

const defects: Record<string, Defect> = {
  'a key loses a letter': (text, one) => {
    const object = one<Record<string, unknown>>([text, ...text.parties, ...text.clauses])
    const key = one(Object.keys(object).filter((key) => key.length > 4))
    object[key.slice(0, -2) + key.slice(-1)] = object[key]
    delete object[key]
    return ['unknown_key']
  },
  'a required key is gone': (text, one) => {
    const [object, key] = one<[Record<string, unknown>, string]>([
      [text, one(['id', 'version', 'stage', 'term', 'parties', 'clauses', 'title'])],
      [one(text.parties), one(['id', 'name', 'state', 'timeZone', 'languages'])],
      [one(text.clauses), one(['id', 'kind', 'title', 'effect'])],
    ])
    delete object[key]
    return ['missing']
  },
  'a word is none': (text, one) => {
    const [object, key] = one<[Record<string, unknown>, string]>([
      [text, 'stage'],
      [one(text.clauses), 'effect'],
    ])
    object[key] = 'whatever'
    return ['unknown_word']
  },
  'a text is a number': (text, one) => {
    const [object, key] = one<[Record<string, unknown>, string]>([
      [text, 'version'],
      [one(text.parties), 'state'],
      [one(text.clauses), 'id'],
    ])
    object[key] = 7
    return ['invalid']
  },
  'a party is nobody': (text, one) => {
    const clause = one(text.clauses.filter(({ kind }) => kinds[kind].asks.length > 0))
    whenOf(clause)[one(kinds[clause.kind].asks as readonly string[])] = ['atlantis']
    return ['unknown_party']
  },
  'a fact of another kind': (text, one) => {
    const clause = one(text.clauses)
    const known = factsOf(clause.kind)
    const other = one(
      (Object.keys(facts) as FactName[]).filter(
        (name) => !known.includes(name) && facts[name].type !== 'party',
      ),
    )
    whenOf(clause)[other] = conditionFor(other)
    return ['fact_not_of_kind']
  },
  'a duty of another kind': (text, one) => {
    const plain = ['return-patient', 'keep-reserve', 'hold-drill', 'give-notice'] as const
    const details: Record<(typeof plain)[number], object> = {
      'return-patient': { withinHours: 4 },
      'keep-reserve': { percent: 5 },
      'hold-drill': { everyMonths: 12 },
      'give-notice': { days: 30 },
    }
    const clause = one(text.clauses)
    const duty = one(plain.filter((name) => !belongsTo(name, clause.kind)))
    assert(dutyNames.includes(duty satisfies DutyName))
    clause.duties = [...((clause.duties as unknown[]) ?? []), { duty, ...details[duty] }]
    return ['duty_not_of_kind']
  },
  'days in the wrong order': (text, one) => {
    const object = one<Record<string, unknown>>([text.term, ...text.clauses])
    object.from = '2030-05-02'
    object.until = '2030-05-01'
    return ['period_reversed']
  },
  'bounds in the wrong order': (text, one) => {
    const numbers = (kind: ClauseKind) => factsOf(kind).filter((f) => facts[f].type === 'number')
    const clause = one(text.clauses.filter(({ kind }) => numbers(kind).length > 0))
    whenOf(clause)[one(numbers(clause.kind))] = { atLeast: 9, atMost: 8 }
    return ['bounds_reversed']
  },
  'an id twice': (text, one) => {
    const [first, ...more] = text.clauses
    one(more).id = first!.id
    return ['duplicate_id']
  },
  'data open to power': (text, one) => {
    const open = permissions(text).filter(({ kind }) => kind === 'disclosure')
    const personal = open.filter((clause) => {
      const data = [whenOf(clause).dataCategory].flat() as string[]
      return data.some((word) => ['triage', 'clinical-minimum', 'identity'].includes(word))
    })
    if (personal.length === 0) return null
    const when = whenOf(one(personal))
    const change = one([0, 1, 2])
    if (change === 0) delete when.recipient
    if (change === 1)
      when.recipient = ['clinician', one(['police', 'border-guard', 'armed-forces'])]
    if (change === 2) when.purpose = one(['military', 'law-enforcement', 'border-control'])
    return ['disclosure_to_power']
  },
  'a permission for outside': (text, one) => {
    const clause = one(permissions(text).filter(({ kind }) => factsOf(kind).includes('to')))
    whenOf(clause).to = ['outside']
    return ['permits_outside']
  },
  'a time zone that is none': (text, one) => {
    one(text.parties).timeZone = 'Europe/Atlantis'
    return ['unknown_zone']
  },
  'a kind that nobody knows': (text, one) => {
    one(text.clauses).kind = 'teleport' as ClauseKind
    return ['unknown_kind']
  },
  'a version older than what it amends': (text) => {
    text.amends = { version: '99.0.0', sha256: 'ab'.repeat(32) }
    return ['version_downgrade']
  },
  'a prohibition of just that': (text, one) => {
    const { duties: _, ...clause } = one(permissions(text))
    text.clauses.push({ ...clause, id: '999.1', effect: 'prohibits' })
    return ['contradiction']
  },
  'the same again': (text, one) => {
    text.clauses.push({ ...one(text.clauses), id: '999.1' })
    return ['redundant']
  },
  'an exception as wide as its clause': (text, one) => {
    const clause = one(text.clauses)
    clause.unless = [{ ...whenOf(clause) }]
    return ['never_applies']
  },
  'days outside the term': (text, one) => {
    text.term.until = '2030-12-31'
    const clause = one(text.clauses.filter(({ duties, until }) => !duties && !until))
    clause.from = '2031-01-01'
    return ['never_in_force']
  },
}

const root = join(import.meta.dirname, '..')
const good = [
  join(import.meta.dirname, 'good.yaml'),
  ...globSync(join(root, '*', 'agreement.yaml')),
]
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => readAgreement(text, '').ok)

for (const [what, defect] of Object.entries(defects)) {
  test(`[AG47] found in any good text: ${what}`, () => {
    const property = fc.property(
      fc.constantFrom(...good),
      fc.infiniteStream(fc.nat()),
      (yaml, stream) => {
        const text = parse(yaml) as Text
        for (const clause of text.clauses) assert(clauseKinds.includes(clause.kind))
        const one: Pick1 = (list) => list[stream.next().value! % list.length]!
        const codes = defect(text, one)
        if (codes === null) return
        const read = readAgreement(stringify(text), 'agreement.yaml')
        const found = [...(read.ok ? [] : read.error), ...read.warnings]
        const meant = found.filter(({ code }) => codes.includes(code))
        assert(meant.length > 0, found.map(({ message }) => message).join('\n') || 'nothing found')
        assert(meant.every(({ line, column }) => line > 0 && column > 0))
      },
    )
    fc.assert(property, { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 500 : 8 })
  })
}
