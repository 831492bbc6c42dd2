import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState, Signature } from '#core/casualty/casualty.ts'
import type { Offer } from '#core/incident/actions.ts'
import { differs, inGroups, ownSignature, paired, standingsOf } from './handoff.ts'
import { otherMember, theirLanguage } from './sheet.ts'

const section = (id: string, ...values: string[]) => ({
  id,
  title: id,
  lines: values.map((value) => ({ label: value, value })),
})
const signed = (content: string): Signature => ({
  at: 1,
  actor: 'a',
  role: 'crew',
  member: 'nl',
  content,
})
const casualty = (more: Partial<CasualtyState>) =>
  ({ signatures: { giving: null, receiving: null }, ...more }) as CasualtyState

test('two languages go line by line; before the second is there, only mine', () => {
  const mine = [section('who', 'man', '40 jaar'), section('time', '14:32')]
  const theirs = [section('who', 'homme', '40 ans'), section('time', '14:32')]
  assert.deepEqual(
    paired(mine, theirs)[0]!.lines.map((pair) => [pair.mine.value, pair.theirs?.value]),
    [
      ['man', 'homme'],
      ['40 jaar', '40 ans'],
    ],
  )
  assert.equal(paired(mine, null)[0]!.lines[0]!.theirs, null)
})

test('each side shows whether it signed, and whether it signed what stands here now', () => {
  const of = casualty({ signatures: { giving: signed('aa'), receiving: null } })
  assert.deepEqual(
    standingsOf(of, 'bb').map(({ side, isSame }) => [side, isSame]),
    [
      ['giving', false],
      ['receiving', null],
    ],
  )
  assert.equal(standingsOf(of, 'aa')[0]!.isSame, true)
})

test('two signatures differ only where both are there and not under the same', () => {
  const given = (giving: string | null, receiving: string | null) =>
    differs(
      casualty({
        signatures: {
          giving: giving === null ? null : signed(giving),
          receiving: receiving === null ? null : signed(receiving),
        },
      }),
    )
  assert.deepEqual(
    [given('aa', 'aa'), given('aa', null), given(null, 'aa'), given('aa', 'bb')],
    [false, false, false, true],
  )
})

test('a person is shown the signature they may give, else the one of their role with its reason', () => {
  const refusal = { code: 'wrong_stage' as const, params: {}, clauses: [] }
  const offer = (side: 'giving' | 'receiving', allowed: boolean): Offer => {
    const kind = 'casualty.sign_handover'
    return allowed
      ? { kind, side, primary: true, allowed }
      : { kind, side, primary: false, allowed, refusal }
  }
  const both = [offer('giving', false), offer('receiving', false)]
  assert.equal(ownSignature(both, 'crew')?.side, 'giving')
  assert.equal(ownSignature(both, 'clinician')?.side, 'receiving')
  assert.equal(ownSignature([offer('giving', true), both[1]!], 'coordinator')?.side, 'giving')
  assert.equal(ownSignature([], 'dispatcher'), null)
})

test('the other side is whoever is not us: where the patient goes, then who answers, then who reported', () => {
  const held = { state: 'held', member: 'nl', since: 1 } as const
  const to = { facility: 'be-chu', member: 'be' }
  const of = casualty({
    member: 'nl',
    custody: held,
    returningTo: null,
    destination: { to, route: null, clauses: [], plan: null, overridden: false, at: 1 },
  })
  assert.equal(otherMember(of, 'nl'), 'be')
  assert.equal(otherMember(of, 'be'), 'nl')
  assert.equal(otherMember({ ...of, destination: null }, 'nl'), null)
  const parties = [{ id: 'be', languages: ['fr', 'nl', 'de'] }] as never
  assert.equal(theirLanguage({ parties }, 'be', 'nl', ['en', 'nl', 'fr']), 'fr')
  assert.equal(theirLanguage({ parties }, 'be', 'fr', ['en', 'nl', 'fr']), 'nl')
  assert.equal(theirLanguage(undefined, null, 'en', ['en', 'nl']), 'nl')
  assert.equal(theirLanguage({ parties }, 'be', 'nl', ['nl', 'en']), 'en', 'only what is offered')
  assert.equal(theirLanguage({ parties }, 'be', 'en', ['en']), 'en')
})

test('the fingerprint is short enough to be read out', () => {
  assert.equal(inGroups('0123456789abcdef'.repeat(4), 3), '0123 4567 89ab')
})
