import { Worker } from 'node:worker_threads'
import type { Plan } from '#core/allocation/plan.ts'
import type { Instant } from '#core/time.ts'
import type { Member } from '#server/member.ts'
import type { PlanData, PlanDone, PlanJob } from '#server/plan-worker.ts'
import type { Scene } from '#server/planning.ts'

/** Plans in one worker thread, one after the other. */
export type Planner = {
  /** Rejects where the worker fails or gives no answer in time. */
  plan(scene: Scene, now: Instant): Promise<Plan>
  close(): Promise<void>
}

/** After this the search stops and says how far from the best it may be. */
const timeLimitMs = 8_000
/** After this the worker is given up. */
const patienceMs = 20_000

type Waiting = { resolve: (plan: Plan) => void; reject: (error: Error) => void }

/** The worker is started by the first plan, and again after it failed. */
export function openPlanner({
  id,
  law,
  region,
  config,
}: Pick<Member, 'id' | 'law' | 'region' | 'config'>): Planner {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const fail = (error: Error) => {
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
    void worker?.terminate()
    worker = null
  }
  const start = () => {
    const { agreement, hash } = law
    const data: PlanData = { member: id, agreement, hash, region, osrmUrl: config.osrmUrl }
    const started = new Worker(new URL('./plan-worker.ts', import.meta.url), { workerData: data })
    started.unref()
    started.on('error', fail)
    started.on('message', (done: PlanDone) => {
      const one = waiting.get(done.id)
      waiting.delete(done.id)
      if ('plan' in done) one?.resolve(done.plan)
      else one?.reject(new Error(`planning failed: ${done.error}`))
    })
    return started
  }
  return {
    plan: (scene, now) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const job: PlanJob = { id: ++last, scene, now, timeLimitMs }
        const timer = setTimeout(() => fail(new Error('planning took too long')), patienceMs)
        waiting.set(job.id, {
          resolve: (plan) => {
            clearTimeout(timer)
            resolve(plan)
          },
          reject: (error) => {
            clearTimeout(timer)
            reject(error)
          },
        })
        worker.postMessage(job)
      }),
    async close() {
      fail(new Error('the member stops'))
    },
  }
}
