import { type Checking, clausesOf } from '#core/drafting/check-say.ts'
import { remedy, type Trail } from '#core/drafting/fault.ts'
import type { Agreement, Clause, Conditions, Matcher } from '#core/law/agreement.ts'
import { outside } from '#core/law/agreement.ts'
import { fieldsOf } from '#core/law/duties.ts'
import type { Duty } from '#core/law/duty.ts'
import { partyFacts } from '#core/law/scope.ts'
import type { Texts } from '#core/words.ts'

/** Ids, parties, periods and versions: what must hold of the text as a whole. */
export function checkText(checking: Checking): void {
  checkUnique('parties', checking)
  checkUnique('clauses', checking)
  checkPeriod(checking.agreement.term, ['term'], checking)
  checkParties(checking)
  checkLanguages(checking)
  checkVersions(checking)
  for (const { clause, trail } of clausesOf(checking.agreement)) {
    checkPeriod(clause, trail, checking)
    checkNames(clause.when, [...trail, 'when'], checking)
    for (const [i, list] of clause.unless.entries())
      checkNames(list, [...trail, 'unless', i], checking)
    for (const [i, duty] of clause.duties.entries())
      checkDutyNames(duty, [...trail, 'duties', i], checking)
  }
}

function checkUnique(name: 'parties' | 'clauses', { agreement, say }: Checking) {
  const seen = new Map<string, number>()
  agreement[name].forEach(({ id }, i) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    else {
      const message = `\`${id}\` is already the id of number ${first + 1} of ${name}: give each its own`
      say('duplicate_id', [name, i, 'id'], message, { id })
    }
  })
  if (name === 'clauses') return
  agreement.parties.forEach(({ id }, i) => {
    if (id !== outside) return
    const message = `\`${outside}\` is the word for a place that no party answers for: choose another id`
    say('duplicate_id', [name, i, 'id'], message, { id })
  })
}

function checkPeriod(
  period: Pick<Clause, 'from' | 'until' | 'knownSince'>,
  trail: Trail,
  { say }: Checking,
) {
  const { from, until, knownSince } = period
  if (from && until && until < from) {
    const message = `until ${until} lies before from ${from}: exchange them, or correct the year`
    say('period_reversed', [...trail, 'until'], message, { from, until })
  } else if (knownSince && until && until < knownSince) {
    const message =
      `it became known on ${knownSince}, after its last day ${until}, so it can never count: ` +
      'correct one of the days'
    say('period_reversed', [...trail, 'knownSince'], message, { from: knownSince, until })
  }
}

function checkParties({ agreement, say }: Checking) {
  agreement.parties.forEach((party, i) => {
    const trail = ['parties', i]
    if (!isTimeZone(party.timeZone)) {
      const message = `there is no time zone \`${party.timeZone}\`: use an IANA name such as Europe/Brussels`
      say('unknown_zone', [...trail, 'timeZone'], message, { zone: party.timeZone })
    }
    party.languages.forEach((language, j) => {
      if (party.languages.indexOf(language) === j) return
      const message = `\`${language}\` is said twice: keep one`
      say('said_twice', [...trail, 'languages', j], message, { word: language })
    })
    if (party.keys.some((key) => key.use === 'sign')) return
    const signed = !agreement.illustrative && agreement.stage !== 'drafted'
    if (signed && party.signature === 'required') {
      const message =
        `\`${party.id}\` has no key to sign with, yet the text says \`stage: ${agreement.stage}\`: ` +
        'nobody can tell its signature, so add its key or go back to `stage: drafted`'
      say('key_missing', trail, message, { party: party.id })
    } else {
      const message =
        `\`${party.id}\` has no key to sign with, so nothing it sends can be believed: ` +
        'add one under `keys`'
      say('no_signing_key', trail, message, { party: party.id })
    }
  })
}

/** A text is in the languages of its own title: all that its parties read, and each title and name in all. */
function checkLanguages({ agreement, say }: Checking) {
  const { title, parties, clauses } = agreement
  parties.forEach(({ id, languages }, i) => {
    languages.forEach((language, j) => {
      if (Object.hasOwn(title, language) || languages.indexOf(language) !== j) return
      const message =
        `\`${id}\` reads \`${language}\`, and the title of the agreement is not given in it: ` +
        'add it there, and to every other title and name'
      say('missing', ['parties', i, 'languages', j], message, {
        key: `title.${language}`,
        language,
      })
    })
  })
  const texts: [Trail, Texts][] = [
    ...parties.map(({ name }, i): [Trail, Texts] => [['parties', i, 'name'], name]),
    ...clauses.map((clause, i): [Trail, Texts] => [['clauses', i, 'title'], clause.title]),
  ]
  for (const [trail, text] of texts) {
    for (const language of Object.keys(title).filter((one) => !Object.hasOwn(text, one))) {
      const key = [...trail, language].join('.')
      const message = `${key} is missing, and the agreement is given in \`${language}\`: add it`
      say('missing', trail, message, { key, language })
    }
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

function checkVersions({ agreement, say }: Checking) {
  const { amends, version } = agreement
  if (!amends) return
  const params = { version, amends: amends.version }
  const order = compareVersions(amends.version, version)
  if (order === 0) {
    const message = `it amends version ${version}, which is its own: raise \`version\``
    say('amends_itself', ['amends', 'version'], message, params)
  } else if (order > 0) {
    const message =
      `it is version ${version} and amends ${amends.version}, which is newer: nobody goes back to ` +
      'an older version, so give this one a higher number'
    say('version_downgrade', ['version'], message, params)
  }
}

/** Negative where the first version is older, positive where it is newer. */
export function compareVersions(one: string, other: string): number {
  const numbers = other.split('.').map(Number)
  const differing = one.split('.').map((part, i) => Number(part) - numbers[i]!)
  return differing.find((difference) => difference !== 0) ?? 0
}

function checkNames(conditions: Conditions, trail: Trail, { parties, say }: Checking) {
  for (const name of partyFacts) {
    for (const { word, at } of placed(conditions[name], [...trail, name])) {
      if (word === outside || parties.includes(word)) continue
      const message = `no party has the id \`${word}\`: ${remedy(word, parties)}`
      say('unknown_party', at, message, { id: word })
    }
  }
}

/** The single words of a condition, each with its own place. */
export function placed(
  matcher: Matcher | undefined,
  trail: Trail,
): { word: string; at: Trail; excluding: boolean }[] {
  if (typeof matcher === 'string') return [{ word: matcher, at: trail, excluding: false }]
  if (Array.isArray(matcher))
    return matcher.map((word: string, i) => ({ word, at: [...trail, i], excluding: false }))
  if (typeof matcher !== 'object') return []
  return ['not', 'any', 'all', 'none'].flatMap((key) => {
    const words = (matcher as Record<string, readonly string[] | undefined>)[key] ?? []
    const excluding = key === 'not' || key === 'none'
    return words.map((word, i) => ({ word, at: [...trail, key, i], excluding }))
  })
}

function checkDutyNames(duty: Duty, trail: Trail, { agreement, parties, say }: Checking) {
  const values = duty as unknown as Record<string, unknown>
  for (const [key, field] of fieldsOf(duty.duty)) {
    const value = values[key]
    const names: [string, Trail][] =
      field.type === 'party'
        ? [[value as string, [...trail, key]]]
        : field.type === 'parties'
          ? (value as string[]).map((id, i) => [id, [...trail, key, i]])
          : field.type === 'shares'
            ? Object.keys(value as object).map((id) => [id, [...trail, key, id]])
            : []
    for (const [id, at] of names) {
      if (parties.includes(id)) continue
      say('unknown_party', at, `no party has the id \`${id}\`: ${remedy(id, parties)}`, { id })
    }
    if (field.type === 'parties') checkChair(value as string[], [...trail, key], agreement, say)
    if (field.type === 'shares') checkShares(value as object, [...trail, key], agreement, say)
  }
}

const states = (agreement: Agreement) =>
  agreement.parties.filter((party) => party.type === 'state').map((party) => party.id)

function checkChair(order: string[], trail: Trail, agreement: Agreement, say: Checking['say']) {
  order.forEach((id, i) => {
    if (order.indexOf(id) === i) return
    const message = `\`${id}\` already stands in this order: each takes the chair once in a round`
    say('chair_order', [...trail, i], message, { id })
  })
  const missing = states(agreement).filter((id) => !order.includes(id))
  if (missing.length === 0) return
  const message = `the chair never comes to ${missing.join(', ')}: add every state once`
  say('chair_leaves_out', trail, message, { parties: missing.join(', ') })
}

function checkShares(shares: object, trail: Trail, agreement: Agreement, say: Checking['say']) {
  const missing = states(agreement).filter((id) => !Object.hasOwn(shares, id))
  if (missing.length === 0) return
  const message =
    `nothing is said of the share of ${missing.join(', ')}: ` +
    'write it out, with 0 where it takes none'
  say('shares_leave_out', trail, message, { parties: missing.join(', ') })
}
