import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { stringify } from 'yaml'
import type { Actor, Role } from '#core/access/role.ts'
import type { Statement } from '#core/agreement/events.ts'
import type { CommandAnswer } from '#core/api.ts'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { nothingRecorded } from '#core/law/facts.ts'
import { findLink } from '#server/federation/inbox.ts'
import { entryOf, handle } from '#server/handle.ts'
import { agreementRoutes } from '#server/http/agreement.ts'
import type { Input, Serving } from '#server/http/route.ts'
import { ensureKeys } from '#server/keys.ts'
import { hashOf } from '#server/law/life.ts'
import { signStatement } from '#server/law/signing.ts'
import { write } from '#server/write.ts'
import { type MemberId, until } from '#test/members.ts'
import { allThree, openThree, type Three } from '#test/three-members.ts'

const dayMs = 86_400_000
const texts = (en: string) => ({ en, nl: en, de: en, fr: en })

const person = (member: MemberId, role: Role): Actor => ({
  id: `${role}@${member}`,
  role,
  member,
  language: 'en',
})

/** What a person of a member asks to be done now; an act has seen the last one. */
async function ask(
  three: Three,
  member: MemberId,
  role: Role,
  kind: string,
  stream: string,
  body: object,
): Promise<CommandAnswer> {
  const at = three.member(member)
  const { state } = await at.streams.load(stream)
  const command = {
    id: randomUUID(),
    kind,
    stream,
    seen: state.actVersion,
    occurredAt: three.now,
    clock: { source: 'server' as const, uncertaintyMs: 0 },
    body: body as Record<string, unknown>,
  }
  return await handle(at, command, person(member, role))
}

const done = (answer: CommandAnswer) =>
  assert.notEqual(answer.outcome, 'refused', JSON.stringify(answer))
const refusalOf = (answer: CommandAnswer) => {
  assert(answer.outcome === 'refused', JSON.stringify(answer))
  return answer.refusal
}

const treatyOf = (three: Three) => `agreement/${three.base.id}`
const about = (
  three: Three,
  member: MemberId,
  kind: string,
  body: object,
  role: Role = 'secretariat',
) => ask(three, member, role, `agreement.${kind}`, treatyOf(three), body)

/** A text upon another, with articles added, by version number. */
function amended(before: Agreement, version: string, more: Clause[] = []): Agreement {
  const amends = { version: before.version, sha256: hashOf(before) }
  return { ...before, version, amends, clauses: [...before.clauses, ...more] }
}

const whoCanWait: Clause = {
  id: '7.90',
  kind: 'transfer',
  effect: 'permits',
  title: texts('The delayed'),
  when: { category: 'delayed' },
  unless: [],
  duties: [{ duty: 'respond', by: 'to', withinMinutes: 30, silence: 'refused' }],
}

function statement(
  three: Three,
  party: MemberId,
  text: Agreement,
  what: Statement['what'] = 'sign',
) {
  const stating = { what, hash: hashOf(text), party, at: three.now }
  const { what: _, ...body } = signStatement(three.keys[party].root, stating)
  return body
}

const sign = (three: Three, party: MemberId, text: Agreement) =>
  about(three, party, 'sign', statement(three, party, text))

/** Puts a text on the table at a member, where it is heard by all who can hear. */
async function propose(three: Three, member: MemberId, text: Agreement): Promise<void> {
  const draft = { draft: text.version, text, basedOn: text.amends!.sha256 }
  done(await about(three, member, 'draft', draft))
  done(await about(three, member, 'propose', { hash: hashOf(text) }))
  await three.settle()
}

/** All of them sign it, one after another. */
async function agree(three: Three, text: Agreement, parties: readonly MemberId[] = allThree) {
  await propose(three, parties[0]!, text)
  for (const party of parties) {
    three.now += 1000
    done(await sign(three, party, text))
    await three.settle()
  }
}

const versions = (three: Three) => allThree.map((id) => three.member(id).law.agreement.version)

const incidentBody = {
  name: 'Two cars',
  type: 'road-traffic',
  place: { lat: 50.8293, lon: 6.0125 },
  hazards: [],
  estimated: { low: 1, high: 2 },
  services: ['ambulance'],
}
let cases = 0

/** Somebody who can wait, at a scene near the border. */
async function newCase(
  three: Three,
  member: MemberId = 'nl',
  category = 'delayed',
): Promise<string> {
  const id = `c${++cases}`
  const stream = `casualty/${id}`
  done(await ask(three, member, 'dispatcher', 'incident.declare', `incident/i${id}`, incidentBody))
  const reported = {
    incident: `i${id}`,
    label: `C-${cases}`,
    sex: 'male',
    ageYears: 40,
    foundBy: 'crew',
  }
  done(await ask(three, member, 'crew', 'casualty.report', stream, reported))
  const set = { category, reason: { text: 'seen', language: 'en' } }
  done(await ask(three, member, 'crew', 'casualty.set_category', stream, set))
  return stream
}

/** Sends somebody to a hospital in Germany, by a bridge that is open. */
async function destine(three: Three, stream: string, member: MemberId = 'nl') {
  const facility = three
    .member(member)
    .region.facilities.find((one) => one.member === 'de' && one.emergency.value === 'yes')!
  const body = { destination: { facility: facility.id, member: 'de' }, route: null }
  return await ask(three, member, 'dispatcher', 'casualty.destine', stream, body)
}
const entriesOf = (three: Three, member: MemberId, stream: string) =>
  three.member(member).store.streamEntries(stream)

describe('a new version', () => {
  let three: Three
  let next: Agreement
  before(async () => {
    three = await openThree()
    next = amended(three.base, '1.1.0', [whoCanWait])
  })
  after(() => three.remove())

  test('what was refused is permitted once all have signed; a case from before ends as it began', async () => {
    const before = await newCase(three)
    const refused = refusalOf(await destine(three, before))
    assert.equal(refused.code, 'not_permitted', JSON.stringify(refused))
    await propose(three, 'nl', next)
    for (const [index, party] of allThree.entries()) {
      three.now += 60_000
      assert.deepEqual(versions(three), ['1.0.0', '1.0.0', '1.0.0'], `${index} have signed`)
      done(await sign(three, party, next))
      await three.settle()
    }
    assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
    assert.deepEqual(
      allThree.map((id) => three.member(id).law.hash),
      allThree.map(() => hashOf(next)),
    )
    // As it stands, not as it was filed: who asks it directly would be told that a draft permits nothing.
    assert.equal(three.member('be').law.agreement.stage, 'in-force')
    three.now += 60_000
    const after = await newCase(three)
    assert.equal(refusalOf(await destine(three, before)).code, 'not_permitted')
    done(await destine(three, after))
    const lastOf = async (stream: string) => (await entriesOf(three, 'nl', stream)).at(-1)
    assert.equal((await lastOf(before))?.agreement?.version, '1.0.0')
    assert.equal((await lastOf(after))?.agreement?.version, '1.1.0')
    assert.deepEqual((await lastOf(after))?.body.clauses, ['meuse-rhine/7.90'])
    // Whatever is noted in the old case from now on belongs to the version under which it began.
    const treat = { intervention: 'splint' }
    await ask(three, 'nl', 'crew', 'casualty.treat', before, treat)
    assert.equal((await lastOf(before))?.agreement?.version, '1.0.0')
  })

  test('the partners see that they apply the same text', async () => {
    three.mend()
    for (const { member, agreement } of await three.links('nl').states()) {
      assert.deepEqual(agreement?.applies, 'same', member)
      assert.equal(agreement?.hash, hashOf(next))
    }
  })

  test('after a restart every member goes on under the same version, and knows the cases of the old', async () => {
    const { hash } = three.member('be').law
    const { law } = await three.reopen('be')
    assert.equal(law.hash, hash)
    assert.deepEqual(
      law.life.texts.map(({ agreement }) => agreement.version),
      ['1.0.0', '1.1.0'],
    )
    assert.equal(law.textAt(three.now - dayMs).agreement.version, '1.0.0')
  })
})

describe('the text that a member was installed with', () => {
  test('is not replaced by hand once others were built upon it; without any it may be', async () => {
    const three = await openThree()
    const { agreementDir } = three.member('de').config
    const path = join(agreementDir, 'agreement.yaml')
    try {
      const other = { ...three.base, version: '0.9.0' }
      writeFileSync(path, stringify(other))
      assert.equal((await three.reopen('de')).law.agreement.version, '0.9.0')
      writeFileSync(path, stringify(three.base))
      await three.reopen('de')
      await agree(three, amended(three.base, '1.1.0', [whoCanWait]))
      assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
      writeFileSync(path, stringify(other))
      await assert.rejects(three.reopen('de'), /is not the text that this record was begun with/)
      writeFileSync(path, stringify(three.base))
      assert.equal((await three.reopen('de')).law.agreement.version, '1.1.0')
    } finally {
      await three.remove()
    }
  })
})

describe('what happens to the agreement', () => {
  let three: Three
  before(async () => {
    three = await openThree()
    await agree(three, amended(three.base, '1.1.0', [whoCanWait]))
    three.now += 60_000
  })
  after(() => three.remove())

  const may = (member: MemberId, from: string, to: string, began = three.now, facts = {}) => {
    const known = {
      ...nothingRecorded,
      from,
      to,
      category: 'delayed',
      needs: [],
      ageYears: 40,
      minutesSooner: 0,
      roomAtHome: true,
      reserveKept: true,
      accepted: true,
      ...facts,
    }
    const question = { kind: 'transfer' as const, facts: known }
    return three.member(member).law.evaluate(question, three.now, began)
  }

  test('a suspension for safety binds at once everywhere, in cases that had begun as well', async () => {
    const began = three.now
    const running = await newCase(three)
    done(await destine(three, running))
    three.now += 60_000
    const suspension = {
      suspension: 's1',
      clause: '7.90',
      safety: true,
      instrument: 'Order 7',
      reason: { text: 'Two were harmed', language: 'en' },
    }
    done(await about(three, 'be', 'suspend', suspension, 'medical-director'))
    await three.settle()
    for (const member of allThree) {
      assert.equal(may(member, 'nl', 'de', began).answer, 'refused', member)
      assert.equal(may(member, 'nl', 'de').answer, 'refused', member)
    }
    const other = await newCase(three)
    assert.equal(refusalOf(await destine(three, other)).code, 'not_permitted')
    three.now += 60_000
    done(await about(three, 'be', 'lift_suspension', { suspension: 's1' }, 'medical-director'))
    await three.settle()
    three.now += 1
    for (const member of allThree) assert.equal(may(member, 'nl', 'de').answer, 'permitted', member)
  })

  test('a national order binds in its territory alone, strands nobody on the way, and ends by itself', async () => {
    const until = three.now + 3_600_000
    const order = {
      order: 'o1',
      instrument: 'Decree 4',
      authority: 'Ministry of health',
      kind: 'transfer',
      when: { to: 'de' },
      until,
    }
    done(await about(three, 'de', 'issue_order', order))
    await three.settle()
    for (const member of allThree) {
      const refused = may(member, 'nl', 'de')
      assert.equal(refused.answer, 'refused', member)
      assert.deepEqual(refused.clauses, ['order/o1'])
      assert.equal(may(member, 'nl', 'be').answer, 'permitted', member)
      assert.equal(
        may(member, 'nl', 'de', three.now, { enRoute: true }).answer,
        'permitted',
        member,
      )
    }
    const citing = await newCase(three)
    assert.deepEqual(refusalOf(await destine(three, citing)).clauses, ['order/o1'])
    three.now = until
    await three.settle()
    for (const member of allThree) assert.equal(may(member, 'nl', 'de').answer, 'permitted', member)
    const kinds = (await entriesOf(three, 'nl', treatyOf(three))).map(({ kind }) => kind)
    assert.equal(kinds.filter((kind) => kind === 'agreement.order_expired').length, 1)
  })

  test('an order that closes a way is stated where routes are asked about', async () => {
    const crossing = { crossingState: 'open', vehicle: 'ambulance', category: 'immediate' }
    const way = (from: string, to: string, facts = {}) => {
      const known = { ...nothingRecorded, ...crossing, from, to, ...facts }
      return three.member('nl').law.evaluate({ kind: 'route', facts: known }, three.now)
    }
    assert.equal(way('nl', 'be').answer, 'permitted')
    const order = {
      order: 'o2',
      instrument: 'Decree 5',
      authority: 'Ministry',
      kind: 'route',
      when: {},
      until: three.now + 3_600_000,
    }
    done(await about(three, 'be', 'issue_order', order))
    await three.settle()
    assert.equal(way('nl', 'be').answer, 'refused')
    assert.equal(way('nl', 'de').answer, 'permitted')
    assert.equal(way('nl', 'be', { enRoute: true }).answer, 'permitted')
  })

  test('crisis powers hold from their declaration until they end, for whatever is asked', async () => {
    const inWaiver = () => {
      const facts = {
        from: 'nl',
        territory: 'be',
        profession: 'nurse',
        act: 'advanced-care',
        certified: false,
        crisisDeclared: false,
      }
      return three.member('de').law.evaluate({ kind: 'waiver', facts }, three.now).answer
    }
    assert.equal(inWaiver(), 'refused')
    const until = three.now + 5 * dayMs
    const crisis = {
      crisis: 'k1',
      until,
      authority: 'Ministry of health',
      reason: { text: 'Flood', language: 'en' },
    }
    done(await about(three, 'nl', 'declare_crisis', crisis))
    await three.settle()
    assert.equal(inWaiver(), 'permitted')
    three.now = until
    assert.equal(inWaiver(), 'refused')
  })

  test('what is owed is called to mind, shown as done, and told as broken by whoever owes it', async () => {
    await three.settle()
    const dueAt = await three.member('de').store.nextDueAt()
    assert(dueAt !== null && dueAt > three.now, 'something will be due')
    const before = (await entriesOf(three, 'de', treatyOf(three))).length
    for (let day = 0; day < 40; day++) {
      three.now += dayMs
      await three.settle()
    }
    const said = (await entriesOf(three, 'de', treatyOf(three))).slice(before)
    const told = (kind: string) =>
      said.filter((entry) => entry.kind === `agreement.obligation_${kind}`)
    assert(told('reminded').length > 0 && told('breached').length > 0)
    for (const entries of [told('reminded'), told('breached')]) {
      const names = entries.map(({ body }) => `${body.obligation}`)
      assert.equal(new Set(names).size, names.length, 'each is told once, though three clocks run')
      for (const { body, member } of entries) {
        const owner = allThree.find((id) => `${body.obligation}`.includes(`/${id}/`))
        if (owner) assert.equal(member, owner)
      }
    }
    // Nobody says again what was said, after a restart either.
    await three.reopen('de')
    await three.settle()
    const after = await entriesOf(three, 'de', treatyOf(three))
    assert.equal(after.length, before + said.length)
  })
})

describe('what does not count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-stranger-'))
  let three: Three
  before(async () => {
    three = await openThree()
  })
  after(async () => {
    await three.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const heldAt = async (member: MemberId) =>
    (
      await Promise.all(['nl', 'be', 'de'].map((one) => findLink(three.member(member), one)))
    ).flatMap(({ held }) => held)

  /** What a node of that member that obeys nobody would write. */
  async function forge(member: MemberId, kind: string, body: Record<string, unknown>) {
    const at = three.member(member)
    const stream = treatyOf(three)
    const cause = {
      id: randomUUID(),
      occurredAt: three.now,
      clock: { source: 'server' as const, uncertaintyMs: 0 },
    }
    const entry = entryOf(at, { stream, kind, body }, cause, person(member, 'secretariat'))
    const loaded = new Map([[stream, await at.streams.load(stream)]])
    await write(at, { command: cause.id, entries: [entry], rests: [] }, loaded)
  }

  test('a signature by a key that is not in the treaty is refused, and held where it is seen', async () => {
    const next = amended(three.base, '1.1.0', [whoCanWait])
    await propose(three, 'nl', next)
    const stranger = await ensureKeys(folder, 'be', Date.now())
    const stating = { what: 'sign' as const, hash: hashOf(next), party: 'be', at: three.now }
    const { what: _, ...unknownKey } = signStatement(stranger.root, stating)
    const own = { ...stranger.root, kid: three.keys.be.root.kid }
    const { what: __, ...forged } = signStatement(own, stating)
    for (const body of [unknownKey, forged]) {
      assert.equal(refusalOf(await about(three, 'be', 'sign', body)).code, 'bad_signature')
    }
    await forge('be', 'agreement.signed', unknownKey)
    await forge('be', 'agreement.signed', forged)
    await forge('be', 'agreement.signed', statement(three, 'nl', next))
    await three.settle()
    for (const member of ['nl', 'de'] as const) {
      assert.deepEqual(
        (await heldAt(member)).map(({ kind, why }) => `${kind}: ${why}`).toSorted(),
        [
          'agreement.signed: another-party',
          'agreement.signed: unknown-key',
          'agreement.signed: wrong-signature',
        ],
      )
    }
    const states = await three.links('nl').states()
    assert.equal(states.find(({ member }) => member === 'be')?.held, 3)
    // Whoever has a right to goes on, and nothing of it counted.
    for (const party of allThree) {
      assert.equal(three.member('nl').law.agreement.version, '1.0.0', party)
      three.now += 1000
      done(await sign(three, party, next))
      await three.settle()
    }
    assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
  })

  test('outside a demonstration no node signs for its party by itself', async () => {
    const nl = three.member('nl')
    const next = amended(amended(three.base, '1.1.0', [whoCanWait]), '1.2.0')
    await propose(three, 'nl', next)
    const before = (await entriesOf(three, 'nl', treatyOf(three))).length
    const click = agreementRoutes.find(({ path }) => path === '/api/agreement/sign')!
    const { state } = await nl.streams.load(treatyOf(three))
    const body = { what: 'sign', hash: hashOf(next), seen: state.actVersion }
    const caller = { actor: person('nl', 'secretariat'), name: 'Secretariat' }
    const input = { params: {}, query: {}, headers: new Headers(), body, caller }
    const answer = await click.handle(input as Input, nl as Serving)
    assert(!(answer instanceof Response) && !answer.ok, 'refused')
    assert.equal(answer.error.code, 'unknown_thing')
    assert.equal((await entriesOf(three, 'nl', treatyOf(three))).length, before)
    const demo = { ...nl, config: { ...nl.config, demo: true } } as Serving
    const clicked = await click.handle(input as Input, demo)
    assert(!(clicked instanceof Response) && clicked.ok)
    done(clicked.value as CommandAnswer)
  })

  test('an entry that cannot be read keeps no later one from arriving', async () => {
    await forge('be', 'agreement.suspended', { suspension: 7 })
    const suspension = {
      suspension: 'after',
      clause: null,
      safety: true,
      instrument: 'Order 9',
      reason: { text: 'Harm', language: 'en' },
    }
    done(await about(three, 'be', 'suspend', suspension, 'medical-director'))
    await three.settle()
    assert.equal((await heldAt('nl')).at(-1)?.why, 'body')
    const { suspensions } = three.member('nl').law.life.standings.at(-1)!
    assert.equal(suspensions.length, 1)
  })
})

describe('members that do not hear of each other', () => {
  test('a signature arrives by way of a third, where the way to its signer is cut', async () => {
    const three = await openThree()
    try {
      const next = amended(three.base, '1.1.0', [whoCanWait])
      await propose(three, 'nl', next)
      three.cut('be', 'de')
      for (const party of allThree) {
        three.now += 1000
        done(await sign(three, party, next))
        await three.settle()
      }
      assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
      three.mend()
      await three.settle()
      assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
    } finally {
      await three.remove()
    }
  })

  test('what only some have signed is in force nowhere, and a partner without it applies the older', async () => {
    const three = await openThree()
    try {
      const next = amended(three.base, '1.1.0', [whoCanWait])
      await propose(three, 'nl', next)
      for (const party of ['nl', 'be'] as const) done(await sign(three, party, next))
      await three.settle()
      assert.deepEqual(versions(three), ['1.0.0', '1.0.0', '1.0.0'])
      three.cut('de', 'nl')
      three.cut('de', 'be')
      done(await sign(three, 'de', next))
      await three.settle()
      // It alone knows all three signatures: for the others nothing has changed yet.
      assert.deepEqual(versions(three), ['1.0.0', '1.0.0', '1.1.0'])
      three.mend()
      await three.settle()
      assert.deepEqual(versions(three), ['1.1.0', '1.1.0', '1.1.0'])
    } finally {
      await three.remove()
    }
  })

  test('a member that was away for two versions has the newest once it is back', async () => {
    // One that accedes need not sign what the others change.
    const three = await openThree((text) => ({
      ...text,
      parties: text.parties.map((party) =>
        party.id === 'de' ? { ...party, signature: 'accession' as const } : party,
      ),
    }))
    try {
      done(await about(three, 'de', 'accede', statement(three, 'de', three.base, 'accede')))
      await three.settle()
      const second = amended(three.base, '1.1.0', [whoCanWait])
      const third = amended(second, '1.2.0', [{ ...whoCanWait, id: '7.91' }])
      three.cut('de', 'nl')
      three.cut('de', 'be')
      await agree(three, second, ['nl', 'be'])
      await agree(three, third, ['nl', 'be'])
      assert.deepEqual(versions(three), ['1.2.0', '1.2.0', '1.0.0'])
      await three.reopen('de')
      three.mend()
      await three.settle()
      assert.deepEqual(versions(three), ['1.2.0', '1.2.0', '1.2.0'])
      assert.equal(three.member('de').law.hash, hashOf(third))
    } finally {
      await three.remove()
    }
  })
})

describe('another root key', () => {
  test('is believed from the first moment of the text that names it, and the old one no more', async () => {
    const three = await openThree()
    const folder = mkdtempSync(join(tmpdir(), 'corridor-new-root-'))
    try {
      const { root } = await ensureKeys(folder, 'nl', three.now)
      const next = amended(three.base, '1.1.0')
      const named = { kid: root.kid, use: 'sign' as const, x: root.jwk.x }
      const parties = next.parties.map((one) => (one.id === 'nl' ? { ...one, keys: [named] } : one))
      await propose(three, 'nl', { ...next, parties })
      for (const party of ['be', 'de', 'nl'] as const) {
        three.now += 1000
        done(await sign(three, party, { ...next, parties }))
        if (party !== 'nl') await three.settle()
      }
      const { dataDir } = three.member('nl').config
      const path = join(dataDir, 'keys.json')
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), root }))
      await three.reopen('nl')
      await until('all apply it', async () => versions(three).every((one) => one === '1.1.0'))
      const before = three.member('nl').keys.working.certificate
      const said = { state: 'open', waitMinutes: 4 }
      done(await ask(three, 'nl', 'dispatcher', 'crossing.state', 'crossing/venlo-a67-a40', said))
      await three.settle()
      assert.equal((await entriesOf(three, 'be', 'crossing/venlo-a67-a40')).length, 1)
      // Started again, it keeps the certificate of its new root key.
      assert.equal((await three.reopen('nl')).keys.working.certificate, before)
    } finally {
      await three.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('leaving', () => {
  test('after its notice a party is none any more, and what had begun with it is completed', async () => {
    const three = await openThree()
    try {
      await agree(three, amended(three.base, '1.1.0', [whoCanWait]))
      const may = (began: number) => {
        const facts = {
          ...nothingRecorded,
          from: 'nl',
          to: 'de',
          category: 'delayed',
          needs: [],
          ...{
            ageYears: 40,
            minutesSooner: 0,
            roomAtHome: true,
            reserveKept: true,
            accepted: true,
          },
        }
        return three.member('nl').law.evaluate({ kind: 'transfer', facts }, three.now, began).answer
      }
      const leaving = { withdrawal: 'w1' }
      const early = { ...leaving, effective: three.now + 30 * dayMs }
      const tooEarly = refusalOf(await about(three, 'de', 'withdraw', early))
      assert.equal(tooEarly.code, 'impossible_value', JSON.stringify(tooEarly))
      done(await about(three, 'de', 'withdraw', leaving))
      await three.settle()
      const running = await newCase(three)
      const began = three.now
      done(await destine(three, running))
      three.now += 370 * dayMs
      assert.equal(may(three.now), 'refused')
      assert.equal(may(began), 'permitted')
      const late = await newCase(three)
      assert.equal(refusalOf(await destine(three, late)).code, 'not_permitted')
      done(await destine(three, running))
    } finally {
      await three.remove()
    }
  })
})
