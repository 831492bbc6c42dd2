import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '#core/record/entry.ts'
import { readConfig } from '#server/config.ts'
import { type Envelope, pack, protocol } from '#server/federation/envelope.ts'
import { agreementOf } from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { ensureKeys, type Keys, rootKeyOf, verifyCertificate } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import { openMember } from '#server/start.ts'
import { root } from '#test/members.ts'

/** An entry and what is personal beside it, as they travel. */
export type Travelling = { entry: unknown; personal: Record<string, unknown> | null }

/**
 * The member `nl`, without links or a door, and partners of whom there is nothing but their real keys: what
 * they send is signed and encrypted as their own nodes would.
 */
export async function openReceiving(partners: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-receiving-'))
  const keysOf = async (id: string) => await ensureKeys(join(folder, id), id, Date.now())
  const keys = new Map<string, Keys>()
  for (const id of ['nl', ...partners]) keys.set(id, await keysOf(id))
  const roots = Object.fromEntries([...keys].map(([id, of]) => [id, rootKeyOf(of)]))
  writeTreaty(join(root, 'agreements/meuse-rhine'), join(folder, 'agreement'), roots)
  const config = readConfig({
    MEMBER: 'nl',
    DATA_DIR: join(folder, 'nl'),
    AGREEMENT: join(folder, 'agreement'),
    REGION: join(root, 'regions/meuse-rhine'),
    LOG_LEVEL: 'silent',
  })
  assert(config.ok)
  const opened = await openMember(config.value)
  assert(opened.ok)
  const nl = opened.value
  const { certificate } = nl.keys.working
  const toNl = await verifyCertificate(certificate, 'nl', [rootKeyOf(nl.keys)], Date.now())
  assert(toNl)
  const sequences = new Map<string, number>()
  const next = (from: string) => {
    const sequence = (sequences.get(from) ?? 0) + 1
    sequences.set(from, sequence)
    return sequence
  }
  let position = 0
  return {
    nl,
    toNl,
    folder,
    keys: (id: string): Keys => keys.get(id)!,
    /** An entry as that partner's own record would hold it, each with a position of its own. */
    entryOf: (more: Partial<Entry>): Entry => ({
      position: position++,
      stream: 'crossing/vaals-gemmenich',
      version: 1,
      kind: 'crossing.stated',
      schema: 1,
      realm: 'live',
      member: 'be',
      origin: null,
      occurredAt: Date.now(),
      clock: { source: 'server', uncertaintyMs: 0 },
      recordedAt: Date.now(),
      actor: { id: 'p1', role: 'dispatcher' },
      command: 'k1',
      agreement: null,
      body: { state: 'open' },
      sealed: null,
      ...more,
    }),
    envelopeOf: (entries: Travelling[], more: Partial<Envelope> = {}): Envelope => ({
      protocol,
      realm: 'live',
      from: 'be',
      to: 'nl',
      sequence: next(more.from ?? 'be'),
      cause: 'k1',
      sentAt: Date.now(),
      agreement: agreementOf(nl),
      entries,
      ...more,
    }),
    send: async (envelope: Envelope, by: Keys = keys.get(envelope.from)!) =>
      await receive(nl, await pack(by, toNl, envelope)),
    async close() {
      await nl.checkpoints.stop()
      await nl.store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Receiving = Awaited<ReturnType<typeof openReceiving>>
