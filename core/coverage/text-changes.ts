import type { Apart } from '#core/coverage/sides.ts'
import type { Agreement, Clause, Party } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { isKnownKind } from '#core/law/kinds.ts'
import { partyFacts } from '#core/law/scope.ts'
import type { Instant } from '#core/time.ts'
import type { Texts } from '#core/words.ts'

/**
 * A change that is none of what a clause means. `before` and `after` are numbers, ids or days, empty
 * where there is none; `spans` are the moments at which only one version runs.
 */
export type TextChange =
  | {
      what: 'term'
      before: string
      after: string
      spans: readonly { from: Instant; until: Instant }[]
    }
  | { what: 'party-added' | 'party-removed'; party: string }
  | { what: 'party-changed'; party: string; fields: (keyof Party)[] }
  | { what: 'title' | 'stage' | 'illustrative' | 'authentic'; before: string; after: string }
  | { what: 'clause-title'; before: string; after: string; clause: string }
  /** A clause of a kind that this version does not understand came, went or was changed. */
  | { what: 'unreadable'; clause: string }

/** What changed in a text and its terms beside the meaning of its clauses. */
export function textChanges(before: Agreement, after: Agreement, apart: Apart): TextChange[] {
  const changes: TextChange[] = []
  const term = ({ term: { from, until } }: Agreement) => `${from}/${until ?? ''}`
  if (term(before) !== term(after) || apart.spans.length > 0)
    changes.push({ what: 'term', before: term(before), after: term(after), spans: apart.spans })
  const said = {
    title: titleOf,
    stage: ({ stage }: Agreement) => stage,
    illustrative: ({ illustrative }: Agreement) => String(illustrative),
    authentic: ({ authentic }: Agreement) => authentic?.sha256 ?? '',
  }
  for (const what of ['title', 'stage', 'illustrative', 'authentic'] as const) {
    const [one, other] = [said[what](before), said[what](after)]
    if (one !== other) changes.push({ what, before: one, after: other })
  }
  return [...changes, ...partyChanges(before, after), ...clauseChanges(before, after)]
}

function partyChanges(before: Agreement, after: Agreement): TextChange[] {
  const changes: TextChange[] = []
  for (const party of before.parties) {
    const other = after.parties.find(({ id }) => id === party.id)
    if (!other) {
      changes.push({ what: 'party-removed', party: party.id })
      continue
    }
    const fields = (Object.keys(party) as (keyof Party)[]).filter(
      (field) => fieldOf(party, field) !== fieldOf(other, field),
    )
    if (fields.length > 0) changes.push({ what: 'party-changed', party: party.id, fields })
  }
  const known = new Set(before.parties.map(({ id }) => id))
  for (const { id } of after.parties)
    if (!known.has(id)) changes.push({ what: 'party-added', party: id })
  return changes
}

/** What a clause says but for its number and its title. */
const contentOf = ({ id: _, title: __, source: ___, ...content }: Clause): string =>
  JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A text in all its languages, by tag: a text and its canonical copy hold them in another order. */
const written = (text: Texts) =>
  JSON.stringify(Object.fromEntries(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1))))
const titleOf = ({ title }: { title: Texts }) => written(title)
const fieldOf = (party: Party, field: keyof Party) =>
  field === 'name' ? written(party.name) : JSON.stringify(party[field])

/** Clauses are matched by what they say, those with the same title first, and only then by number. */
function clauseChanges(before: Agreement, after: Agreement): TextChange[] {
  const left = new Set(after.clauses)
  const matched = new Map<Clause, Clause>()
  const match = (same: (one: Clause, other: Clause) => boolean, by: (clause: Clause) => string) => {
    const others = Map.groupBy(left, by)
    for (const clause of before.clauses) {
      if (matched.has(clause)) continue
      const other = others.get(by(clause))?.find((one) => left.has(one) && same(clause, one))
      if (!other) continue
      matched.set(clause, other)
      left.delete(other)
    }
  }
  match((one, other) => titleOf(one) === titleOf(other), contentOf)
  match(() => true, contentOf)
  match(
    (one, other) => one.kind === other.kind,
    ({ id }) => id,
  )
  const titles = [...matched].flatMap(([one, other]): TextChange[] =>
    titleOf(one) === titleOf(other)
      ? []
      : [{ what: 'clause-title', clause: other.id, before: titleOf(one), after: titleOf(other) }],
  )
  const unreadable = [
    ...before.clauses.filter((one) => !matched.has(one)),
    ...left,
    ...Array.from(matched)
      .filter(([one, other]) => contentOf(one) !== contentOf(other))
      .map(([, one]) => one),
  ]
    .filter(({ kind }) => !isKnownKind(kind))
    .map(({ id }): TextChange => ({ what: 'unreadable', clause: id }))
  return [...titles, ...unreadable]
}

/** Whether a change of the text alone may change how a question is answered. */
export function textCovers(change: TextChange, { facts }: Question, now: Instant): boolean {
  if (change.what === 'term')
    return change.spans.some(({ from, until }) => now >= from && now < until)
  if (change.what === 'party-added' || change.what === 'party-removed')
    return partyFacts.some((name) => facts[name] === change.party)
  return false
}
