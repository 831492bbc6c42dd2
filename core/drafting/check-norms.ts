import { type Checking, clausesOf, listWords } from '#core/drafting/check-say.ts'
import { placed } from '#core/drafting/check-text.ts'
import type { Trail } from '#core/drafting/fault.ts'
import { type Clause, type Conditions, outside } from '#core/law/agreement.ts'
import {
  dataCategories,
  disclosureLevels,
  type FactName,
  purposes,
  recipients,
} from '#core/law/facts.ts'
import { conditionsOf, listed } from '#core/law/match.ts'
import { partyFacts } from '#core/law/scope.ts'

// What no treaty may permit, whatever its parties agree.

/** Data of these categories carry no person; statistics only as long as no level below aggregated is named. */
const impersonal: readonly string[] = ['operational', 'capacity', 'statistics']
const powers: readonly string[] = ['border-guard', 'police', 'armed-forces']
const powerPurposes: readonly string[] = ['border-control', 'law-enforcement', 'military']

const clinical: readonly string[] = ['triage', 'clinical-minimum', 'clinical-full', 'preference']

/** The norms by what the clause would hand over. */
const norms = {
  'GC-AP-I-16':
    'medical confidentiality: Additional Protocol I to the Geneva Conventions, article 16',
  'ICRC-data-protection':
    'data collected to help are used to help: ICRC Rules on Personal Data Protection, purpose limitation',
  'GC-IV-45':
    'nobody is put into the hands of a power they have reason to fear: ' +
    'Fourth Geneva Convention, article 45; Refugee Convention, article 33',
  'GC-III-13':
    'persons deprived of liberty are protected against those who hold them: ' +
    'Third Geneva Convention, article 13; Fourth Geneva Convention, article 27',
} as const

/** No clause discloses a person to those who hold power, sends anybody to them, or speaks for outsiders. */
export function checkNorms(checking: Checking): void {
  for (const { clause, trail } of clausesOf(checking.agreement)) {
    if (clause.effect !== 'permits') continue
    checkOutside(clause, trail, checking)
    if (clause.kind === 'disclosure') checkDisclosure(clause, trail, checking)
    if (clause.kind === 'transfer') checkFeared(clause, trail, checking)
  }
}

function checkOutside(clause: Clause, trail: Trail, { say }: Checking) {
  for (const name of partyFacts) {
    for (const { word, at, excluding } of placed(clause.when[name], [...trail, 'when', name])) {
      if (word !== outside || excluding) continue
      const message =
        'no party answers for a place outside the agreement, so nothing can be permitted there: ' +
        `remove \`${outside}\``
      say('permits_outside', at, message)
    }
  }
}

const asked = ['dataCategory', 'level', 'recipient', 'purpose'] as const
type Case = Record<(typeof asked)[number], string>

/** Every disclosure of a person to power that a clause lets through, whatever else is the case. */
function disclosedToPower({ when, unless }: Clause): Case[] {
  const explicit = when.level !== undefined
  const isPersonal = (category: string, level: string) =>
    level !== 'aggregated' &&
    (!impersonal.includes(category) || (category === 'statistics' && explicit))
  const found: Case[] = []
  for (const dataCategory of admitted(when, 'dataCategory', dataCategories))
    for (const level of admitted(when, 'level', disclosureLevels))
      for (const recipient of admitted(when, 'recipient', recipients))
        for (const purpose of admitted(when, 'purpose', purposes)) {
          const toPower = powers.includes(recipient) || powerPurposes.includes(purpose)
          const one = { dataCategory, level, recipient, purpose }
          if (toPower && isPersonal(dataCategory, level) && !isLifted(unless, one)) found.push(one)
        }
  return found
}

function admitted(when: Conditions, name: FactName, words: readonly string[]): readonly string[] {
  const matcher = when[name]
  if (matcher === undefined) return words
  const list = listed(matcher as Parameters<typeof listed>[0])
  return words.filter((word) => list.words.includes(word) !== list.excluding)
}

/** Only an exception that turns on nothing else surely lifts the clause. */
const isLifted = (unless: readonly Conditions[], one: Case) =>
  unless.some((exception) =>
    conditionsOf(exception).every(([name]) => {
      const word = (one as Record<string, string>)[name]
      return word !== undefined && admitted(exception, name, [word]).length === 1
    }),
  )

function checkDisclosure(clause: Clause, trail: Trail, { say }: Checking) {
  const cases = disclosedToPower(clause)
  if (cases.length === 0) return
  const all = (name: keyof Case) => [...new Set(cases.map((one) => one[name]))]
  const data = all('dataCategory')
  const to = [
    ...all('recipient').filter((word) => powers.includes(word)),
    ...all('purpose').filter((word) => powerPurposes.includes(word)),
  ]
  const broken: (keyof typeof norms)[] = []
  if (data.some((word) => clinical.includes(word))) broken.push('GC-AP-I-16')
  if (data.some((word) => !clinical.includes(word))) broken.push('ICRC-data-protection')
  if (clause.when.threatened === true) broken.push('GC-IV-45')
  if (placed(clause.when.vulnerable, []).some(({ word }) => word === 'detainee'))
    broken.push('GC-III-13')
  const message =
    `this would let ${listWords(data)} data go to ${listWords(to)}, which is forbidden ` +
    `(${broken.map((norm) => norms[norm]).join('; ')}): ${missingConditions(clause)}`
  const params = { data: data.join(', '), to: to.join(', '), norm: broken.join(', ') }
  say('disclosure_to_power', [...trail, 'when', ...openTo(clause)], message, params)
}

/** The condition that lets power in, where there is one to point at. */
function openTo({ when }: Clause): string[] {
  if (admitted(when, 'recipient', powers).length > 0 && when.recipient !== undefined)
    return ['recipient']
  if (admitted(when, 'purpose', powerPurposes).length > 0 && when.purpose !== undefined)
    return ['purpose']
  return []
}

function missingConditions({ when }: Clause): string {
  const missing = (['recipient', 'purpose'] as const).filter((name) => when[name] === undefined)
  if (missing.length > 0) return `it says nothing of the ${listWords(missing)}, so add it`
  return 'name the recipients and purposes of care instead'
}

/** Nobody is sent to a power that they fear, unless they say so themselves. */
function checkFeared(clause: Clause, trail: Trail, { say }: Checking) {
  if (clause.when.threatened !== true) return
  const { consent } = clause.when
  if (consent === 'given' || (Array.isArray(consent) && consent.every((one) => one === 'given')))
    return
  const message =
    `this would send persons to a power they fear without their consent (${norms['GC-IV-45']}): ` +
    'add `consent: given`'
  say('transfer_to_feared', [...trail, 'when', 'threatened'], message, { norm: 'GC-IV-45' })
}
