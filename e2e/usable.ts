import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import type { Members } from '#test/members.ts'
import { loaded, openAs, picture, type Screen } from './browser.ts'

/** What everybody must be able to use, however they see and whatever they hold in their hands. */

type Look = Parameters<typeof openAs>[3]
export type Shown = [name: string, person: string, path: string, look?: Look]

/** No fault that axe can find, and nothing that sticks out sideways. */
export async function mustBeUsable(page: Screen): Promise<void> {
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

/** A test for each screen, in South Limburg, as somebody sees it who starts from there. */
export function testScreens(
  screens: readonly Shown[],
  of: () => { members: Members; browser: Browser },
): void {
  for (const [name, person, path, look] of screens) {
    test(`${name} has no fault that axe can find, and fits its width`, async () => {
      const { members, browser } = of()
      const page = await openAs(browser, members.nl, person, { ...look, path })
      await page.locator('main').first().waitFor()
      await loaded(page)
      await page.waitForTimeout(700)
      await picture(page, `screen-${name}`)
      await mustBeUsable(page)
      await page.context().close()
    })
  }
}
