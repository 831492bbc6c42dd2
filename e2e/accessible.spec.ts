import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { type Members, startMembers } from '#test/members.ts'
import {
  must,
  noBrowser,
  openAs,
  openBrowser,
  phone,
  picture,
  reckoned,
  type Screen,
} from './browser.ts'
import { declare, ordinaryAfternoon } from './world.ts'

type Look = Parameters<typeof openAs>[3]

/** Every screen that somebody starts from, as they see it. */
const screens: [name: string, person: string, path: string, look?: Look][] = [
  ['incidents', 'dispatcher', '/incidents'],
  ['declare', 'dispatcher', '/declare', { language: 'fr' }],
  ['console', 'dispatcher', '/incidents/crash'],
  ['console-dark', 'dispatcher', '/incidents/crash', { dark: true, language: 'nl' }],
  ['crew', 'crew', '/crew', { size: phone, language: 'nl' }],
  ['crew-add', 'crew', '/crew/add/crash', { size: phone }],
  ['crew-triage', 'crew', '/crew/triage/c1', { size: phone, dark: true, language: 'de' }],
  ['crew-card', 'crew', '/crew/casualty/c1', { size: phone }],
  ['hospital', 'coordinator', '/hospital', { language: 'de' }],
  ['hospital-dark', 'coordinator', '/hospital', { dark: true }],
  ['liaison', 'liaison', '/liaison', { language: 'fr' }],
  ['handoff', 'clinician', '/handoff/c1', { language: 'nl' }],
  ['agreement', 'liaison', '/agreement', { language: 'fr' }],
  ['agreement-phone', 'liaison', '/agreement', { size: phone, dark: true }],
  ['ask', 'dispatcher', '/agreement/ask?kind=transfer&from=nl&to=de&category=immediate'],
  ['ask-phone', 'crew', '/agreement/ask', { size: phone, dark: true, language: 'de' }],
  ['coverage', 'liaison', '/agreement/coverage', { language: 'nl' }],
  ['coverage-strips', 'liaison', '/agreement/coverage?kind=route', { dark: true }],
  ['coverage-phone', 'liaison', '/agreement/coverage?kind=disclosure', { size: phone }],
  ['compare', 'secretariat', '/agreement/compare', { language: 'fr' }],
  ['drafts', 'secretariat', '/agreement/draft', { size: phone, language: 'de' }],
  ['review', 'auditor', '/review'],
]

/** No fault that axe can find, and nothing that sticks out sideways. */
async function mustBeUsable(page: Screen): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const faults = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  )
  assert.deepEqual(faults, [])
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  assert.equal(overflow, 0, 'nothing sticks out sideways')
}

describe('every screen can be used by everybody', { skip: noBrowser }, () => {
  let members: Members
  let browser: Browser
  before(async () => {
    members = await startMembers({ ids: ['nl', 'be', 'de'] })
    browser = await openBrowser()
    await ordinaryAfternoon(members)
    await declare(members.nl, 'crash', 'Coach collision Vaals')
    const nl = await members.nl.signIn('dispatcher')
    await must(nl, 'casualty.report', 'casualty/c1', {
      ...{ incident: 'crash', label: 'C-01', sex: 'female', ageYears: 34, foundBy: 'dispatch' },
    })
  })
  after(async () => {
    await browser?.close()
    await members?.stop()
  })

  for (const [name, person, path, look] of screens) {
    test(`${name} has no fault that axe can find, and fits its width`, async () => {
      const page = await openAs(browser, members.nl, person, { ...look, path })
      await page.locator('main').first().waitFor()
      await page.locator('.mantine-Loader-root').waitFor({ state: 'detached' })
      await page.waitForTimeout(700)
      await picture(page, `screen-${name}`)
      await mustBeUsable(page)
      await page.context().close()
    })
  }

  for (const look of [{}, { size: phone, dark: true, language: 'de' }]) {
    test(`editing a draft has no fault that axe can find (${JSON.stringify(look)})`, async () => {
      const page = await openAs(browser, members.nl, 'liaison', {
        ...look,
        path: '/agreement/draft',
      })
      await page.locator('.drafts button').first().click()
      await page.locator('.editor').waitFor()
      const pick = page.locator('.editor-pick select')
      if (await pick.isVisible()) await pick.selectOption({ label: '7.3 Verbrennungen' })
      else await page.locator('.editor-list button', { hasText: 'Burns' }).first().click()
      await page.locator('.condition').first().waitFor()
      await reckoned(page)
      await mustBeUsable(page)
      await page.context().close()
    })
  }
})
