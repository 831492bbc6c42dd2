import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { AgreementLife } from '#core/agreement/life.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import type { Session } from '#core/api.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { sha256 } from '#server/store/seal.ts'
import type { Door } from '#test/members.ts'
import { must, noBrowser, openAs, openBrowser, phone, picture, reckoned } from './browser.ts'
import { type Neighbours, sharedMembers } from './shared.ts'
import { mustBeUsable, type Shown, testScreens } from './usable.ts'

/** The agreement's room by its tabs, and the kit of medicines that it is asked about. */
const screens: Shown[] = [
  ['agreement', 'liaison', '/agreement', { language: 'fr' }],
  ['agreement-phone', 'liaison', '/agreement', { size: phone, dark: true }],
  ['ask', 'dispatcher', '/agreement/ask?kind=transfer&from=nl&to=de&category=immediate'],
  ['ask-phone', 'crew', '/agreement/ask', { size: phone, dark: true, language: 'de' }],
  ['coverage', 'liaison', '/agreement/coverage', { language: 'nl' }],
  ['coverage-strips', 'liaison', '/agreement/coverage?kind=route', { dark: true }],
  ['coverage-phone', 'liaison', '/agreement/coverage?kind=disclosure', { size: phone }],
  ['compare', 'secretariat', '/agreement/compare', { language: 'fr' }],
  ['signatures', 'secretariat', '/agreement/signatures', { language: 'fr' }],
  ['signatures-dark', 'liaison', '/agreement/signatures', { dark: true, language: 'nl' }],
  ['signatures-phone', 'secretariat', '/agreement/signatures', { size: phone, language: 'de' }],
  ['calendar', 'liaison', '/agreement/calendar'],
  ['calendar-phone', 'liaison', '/agreement/calendar', { size: phone, dark: true, language: 'fr' }],
  ['medicines', 'crew', '/crew/medicines', { size: phone, language: 'nl', at: 'de' }],
  ['drafts', 'secretariat', '/agreement/draft', { size: phone, language: 'de' }],
]

/** A text on the table that somebody has commented on, so that the signatures have something to show. */
async function proposeAmendment(member: Door): Promise<void> {
  const secretariat = await member.signIn('secretariat')
  const life = () => secretariat.get<AgreementLife>('/api/agreement/life')
  const { inForce, stream } = await life()
  const base = await secretariat.get<Agreement>('/api/agreement')
  const amends = { version: base.version, sha256: inForce! }
  const text = { ...base, version: '1.1.0', amends }
  await must(secretariat, 'agreement.draft', stream, { draft: 'd1', text, basedOn: inForce })
  const hash = agreementHash(text, sha256)
  await must(secretariat, 'agreement.comment', stream, {
    comment: 'k1',
    hash,
    clause: '7.1',
    group: 'clinicians',
    text: 'Cinq minutes, est-ce assez ?',
    language: 'fr',
  })
  await must(secretariat, 'agreement.propose', stream, { hash }, (await life()).actVersion)
}

describe('the agreement’s room can be used by everybody', { skip: noBrowser }, () => {
  let shared: Awaited<ReturnType<typeof sharedMembers>>
  let members: Neighbours
  let browser: Browser
  before(async () => {
    shared = await sharedMembers()
    members = shared.members
    browser = await openBrowser()
    await proposeAmendment(members.nl)
  })
  after(async () => {
    await browser?.close()
    await shared?.stop()
  })

  testScreens(screens, () => ({ members, browser }))

  test('the forms of an agreement’s life and of a kit under way have none either', async () => {
    const secretariat = await openAs(browser, members.nl, 'secretariat', {
      size: phone,
      path: '/agreement/signatures',
    })
    await secretariat.getByRole('button', { name: 'Declare crisis powers' }).click()
    await secretariat.getByRole('button', { name: 'Suspend' }).click()
    await picture(secretariat, 'screen-life-forms')
    await mustBeUsable(secretariat)
    await secretariat.context().close()

    const looks = [
      ['en', false, 'medicines-give'],
      ['fr', true, 'medicines-waste'],
      ['de', false, 'medicines-restock'],
      ['nl', true, 'medicines-return'],
    ] as const
    // In Aachen, since a story of its own is told about the kits that leave South Limburg.
    const crew = await members.de.signIn('crew')
    const { actor } = await crew.get<Session>('/api/session')
    const lines = [{ substance: 'morphine', strengthMg: 10, ampoules: 5 }]
    await must(crew, 'medicine.depart', 'medicine/look-1', {
      vehicle: actor?.vehicle,
      to: 'nl',
      lines,
      profession: 'paramedic',
      certified: true,
    })
    for (const [at, [language, dark, name]] of looks.entries()) {
      const page = await openAs(browser, members.de, 'crew', {
        size: phone,
        language,
        dark,
        path: '/crew/medicines',
      })
      await page.locator('.kit-buttons button').nth(at).waitFor()
      if (at === 0) await mustBeUsable(page)
      await page.locator('.kit-buttons button').nth(at).click()
      await page.locator('.kit-form').waitFor()
      await picture(page, `screen-${name}`)
      await mustBeUsable(page)
      await page.context().close()
    }
  })

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
