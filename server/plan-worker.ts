import { parentPort, workerData } from 'node:worker_threads'
import type { Agreement } from '#core/agreement/agreement.ts'
import { compile } from '#core/agreement/evaluate.ts'
import { allocate } from '#core/allocation/allocate.ts'
import { transferLaw } from '#core/allocation/compose.ts'
import type { Plan } from '#core/allocation/plan.ts'
import type { Region } from '#core/region/region.ts'
import { assert } from '#core/result.ts'
import type { Trip } from '#core/routes/gate.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { type Origin, type TravelTable, travelTable } from '#core/routes/travel.ts'
import type { Instant } from '#core/time.ts'
import type { Category } from '#core/triage/category.ts'
import {
  caseOf,
  type Ground,
  originsOf,
  planCasualties,
  type Scene,
  tripOf,
} from '#server/planning.ts'
import { osrmTravel } from '#server/routing/osrm.ts'

/** Plans in a thread of its own, so that forty casualties do not keep a question waiting. */

export type PlanData = {
  member: string
  agreement: Agreement
  hash: string
  region: Region
  osrmUrl: string | null
}
export type PlanJob = { id: number; scene: Scene; now: Instant; timeLimitMs: number }
export type PlanDone = { id: number; plan: Plan } | { id: number; error: string }

/** What the table service may take of the time. */
const osrmTimeoutMs = 3_000

const { member, agreement, hash, region, osrmUrl } = workerData as PlanData
const ground: Ground = {
  member,
  law: { agreement, hash, evaluate: compile([agreement]) },
  network: buildNetwork(region),
  facilities: region.facilities,
}

async function plan({ scene, now, timeLimitMs }: PlanJob): Promise<Plan> {
  const until = performance.now() + timeLimitMs
  const casualties = planCasualties(member, scene)
  const origins = originsOf(ground, casualties)
  const tables = new Map<Category, TravelTable>()
  for (const category of new Set(casualties.map((one) => one.category))) {
    const trip = tripOf(ground, scene, now, category)
    tables.set(category, await travelBy(origins, trip))
  }
  const given = caseOf(ground, scene, casualties, (category) => tables.get(category)!, now)
  return allocate({
    incident: scene.incident.id,
    now,
    casualties,
    facilities: given.facilities,
    travel: given.travel,
    decide: transferLaw(given),
    keepGoing: () => performance.now() < until,
    clockMs: () => performance.now(),
  })
}

async function travelBy(origins: readonly Origin[], trip: Trip): Promise<TravelTable> {
  const { network, facilities } = ground
  if (osrmUrl === null) return travelTable(network, origins, facilities, trip)
  const config = { url: osrmUrl, timeoutMs: osrmTimeoutMs }
  return await osrmTravel(config, network, origins, facilities, trip)
}

assert(parentPort, 'the planner runs as a worker')
const port = parentPort
port.on('message', (job: PlanJob) => {
  plan(job).then(
    (done) => port.postMessage({ id: job.id, plan: done } satisfies PlanDone),
    (error) => port.postMessage({ id: job.id, error: String(error?.stack ?? error) }),
  )
})
