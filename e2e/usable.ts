import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import type { MemberId } from '#test/members.ts'
import { openAs, picture, type Screen, settled } from './browser.ts'
import type { Neighbours } from './shared.ts'

/** What everybody must be able to use, however they see and whatever they hold in their hands. */

type Look = Parameters<typeof openAs>[3]
export type Shown = [name: string, person: string, path: string, look?: Look & { at?: MemberId }]

/** No fault that axe can find, and nothing that sticks out sideways. */
export async function mustBeUsable(page: Screen): Promise<void> {
  // In the page itself: the other way opens a second one to gather what frames say, and there are none.
  // What passes is counted by nobody, and bringing it over takes longer than finding it.
  assert.equal(await page.locator('iframe').count(), 0, 'no frame, which would not be looked into')
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
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

/** A test for each screen, in South Limburg if nothing else is said, as somebody sees it who starts there. */
export function testScreens(
  screens: readonly Shown[],
  of: () => { members: Neighbours; browser: Browser },
): void {
  for (const [name, person, path, { at = 'nl', ...look } = {}] of screens) {
    test(`${name} has no fault that axe can find, and fits its width`, async () => {
      const { members, browser } = of()
      const page = await openAs(browser, members[at], person, { ...look, path })
      await settled(page)
      await picture(page, `screen-${name}`)
      await mustBeUsable(page)
      await page.context().close()
    })
  }
}
