import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page, PartnerState } from '#core/api.ts'
import type { CrossingState } from '#core/crossing/state.ts'
import type { Entry } from '#core/record/entry.ts'
import { cutLines } from '#core/record/export.ts'
import { verifyExport } from '#core/record/verify.ts'
import { sha256 } from '#server/store/seal.ts'
import { verifyEd25519 } from '#server/store/sign.ts'
import { type Client, type Members, startMembers, until } from '#test/members.ts'
import { keysFor, trustedByAgreement } from '../../cli/verify-keys.ts'

let members: Members
before(async () => {
  members = await startMembers()
})
after(() => members.stop())

const crossing = 'venlo-a67-a40'
const stateOf = async (client: Client) =>
  (await client.get<Page<CrossingState>>('/api/crossings')).items.find(({ id }) => id === crossing)

test('what one member says of a crossing, its neighbours know, each as a copy in its own record', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const be = await members.be.signIn('dispatcher')
  const de = await members.de.signIn('auditor')
  const said = { state: 'restricted', waitMinutes: 12 }
  const answer = await nl.command('crossing.state', `crossing/${crossing}`, said)
  assert.equal(answer.outcome, 'done')
  await until('be knows', async () => (await stateOf(be))?.waitMinutes === 12)
  await until('de knows', async () => (await stateOf(de))?.waitMinutes === 12)
  const { items } = await de.get<Page<Entry>>('/api/entries')
  const copy = items.find(({ stream }) => stream === `crossing/${crossing}`)
  assert.equal(copy?.member, 'nl')
  assert(answer.outcome === 'done')
  assert.equal(copy?.origin?.position, answer.entries[0]!.position)
  assert(copy.origin.recordedAt! <= copy.recordedAt, 'the moment at which it was recorded at home')
})

test('every record can be verified with nothing but the treaty, from root key to last byte', async () => {
  for (const member of [members.nl, members.be, members.de]) {
    const auditor = await member.signIn('auditor')
    const { body } = await auditor.ask('GET', '/record/export')
    const cut = cutLines(Buffer.from(body as string))
    const trusted = await trustedByAgreement(members.agreementDir)
    const { keys, by } = await keysFor(cut.lines[0]!, trusted)
    assert.equal(by, 'certificate')
    const report = verifyExport(cut.lines, { sha256, verifyEd25519, keys }, cut.rest)
    assert.deepEqual(report.faults, [])
    assert.equal(report.ok, true)
  }
})

test('a partner that is gone is shown since when, and what waits for it; back again, it gets it', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const partner = async () =>
    (await nl.get<PartnerState[]>('/api/partners')).find(({ member }) => member === 'de')!
  await until('de is reachable', async () => (await partner()).state === 'reachable')
  await members.de.kill()
  const said = { state: 'closed', waitMinutes: 30 }
  await nl.command('crossing.state', `crossing/${crossing}`, said)
  const gone = await until('de is missed', async () => {
    const state = await partner()
    return state.state === 'unreachable' && state
  })
  assert.equal(gone.waiting, 1)
  assert(gone.unreachableSince !== null && gone.lastSeenAt !== null)
  assert(gone.unreachableSince >= gone.lastSeenAt)
  await members.de.start()
  const de = await members.de.signIn('dispatcher')
  await until('de knows', async () => (await stateOf(de))?.waitMinutes === 30)
  const back = await until('nothing waits', async () => {
    const state = await partner()
    return state.waiting === 0 && state
  })
  assert.equal(back.state, 'reachable')
  assert.equal(back.unreachableSince, null)
})
