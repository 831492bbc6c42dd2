import { type Checking, clausesOf, dutiesOf, named } from '#core/drafting/check-say.ts'
import type { Trail } from '#core/drafting/fault.ts'
import { covers } from '#core/drafting/imply.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Duty } from '#core/law/duty.ts'

type Bounds = { atLeast?: number; atMost?: number } | undefined
type Tell = (trail: Trail, message: string) => void

/** Deadlines that cannot be met, or come to nothing. */
export function checkDeadlines(checking: Checking): void {
  checkTargets(checking)
  for (const { clause, trail } of clausesOf(checking.agreement)) {
    checkSuspension(clause, trail, checking)
    const tell: Tell = (at, message) =>
      checking.say('deadline_unmeetable', at, message, { clause: clause.id })
    checkWithin(clause, trail, tell)
    for (const { duty, at } of dutiesOf(clause, trail)) {
      checkConditioned(duty, clause, at, tell)
      checkOwed(duty, clause, at, checking, tell)
    }
  }
}

/** Where a target counts for all that a clause permits, whoever takes all of its time misses the target. */
function checkTargets({ agreement, parties, say }: Checking) {
  const targets = clausesOf(agreement, 'target').flatMap(({ clause }) =>
    named(clause, 'reach').map((reach) => ({ clause, reach })),
  )
  for (const { clause, trail } of clausesOf(agreement, 'transfer')) {
    for (const { duty, at } of dutiesOf(clause, trail)) {
      const [measure, minutes, key] = measured(duty)
      if (!measure) continue
      const missed = targets.find(
        ({ clause: target, reach }) =>
          reach.measure === measure &&
          reach.withinMinutes < minutes &&
          covers(target, clause, parties),
      )
      if (!missed) continue
      const message =
        `this gives ${minutes} minutes, and article ${missed.clause.id} aims at ` +
        `${missed.reach.withinMinutes}: bring the two together`
      say('deadline_unmeetable', [...at, key], message, { clause: clause.id })
    }
  }
}

function measured(duty: Duty): [measure: string | null, minutes: number, key: string] {
  if (duty.duty === 'respond') return ['respond', duty.withinMinutes, 'withinMinutes']
  if (duty.duty === 'return-patient') return ['return', duty.withinHours * 60, 'withinHours']
  return [null, 0, '']
}

/** Duties of one clause that come in the wrong order. */
function checkWithin(clause: Clause, trail: Trail, tell: Tell) {
  const deletion = Math.min(...named(clause, 'delete-after').map(({ days }) => days))
  const review = Math.min(...named(clause, 'review').map(({ withinHours }) => withinHours))
  clause.duties.forEach((duty, i) => {
    const at = [...trail, 'duties', i]
    if (duty.duty === 'notify' && duty.withinHours > review)
      tell(
        [...at, 'withinHours'],
        `the review is due after ${review} h, before this notice: tell first`,
      )
    if (duty.duty === 'tell-patient' && duty.withinHours > deletion * 24)
      tell(
        [...at, 'withinHours'],
        `the data are gone after ${deletion} d, before the person is told: tell sooner`,
      )
    if (duty.duty === 'allow-objection' && duty.withinDays > deletion) {
      const message = `the data are gone after ${deletion} d, while objections may still come: make the days agree`
      tell([...at, 'withinDays'], message)
    }
  })
}

/** Duties that outlast what the clause itself allows. */
function checkConditioned(duty: Duty, clause: Clause, at: Trail, tell: Tell) {
  const most = (name: 'retentionDays' | 'certificateMonths' | 'loanHours') =>
    (clause.when[name] as Bounds)?.atMost ?? Infinity
  if (duty.duty === 'delete-after' && duty.days > most('retentionDays')) {
    const message = `data may be kept for ${most('retentionDays')} d by this article: delete them by then`
    tell([...at, 'days'], message)
  }
  if (duty.duty === 'renew-certificate' && duty.everyMonths > most('certificateMonths')) {
    const message =
      `a certificate counts for ${most('certificateMonths')} months by this article, so it lapses ` +
      'before it is renewed: renew it sooner'
    tell([...at, 'everyMonths'], message)
  }
  if (duty.duty === 'return-vehicle' && duty.withinHours > most('loanHours')) {
    const message = `a loan lasts for ${most('loanHours')} h by this article: return it by then`
    tell([...at, 'withinHours'], message)
  }
  if (duty.duty === 'limit-crisis') {
    const { daysMax, daysPerYearMax } = duty
    if (daysMax > daysPerYearMax) {
      const message = `one crisis may last ${daysMax} d, and all of a year ${daysPerYearMax} d: exchange them`
      tell([...at, 'daysMax'], message)
    } else if (daysPerYearMax > 365) {
      const message = `a year has 365 d, so a cap of ${daysPerYearMax} d caps nothing: lower it`
      tell([...at, 'daysPerYearMax'], message)
    }
  }
}

/** What is owed on days that lie outside the text, or reminded of before the last time is over. */
function checkOwed(duty: Duty, clause: Clause, at: Trail, checking: Checking, tell: Tell) {
  const { from, until } = checking.agreement.term
  if (duty.duty === 'give-notice' && until !== undefined) {
    const days = Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days
    if (duty.days > days) {
      const message = `the agreement ends after ${days} d, so no notice of ${duty.days} d ever runs out: shorten it`
      tell([...at, 'days'], message)
    }
  }
  if (duty.duty === 'deliver-every' && duty.remindDays > duty.everyMonths * 28) {
    const message =
      `it is owed every ${duty.everyMonths} months, and reminding ${duty.remindDays} d before ` +
      'would begin before the last one is due: remind later'
    tell([...at, 'remindDays'], message)
  }
  if (duty.duty !== 'deliver-by' && duty.duty !== 'deliver-every') return
  const [key, day] = duty.duty === 'deliver-by' ? ['day', duty.day] : ['firstDay', duty.firstDay]
  const opens = [from, clause.from ?? from].sort().at(-1)!
  const closes = [until, clause.until].filter((one) => one !== undefined).sort()[0]
  if (day >= opens && (closes === undefined || day <= closes)) return
  const message =
    `${day} lies outside the days on which this article counts (from ${opens}` +
    `${closes ? ` until ${closes}` : ''}): nobody owes it then`
  checking.say('day_outside', [...at, key], message, { day })
}

function checkSuspension(clause: Clause, trail: Trail, { agreement, say }: Checking) {
  if (!clause.suspended) return
  const { from } = clause.suspended
  const closes = [agreement.term.until, clause.until].filter((one) => one !== undefined).sort()[0]
  if (closes === undefined || from <= closes) return
  const message = `suspended from ${from}, when the article has ended (${closes}): correct the day`
  say('suspension_outside', [...trail, 'suspended', 'from'], message, { from, until: closes })
}
