import { type Checking, clausesOf, listWords, named, type Say } from '#core/drafting/check-say.ts'
import type { Trail } from '#core/drafting/fault.ts'
import { findFlaws } from '#core/drafting/flaws.ts'
import { allImplied, neverTogether } from '#core/drafting/imply.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { type ClauseKind, isKnownKind } from '#core/law/kinds.ts'
import { calendarOf, type Period } from '#core/law/period.ts'

type Entry = { clause: Clause; trail: Trail; period: Period }

/** Comparing takes time by the square: beyond this many clauses of a kind it is left, and said so. */
const comparedMax = 200

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
        'or it became known after them: correct them'
      say('never_in_force', [...trail, ...firstDay(clause)], message, { clause: clause.id })
    } else if (!checkLifted(clause, trail, checking) && isKnownKind(clause.kind)) {
      living.push({ clause, trail, period })
    }
  }
  const trails = new Map(living.map(({ clause, trail }) => [clause.id, trail]))
  const few: Clause[] = []
  for (const [kind, clauses] of Map.groupBy(agreement.clauses, ({ kind }) => kind)) {
    if (clauses.length <= comparedMax) few.push(...clauses)
    else if (isKnownKind(kind)) sayNotCompared(kind, agreement, trails, say)
  }
  const isFew = new Set(few)
  const clauses = agreement.clauses.filter((clause) => isFew.has(clause))
  checkFlaws({ ...agreement, clauses }, trails, checking)
  checkSilence(
    living.filter(({ clause }) => clause.kind === 'transfer' && isFew.has(clause)),
    checking,
  )
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

/** What is certain of all questions at once: permissions that never permit, clauses without effect. */
function checkFlaws(agreement: Agreement, trails: ReadonlyMap<string, Trail>, { say }: Checking) {
  const { unreachable, contradictions, overlaps, tooLarge } = findFlaws(agreement)
  const at = (clause: string): Trail => [...trails.get(clause)!, 'id']
  for (const { clause, by } of contradictions) {
    if (!trails.has(clause)) continue
    const message =
      `${articles(by)} together prohibit all that article ${clause} permits, and a prohibition ` +
      'always wins: narrow one of them'
    const alone =
      `article ${by[0]} prohibits all that article ${clause} permits, and a prohibition always ` +
      'wins: narrow one of them'
    const params = { first: clause, second: by.join(', ') }
    say('contradiction', at(clause), by.length > 1 ? message : alone, params)
  }
  for (const { clause, within } of overlaps) {
    const message = `article ${clause} adds nothing to article ${within}, which says it as well: remove it`
    if (trails.has(clause)) say('redundant', at(clause), message, { clause, within })
  }
  for (const { clause, why, by } of unreachable) {
    if (!trails.has(clause) || why === 'no-moment') continue
    if (why === 'needless') {
      const message = `article ${clause} changes no answer and no duty${
        by.length > 0 ? `: ${articles(by)} say all of it` : ', whatever is asked'
      }: remove it, or say what it was meant to add`
      say('redundant', at(clause), message, { clause, within: by.join(', ') })
    } else {
      const message =
        `article ${clause} never applies: its conditions and exceptions leave no question over, ` +
        'so loosen one of them'
      say('never_applies', at(clause), message, { clause })
    }
  }
  for (const kind of tooLarge) sayNotCompared(kind, agreement, trails, say)
}

const articles = (ids: readonly string[]) =>
  `${ids.length > 1 ? 'articles' : 'article'} ${listWords(ids)}`

function sayNotCompared(
  kind: ClauseKind,
  agreement: Agreement,
  trails: ReadonlyMap<string, Trail>,
  say: Say,
) {
  const ofKind = agreement.clauses.filter((clause) => clause.kind === kind)
  const message =
    `the ${ofKind.length} clauses of kind \`${kind}\` are too many or too entangled to be compared ` +
    'with each other: split the agreement to have contradictions found'
  const first = trails.get(ofKind[0]!.id)
  if (first) say('not_compared', [...first, 'kind'], message, { kind, count: ofKind.length })
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
