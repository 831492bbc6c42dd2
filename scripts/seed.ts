import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { CommandAnswer } from '#core/api.ts'
import type { Capability } from '#core/region/capability.ts'
import type { Region } from '#core/region/region.ts'

/**
 * Fills a demonstration with the coach collision, as a dispatcher and their colleagues would: real
 * commands over HTTP. Their ids follow from what they say, so that a second time changes nothing.
 */

const casualty = z.object({
  id: z.string(),
  category: z.enum(['immediate', 'delayed', 'minor']),
  needs: z.array(z.string()).default([]),
  ageYears: z.number().optional(),
  looksLike: z.enum(['adult', 'child', 'infant']).optional(),
  family: z.string().optional(),
  unaccompaniedMinor: z.boolean().optional(),
  threatened: z.boolean().optional(),
  contaminated: z.boolean().optional(),
  consent: z.string().optional(),
})
type Casualty = z.infer<typeof casualty>
const incidentFile = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  scenes: z.record(z.string(), z.object({ lat: z.number(), lon: z.number() })),
  casualties: z.array(casualty),
})

type Command = Record<string, unknown>
type Told = { kind: string; stream: string; minutesAgo: number; body: object }

const minuteMs = 60_000

/** A UUID (version 8) that follows from a text. */
function idOf(text: string): string {
  const digest = hash('sha256', `corridor-demonstration ${text}`, 'hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

const commandOf = ({ kind, stream, minutesAgo, body }: Told, now: number): Command => ({
  id: idOf(`${kind} ${stream}`),
  kind,
  stream,
  occurredAt: now - Math.round(minutesAgo * minuteMs),
  clock: { source: 'device', uncertaintyMs: 1000 },
  body,
})

/** Signs in at a member and gives what sends commands there. */
async function signIn(url: string, person: string) {
  const answer = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  if (!answer.ok) throw new Error(`${url}: nobody can sign in as ${person}: ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const get = async <T>(path: string): Promise<T> => {
    const found = await fetch(`${url}${path}`, { headers: { cookie } })
    if (!found.ok) throw new Error(`${url}${path}: ${found.status} ${await found.text()}`)
    return (await found.json()) as T
  }
  const tell = async (told: readonly Told[]): Promise<number> => {
    const now = Date.now()
    let done = 0
    for (let i = 0; i < told.length; i += 100) {
      const some = told.slice(i, i + 100).map((one) => commandOf(one, now))
      const response = await fetch(`${url}/api/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(some),
      })
      const answers = (await response.json()) as CommandAnswer[]
      if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answers)}`)
      for (const [index, one] of answers.entries()) {
        if (one.outcome === 'refused') {
          const { kind, stream } = told[i + index]!
          throw new Error(`${url}: ${kind} of ${stream}: ${JSON.stringify(one.refusal)}`)
        }
        if (one.outcome === 'done') done++
      }
    }
    return done
  }
  return { get, tell }
}

/** Of forty, these have been seen by a crew; the others wait for one. */
const triagedMax = 28
/** JumpSTART is for those who look younger than eight; the file's older children take START. */
const childYears = 8

function triageOf({ category, ageYears = 40 }: Casualty) {
  const child = ageYears < childYears
  if (category === 'minor')
    return { method: child ? 'jumpstart' : 'start', observations: { walks: 'yes' } }
  const urgent = category === 'immediate'
  const breathing = { walks: 'no', breathes: 'yes' }
  if (child) {
    const rate = urgent ? 52 : 26
    const observations = {
      ...breathing,
      respiratoryRatePerMin: rate,
      palpablePulse: 'yes',
      avpu: 'alert',
    }
    return { method: 'jumpstart', observations }
  }
  const rate = urgent ? 36 : 20
  const seen = {
    ...breathing,
    respiratoryRatePerMin: rate,
    radialPulse: 'yes',
    obeysCommands: 'yes',
  }
  return { method: 'start', observations: seen }
}

function casualtyTold(of: Casualty, incident: string, place: object, index: number): Told[] {
  const stream = `casualty/${incident}-${of.id.toLowerCase()}`
  const minutesAgo = 11 - index / 8
  const { ageYears, looksLike, needs, family, unaccompaniedMinor, threatened, contaminated } = of
  const known = { ...(ageYears !== undefined && { ageYears }), ...(looksLike && { looksLike }) }
  const told: Told[] = [
    {
      kind: 'casualty.report',
      stream,
      minutesAgo,
      body: { incident, label: of.id, sex: 'unknown', place, foundBy: 'crew', ...known },
    },
  ]
  const flags = {
    ...(family && { family }),
    ...(unaccompaniedMinor && { unaccompaniedMinor }),
    ...(threatened && { threatened }),
    ...(contaminated && { contaminated }),
  }
  if (Object.keys(flags).length > 0) {
    told.push({ kind: 'casualty.flag', stream, minutesAgo: minutesAgo - 0.5, body: flags })
  }
  if (index >= triagedMax) return told
  const body = { ...triageOf(of), ...(Object.keys(known).length > 0 && { patient: known }) }
  told.push({ kind: 'casualty.triage', stream, minutesAgo: minutesAgo - 1, body })
  if (needs.length > 0) {
    const stated = { needs: needs as Capability[] }
    told.push({ kind: 'casualty.state_needs', stream, minutesAgo: minutesAgo - 2, body: stated })
  }
  return told
}

/** What the larger hospitals of a member say of themselves. The figures are the demonstration's own. */
function capacityTold(region: Region, member: string): Told[] {
  const acute = region.facilities
    .filter((one) => one.member === member && one.kind === 'acute')
    .toSorted((a, b) => b.capabilities.length - a.capabilities.length || (a.id < b.id ? -1 : 1))
  return acute.slice(0, 6).map((one, index) => {
    const large = index < 2
    const lines = {
      emergency: { total: large ? 24 : 14, free: large ? 9 : 5 },
      resuscitation: { total: large ? 4 : 2, free: large ? 3 : 1 },
      theatre: { total: large ? 12 : 6, free: large ? 3 : 1 },
      icu: { total: large ? 30 : 12, free: large ? 4 : 2 },
      ward: { total: large ? 300 : 160, free: large ? 22 : 11 },
    }
    const stream = `facility/${one.id}`
    const status = index === 5 ? 'full' : 'open'
    return { kind: 'facility.report', stream, minutesAgo: 4 + index * 23, body: { status, lines } }
  })
}

/** How the crossings stand that begin at a member; one has a queue. */
function crossingsTold(region: Region, member: string): Told[] {
  const own = region.crossings.filter((one) => one.between[0] === member)
  return own.map(({ id }, index) => ({
    kind: 'crossing.state',
    stream: `crossing/${id}`,
    minutesAgo: 6 + index * 5,
    body: index === 1 ? { state: 'restricted', waitMinutes: 8 } : { state: 'open', waitMinutes: 0 },
  }))
}

/** Seeds what is missing; gives how many commands were new. */
export async function seed(root: string, urls: Readonly<Record<string, string>>): Promise<number> {
  const text = readFileSync(join(root, 'incidents/coach-collision.yaml'), 'utf8')
  const file = incidentFile.parse(parse(text))
  const place = Object.values(file.scenes)[0]!
  let done = 0
  for (const [member, url] of Object.entries(urls)) {
    const dispatcher = await signIn(url, 'dispatcher')
    const region = await dispatcher.get<Region>('/api/region')
    done += await dispatcher.tell([
      ...capacityTold(region, member),
      ...crossingsTold(region, member),
    ])
  }
  const stream = `incident/${file.id}`
  const declared = {
    name: file.name,
    type: file.type,
    place,
    hazards: ['traffic', 'fuel'],
    estimated: { low: 35, high: 45 },
    services: ['ambulance', 'fire', 'police'],
  }
  const partners = Object.keys(urls).filter((member) => member !== 'nl')
  const dispatcher = await signIn(urls.nl!, 'dispatcher')
  done += await dispatcher.tell([
    { kind: 'incident.declare', stream, minutesAgo: 14, body: declared },
    { kind: 'incident.alert', stream, minutesAgo: 12, body: { to: partners } },
    ...file.casualties.flatMap((one, index) => casualtyTold(one, file.id, place, index)),
  ])
  return done
}
