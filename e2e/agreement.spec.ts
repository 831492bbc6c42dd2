import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Browser, Locator } from 'playwright-core'
import { readAgreement } from '#core/drafting/read.ts'
import { noBrowser, openAs, openBrowser, phone, picture, reckoned, type Screen } from './browser.ts'
import { type Neighbours, sharedMembers } from './shared.ts'

const burnsAbroad =
  '/agreement/ask?kind=transfer&from=nl&to=de&category=immediate&needs=burns&consent=given' +
  '&threatened=no&unaccompaniedMinor=no&familyTogether=yes&returning=no&enRoute=no' +
  '&crisisDeclared=no&accepted=yes&reserveKept=yes&phase=emergency&ageYears=40&vulnerable=-'

const answerOf = (page: Screen) => page.locator('.answer-word').innerText()
/** A choice that looks like a chip: the box itself lies over its words. */
const chipOf = (within: Locator, name: string) =>
  within.locator('.choice-chip').filter({ hasText: new RegExp(`^${name}$`) })
const article = (page: Screen, name: string) =>
  page.locator('.editor-list button', { hasText: name }).first()

/** Begins a draft from the text that is applied, and shows one of its articles. */
async function draftOf(page: Screen, name: string): Promise<void> {
  await page.getByRole('button', { name: 'From the text that is applied' }).click()
  await article(page, name).click()
  await page.locator('.editor-article[aria-current]', { hasText: name }).waitFor()
}

describe('the agreement’s room', { skip: noBrowser }, () => {
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

  test('an article says in its margin what it is worth, and leads to a question about it', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement#art-7.3' })
    const burns = page.locator('#art-7\\.3')
    await burns.getByText('in force', { exact: true }).waitFor()
    await burns.getByRole('link', { name: 'Ask about it' }).click()
    await page.locator('.answer-word').waitFor()
    assert.match(page.url(), /kind=transfer.*needs=burns/)
    await page.context().close()
  })

  test('what is not known is not no: the answer names what it hangs on, and an address holds it all', async () => {
    const page = await openAs(browser, members.nl, 'dispatcher', { path: burnsAbroad })
    assert.equal(await answerOf(page), 'Undetermined')
    await page.locator('.answer-part a', { hasText: 'Contamination' }).first().waitFor()
    const contamination = page.locator('#fact-contaminated')
    assert.equal(await contamination.getAttribute('data-hangs'), 'true')
    await chipOf(contamination, 'no').click()
    await page.locator('.answer-head[data-answer="permitted"]').waitFor()
    await page.locator('.answer-part').getByText('art. 7.3').first().waitFor()

    const colleague = await openAs(browser, members.nl, 'crew', {
      path: page.url().slice(members.nl.url.length),
      size: phone,
      language: 'de',
    })
    assert.equal(await answerOf(colleague), 'Erlaubt')
    await colleague.context().close()

    await chipOf(contamination, 'not known').click()
    await page.locator('.answer-head[data-answer="undetermined"]').waitFor()
    await page.locator('.answer-part', { hasText: 'art.' }).getByRole('link').first().click()
    await page.waitForURL(/\/agreement(#art-|\/ask)/)
    await page.context().close()
  })

  test('the picture of a kind leads from a gap to a question that nothing decides', async () => {
    const page = await openAs(browser, members.nl, 'liaison', {
      path: '/agreement/coverage?kind=disclosure',
    })
    const gap = page.locator('td[data-state="gap"]').first()
    await gap.hover()
    const behind = page.locator('.coverage-behind')
    await behind.getByText('nothing decides').waitFor()
    await behind.getByRole('link', { name: 'Ask this' }).click()
    await page.locator('.answer-head[data-answer="refused"]').waitFor()
    await page.getByText('No article permits this.').waitFor()
    await page.goBack()
    await page.locator('.cover-table td[tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowDown')
    await behind.locator('dt').first().waitFor()
    await page.context().close()
  })

  test('an article is edited beside what it will say, undone, kept, exported and compared', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement/draft' })
    await draftOf(page, 'Burns')
    const chip = page.locator('.condition .choice-chip', { hasText: 'Orthopaedics' })
    await chip.click()
    const reads = page.locator('.draft-article')
    await reads.getByText(/“Orthopaedics” or “Burns centre”/).waitFor()
    await chipOf(page.locator('.editor-side'), 'FR').click()
    await reads
      .getByText(/grands? brûlés|brûlés/i)
      .first()
      .waitFor()
    await page.getByText(/Wider: the transfer of a casualty/).waitFor()

    await page.keyboard.press('Control+z')
    await page.locator('.side-part').getByText('No difference in meaning.').waitFor()
    assert.equal(await chip.locator('input').isChecked(), false)
    await page.keyboard.press('Control+Shift+z')
    assert.equal(await chip.locator('input').isChecked(), true)

    const last = page.locator('.condition .choice-chip:has(:checked:disabled)')
    assert.equal(await last.count(), 0, 'two words: either may go')
    await page.locator('.condition .choice-chip', { hasText: 'Burns centre' }).click()
    assert.equal(await last.count(), 1, 'the last word stays')
    await page.locator('.condition .choice-chip', { hasText: 'Burns centre' }).click()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export YAML' }).click(),
    ])
    const yaml = readFileSync(await download.path(), 'utf8')
    const read = readAgreement(yaml, download.suggestedFilename())
    assert(read.ok)
    assert.deepEqual(read.value.clauses.find(({ id }) => id === '7.3')!.when.needs, {
      any: ['orthopaedics', 'burns'],
    })
    assert.equal(read.value.amends?.version, '1.0.0')

    // Not only in the moment of leaving: a device may end without one.
    await page.waitForFunction(`Object.values(localStorage).some((kept) => {
      if (!kept.startsWith('{')) return false
      const burns = JSON.parse(kept).text?.clauses.find(({ id }) => id === '7.3')
      return burns?.when.needs.any?.length === 2
    })`)
    await page.reload()
    await article(page, 'Burns').click()
    assert.equal(await chip.locator('input').isChecked(), true, 'kept on the device')
    await page.getByText(/Wider: the transfer of a casualty/).waitFor()
    await reckoned(page)
    await picture(page, 'screen-editor')

    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByText(/difference.? in meaning/).waitFor()
    await page.locator('.change summary', { hasText: 'Example' }).first().click()
    await picture(page, 'screen-compare')
    await page.getByRole('link', { name: 'in the second text' }).first().click()
    await page.locator('.answer-head[data-answer="permitted"]').waitFor()
    await page.goBack()
    await page.locator('.change summary', { hasText: 'Example' }).first().click()
    await page.getByRole('link', { name: 'in the first text' }).first().click()
    await page.locator('.answer-head').waitFor()
    assert.notEqual(await answerOf(page), 'Permitted')
    await page.context().close()
  })

  test('a text that was only renumbered and reordered means the same, and says so', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement/draft' })
    await draftOf(page, 'Burns')
    await page.getByRole('button', { name: 'Move down' }).click()
    await page.getByRole('button', { name: 'Number the articles in their order' }).click()
    await page.locator('.side-part').getByText('No difference in meaning.').waitFor()
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByText('The two texts mean the same').waitFor()
    await page.getByText('Changed in wording only').waitFor()
    await page.context().close()
  })

  test('what makes no sense cannot be said: another kind drops what it cannot turn on', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement/draft' })
    await draftOf(page, 'Burns')
    const conditions = page.getByLabel('Conditions: Add a condition')
    assert(!(await conditions.locator('option').allInnerTexts()).includes('Crossing'))
    await page.getByLabel('What it is about').selectOption('route')
    await page.getByText('cannot turn on it').waitFor()
    assert((await conditions.locator('option').allInnerTexts()).includes('Crossing'))
    await page.getByRole('textbox', { name: 'Number' }).fill('7.1')
    await page.getByText('Another article has this number').waitFor()
    await page.getByLabel('Deutsch').fill('')
    await page.getByText('The name is missing').waitFor()
    await page.context().close()
  })

  test('a file with faults is not taken, and each fault is told by line and column', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement/draft' })
    const path = new URL('../agreements/meuse-rhine/agreement.yaml', import.meta.url)
    const text = readFileSync(path, 'utf8').replace('kind: governance', 'kind: [governance')
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
    await page.getByText('broken.yaml cannot be used').waitFor()
    await page.locator('.fault-list .num').first().waitFor()
    await page.context().close()
  })

  test('a draft is filed with the parties, and changed after that as the same draft', async () => {
    const page = await openAs(browser, members.nl, 'liaison', { path: '/agreement/draft' })
    await draftOf(page, 'Burns')
    const file = page.getByRole('button', { name: 'File with the parties' })
    await file.click()
    await page.getByText('filed with the parties').waitFor()
    const again = page.getByRole('button', { name: 'File the changes' })
    assert(await again.isDisabled(), 'nothing new to file')
    await page.locator('.condition .choice-chip', { hasText: 'Orthopaedics' }).click()
    await again.click()
    await page.getByText('filed with the parties').waitFor()
    await page.goto(`${members.nl.url}/agreement/draft`)
    await page.getByRole('heading', { name: 'Filed with the parties' }).waitFor()
    await page.getByRole('button', { name: 'Go on from here' }).first().click()
    await page.locator('.editor').waitFor()
    await page.context().close()
  })
})
