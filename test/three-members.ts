import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { assert } from '#core/result.ts'
import type { Instant } from '#core/time.ts'
import { readConfig } from '#server/config.ts'
import { agreementOf } from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { type Links, openLinks } from '#server/federation/links.ts'
import type { Transport } from '#server/federation/transport.ts'
import { ensureKeys, type Keys, rootKeyOf } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import type { Member } from '#server/member.ts'
import { openMember } from '#server/start.ts'
import { tick } from '#server/tick.ts'
import { type MemberId, root, until } from '#test/members.ts'

/**
 * Three members in this process, without doors, under one clock that a test sets. Their links are those
 * of every member, over a transport that the test can cut; everything they hold is on disk.
 */
export type Three = {
  /** The moment at which all of them live. */
  now: Instant
  base: Agreement
  keys: Record<MemberId, Keys>
  member(id: MemberId): Member
  links(id: MemberId): Links
  /** Nothing gets from one to the other, in either direction, until it is mended. */
  cut(a: MemberId, b: MemberId): void
  mend(): void
  /** Lets the clock of each strike, then waits until nothing is left to deliver. */
  settle(): Promise<void>
  /** Stops one and starts it again on its own data. */
  reopen(id: MemberId): Promise<Member>
  remove(): Promise<void>
}

type Open = { member: Member; links: Links }
export const allThree = ['nl', 'be', 'de'] as const

async function openOneOf(id: MemberId, folder: string, now: () => Instant): Promise<Member> {
  const others = allThree.filter((other) => other !== id)
  const config = readConfig({
    MEMBER: id,
    DATA_DIR: join(folder, id),
    LOG_LEVEL: 'silent',
    AGREEMENT: join(folder, 'agreement'),
    REGION: join(root, 'regions/meuse-rhine'),
    PARTNERS: others.map((other) => `${other}=http://${other}.example`).join(','),
  })
  assert(config.ok, 'the configuration is sound')
  const opened = await openMember(config.value, now)
  assert(opened.ok, opened.ok ? '' : opened.error.join('\n'))
  return opened.value
}

/** From one to whoever can be reached, with nothing in between. */
const transportOf = (id: MemberId, reach: (from: MemberId, to: string) => Open): Transport => ({
  async hello(partner, ours) {
    const answered = await reach(id, partner).links.greet(ours)
    if (!answered.ok) throw new Error(answered.error.code)
    return answered.value
  },
  async send(partner, message) {
    const received = await receive(reach(id, partner).member, message)
    if (!received.ok) throw new Error(received.error.code)
    return received.value.receipt
  },
})

/** Opens them; `change` may alter the text that all are installed with. */
export async function openThree(
  change: (text: Agreement) => Agreement = (text) => text,
): Promise<Three> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-three-'))
  const keys = {} as Record<MemberId, Keys>
  for (const id of allThree) keys[id] = await ensureKeys(join(folder, id), id, Date.now())
  const roots = Object.fromEntries(allThree.map((id) => [id, rootKeyOf(keys[id])]))
  const agreement = join(folder, 'agreement')
  writeTreaty(join(root, 'agreements/meuse-rhine'), agreement, roots)
  const path = join(agreement, 'agreement.yaml')
  const read = readAgreement(readFileSync(path, 'utf8'), path)
  assert(read.ok, 'the treaty can be read')
  const base = change(read.value)
  writeFileSync(path, stringify(base))

  const open = new Map<MemberId, Open>()
  const severed = new Set<string>()
  const isReachable = (a: string, b: string) => !severed.has([a, b].sort().join())
  const reach = (from: MemberId, to: string): Open => {
    const found = open.get(to as MemberId)
    if (!found || !isReachable(from, to)) throw new Error(`${to} does not answer`)
    return found
  }
  const start = async (id: MemberId): Promise<Member> => {
    const member = await openOneOf(id, folder, () => three.now)
    open.set(id, { member, links: openLinks(member, transportOf(id, reach), () => 0) })
    return member
  }
  const stop = async (id: MemberId) => {
    const found = open.get(id)
    if (!found) return
    open.delete(id)
    await found.links.close()
    await found.member.use.stop()
    await found.member.checkpoints.stop()
    await found.member.views.stop()
    await found.member.store.close()
  }
  /** Whoever is heard from is tried again at once. */
  const wake = () => {
    for (const [id, { links }] of open) {
      for (const [other, { member }] of open) {
        if (other !== id && isReachable(id, other)) links.heardFrom(other, agreementOf(member))
      }
    }
  }
  const isDelivered = async ({ member }: Open) =>
    (await member.store.waiting()).every(({ partner }) => !isReachable(member.id, partner))
  const three: Three = {
    now: Date.now(),
    base,
    keys,
    member: (id) => open.get(id)!.member,
    links: (id) => open.get(id)!.links,
    cut: (a, b) => void severed.add([a, b].sort().join()),
    mend() {
      severed.clear()
      wake()
    },
    async settle() {
      // What one says may give another something to say.
      for (let quiet = 0; quiet < 2; ) {
        let said = 0
        for (const { member } of open.values()) said += await tick(member)
        await until(
          'all is delivered',
          async () => (await Promise.all([...open.values()].map(isDelivered))).every(Boolean),
          30_000,
        )
        quiet = said === 0 ? quiet + 1 : 0
      }
    },
    async reopen(id) {
      await stop(id)
      const member = await start(id)
      wake()
      return member
    },
    async remove() {
      for (const id of allThree) await stop(id)
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (const id of allThree) await start(id)
  wake()
  return three
}
