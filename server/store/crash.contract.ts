import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Entry } from '#core/record/entry.ts'
import { exportAndVerify } from './links.contract.ts'
import { openStore, type Place } from './open.ts'
import { home } from './store.contract.ts'
import type { Store } from './store.ts'

const lives = process.env.CORRIDOR_LONG ? 40 : 4

/** Kills a writing process again and again, and then looks at what is there. */
export function crashContract(
  name: string,
  place: () => Promise<{ place: Place; dispose(): Promise<void> }>,
): void {
  test(`${name}: [ST22] what was acknowledged survives kill -9, once`, async (context) => {
    const at = await place()
    try {
      const acknowledged: string[] = []
      for (let life = 0; life < lives; life++)
        acknowledged.push(...(await liveAndDie(at.place, life)))
      const store = await openStore(at.place, home)
      const written = await whatIsThere(store)
      await store.close()
      const lost = acknowledged.filter((command) => !written.has(command))
      assert.deepEqual(lost, [])
      assert(acknowledged.length > lives * 10, `only ${acknowledged.length} were acknowledged`)
      const more = written.size - acknowledged.length
      context.diagnostic(
        `${lives} kills, ${acknowledged.length} acknowledged, ${more} more were committed`,
      )
    } finally {
      await at.dispose()
    }
  })
}

/** One life of the writing process. Returns the commands it saw acknowledged before it was killed. */
async function liveAndDie(place: Place, life: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'crash.child.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(place), `${life}`])
  let out = ''
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (out.includes('ready\n')) resolve()
    })
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await Promise.race([ready, closed])
  assert(out.includes('ready\n'), errors)
  // Spread over lives rather than random, so that a failure comes back: early, late, and in between.
  await setTimeout(40 + ((life * 67) % 240))
  child.kill('SIGKILL')
  await closed
  assert.equal(errors, '')
  const whole = out.slice(0, out.lastIndexOf('\n')).split('\n')
  return whole.filter((line) => line !== 'ready')
}

/** Checks that everything agrees with everything else, and gives the commands that were written. */
async function whatIsThere(store: Store): Promise<Set<string>> {
  const { report } = await exportAndVerify(store)
  assert.deepEqual(report.faults, [])
  assert.equal(report.figures.root, Buffer.from(store.head().root).toString('hex'))
  const entries: Entry[] = []
  for (let page = await store.entries(); page.length > 0; ) {
    entries.push(...page)
    page = await store.entries({ after: entries.at(-1)!.position })
  }
  const byCommand = Map.groupBy(entries, (entry) => entry.command)
  for (const [command, own] of byCommand) assert.equal(own.length, 2, `${command} is whole, once`)
  const casualties = await store.documents('casualty')
  const counted = casualties.map((one) => (one.body as { commands: number }).commands)
  assert.equal(
    counted.reduce((sum, one) => sum + one, 0),
    byCommand.size,
  )
  const [link] = await store.waiting()
  assert.equal(link?.messages, byCommand.size)
  assert.equal(
    await store.findPersonal(entries.at(-1)!).then((fields) => typeof fields?.name),
    'string',
  )
  return new Set(byCommand.keys())
}
