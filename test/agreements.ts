import fc from 'fast-check'
import type { Agreement, Clause, Party } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { type FactName, facts as factTable, nothingRecorded } from '#core/law/facts.ts'
import { type ClauseKind, clauseKinds, factsOf, isKnownKind } from '#core/law/kinds.ts'
import type { Order, Standing } from '#core/law/standing.ts'
import type { Instant } from '#core/time.ts'
import { anyConditions, anyValue, mostly, pick, rarely } from '#test/conditions.ts'

/**
 * Agreements, what happened to them, and questions about them, at random. Small pools of words, parties,
 * days and moments on purpose: so that clauses meet questions, and edges are hit, again and again.
 */

const partyIds = ['nl', 'be', 'de', 'fr'] as const
const zones = ['Europe/Brussels', 'Europe/Lisbon', 'Europe/Kyiv'] as const
/** A kind of clause that a later version may know. */
export const unknownKind = 'telepathy'

const texts = (text: string) => ({ en: text, nl: text, de: text, fr: text })
const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds

const moments = [
  at('2025-03-01T12:00Z'),
  at('2026-05-31T20:59:59.999Z'),
  at('2026-05-31T21:30Z'),
  at('2026-05-31T22:30Z'),
  at('2026-06-01T12:00Z'),
  at('2026-06-01T22:00Z'),
  at('2026-06-01T22:30Z'),
  at('2026-12-31T22:00Z'),
]
/** Around the days that clauses name, and on the edges of three time zones. */
export const anyMoment: fc.Arbitrary<Instant> = pick(...moments)
/** When something is done, and when its case began: often the same moment, never later. */
export const anyTimes: fc.Arbitrary<{ began: Instant; now: Instant }> = fc
  .tuple(anyMoment, anyMoment, fc.boolean())
  .map(([a, b, same]) => ({ began: same ? Math.max(a, b) : Math.min(a, b), now: Math.max(a, b) }))
const anyDay = pick('2025-01-01', '2026-05-31', '2026-06-01', '2026-06-02', '2027-01-01')

/** Half of all clauses and questions are of one kind, so that several clauses speak to a question. */
export const anyKind: fc.Arbitrary<ClauseKind> = fc.oneof(
  { weight: 8, arbitrary: pick<ClauseKind>('transfer') },
  { weight: 2, arbitrary: pick<ClauseKind>('route', 'waiver', 'disclosure') },
  { weight: 2, arbitrary: pick<ClauseKind>(...clauseKinds) },
)

const duties: Clause['duties'][] = [
  [],
  [{ duty: 'review', withinHours: 48 }],
  [
    { duty: 'respond', by: 'to', withinMinutes: 10, silence: 'accepted' },
    { duty: 'notify', who: 'auditor', withinHours: 24 },
  ],
]

function clauseOfKind(kind: string): fc.Arbitrary<Omit<Clause, 'id'>> {
  return fc.record({
    kind: fc.constant(kind),
    title: fc.constant(texts('An article')),
    effect: pick('permits', 'permits', 'permits', 'prohibits', 'provides'),
    when: mostly(anyConditions(kind, 2), 3, anyConditions(kind, 5)),
    unless: mostly(fc.constant([]), 2, fc.array(anyConditions(kind, 2), { maxLength: 2 })),
    duties: pick(...duties),
    from: rarely(anyDay, 12),
    until: rarely(anyDay, 12),
    knownSince: rarely(anyDay, 12),
    diverges: rarely(fc.constant('a note'), 16),
    suspended: rarely(
      fc.record({
        from: anyDay,
        by: fc.constant('secretariat'),
        reason: fc.constant('a reason'),
        safety: fc.boolean(),
      }),
      12,
    ),
  })
}
const clausesByKind = new Map(
  [...clauseKinds, unknownKind].map((kind) => [kind, clauseOfKind(kind)] as const),
)
/** A clause of any kind, one that this version does not know among them; it has no number yet. */
export const anyClause: fc.Arbitrary<Omit<Clause, 'id'>> = fc.oneof(
  { weight: 8, arbitrary: clausesByKind.get('transfer')! },
  { weight: 1, arbitrary: clausesByKind.get('route')! },
  { weight: 1, arbitrary: clausesByKind.get('disclosure')! },
  { weight: 2, arbitrary: fc.oneof(...clausesByKind.values()) },
)

function partyOf(id: string, zone: number, accedes: boolean): Party {
  return {
    id,
    name: texts(id),
    type: 'state',
    signature: accedes ? 'accession' : 'required',
    state: id.toUpperCase(),
    timeZone: zones[zone]!,
    languages: ['en'],
    organisations: [],
    keys: [],
  }
}
const anyParties: fc.Arbitrary<Party[]> = fc.oneof(
  ...[['nl', 'be'], ['nl', 'be', 'de'], [...partyIds], ['be', 'de']].map((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(mostly(fc.constant(0), 3, fc.nat({ max: 2 })), rarely(fc.constant(true), 6))
          .map(([zone, accedes]) => partyOf(id, zone, accedes ?? false)),
      ),
    ),
  ),
) as fc.Arbitrary<Party[]>

/** Clauses numbered from 1, as an agreement of these parties in force. */
export function agreementOf(
  clauses: readonly Omit<Clause, 'id'>[],
  more: Partial<Agreement> = {},
): Agreement {
  return {
    format: 'corridor-agreement/1',
    id: 'pact',
    version: '1.0.0',
    title: texts('A pact'),
    illustrative: true,
    stage: 'in-force',
    term: { from: '2025-01-01', until: '2027-12-31' },
    parties: ['nl', 'be', 'de'].map((id) => partyOf(id, 0, false)),
    clauses: clauses.map((clause, i) => ({ ...clause, id: `${i + 1}` })),
    ...more,
  }
}

export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    clauses: fc.array(anyClause, { minLength: 1, maxLength: 12 }),
    parties: anyParties,
    stage: mostly(
      pick<Agreement['stage']>('in-force', 'in-force', 'provisionally-applied'),
      10,
      pick<Agreement['stage']>('drafted', 'signed', 'ratified'),
    ),
    term: mostly(
      fc.constant<Agreement['term']>({ from: '2025-01-01' }),
      4,
      fc.record({ from: anyDay, until: pick('2026-06-01', '2026-12-31', undefined) }),
    ),
  })
  .map(({ clauses, ...more }) => agreementOf(clauses, more))

const anySpan = fc
  .tuple(pick(-Infinity, ...moments), pick(Infinity, ...moments))
  .map(([from, until]) => ({ from, until }))
const clauseId = pick('1', '2', '3', '4')
const anyDates = (ids: readonly string[], weight: number) =>
  fc
    .array(fc.tuple(pick(...ids), anyMoment), { maxLength: 2 })
    .map((pairs): Record<string, Instant> => Object.fromEntries(pairs))
    .chain((dates) =>
      mostly(fc.constant({} as Record<string, Instant>), weight, fc.constant(dates)),
    )

/** An agreement and what has happened to it: parties that came and went, suspensions, divergences. */
export const anyStanding: fc.Arbitrary<Standing> = fc.record({
  agreement: anyAgreement,
  opens: mostly(fc.constant(-Infinity), 8, anyMoment),
  closes: mostly(fc.constant(Infinity), 8, anyMoment),
  joined: anyDates(partyIds, 2),
  left: anyDates(partyIds, 8),
  suspensions: rarely(
    fc.array(
      fc
        .tuple(anySpan, mostly(clauseId, 3, fc.constant(null)), fc.boolean())
        .map(([span, clause, safety]) => ({ ...span, clause, safety })),
      { maxLength: 2 },
    ),
    3,
  ).map((list) => list ?? []),
  divergences: rarely(
    fc.array(
      fc.tuple(anySpan, clauseId).map(([span, clause]) => ({ ...span, clause })),
      { maxLength: 2 },
    ),
    3,
  ).map((list) => list ?? []),
})

/** Up to three agreements as they stand, some of them with a version before. */
export const anyStandings: fc.Arbitrary<Standing[]> = fc
  .array(fc.tuple(anyStanding, rarely(fc.tuple(anyStanding, anyMoment), 2)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) =>
    list.flatMap(([standing, earlier], i) => {
      const named = (one: Standing, version: string): Standing => ({
        ...one,
        agreement: { ...one.agreement, id: `pact-${i}`, version },
      })
      if (!earlier) return [named(standing, '1.0.0')]
      const [before, moment] = earlier
      return [
        { ...named(before, '1.0.0'), closes: moment },
        { ...named(standing, '2.0.0'), opens: moment },
      ]
    }),
  )

export const anyOrder: fc.Arbitrary<Order> = anyKind.chain((kind) =>
  fc
    .tuple(pick('a', 'b', 'c'), pick(...partyIds), anyConditions(kind, 2), anySpan)
    .map(([id, party, when, span]) => ({
      id,
      party,
      kind,
      when,
      ...span,
      instrument: 'an order',
      authority: 'a ministry',
    })),
)
export const anyOrders: fc.Arbitrary<Order[]> = mostly(
  fc.constant([] as Order[]),
  2,
  fc.array(anyOrder, { maxLength: 2 }),
)

/** A question of this kind: most of what it can state is known, some is missing, and some is nonsense. */
function questionOf(kind: string): fc.Arbitrary<Question> {
  const names = isKnownKind(kind) ? factsOf(kind) : (['from', 'to', 'category'] as const)
  const places = new Set<string>(['from', 'to', 'territory'])
  const record = fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        mostly(anyValue(name), places.has(name) ? 20 : 9, fc.constant(undefined)),
      ]),
    ),
  )
  const stray = rarely(anyMissing, 8)
  return fc.tuple(record, fc.boolean(), stray).map(([stated, recorded, more]) => {
    const found = Object.entries({ ...stated, ...more }).filter(([, value]) => value !== undefined)
    const facts = { ...(recorded && nothingRecorded), ...Object.fromEntries(found) }
    return { kind: kind as ClauseKind, facts }
  })
}
const anyMissing = fc
  .oneof(
    ...(Object.keys(factTable) as FactName[]).map((name) =>
      anyValue(name).map((value) => [name, value] as const),
    ),
  )
  .map(([name, value]) => ({ [name]: value }))

const questionsByKind = new Map(
  [...clauseKinds, unknownKind].map((kind) => [kind, questionOf(kind)] as const),
)
export const questionOfKind = (kind: ClauseKind) => questionsByKind.get(kind)!
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  { weight: 8, arbitrary: questionsByKind.get('transfer')! },
  { weight: 1, arbitrary: questionsByKind.get('route')! },
  { weight: 1, arbitrary: questionsByKind.get('disclosure')! },
  { weight: 2, arbitrary: fc.oneof(...questionsByKind.values()) },
)
