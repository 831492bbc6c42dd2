import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert } from '#core/result.ts'
import { readConfig } from '#server/config.ts'
import { ensureKeys, rootKeyOf } from '#server/keys.ts'
import { writeTreaty } from '#server/law/treaty.ts'
import type { Member } from '#server/member.ts'
import { openMember } from '#server/start.ts'
import { root } from '#test/members.ts'

/** A member without a door, in this process: for tests that set its clock or look inside. */
export type OneMember = {
  member: Member
  folder: string
  close(): Promise<void>
  /** Opens it again on its own data, after it was closed. */
  open(more?: Record<string, string>): Promise<Member>
  /** Closes it and opens it again on its own data. */
  reopen(): Promise<Member>
  remove(): Promise<void>
}

export async function openOne(environment: Record<string, string> = {}): Promise<OneMember> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-one-'))
  const agreement = join(folder, 'agreement')
  const keys = await ensureKeys(join(folder, 'nl'), 'nl', Date.now())
  writeTreaty(join(root, 'agreements/meuse-rhine'), agreement, { nl: rootKeyOf(keys) })
  const open = async (more: Record<string, string> = {}): Promise<Member> => {
    const config = readConfig({
      MEMBER: 'nl',
      DATA_DIR: join(folder, 'nl'),
      AGREEMENT: agreement,
      REGION: join(root, 'regions/meuse-rhine'),
      LOG_LEVEL: 'silent',
      ...environment,
      ...more,
    })
    assert(config.ok, 'the configuration is sound')
    const opened = await openMember(config.value)
    assert(opened.ok, 'the member opens')
    return opened.value
  }
  const close = async () => {
    await one.member.use.stop()
    await one.member.checkpoints.stop()
    await one.member.views.stop()
    await one.member.store.close()
  }
  const one: OneMember = {
    member: await open(),
    folder,
    close,
    async open(more) {
      one.member = await open(more)
      return one.member
    },
    async reopen() {
      await close()
      return one.open()
    },
    async remove() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return one
}
