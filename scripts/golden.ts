import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Role } from '#core/access/role.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { assert } from '#core/result.ts'
import { entryOf, handle, loadAll } from '#server/handle.ts'
import { hashOf } from '#server/law/life.ts'
import { signStatement } from '#server/law/signing.ts'
import { exportRecord } from '#server/store/export.ts'
import { write } from '#server/write.ts'
import { goldenFolder, summaryOf } from '#test/golden.ts'
import type { MemberId } from '#test/members.ts'
import { openThree, type Three } from '#test/three-members.ts'

/**
 * Makes a golden export: the record of `nl` after a small incident that three members lived through, the
 * treaty by whose keys it is verified, and what it folds into. One is made before a release changes what it
 * writes, and never again: `node scripts/golden.ts <number>`. `test/golden.test.ts` holds every one of them.
 */

const scene = { lat: 50.7697, lon: 6.0197 }
const english = (text: string) => ({ text, language: 'en' })
const clock = { source: 'device', uncertaintyMs: 100 } as const
const kinds = ['transfer', 'disclosure', 'route', 'handoff']

/** One after the other, each a minute later, and told to all before the next. */
function teller(three: Three) {
  return async (who: `${MemberId} ${Role}`, kind: string, stream: string, body: object) => {
    const [id, role] = who.split(' ') as [MemberId, Role]
    three.now += 60_000
    const member = three.member(id)
    const { state } = await member.streams.load(stream)
    const facility = facilityOf(three, id)
    const command = {
      id: randomUUID(),
      kind,
      stream,
      seen: state.actVersion,
      occurredAt: three.now,
      clock,
      body: { ...body },
    }
    const actor = { id: `${role}@${id}`, role, member: id, language: 'en', vehicle: 'a1', facility }
    const answer = await handle(member, command, actor)
    assert(answer.outcome === 'done', `${kind}: ${JSON.stringify(answer)}`)
    await three.settle()
  }
}
type Tell = ReturnType<typeof teller>

const facilityOf = (three: Three, member: string): string =>
  three.member('nl').region.facilities.find((one) => one.member === member)!.id

async function playPatients(three: Three, tell: Tell): Promise<void> {
  const reported = { incident: 'crash', sex: 'female', ageYears: 31, place: scene, foundBy: 'crew' }
  const personal = { familyName: 'Unbekannt', allergies: ['latex'], note: english('blue coat') }
  for (const [id, label] of Object.entries({ c1: 'C-01', c2: 'C-02', c3: 'C-03' })) {
    const more = id === 'c3' ? {} : { personal }
    await tell('nl crew', 'casualty.report', `casualty/${id}`, { ...reported, label, ...more })
  }
  await tell('de crew', 'casualty.report', 'casualty/c4', { ...reported, label: 'C-04', personal })
  const observations = { walks: 'no', breathes: 'yes', respiratoryRatePerMin: 34 }
  await tell('nl crew', 'casualty.triage', 'casualty/c1', { method: 'start', observations })
  const dose = { value: 5, unit: 'mg' }
  for (const body of [
    { intervention: 'tourniquet', detail: 'left leg' },
    { intervention: 'analgesia', dose, route: 'intravenous' },
  ]) {
    await tell('nl crew', 'casualty.treat', 'casualty/c1', body)
  }
  const consent = { about: 'transfer', consent: 'given' }
  await tell('nl crew', 'casualty.state_consent', 'casualty/c1', consent)
  const destination = { facility: facilityOf(three, 'de'), member: 'de' }
  const note = english('no time')
  const necessary = { destination, route: null, reason: 'life-threat', note }
  await tell('nl crew', 'casualty.proceed_under_necessity', 'casualty/c1', necessary)
  await tell('nl crew', 'casualty.depart', 'casualty/c1', { vehicle: 'a1' })
  await tell('nl crew', 'casualty.arrive', 'casualty/c1', {})
  const took = { facility: destination.facility, reason: english('at the door') }
  await tell('de coordinator', 'casualty.take_over', 'casualty/c1', took)
  await tell('nl medical-director', 'casualty.erase', 'casualty/c2', { basis: 'request' })
}

async function playKit(tell: Tell): Promise<void> {
  const morphine = { substance: 'morphine', strengthMg: 10 }
  const rest = { wastedMg: 5, brokenAmpoules: 0, reason: 'rest-of-ampoule' }
  const lines = (ampoules: number) => ({ lines: [{ ...morphine, ampoules }] })
  const kit = 'medicine/k1'
  const leaves = { vehicle: 'a1', to: 'de', profession: 'paramedic', certified: true, ...lines(4) }
  await tell('nl crew', 'medicine.depart', kit, leaves)
  const used = { ...morphine, ampoules: 1, givenMg: 5, casualty: 'c1' }
  await tell('nl crew', 'medicine.use', kit, used)
  await tell('nl crew', 'medicine.waste', kit, { waste: 'w1', ...morphine, ...rest })
  await tell('de coordinator', 'medicine.witness', kit, { waste: 'w1' })
  await tell('nl crew', 'medicine.return', kit, lines(3))
}

/** A text upon the first, which all have signed but one. */
async function playAgreement(three: Three, tell: Tell): Promise<void> {
  const { base } = three
  const amends = { version: base.version, sha256: hashOf(base) }
  const clauses = base.clauses.filter(({ kind }) => kind === 'transfer').slice(0, 2)
  const text: Agreement = { ...base, version: '1.1.0', amends, clauses }
  const hash = hashOf(text)
  const stream = `agreement/${base.id}`
  const draft = { draft: '1.1.0', text, basedOn: amends.sha256 }
  await tell('nl secretariat', 'agreement.draft', stream, draft)
  await tell('nl secretariat', 'agreement.propose', stream, { hash })
  for (const party of ['nl', 'be'] as const) {
    const stating = { what: 'sign', hash, party, at: three.now + 60_000 } as const
    const { what: _, ...body } = signStatement(three.keys[party].root, stating)
    await tell(`${party} secretariat`, 'agreement.sign', stream, body)
  }
}

/** What is not its writer's to say: a partner counts what a crew of ours has given. */
async function playTrespass(three: Three): Promise<void> {
  const de = three.member('de')
  const stream = 'medicine/k1'
  const used = { substance: 'morphine', strengthMg: 10, ampoules: 1, givenMg: 10, casualty: null }
  const draft = { stream, kind: 'medicine.used', body: used }
  const cause = { id: randomUUID(), occurredAt: three.now, clock }
  const entry = entryOf(de, draft, cause, { id: 'somebody', role: 'dispatcher' })
  const intent = { command: cause.id, entries: [entry], rests: [] }
  const written = await write(de, intent, await loadAll(de, [stream]))
  assert(written.outcome === 'appended', 'the entry is sent')
  await three.settle()
}

async function play(three: Three): Promise<void> {
  const tell = teller(three)
  await tell('nl dispatcher', 'incident.declare', 'incident/crash', {
    name: 'Coach at the border',
    type: 'road-traffic',
    place: scene,
    hazards: ['fuel'],
    estimated: { low: 3, high: 6 },
    services: ['ambulance'],
  })
  await tell('nl dispatcher', 'incident.alert', 'incident/crash', { to: ['be', 'de'] })
  const crossing = three.member('nl').region.crossings.find((one) => one.between[0] === 'nl')!
  const stated = { state: 'restricted', waitMinutes: 10 }
  await tell('nl liaison', 'crossing.state', `crossing/${crossing.id}`, stated)
  for (const member of ['nl', 'be'] as const) {
    const stream = `facility/${facilityOf(three, member)}`
    const lines = { emergency: { total: 20, free: 12 }, theatre: { total: 6, free: 3 } }
    await tell(`${member} dispatcher`, 'facility.report', stream, { status: 'open', lines })
  }
  await playPatients(three, tell)
  await playKit(tell)
  await playAgreement(three, tell)
  await playTrespass(three)
}

async function make(number: string): Promise<void> {
  const path = join(goldenFolder, number)
  assert(!existsSync(`${path}.jsonl`), `${path}.jsonl is there: what is golden stays as it is`)
  const three = await openThree((text) => ({
    ...text,
    clauses: text.clauses.filter(({ kind }) => kinds.includes(kind)),
  }))
  try {
    await play(three)
    const { store, checkpoints, signer } = three.member('nl')
    let text = ''
    for await (const some of exportRecord(store, checkpoints, signer)) text += some
    writeFileSync(`${path}.jsonl`, text)
    writeFileSync(`${path}.agreement.yaml`, stringify(three.base))
    writeFileSync(`${path}.summary.json`, `${JSON.stringify(summaryOf(text), null, 2)}\n`)
  } finally {
    await three.remove()
  }
}

if (import.meta.main) await make(process.argv[2] ?? '')
