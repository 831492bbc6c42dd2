import assert from 'node:assert/strict'
import type { AgreementLife } from '#core/agreement/life.ts'
import type { Override } from '#core/allocation/override.ts'
import type { Page, Session } from '#core/api.ts'
import type { RequestLine } from '#core/casualty/answer.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Region } from '#core/region/region.ts'
import { type Client, type Members, until } from '#test/members.ts'

/** Sends a command that is carried out. */
export async function must(
  client: Client,
  kind: string,
  stream: string,
  body: object,
  seen?: number,
) {
  const answer = await client.command(kind, stream, body, seen)
  assert.notEqual(answer.outcome, 'refused', `${kind}: ${JSON.stringify(answer)}`)
}

const scene = { lat: 50.7697, lon: 6.0197 }
const english = (text: string) => ({ text, language: 'en' })

/**
 * An incident at the border in which something of every kind happens: `crash`, with `c1` who is destined
 * abroad after the neighbour has said yes, `c2` who is on the way under necessity and `c3` of whom little is known.
 */
export async function playIncident(members: Members): Promise<void> {
  const nl = await members.nl.signIn('dispatcher')
  await must(nl, 'incident.declare', 'incident/crash', {
    name: 'Coach at the border',
    type: 'road-traffic',
    place: scene,
    location: english('by the water tower'),
    access: english('from the north'),
    hazards: ['fuel'],
    estimated: { low: 3, high: 6 },
    services: ['ambulance'],
    reference: 'D-1',
  })
  await must(nl, 'incident.alert', 'incident/crash', { to: ['de'] })
  await sayHowThingsStand(members)
  await seePatients(members)
  await askNeighbour(members)
  await proceed(members)
  await carryMedicines(members)
  await speakOfAgreement(members)
}

/** The hospital abroad has room, the crossings are open, one of them by an order. */
async function sayHowThingsStand({ nl, de }: Members): Promise<void> {
  const liaison = await nl.signIn('liaison')
  const region = await liaison.get<Region>('/api/region')
  const kept = region.crossings.filter(({ between }) => between[0] === 'nl')
  for (const { id } of kept) {
    await must(liaison, 'crossing.state', `crossing/${id}`, { state: 'open', waitMinutes: 0 })
  }
  const until = Date.now() + 3_600_000
  await must(liaison, 'crossing.state', `crossing/${kept.at(-1)!.id}`, {
    state: 'restricted',
    until,
    order: { instrument: 'Order 7', authority: 'the ministry', territory: 'nl', until },
  })
  for (const [member, person] of [
    [nl, 'coordinator'],
    [de, 'coordinator'],
  ] as const) {
    const client = await member.signIn(person)
    const { actor } = await client.get<Session>('/api/session')
    await must(client, 'facility.report', `facility/${actor?.facility}`, {
      status: 'open',
      lines: { emergency: { total: 20, free: 12 }, theatre: { total: 6, free: 3 } },
      askAgainAt: until,
    })
  }
}

async function seePatients({ nl }: Members): Promise<void> {
  const crew = await nl.signIn('crew')
  for (const [id, label] of [
    ['c1', 'C-01'],
    ['c2', 'C-02'],
    ['c3', 'C-03'],
  ] as const) {
    await must(crew, 'casualty.report', `casualty/${id}`, {
      incident: 'crash',
      label,
      sex: 'female',
      ageYears: 31,
      looksLike: 'adult',
      mechanism: 'car',
      tag: `T-${label}`,
      place: scene,
      foundBy: 'crew',
      ...(id === 'c1' && {
        personal: { familyName: 'Unbekannt', allergies: ['latex'], note: english('blue coat') },
      }),
    })
  }
  const say = (kind: string, body: object) => must(crew, kind, 'casualty/c1', body)
  await say('casualty.triage', {
    method: 'start',
    observations: { walks: 'no', breathes: 'yes', respiratoryRatePerMin: 34 },
  })
  await say('casualty.label', { scheme: 'nonesuch', label: 'orange', schemeVersion: '2' })
  await say('casualty.set_category', { category: 'immediate', reason: english('gets worse') })
  await say('casualty.find_injury', { region: 'head', injury: 'open-fracture' })
  await say('casualty.treat', { intervention: 'tourniquet', detail: 'left leg' })
  await say('casualty.state_needs', { needs: ['neurosurgery'] })
  await say('casualty.state_consent', { about: 'treatment', consent: 'given' })
  await say('casualty.state_consent', { about: 'transfer', consent: 'given' })
  await say('casualty.flag', { family: 'f1', vulnerable: ['pregnant'] })
  await must(crew, 'casualty.set_category', 'casualty/c2', {
    category: 'urgent',
    reason: english('by sight'),
  })
  await must(crew, 'incident.propose_same_person', 'incident/crash', {
    a: 'c2',
    b: 'c3',
    basis: 'place-and-look',
  })
}

const abroad = { facility: 'de-uk-aachen', member: 'de' }

const actVersionOf = async (client: Client, casualty: string): Promise<number> =>
  (await client.get<CasualtyState>(`/api/casualties/${casualty}`)).actVersion

/** The way that the member itself works out. */
async function wayOf(client: Client, casualty: string) {
  const body = { casualty, facility: abroad.facility }
  return (await client.post<Override>('/api/incidents/crash/override', body)).route
}

async function askNeighbour({ nl, de }: Members): Promise<void> {
  const client = await nl.signIn('dispatcher')
  const route = await wayOf(client, 'c1')
  const destined = { destination: abroad, route }
  const act = async (kind: string, stream: string, body: object) =>
    must(client, kind, stream, body, await actVersionOf(client, 'c1'))
  await act('casualty.destine', 'casualty/c1', destined)
  const { actVersion } = await client.get<IncidentView>('/api/incidents/crash')
  const asked = { request: 'r1', to: 'de', casualties: ['c1'] }
  await must(client, 'incident.ask', 'incident/crash', asked, actVersion)
  const neighbour = await de.signIn('coordinator')
  const [line] = await until('the request at the neighbour', async () => {
    const { items } = await neighbour.get<Page<RequestLine>>('/api/requests?direction=in')
    return items.length > 0 && items
  })
  await must(
    neighbour,
    'casualty.answer',
    'casualty/c1',
    {
      request: line!.request.id,
      answer: 'accepted-if',
      condition: english('intubated first'),
    },
    line!.casualty.actVersion,
  )
  await until('the answer', async () => {
    const { items } = await client.get<Page<RequestLine>>('/api/requests?direction=out')
    return items[0]?.request.state === 'accepted-if'
  })
}

/** Nobody has said yes, and they go all the same. */
async function proceed({ nl }: Members): Promise<void> {
  const crew = await nl.signIn('crew')
  const { actor } = await crew.get<Session>('/api/session')
  const route = await wayOf(await nl.signIn('dispatcher'), 'c2')
  const necessary = { destination: abroad, route, reason: 'life-threat', note: english('no time') }
  const act = async (kind: string, body: object) =>
    must(crew, kind, 'casualty/c2', body, await actVersionOf(crew, 'c2'))
  await act('casualty.proceed_under_necessity', necessary)
  await act('casualty.depart', { vehicle: actor?.vehicle })
  for (const crossing of route?.crossings ?? []) await act('casualty.cross', { crossing })
  await act('casualty.arrive', {})
}

async function carryMedicines({ nl }: Members): Promise<void> {
  const crew = await nl.signIn('crew')
  const { actor } = await crew.get<Session>('/api/session')
  const morphine = { substance: 'morphine', strengthMg: 10 }
  const say = (kind: string, body: object) => must(crew, kind, 'medicine/k1', body)
  await say('medicine.depart', {
    vehicle: actor?.vehicle,
    to: 'de',
    lines: [{ ...morphine, ampoules: 4 }],
    profession: 'paramedic',
    certified: true,
  })
  await say('medicine.use', { ...morphine, ampoules: 1, givenMg: 5, casualty: 'c2' })
  const rest = { wastedMg: 5, brokenAmpoules: 0, reason: 'rest-of-ampoule' }
  await say('medicine.waste', { waste: 'w1', ...morphine, ...rest })
  await say('medicine.restock', { lines: [{ ...morphine, ampoules: 1 }], from: 'de-uk-aachen' })
  await say('medicine.return', { lines: [{ ...morphine, ampoules: 3 }] })
}

async function speakOfAgreement({ nl }: Members): Promise<void> {
  const secretariat = await nl.signIn('secretariat')
  const { texts } = await secretariat.get<AgreementLife>('/api/agreement/life')
  const agreement = await secretariat.get<Agreement>('/api/agreement')
  const stream = `agreement/${agreement.id}`
  await must(secretariat, 'agreement.comment', stream, {
    comment: 'm1',
    hash: texts[0]!.hash,
    clause: agreement.clauses[0]!.id,
    group: 'lawyers',
    ...english('which day'),
  })
  const director = await nl.signIn('medical-director')
  const { actVersion } = await director.get<AgreementLife>('/api/agreement/life')
  await must(
    director,
    'agreement.suspend',
    stream,
    {
      suspension: 's1',
      clause: agreement.clauses.at(-1)!.id,
      safety: true,
      reason: english('harm was seen'),
      instrument: 'Note 3',
    },
    actVersion,
  )
}
