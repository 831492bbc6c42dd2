import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { noBrowser, openBrowser, picture } from './browser.ts'
import { type Neighbours, sharedMembers } from './shared.ts'

describe('signing in', { skip: noBrowser }, () => {
  let shared: Awaited<ReturnType<typeof sharedMembers>>
  let members: Neighbours
  let browser: Browser
  before(async () => {
    shared = await sharedMembers()
    members = shared.members
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await shared?.stop()
  })

  test('three members in one browser keep three people apart, though cookies are shared across ports', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const people = [
      [members.nl, 'dispatcher'],
      [members.be, 'coordinator'],
      [members.de, 'liaison'],
    ] as const
    for (const [member, person] of people) {
      const page = await context.newPage()
      await page.goto(member.url)
      await page.locator(`[data-person="${person}"]`).waitFor()
      if (member === members.nl) await picture(page, 'sign-in')
      await page.locator(`[data-person="${person}"]`).click()
      await page.locator('[data-person]').first().waitFor({ state: 'detached' })
    }
    for (const [member, person] of people) {
      const answer = await context.request.get(`${member.url}/api/session`)
      const { actor } = (await answer.json()) as { actor: { role: string; member: string } }
      assert.deepEqual([actor.role, actor.member], [person, member.id])
    }
  })
})
