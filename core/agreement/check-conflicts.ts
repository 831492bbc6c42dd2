import type { Clause } from '#core/agreement/agreement.ts'
import { type Checking, clausesOf, named } from '#core/agreement/check-say.ts'
import type { Trail } from '#core/agreement/fault.ts'
import { allImplied, covers, neverTogether } from '#core/agreement/imply.ts'
import { clauseKinds, isKnownKind } from '#core/agreement/kinds.ts'
import { conditionsOf } from '#core/agreement/match.ts'
import { calendarOf, type Period } from '#core/agreement/period.ts'

type Entry = { clause: Clause; trail: Trail; period: Period }

/** Comparing takes time by the square: beyond this many clauses of a kind it is left, and said so. */
const comparedMax = 1_000

/** Clauses that say the opposite of each other, the same twice, or nothing. */
export function checkConflicts(checking: Checking): void {
  const { agreement, say } = checking
  const calendar = calendarOf(agreement)
  const living: Entry[] = []
  for (const { clause, trail } of clausesOf(agreement)) {
    const period = calendar.period(clause)
    if (period.opens >= period.closes) {
      const message =
        `article ${clause.id} is never in force: its days lie outside the term, ` +
        'or it became known after them'
      say('never_in_force', [...trail, ...firstDay(clause)], message, { clause: clause.id })
    } else if (!checkLifted(clause, trail, checking) && isKnownKind(clause.kind)) {
      living.push({ clause, trail, period })
    }
  }
  for (const kind of clauseKinds) {
    const ofKind = living.filter(({ clause }) => clause.kind === kind)
    if (ofKind.length > comparedMax) {
      const message =
        `${ofKind.length} clauses of kind \`${kind}\` are more than ${comparedMax}, so they were not ` +
        'compared with each other: split the agreement to have contradictions found'
      say('not_compared', [...ofKind[0]!.trail, 'kind'], message, { kind, count: ofKind.length })
      continue
    }
    checkSwallowed(ofKind, checking)
    checkRedundant(ofKind, checking)
    if (kind === 'transfer') checkSilence(ofKind, checking)
  }
}

const firstDay = (clause: Clause): string[] =>
  (['from', 'until', 'knownSince'] as const).filter((name) => clause[name]).slice(0, 1)

/** An exception that holds wherever the clause does leaves nothing of it. */
function checkLifted(clause: Clause, trail: Trail, { parties, say }: Checking): boolean {
  const index = clause.unless.findIndex((list) => allImplied(clause.when, list, parties))
  if (index < 0) return false
  const message =
    `article ${clause.id} never applies: this exception holds wherever the article does, ` +
    'so narrow the exception'
  say('never_applies', [...trail, 'unless', index], message, { clause: clause.id })
  return true
}

/** The wider clause counts on every day on which the narrower one does. */
const lastsAsLong = (wide: Entry, narrow: Entry) =>
  wide.period.opens <= narrow.period.opens &&
  wide.period.closes >= narrow.period.closes &&
  wide.clause.suspended === undefined &&
  wide.clause.diverges === undefined

/** Which facts a clause turns on: one can only cover another whose facts include its own. */
const signatureOf = ({ clause }: Entry) =>
  conditionsOf(clause.when)
    .map(([name]) => name)
    .sort()
    .join()

/** Entries of one signature together, so that long texts are not compared clause by clause. */
function bySignature(entries: readonly Entry[]): { names: readonly string[]; entries: Entry[] }[] {
  const groups = Map.groupBy(entries, signatureOf)
  return [...groups].map(([key, entries]) => ({ names: key ? key.split(',') : [], entries }))
}

function findCovering(
  narrow: Entry,
  groups: ReturnType<typeof bySignature>,
  checking: Checking,
  also: (wide: Entry) => boolean = () => true,
): Entry | undefined {
  for (const { names, entries } of groups) {
    if (!names.every((name) => name in narrow.clause.when)) continue
    const found = entries.find(
      (wide) =>
        wide !== narrow &&
        lastsAsLong(wide, narrow) &&
        also(wide) &&
        covers(wide.clause, narrow.clause, checking.parties),
    )
    if (found) return found
  }
  return undefined
}

function checkSwallowed(entries: readonly Entry[], checking: Checking) {
  const prohibitions = bySignature(entries.filter(({ clause }) => clause.effect === 'prohibits'))
  for (const entry of entries) {
    if (entry.clause.effect !== 'permits') continue
    const wide = findCovering(entry, prohibitions, checking)
    if (!wide) continue
    const [first, second] = [entry.clause.id, wide.clause.id]
    const message =
      `article ${second} prohibits all that article ${first} permits, and a prohibition always ` +
      'wins: narrow one of them'
    checking.say('contradiction', [...entry.trail, 'id'], message, { first, second })
  }
}

function checkRedundant(entries: readonly Entry[], checking: Checking) {
  for (const effect of ['permits', 'prohibits', 'provides'] as const) {
    const same = entries.filter(({ clause }) => clause.effect === effect)
    const groups = bySignature(same)
    const place = new Map(same.map((entry, i) => [entry, i]))
    for (const narrow of same) {
      const asks = narrow.clause.duties.map((duty) => JSON.stringify(duty))
      const wide = findCovering(narrow, groups, checking, (other) => {
        const own = new Set(other.clause.duties.map((duty) => JSON.stringify(duty)))
        if (!asks.every((duty) => own.has(duty))) return false
        // Of two that say the same, the later one is too much.
        const mutual = covers(narrow.clause, other.clause, checking.parties)
        return !mutual || place.get(other)! < place.get(narrow)!
      })
      if (!wide) continue
      const [clause, within] = [narrow.clause.id, wide.clause.id]
      const message = `article ${clause} adds nothing to article ${within}, which says it as well: remove it`
      checking.say('redundant', [...narrow.trail, 'id'], message, { clause, within })
    }
  }
}

/** Where two clauses permit the same journey, silence cannot mean yes by one and no by the other. */
function checkSilence(entries: readonly Entry[], checking: Checking) {
  const asking = entries.flatMap((entry) =>
    named(entry.clause, 'respond').map((duty) => ({ ...entry, duty })),
  )
  const yes = asking.filter(({ duty }) => duty.silence === 'accepted')
  const no = asking.filter(({ duty }) => duty.silence === 'refused')
  for (const one of no) {
    const other = yes.find(
      ({ clause, duty, period }) =>
        duty.by === one.duty.by &&
        period.opens < one.period.closes &&
        one.period.opens < period.closes &&
        !neverTogether(clause, one.clause, checking.parties),
    )
    if (!other) continue
    const later = one.trail[1]! > other.trail[1]! ? one : other
    const [first, second] = [other.clause.id, one.clause.id].sort()
    const message =
      `articles ${first} and ${second} can apply together, and silence means yes by one and no by ` +
      'the other: give them the same silence, or conditions that exclude each other'
    const at = [...later.trail, 'duties', later.clause.duties.indexOf(later.duty), 'silence']
    checking.say('silence_conflict', at, message, { first: first!, second: second! })
  }
}
