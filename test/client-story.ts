/**
 * One story, told by a client that is generated from the API's description. The test lays the client beside
 * a copy of this file, checks the types of both and runs it: nothing else of Corridor is imported here.
 */
import * as api from './client.ts'

const scene = { lat: 50.7697, lon: 6.0197 }
const home = { facility: 'nl-mumc', member: 'nl' }

/** A command as a program makes it that runs beside the member. */
const made = () => ({
  id: crypto.randomUUID(),
  occurredAt: Date.now(),
  clock: { source: 'server' as const, uncertaintyMs: 0 },
})

/** Sends one command; gives what was written, or the code of the refusal. */
async function send(command: api.Command): Promise<string[] | api.Refusal['code']> {
  const answer = await api.postCommands(command)
  if (answer.status !== 200) return answer.data.refusal.code
  const [first] = [answer.data].flat()
  if (!first) throw new Error('no answer')
  return first.outcome === 'refused' ? first.refusal.code : first.entries.map(({ kind }) => kind)
}

async function signIn(person: string): Promise<void> {
  const answer = await api.postDemoSignIn({ person })
  if (answer.status !== 200) throw new Error(answer.data.refusal.code)
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  api.defaults.headers = { cookie: cookies.join('; ') }
}

/** Where the casualty would go by road, as the member works it out. */
async function wayHome(casualty: string): Promise<api.Route> {
  const weighed = await api.postIncidentsByIdOverride('told', {
    casualty,
    facility: home.facility,
  })
  if (weighed.status !== 200) throw new Error(weighed.data.refusal.code)
  if (!weighed.data.route) throw new Error('no way')
  return weighed.data.route
}

/** Plays it at the member at `baseUrl`; gives what came of each step. */
export async function tell(baseUrl: string) {
  api.defaults.baseUrl = baseUrl
  await signIn('dispatcher')
  const declared = await send({
    ...made(),
    kind: 'incident.declare',
    stream: 'incident/told',
    body: {
      name: 'Told by a client',
      type: 'road-traffic',
      place: scene,
      hazards: ['traffic'],
      estimated: { low: 1, high: 2 },
      services: ['ambulance'],
    },
  })
  const reported = await send({
    ...made(),
    kind: 'casualty.report',
    stream: 'casualty/t1',
    body: { incident: 'told', label: 'T-01', sex: 'male', ageYears: 40, foundBy: 'crew' },
  })
  const triaged = await send({
    ...made(),
    kind: 'casualty.triage',
    stream: 'casualty/t1',
    body: {
      method: 'start',
      observations: { walks: 'no', breathes: 'yes', respiratoryRatePerMin: 34 },
    },
  })
  const found = await api.getCasualtiesById('t1')
  if (found.status !== 200) throw new Error(found.data.refusal.code)
  const { category, actVersion } = found.data
  const route = await wayHome('t1')
  const destine = (): api.CasualtyDestineCommand => ({
    ...made(),
    kind: 'casualty.destine',
    stream: 'casualty/t1',
    seen: actVersion,
    body: { destination: home, route },
  })
  const destined = await send(destine())
  // The same again, by somebody who has not seen the first.
  const stale = await send(destine())
  const timeline = await api.getIncidentsByIdTimeline('told')
  if (timeline.status !== 200) throw new Error(timeline.data.refusal.code)
  const nowhere = await api.getIncidentsById('nowhere')
  return {
    declared,
    reported,
    triaged,
    category,
    destined,
    stale,
    timeline: timeline.data.items.map(({ kind }) => kind),
    nowhere: nowhere.status === 200 ? null : [nowhere.status, nowhere.data.refusal.code],
  }
}
