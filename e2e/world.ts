import type { Region } from '#core/region/region.ts'
import type { Door, MemberId } from '#test/members.ts'
import { must } from './browser.ts'

/** Where the coach of the tests lies: in Vaals, from where Aachen is nearer than any hospital at home. */
export const scene = { lat: 50.7697, lon: 6.0197 }

/** The German university hospital in Aachen: next door, of level 1, and abroad. */
export const aachen = 'de-uk-aachen'

/** Crossings are open and the hospitals have said what they have: an ordinary afternoon. */
export async function ordinaryAfternoon({ nl, be, de }: Record<MemberId, Door>): Promise<void> {
  for (const member of [nl, be, de]) await openCrossings(member)
  for (const member of [nl, be, de]) await report(member)
}

/** Each side speaks of the crossings that it keeps: where two could, the first named does. */
async function openCrossings(member: Door): Promise<void> {
  const liaison = await member.signIn('liaison')
  const region = await liaison.get<Region>('/api/region')
  for (const { id } of region.crossings.filter(({ between }) => between[0] === member.id)) {
    await must(liaison, 'crossing.state', `crossing/${id}`, { state: 'open', waitMinutes: 0 })
  }
}

async function report(member: Door): Promise<void> {
  const people = await fetch(`${member.url}/api/demo/people`)
  const all = (await people.json()) as { id: string; role: string; facility?: string }[]
  for (const { id, facility } of all.filter(({ role }) => role === 'coordinator')) {
    const client = await member.signIn(id)
    await must(client, 'facility.report', `facility/${facility}`, {
      status: 'open',
      lines: { emergency: { total: 20, free: 12 }, theatre: { total: 6, free: 3 } },
    })
  }
}

/** Declares an incident at a member, over its own API. */
export async function declare(member: Door, id: string, name: string): Promise<void> {
  const client = await member.signIn('dispatcher')
  await must(client, 'incident.declare', `incident/${id}`, {
    name,
    type: 'road-traffic',
    place: scene,
    hazards: [],
    estimated: { low: 3, high: 6 },
    services: ['ambulance'],
  })
}
