import { createPrivateKey, randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pino from 'pino'
import { err, ok, type Result } from '#core/result.ts'
import { buildNetwork } from '#core/routes/network.ts'
import { openAuth } from '#server/auth/auth.ts'
import type { Config } from '#server/config.ts'
import { seedPeople } from '#server/demo.ts'
import { incidentOf } from '#server/documents.ts'
import { openLinks } from '#server/federation/links.ts'
import { httpTransport } from '#server/federation/transport.ts'
import { type Listening, listen } from '#server/http/listen.ts'
import { openLive } from '#server/http/live.ts'
import type { Serving } from '#server/http/route.ts'
import { ensureKeys, rootKeyOf } from '#server/keys.ts'
import { loadLaw } from '#server/law.ts'
import type { Member } from '#server/member.ts'
import { openMetrics } from '#server/metrics.ts'
import { knownNouns } from '#server/nouns.ts'
import { openPlanner } from '#server/planner.ts'
import { loadRegion } from '#server/region.ts'
import { startCheckpoints } from '#server/store/checkpoints.ts'
import { isInUse } from '#server/store/database.ts'
import { openStore } from '#server/store/open.ts'
import { openSigner } from '#server/store/sign.ts'
import { openStreams } from '#server/streams.ts'
import { startTicking } from '#server/tick.ts'
import { openUse } from '#server/use.ts'

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
  const origin =
    config.publicUrl ?? `${config.tls ? 'https' : 'http'}://${config.host}:${config.port}`
  const auth = await openAuth(config, origin)
  if (config.demo) await seedPeople(auth, member)
  const live = openLive(store, async (stream) => incidentOf(await member.streams.load(stream)))
  const random = () => randomInt(2 ** 32) / 2 ** 32
  const links = openLinks(member, httpTransport(config.partners), random)
  links.onChange((partner) => live.tell('partner', { member: partner }))
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
    await planner.close()
    await auth.close()
    await member.use.stop()
    await checkpoints.stop()
    await store.close()
    log.info('stopped')
  }
  return ok({ serving, listening, stop })
}

/** Opens what a member holds, without a door, links or a clock. Faults of what it reads come back as lines. */
export async function openMember(config: Config): Promise<Result<Member, string[]>> {
  const log = pino({ level: config.logLevel, base: { member: config.member, realm: config.realm } })
  const law = await loadLaw(config.agreementDir)
  const region = await loadRegion(config.regionDir)
  if (!law.ok) return law
  if (!region.ok) {
    return err(region.error.map((one) => `${one.file}:${one.line}: ${one.message}`))
  }
  const { parties } = law.value.agreement
  const party = parties.find(({ id }) => id === config.member)
  if (!party) return err([`${config.member} is no party of ${law.value.agreement.id}`])
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const now = () => Date.now()
  const keys = await ensureKeys(config.dataDir, config.member, now())
  if (!party.keys.some(({ x }) => x === rootKeyOf(keys).x)) {
    log.warn(
      { kid: rootKeyOf(keys).kid },
      'the treaty does not name our root key: partners refuse us',
    )
  }
  const home = { member: config.member, realm: config.realm, epoch: 1 }
  const place = config.database ?? { folder: join(config.dataDir) }
  const store = await openStore(place, home).catch((error) => {
    if (isInUse(error)) return error
    throw error
  })
  if (store instanceof Error) {
    const what = config.database ? 'DATABASE_URL' : `DATA_DIR ${resolve(config.dataDir)}`
    return err([`${what}: ${store.message}: stop it first, or give this one a place of its own`])
  }
  const recordKey = createPrivateKey({ key: keys.record, format: 'jwk' })
  const signer = openSigner(home, recordKey, keys.working.certificate)
  const checkpoints = startCheckpoints(store, signer, (error) => {
    log.error({ err: error }, 'a checkpoint could not be kept')
  })
  return ok({
    id: config.member,
    config,
    keys,
    store,
    signer,
    checkpoints,
    nouns: knownNouns,
    streams: openStreams(store, knownNouns.findNoun),
    partners: parties.map(({ id }) => id).filter((id) => id !== config.member),
    law: law.value,
    use: openUse(store, now, (error) =>
      log.error({ err: error }, 'uses of clauses are not counted'),
    ),
    region: region.value,
    network: buildNetwork(region.value),
    facilities: new Map(region.value.facilities.map((one) => [one.id, one])),
    crossings: new Map(region.value.crossings.map((one) => [one.id, one])),
    log,
    metrics: openMetrics(config.member),
    now,
  })
}
