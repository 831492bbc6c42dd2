import { type Checking, clausesOf, dutiesOf, listWords, named } from '#core/drafting/check-say.ts'
import { placed } from '#core/drafting/check-text.ts'
import { closest, type Trail } from '#core/drafting/fault.ts'
import { covers } from '#core/drafting/imply.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { DutyName } from '#core/law/duties.ts'
import { type ClauseKind, clauseKinds, isKnownKind } from '#core/law/kinds.ts'
import { listed } from '#core/law/match.ts'

/** What a text leaves open that somebody will miss: an answer, a guard, an owner, a limit. */
export function checkDoubts(checking: Checking): void {
  checkKinds(checking)
  checkReferencesInText(checking)
  checkAnswers(checking)
  checkDisclosures(checking)
  checkMedicines(checking)
  checkCertificates(checking)
  checkThreatened(checking)
  checkGovernance(checking)
  checkOwners(checking)
}

function checkKinds({ agreement, say }: Checking) {
  for (const { clause, trail } of clausesOf(agreement)) {
    if (isKnownKind(clause.kind)) continue
    const meant = closest(clause.kind, clauseKinds)
    const message =
      `kind \`${clause.kind}\` is not known to this version: the clause is kept and shown, and never ` +
      `permits. ${meant ? `Did you mean \`${meant}\`?` : `Known: ${clauseKinds.join(', ')}`}`
    say('unknown_kind', [...trail, 'kind'], message, { kind: clause.kind })
  }
}

/** `article 7.22` in a source, a divergence or a suspension means an article of this text, unless it says whose. */
const reference =
  /\b(?:see|article|articles|clause|artikel|art\.)\s+(\d+(?:\.\d+)+)(?!\s+(?:of|du|der|des|van)\b)/gi

function checkReferencesInText({ agreement, say }: Checking) {
  const ids = new Set(agreement.clauses.map((clause) => clause.id))
  for (const { clause, trail } of clausesOf(agreement)) {
    const texts: [string | undefined, Trail][] = [
      [clause.source, [...trail, 'source']],
      [clause.diverges, [...trail, 'diverges']],
      [clause.suspended?.reason, [...trail, 'suspended', 'reason']],
    ]
    for (const [text, at] of texts)
      for (const [, id] of text?.matchAll(reference) ?? []) {
        if (ids.has(id!)) continue
        const meant = closest(id!, [...ids])
        const help = meant ? `did you mean ${meant}?` : 'correct the number'
        say('dangling_reference', at, `there is no article ${id}: ${help}`, { clause: id! })
      }
  }
}

/**
 * Tells whether a duty comes wherever a clause of a kind applies: from it, or from another one that
 * applies there too.
 */
function guardedBy(name: DutyName, kind: ClauseKind, { agreement, parties }: Checking) {
  const others = clausesOf(agreement, kind).filter(
    ({ clause }) => clause.effect !== 'prohibits' && named(clause, name).length > 0,
  )
  return (clause: Clause): boolean =>
    named(clause, name).length > 0 || others.some((other) => covers(other.clause, clause, parties))
}

function checkAnswers(checking: Checking) {
  const isAnswered = guardedBy('respond', 'transfer', checking)
  for (const { clause, trail } of clausesOf(checking.agreement, 'transfer')) {
    if (clause.effect !== 'permits' || clause.when.accepted === true) continue
    if (isAnswered(clause)) continue
    const message =
      `nobody has to answer a request under article ${clause.id}: add a duty \`respond\`, ` +
      'with what silence means'
    checking.say('nobody_answers', [...trail, 'id'], message, { clause: clause.id })
  }
}

const impersonal = ['operational', 'capacity', 'statistics']

function letsInPersonal({ when }: Clause): boolean {
  const { level, dataCategory } = when
  if (level === 'aggregated') return false
  if (dataCategory === undefined) return true
  const { words, excluding } = listed(dataCategory as Parameters<typeof listed>[0])
  return excluding
    ? !['triage', 'clinical-minimum', 'identity'].every((word) => words.includes(word))
    : words.some((word) => !impersonal.includes(word))
}

function checkDisclosures(checking: Checking) {
  const guards = (['delete-after', 'monitor', 'rest-on'] as const).map(
    (name) => [name, guardedBy(name, 'disclosure', checking)] as const,
  )
  for (const { clause, trail } of clausesOf(checking.agreement, 'disclosure')) {
    if (clause.effect !== 'permits' || !letsInPersonal(clause)) continue
    const bound = clause.when.retentionDays as { atMost?: number } | undefined
    const missing = guards
      .filter(([name]) => !(name === 'delete-after' && bound?.atMost !== undefined))
      .flatMap(([name, isGuarded]) => (isGuarded(clause) ? [] : [name]))
    if (missing.length === 0) continue
    const message =
      `article ${clause.id} lets data about persons go out without ${listWords(missing.map(sayDuty))}: ` +
      'add the duties, here or in a clause that applies wherever this one does'
    const params = { clause: clause.id, missing: missing.join(', ') }
    checking.say('unguarded_disclosure', [...trail, 'id'], message, params)
  }
}

const sayDuty = (name: string) => `\`${name}\``

function checkMedicines(checking: Checking) {
  const guards = (['record-medicine-balance', 'report-discrepancy'] as const).map(
    (name) => [name, guardedBy(name, 'waiver', checking)] as const,
  )
  for (const { clause, trail } of clausesOf(checking.agreement, 'waiver')) {
    const acts = placed(clause.when.act, [])
    if (clause.effect !== 'permits') continue
    if (!acts.some(({ word, excluding }) => word === 'controlled-medicine' && !excluding)) continue
    const missing = guards.flatMap(([name, isGuarded]) => (isGuarded(clause) ? [] : [name]))
    if (missing.length === 0) continue
    const message =
      `controlled medicines cross the border without ${listWords(missing.map(sayDuty))}, ` +
      'so nobody could tell that some are gone: add the duties'
    const params = { clause: clause.id, missing: missing.join(', ') }
    checking.say('medicine_unaccounted', [...trail, 'id'], message, params)
  }
}

function checkCertificates({ agreement, say }: Checking) {
  const recognised = clausesOf(agreement, 'training').some(
    ({ clause }) => clause.effect === 'permits',
  )
  if (recognised) return
  for (const { clause, trail } of clausesOf(agreement)) {
    if (clause.effect !== 'permits' || clause.when.certified !== true) continue
    const message =
      'this hangs on a certificate that the other side recognises, and no training clause ' +
      'recognises any: add one with effect `permits`'
    const at = [...trail, 'when', 'certified']
    say('certificate_unrecognised', at, message, { clause: clause.id })
  }
}

/** Nobody is sent to a power that they fear: some clause has to say so. */
function checkThreatened({ agreement, parties, say }: Checking) {
  const feared = { when: { threatened: true }, unless: [{ consent: 'given' }] }
  const transfers = clausesOf(agreement, 'transfer')
  const guards = transfers.filter(({ clause }) => clause.effect === 'prohibits')
  if (guards.some(({ clause }) => covers(clause, feared, parties))) return
  const open = transfers.find(
    ({ clause }) =>
      clause.effect === 'permits' &&
      clause.when.threatened === undefined &&
      clause.when.consent !== 'given',
  )
  if (!open) return
  const message =
    `article ${open.clause.id} lets persons be sent to a power they fear, and nothing prohibits it: ` +
    'add a prohibition with `threatened: true`, unless `consent: given`'
  say('threatened_unprotected', [...open.trail, 'id'], message, { clause: open.clause.id })
}

function checkGovernance({ agreement, say }: Checking) {
  const governance = clausesOf(agreement, 'governance')
  const has = (name: DutyName) =>
    governance.some(({ clause }) => clause.duties.some(({ duty }) => duty === name))
  const crisis = clausesOf(agreement).find(
    ({ clause }) => clause.effect === 'permits' && clause.when.crisisDeclared === true,
  )
  if (crisis && !has('limit-crisis')) {
    const message =
      `article ${crisis.clause.id} hangs on crisis powers that nothing limits: ` +
      'add a governance clause with the duty `limit-crisis`'
    const at = [...crisis.trail, 'when', 'crisisDeclared']
    say('crisis_unlimited', at, message, { clause: crisis.clause.id })
  }
  const first = governance[0]
  if (!first) return
  const missing = [
    has('give-notice') ? '' : 'with how much notice a party leaves (`give-notice`)',
    has('decide-by') ? '' : 'by which majority the parties decide (`decide-by`)',
  ].filter((text) => text !== '')
  if (missing.length === 0) return
  const message = `no governance clause says ${listWords(missing)}: add the duty`
  say('governance_gap', [...first.trail, 'id'], message, { clause: first.clause.id })
}

/** Offices that exist only where some clause, or some party's organisation, makes them. */
const committees: Record<string, string> = {
  'data-monitor': 'data',
  'ethics-committee': 'ethics',
  auditor: 'audit',
}

function checkOwners({ agreement, say }: Checking) {
  const held = new Set(
    agreement.clauses.flatMap((clause) => named(clause, 'hold-committee').map((d) => d.committee)),
  )
  const roles = new Set(
    agreement.parties.flatMap(({ organisations }) => organisations.map(({ role }) => role)),
  )
  const funded = clausesOf(agreement, 'funding').some(
    ({ clause }) => named(clause, 'contribute').length > 0,
  )
  for (const { clause, trail } of clausesOf(agreement)) {
    for (const { duty, at } of dutiesOf(clause, trail)) {
      const [key, owner] = ownerOf(duty)
      if (!owner) continue
      const committee = duty.duty === 'settle-dispute' ? owner : committees[owner]
      const help =
        owner === 'fund' && !funded
          ? 'no funding clause makes a fund: add one with the duty `contribute`'
          : committee && !held.has(committee as never) && !roles.has(owner)
            ? `no clause holds a committee \`${committee}\`` +
              (duty.duty === 'settle-dispute'
                ? ': add the duty `hold-committee`'
                : ` and no organisation has the role \`${owner}\`: add either`)
            : null
      if (!help) continue
      const message = `\`${duty.duty}\` falls to \`${owner}\`, which nobody is: ${help}`
      say('nobody_owns', [...at, key], message, { duty: duty.duty, owner })
    }
  }
}

function ownerOf(duty: Clause['duties'][number]): [key: string, owner: string | undefined] {
  if ('by' in duty) return ['by', duty.by]
  if (duty.duty === 'notify' || duty.duty === 'report-discrepancy') return ['who', duty.who]
  return ['', undefined]
}
