import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Override } from '#core/allocation/override.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import type { Life } from '#server/law/life.ts'
import type { Member } from '#server/member.ts'
import type { PlanData, PlanDone, PlanJob } from '#server/planning/plan-worker.ts'
import type { Scene } from '#server/planning/planning.ts'

/** Plans in one worker thread, one after the other. */
export type Planner = {
  /**
   * The `Plan` as JSON, as the worker has written it: one for thousands is tens of megabytes, and taking it
   * apart here would hold up everybody else. Rejects where the worker fails or gives no answer in time.
   */
  plan(scene: Scene, now: Instant): Promise<string>
  /** What changes if a casualty goes to this facility; null where one of them is not to be planned for. */
  weigh(scene: Scene, now: Instant, casualty: string, facility: string): Promise<Override | null>
  close(): Promise<void>
}

/** After this the search stops and says how far from the best it may be. */
const timeLimitMs = 8_000
/** After this the worker is given up. A plan for many may take long: it keeps nobody else waiting. */
const patienceMs = 20_000
const patienceMsEach = 15
/** Casualties handed to the worker at once: copying them holds up everybody else. */
const portion = 200

type Waiting = { resolve: (done: PlanDone) => void; reject: (error: Error) => void }
/** What is asked for and answered; whatever else the worker is sent prepares it. */
type Question = Extract<PlanJob, { scene: Scene }>
type Job = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never

/** The worker is started by the first plan, and again after it failed. */
export function openPlanner({
  id,
  law,
  region,
  config,
}: Pick<Member, 'id' | 'law' | 'region' | 'config'>): Planner {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  /** The law as the worker has it. */
  let told: Life | null = null
  let last = 0
  const fail = (error: Error) => {
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
    void worker?.terminate()
    worker = null
    told = null
  }
  const start = () => {
    const data: PlanData = { member: id, agreement: law.base, region, osrmUrl: config.osrmUrl }
    const started = new Worker(new URL('./plan-worker.ts', import.meta.url), { workerData: data })
    started.unref()
    started.on('error', fail)
    started.on('message', (done: PlanDone) => {
      const one = waiting.get(done.id)
      waiting.delete(done.id)
      if ('error' in done) one?.reject(new Error(`planning failed: ${done.error}`))
      else one?.resolve(done)
    })
    return started
  }
  /** Copies the casualties over in portions, and others have their turn between. */
  const hand = async (to: Worker, id: number, casualties: Scene['casualties']) => {
    for (let i = 0; i < casualties.length && waiting.has(id); i += portion) {
      const some = casualties.slice(i, i + portion)
      to.postMessage({ id, kind: 'casualties', some } satisfies PlanJob)
      await setImmediate()
    }
  }
  const ask = (job: Job) =>
    new Promise<PlanDone>((resolve, reject) => {
      worker ??= start()
      if (told !== law.life) {
        told = law.life
        worker.postMessage({ id: ++last, kind: 'law', life: told } satisfies PlanJob)
      }
      const id = ++last
      const { casualties } = job.scene
      const patience = patienceMs + patienceMsEach * casualties.length
      const timer = setTimeout(() => fail(new Error('planning took too long')), patience)
      waiting.set(id, {
        resolve: (done) => {
          clearTimeout(timer)
          resolve(done)
        },
        reject: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      })
      const to = worker
      hand(to, id, casualties).then(() => {
        if (waiting.has(id)) to.postMessage({ ...job, scene: { ...job.scene, casualties: [] }, id })
      }, reject)
    })
  return {
    async plan(scene, now) {
      const done = await ask({ kind: 'plan', scene, now, timeLimitMs })
      assert('plan' in done, 'a plan is answered by a plan')
      return done.plan
    },
    async weigh(scene, now, casualty, facility) {
      const done = await ask({ kind: 'weigh', scene, now, casualty, facility })
      assert('change' in done, 'a question is answered by what changes')
      return done.change
    },
    async close() {
      fail(new Error('the member stops'))
    },
  }
}
