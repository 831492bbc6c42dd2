import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ObligationLine } from '#core/agreement/calendar.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import type { Override } from '#core/allocation/override.ts'
import type { ClauseUse, CommandAnswer, PartnerState } from '#core/api.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import type { Decision } from '#core/law/decision.ts'
import { cutLines } from '#core/record/export.ts'
import { verifyExport } from '#core/record/verify.ts'
import type { Region } from '#core/region/region.ts'
import { hashOf } from '#server/law/life.ts'
import { sha256 } from '#server/store/seal.ts'
import { verifyEd25519 } from '#server/store/sign.ts'
import { corridor } from '#test/corridor.ts'
import { type Client, type MemberId, type Members, startMembers, until } from '#test/members.ts'
import { keysFor, trustedByAgreement } from '../../cli/verify-keys.ts'

/** Three processes that negotiate over HTTP, as their people do. */
const ids = ['nl', 'be', 'de'] as const
const folder = mkdtempSync(join(tmpdir(), 'corridor-agreement-'))
let members: Members
let base: Agreement
let next: Agreement
const stream = 'agreement/meuse-rhine'

before(async () => {
  members = await startMembers()
  base = await (await members.nl.signIn('secretariat')).get<Agreement>('/api/agreement')
  const amends = { version: base.version, sha256: hashOf(base) }
  next = { ...base, version: '1.1.0', amends, clauses: [...base.clauses, whoCanWait] }
})
after(async () => {
  await members.stop()
  rmSync(folder, { recursive: true, force: true })
})

const whoCanWait: Clause = {
  id: '7.90',
  kind: 'transfer',
  effect: 'permits',
  when: { category: 'delayed' },
  unless: [],
  title: { en: 'Who can wait', nl: 'Wie kan wachten', de: 'Wer warten kann', fr: 'Qui attend' },
  duties: [{ duty: 'respond', by: 'to', withinMinutes: 30, silence: 'refused' }],
}

const lifeAt = (client: Client) => client.get<AgreementLife>('/api/agreement/life')
const done = (answer: CommandAnswer) =>
  assert.notEqual(answer.outcome, 'refused', JSON.stringify(answer))

async function act(client: Client, kind: string, body: object): Promise<CommandAnswer> {
  const { actVersion } = await lifeAt(client)
  return await client.command(kind, stream, body, actVersion)
}

async function heard(member: MemberId, what: (life: AgreementLife) => boolean) {
  const client = await members[member].signIn('secretariat')
  return await until(`${member} hears of it`, async () => {
    const life = await lifeAt(client)
    return what(life) && life
  })
}

const stageOf = (life: AgreementLife, hash: string) =>
  life.texts.find((text) => text.hash === hash)?.stage

test('a draft is commented by a neighbour, answered, changed, proposed, and read there word for word', async () => {
  const nl = await members.nl.signIn('secretariat')
  const first = { ...next, clauses: [...base.clauses, { ...whoCanWait, duties: [] }] }
  done(
    await nl.command('agreement.draft', stream, {
      draft: 'd1',
      text: first,
      basedOn: hashOf(base),
    }),
  )
  await heard('be', (life) => stageOf(life, hashOf(first)) === 'drafted')
  const be = await members.be.signIn('liaison')
  const comment = {
    comment: 'k1',
    hash: hashOf(first),
    clause: '7.90',
    group: 'clinicians',
    text: 'Et si personne ne répond ?',
    language: 'fr',
  }
  done(await be.command('agreement.comment', stream, comment))
  await heard('nl', ({ comments }) => comments.length === 1)
  done(await nl.command('agreement.revise', stream, { draft: 'd1', text: next }))
  const answer = { comment: 'k1', outcome: 'accepted', text: 'Toegevoegd', language: 'nl' }
  done(await nl.command('agreement.answer_comment', stream, { ...answer, change: hashOf(next) }))
  done(await act(nl, 'agreement.propose', { hash: hashOf(next) }))
  const life = await heard('de', (one) => stageOf(one, hashOf(next)) === 'proposed')
  assert.equal(life.comments[0]?.answers[0]?.change, hashOf(next))
  const de = await members.de.signIn('secretariat')
  const text = await de.get<Agreement>(`/api/agreement/texts/${hashOf(next)}`)
  assert.equal(hashOf(text), hashOf(next))
  assert.equal((await de.ask('GET', `/api/agreement/texts/${'0'.repeat(64)}`)).status, 404)
  assert(
    life.offers.some(
      ({ kind, chosen }) => kind === 'agreement.sign' && chosen.hash === hashOf(next),
    ),
  )
})

test('who was away while the others signed has it in force when it comes back', async () => {
  const hash = hashOf(next)
  const de = await members.de.signIn('secretariat')
  const seen = (await lifeAt(de)).actVersion
  done(await de.post<CommandAnswer>('/api/agreement/sign', { what: 'sign', hash, seen }))
  await heard('nl', ({ texts }) => texts.some((text) => text.hash === hash && 'de' in text.signed))
  await heard('be', ({ texts }) => texts.some((text) => text.hash === hash && 'de' in text.signed))
  await members.de.kill()
  // One signs on a click, since this is a demonstration; the other brings what was signed elsewhere.
  const nl = await members.nl.signIn('secretariat')
  const click = { what: 'sign', hash, seen: (await lifeAt(nl)).actVersion }
  done(await nl.post<CommandAnswer>('/api/agreement/sign', click))
  await heard('be', ({ texts }) => texts.some((text) => text.hash === hash && 'nl' in text.signed))
  writeFileSync(join(folder, 'proposal.json'), JSON.stringify(next))
  const printed = await corridor(
    ...['agreement', 'sign', join(folder, 'proposal.json')],
    ...['--key', join(members.be.dataDir, 'keys.json')],
  )
  assert.equal(printed.code, 0, printed.error)
  const { what: _, ...signature } = JSON.parse(printed.out)
  const be = await members.be.signIn('secretariat')
  done(await act(be, 'agreement.sign', signature))
  await heard('nl', ({ inForce }) => inForce === hash)
  await members.de.start()
  await heard('de', ({ inForce }) => inForce === hash)
  const partners = await until('all greet each other', async () => {
    const found = await nl.get<PartnerState[]>('/api/partners')
    const with2 = found.filter(({ member }) => member !== 'relief')
    return with2.every(({ agreement }) => agreement?.applies === 'same') && with2
  })
  assert.deepEqual(new Set(partners.map(({ agreement }) => agreement?.hash)), new Set([hash]))
})

test('a question is answered at a moment, by what was known then, by another text, with its reasons', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const facts = {
    from: 'nl',
    to: 'de',
    category: 'delayed',
    needs: [],
    ageYears: 40,
    accepted: true,
    minutesSooner: 0,
    roomAtHome: true,
    reserveKept: true,
    consent: 'not-asked',
    threatened: false,
    unaccompaniedMinor: false,
    familyTogether: true,
    returning: false,
    enRoute: false,
    contaminated: false,
    phase: 'emergency',
    vulnerable: [],
  }
  type Answer = {
    decision: Decision
    version: string | null
    explanation: { findings: { clause: string; outcome: string }[] }
  }
  const ask = (more: object) =>
    nl.post<Answer>('/api/agreement/ask', { kind: 'transfer', facts, ...more })
  const now = await ask({})
  assert.equal(now.decision.answer, 'permitted', JSON.stringify(now.decision))
  assert.equal(now.version, '1.1.0')
  const finding = now.explanation.findings.find(({ clause }) => clause.endsWith('/7.90'))
  assert.equal(finding?.outcome, 'applied')
  const began = Date.now() - 86_400_000
  assert.deepEqual(
    [(await ask({ began })).version, (await ask({ began })).decision.answer],
    ['1.0.0', 'refused'],
  )
  assert.equal((await ask({ knownAt: began })).version, '1.0.0')
  assert.equal((await ask({ text: hashOf(base) })).decision.answer, 'refused')
})

test('a plan is made by the version in force, in its own thread too', async () => {
  const nl = await members.nl.signIn('dispatcher')
  const crew = await members.nl.signIn('crew')
  const declared = {
    name: 'Two cars',
    type: 'road-traffic',
    place: { lat: 50.8293, lon: 6.0125 },
    hazards: [],
    estimated: { low: 1, high: 1 },
    services: ['ambulance'],
  }
  done(await nl.command('incident.declare', 'incident/p1', declared))
  const reported = { incident: 'p1', label: 'C-01', sex: 'male', ageYears: 40, foundBy: 'crew' }
  done(await crew.command('casualty.report', 'casualty/p1', reported))
  const set = { category: 'delayed', reason: { text: 'seen', language: 'en' } }
  done(await crew.command('casualty.set_category', 'casualty/p1', set))
  const { facilities } = await nl.get<Region>('/api/region')
  const hospitals = facilities.filter(({ member, kind }) => member === 'de' && kind === 'acute')
  const weighed = await Promise.all(
    hospitals.map((one) =>
      nl.post<Override>('/api/incidents/p1/override', { casualty: 'p1', facility: one.id }),
    ),
  )
  assert(weighed.some(({ clauses }) => clauses.includes('meuse-rhine/7.90')))
})

test('obligations and uses of clauses are there for screens', async () => {
  const nl = await members.nl.signIn('liaison')
  const owed = await nl.get<ObligationLine[]>('/api/agreement/obligations')
  assert(owed.length > 0)
  assert(owed.every(({ dueAt }, i) => i === 0 || dueAt >= owed[i - 1]!.dueAt))
  const uses = await until('a disclosure is counted', async () => {
    const dispatcher = await members.nl.signIn('dispatcher')
    const said = { state: 'open', waitMinutes: 3 }
    await dispatcher.command('crossing.state', 'crossing/venlo-a67-a40', said)
    const found = await nl.get<ClauseUse[]>('/api/agreement/use')
    return found.length > 0 && found
  })
  assert(uses.every(({ clause }) => clause.startsWith('meuse-rhine/')))
})

test('what a record holds of it can be verified, signatures and all, with only the installed text', async () => {
  for (const id of ids) {
    const auditor = await members[id].signIn('auditor')
    const { body } = await auditor.ask('GET', '/record/export')
    const cut = cutLines(Buffer.from(body as string))
    const { keys } = await keysFor(cut.lines[0]!, await trustedByAgreement(members.agreementDir))
    const report = verifyExport(cut.lines, { sha256, verifyEd25519, keys }, cut.rest)
    assert.deepEqual(report.faults, [], id)
    const path = join(folder, `${id}-record.jsonl`)
    writeFileSync(path, body as string)
    const checked = await corridor(
      'agreement',
      'verify',
      path,
      '--base',
      members.agreementDir,
      '--json',
    )
    assert.equal(checked.code, 0, checked.out)
    const [text] = JSON.parse(checked.out).texts
    assert.equal(text.hash, hashOf(next))
    assert.notEqual(text.opens, null)
  }
})
