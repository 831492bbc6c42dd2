import { createPrivateKey, randomInt, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import pino from 'pino'
import type { Agreement } from '#core/law/agreement.ts'
import type { Home } from '#core/record/home.ts'
import { err, ok, type Result } from '#core/result.ts'
import { buildNetwork } from '#core/routes/network.ts'
import type { Instant } from '#core/time.ts'
import { openAuth } from '#server/auth/auth.ts'
import { type Config, originOfNode } from '#server/config.ts'
import { seedPeople } from '#server/demo.ts'
import { watchHeld } from '#server/federation/held.ts'
import { openLinks } from '#server/federation/links.ts'
import { httpTransport } from '#server/federation/transport.ts'
import { type Listening, listen } from '#server/http/listen.ts'
import { openLive } from '#server/http/live.ts'
import type { Serving } from '#server/http/route.ts'
import { ensureKeys, rootKeyOf } from '#server/keys.ts'
import { openLaw, readBase } from '#server/law/law.ts'
import { nounsUnder } from '#server/law/nouns.ts'
import { openUse, takeOver } from '#server/law/use.ts'
import type { Member } from '#server/member.ts'
import { openMetrics } from '#server/metrics.ts'
import { openPlanner } from '#server/planning/planner.ts'
import { loadRegion } from '#server/planning/region.ts'
import { startCheckpoints } from '#server/store/checkpoints.ts'
import { areKeysMissing, isInUse } from '#server/store/database.ts'
import { findExposed } from '#server/store/modes.ts'
import { openStore } from '#server/store/open.ts'
import { openSigner } from '#server/store/sign.ts'
import type { Store } from '#server/store/store.ts'
import { incidentOf, openStreams } from '#server/streams.ts'
import { startTicking } from '#server/tick.ts'
import { openViews } from '#server/views/views.ts'
import { nextDue } from '#server/write.ts'

export type Running = { serving: Serving; listening: Listening; stop(): Promise<void> }

/**
 * Starts a member: opens its store, then everything that works on it, then the door. Faults of what it
 * was given to read come back as lines; IO failures are thrown.
 */
export async function startMember(config: Config): Promise<Result<Running, string[]>> {
  const opened = await openMember(config)
  if (!opened.ok) return opened
  const member = opened.value
  const { log, store, checkpoints } = member
  const origin = originOfNode(config)
  const auth = await openAuth(config, origin)
  if (config.demo) await seedPeople(auth, member)
  for (const exposed of findExposed(config.dataDir)) {
    log.warn(exposed, 'others than its owner may reach this: run the remedy')
  }
  const live = openLive(store, async (stream) => incidentOf(await member.streams.load(stream)))
  const random = () => randomInt(2 ** 32) / 2 ** 32
  const links = openLinks(member, httpTransport(config.partners), random)
  links.onChange((partner) => live.tell('partner', { member: partner }))
  const stopHeld = watchHeld(member, (error) => {
    log.error({ err: error }, 'what is held could not be judged again')
  })
  const planner = openPlanner(member)
  const serving: Serving = { ...member, auth, live, links, planner }
  const listening = await listen(serving, origin)
  const stopTicking = startTicking(member)
  log.info({ port: listening.port, realm: config.realm, entries: store.head().size }, 'ready')
  /** In the order that loses nothing: no new work, what is under way, then the store. */
  const stop = async () => {
    live.close()
    await Promise.all([listening.close(), stopTicking()])
    await links.close()
    await stopHeld()
    await planner.close()
    await auth.close()
    await member.use.stop()
    await checkpoints.stop()
    await member.views.stop()
    await store.close()
    log.info('stopped')
  }
  return ok({ serving, listening, stop })
}

/** Opens what a member holds, without a door, links or a tick. Faults of what it reads come back as lines. */
export async function openMember(
  config: Config,
  now: () => Instant = Date.now,
): Promise<Result<Member, string[]>> {
  const log = pino({ level: config.logLevel, base: { member: config.member, realm: config.realm } })
  const base = await readBase(config.agreementDir)
  const region = await loadRegion(config.regionDir)
  if (!base.ok) return base
  if (!region.ok) {
    return err(region.error.map((one) => `${one.file}:${one.line}: ${one.message}`))
  }
  if (!base.value.parties.some(({ id }) => id === config.member)) {
    return err([`${config.member} is no party of ${base.value.id}`])
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const keys = await ensureKeys(config.dataDir, config.member, now())
  const home = { member: config.member, realm: config.realm, epoch: 1 }
  const store = await openOwnStore(config, home)
  if (!store.ok) return store
  const treaty = await openTreaty(base.value, store.value, now)
  if (!treaty.ok) {
    await store.value.close()
    return treaty
  }
  const { law, nouns, streams } = treaty.value
  if (!law.findParty(config.member)?.keys.some(({ x }) => x === rootKeyOf(keys).x)) {
    log.warn(
      { kid: rootKeyOf(keys).kid },
      'the treaty does not name our root key: partners refuse us',
    )
  }
  const recordKey = createPrivateKey({ key: keys.record, format: 'jwk' })
  const signer = openSigner(home, recordKey, keys.working.certificate)
  const checkpoints = startCheckpoints(store.value, signer, (error) => {
    log.error({ err: error }, 'a checkpoint could not be kept')
  })
  const views = await openViews(store.value, nouns.findNoun, log)
  await takeOver(store.value)
  const use = openUse(store.value, now, (error) => {
    log.error({ err: error }, 'uses of clauses are not counted')
  })
  return ok({
    id: config.member,
    config,
    keys,
    store: store.value,
    signer,
    checkpoints,
    nouns,
    streams,
    law,
    use,
    views,
    log,
    now,
    partners: () => law.parties().filter((id) => id !== config.member),
    region: region.value,
    network: buildNetwork(region.value),
    facilities: new Map(region.value.facilities.map((one) => [one.id, one])),
    crossings: new Map(region.value.crossings.map((one) => [one.id, one])),
    metrics: openMetrics(config.member),
  })
}

/** The member's own store; where another process has it, or its keys are gone, that is said. */
async function openOwnStore(config: Config, home: Home): Promise<Result<Store, string[]>> {
  try {
    const place = config.database ?? { folder: resolve(config.dataDir) }
    return ok(await openStore(place, home, { keysLost: config.keysLost }))
  } catch (error) {
    if (areKeysMissing(error)) {
      return err([
        `${error.message}: put it back from its backup; ` +
          'only where it is lost for good start once with `KEYS_LOST=yes`, and what was sealed stays sealed',
      ])
    }
    if (!isInUse(error)) throw error
    const what = config.database ? 'DATABASE_URL' : `DATA_DIR ${resolve(config.dataDir)}`
    return err([`${what}: ${error.message}: stop it first, or give this one a place of its own`])
  }
}

/**
 * The installed text, as far as the record has brought it since. Another text in its place would undo
 * every version that was signed upon the first one: that is no way to change an agreement.
 */
async function openTreaty(base: Agreement, store: Store, now: () => Instant) {
  const [first] = await store.entries({ limit: 1 })
  const since = first?.recordedAt ?? now()
  const law = openLaw(base, { member: store.home.member, since, now })
  const nouns = nounsUnder(law.foundation)
  const streams = openStreams(store, nouns.findNoun)
  const { noun, state } = await streams.load(law.stream)
  const begun = await store.findDocument('installed', base.id)
  const { hash = law.baseHash } = (begun?.body ?? {}) as { hash?: string }
  if (hash !== law.baseHash && law.isBuiltUpon(state)) {
    return err([
      `AGREEMENT: ${base.id} ${base.version} is not the text that this record was begun with ` +
        `(SHA-256 ${hash}), upon which others were built: put that one back; the record brings the newer ones`,
    ])
  }
  law.follow(state)
  await store.append({
    command: `installed/${law.stream}/${randomUUID()}`,
    documents: [{ kind: 'installed', id: base.id, body: { hash: law.baseHash } }],
    // A text that nobody has spoken of yet makes things due all the same.
    due: [nextDue(law.stream, noun!.due(state, store.home.member))],
  })
  return ok({ law, nouns, streams })
}
