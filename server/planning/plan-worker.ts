import { parentPort, workerData } from 'node:worker_threads'
import { allocate } from '#core/allocation/allocate.ts'
import { transferLaw } from '#core/allocation/compose.ts'
import { inForce } from '#core/allocation/in-force.ts'
import type { AllocateInput } from '#core/allocation/input.ts'
import { type Override, override } from '#core/allocation/override.ts'
import type { Plan } from '#core/allocation/plan.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Region } from '#core/region/region.ts'
import { assert } from '#core/result.ts'
import type { Trip } from '#core/routes/gate.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { type Origin, type TravelTable, travelTable } from '#core/routes/travel.ts'
import type { Instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'
import { openLaw } from '#server/law/law.ts'
import type { Life } from '#server/law/life.ts'
import {
  caseOf,
  type Ground,
  originsOf,
  planCasualties,
  type Scene,
  tripOf,
} from '#server/planning/planning.ts'
import { osrmTravel } from '#server/routing/osrm.ts'

/** Plans in a thread of its own, so that forty casualties do not keep a question waiting. */

export type PlanData = {
  member: string
  agreement: Agreement
  region: Region
  osrmUrl: string | null
}
type Asked = { scene: Scene; now: Instant }
/** Another facility for one casualty, to be weighed against what is in force. */
type Weighing = Asked & { casualty: string; facility: string }
export type PlanJob = {
  id: number
} /** The law changed: what is asked from here on is decided by it. */ & (
  | { kind: 'law'; life: Life }
  /** Casualties of the scene of the job with this id, which comes after the last of them. */
  | { kind: 'casualties'; some: Scene['casualties'] }
  | ({ kind: 'plan'; timeLimitMs: number } & Asked)
  | ({ kind: 'weigh' } & Weighing)
)
export type PlanDone =
  | { id: number; law: true }
  | { id: number; taken: number }
  /** A `Plan` as JSON. */
  | { id: number; plan: string }
  | { id: number; change: Override | null }
  | { id: number; error: string }

/** What the table service may take of the time. */
const osrmTimeoutMs = 3_000

const { member, agreement, region, osrmUrl } = workerData as PlanData
const ground: Ground = {
  member,
  law: openLaw(agreement, { member, since: 0, now: Date.now }),
  network: buildNetwork(region),
  facilities: region.facilities,
}

async function inputOf({ scene, now }: Asked): Promise<AllocateInput> {
  const casualties = planCasualties(ground, scene, now)
  const origins = originsOf(ground, casualties)
  const tables = new Map<Category, TravelTable>()
  for (const category of new Set(casualties.map((one) => one.category))) {
    const trip = tripOf(ground, scene, now, category)
    tables.set(category, await travelBy(origins, trip))
  }
  const given = caseOf(ground, scene, casualties, (category) => tables.get(category)!, now)
  return {
    incident: scene.incident.id,
    now,
    casualties,
    facilities: given.facilities,
    travel: given.travel,
    decide: transferLaw(given),
  }
}

async function plan(asked: Asked, timeLimitMs: number): Promise<Plan> {
  const until = performance.now() + timeLimitMs
  return allocate({
    ...(await inputOf(asked)),
    keepGoing: () => performance.now() < until,
    clockMs: () => performance.now(),
  })
}

/** Null where the casualty is not one that can be sent anywhere now, or the facility is not known. */
async function weigh({ casualty, facility, ...asked }: Weighing): Promise<Override | null> {
  const input = await inputOf(asked)
  const isKnown =
    input.casualties.some(({ id }) => id === casualty) &&
    input.facilities.some((offer) => offer.facility.id === facility)
  if (!isKnown) return null
  const destined = asked.scene.casualties.flatMap(({ id, destination }) =>
    destination && 'facility' in destination.to
      ? [
          {
            casualty: id,
            facility: destination.to.facility,
            minutes: destination.route?.minutes ?? null,
          },
        ]
      : [],
  )
  return override(input, { assignments: inForce(input, destined) }, casualty, facility)
}

async function answer(job: PlanJob): Promise<PlanDone> {
  const { id } = job
  if (job.kind === 'law') {
    ground.law.take(job.life)
    return { id, law: true }
  }
  if (job.kind === 'casualties') {
    const casualties = (handed.get(id) ?? []).concat(job.some)
    handed.set(id, casualties)
    return { id, taken: casualties.length }
  }
  const asked = { ...job, scene: { ...job.scene, casualties: handed.get(id) ?? [] } }
  handed.delete(id)
  if (asked.kind === 'weigh') return { id, change: await weigh(asked) }
  return { id, plan: JSON.stringify(await plan(asked, asked.timeLimitMs)) }
}

/** Casualties of jobs that are still to come. */
const handed = new Map<number, Scene['casualties']>()

async function travelBy(origins: readonly Origin[], trip: Trip): Promise<TravelTable> {
  const { network, facilities } = ground
  if (osrmUrl === null) return travelTable(network, origins, facilities, trip)
  const config = { url: osrmUrl, timeoutMs: osrmTimeoutMs }
  return await osrmTravel(config, network, origins, facilities, trip)
}

assert(parentPort, 'the planner runs as a worker')
const port = parentPort
port.on('message', (job: PlanJob) => {
  answer(job).then(
    (done) => {
      if (!('taken' in done)) port.postMessage(done)
    },
    (error) => port.postMessage({ id: job.id, error: String(error?.stack ?? error) }),
  )
})
