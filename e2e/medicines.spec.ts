import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Page as Listed } from '#core/api.ts'
import type { MedicineState } from '#core/medicine/medicine.ts'
import { type Client, until } from '#test/members.ts'
import { medicine as words } from '#words/fr/medicine.ts'
import {
  must,
  noBrowser,
  openAs,
  openBrowser,
  phone,
  picture,
  type Screen,
  settled,
} from './browser.ts'
import { type Neighbours, sharedMembers } from './shared.ts'
import { declare } from './world.ts'

/** What a crew carries over the border is counted, used, thrown away before somebody, and counted back. */
describe('controlled medicines cross the border and come back', { skip: noBrowser }, () => {
  let shared: Awaited<ReturnType<typeof sharedMembers>>
  let members: Neighbours
  let browser: Browser
  let crew: Screen
  let nurse: Screen
  let director: Screen
  let liaison: Screen
  let be: Client
  before(async () => {
    shared = await sharedMembers()
    members = shared.members
    browser = await openBrowser()
    be = await members.be.signIn('liaison')
  })
  after(async () => {
    await browser?.close()
    await shared?.stop()
  })

  const kits = async () => (await be.get<Listed<MedicineState>>('/api/medicines')).items
  const alertsOn = (page: Screen) => page.locator('.kit-alert-row')

  async function countOut(ampoules: number, profession = 'nurse'): Promise<void> {
    for (let i = 0; i < ampoules; i++) await crew.getByLabel('Morphine 10 mg: one more').click()
    await crew.getByLabel('Goes to').selectOption('be')
    await crew.getByLabel('Carried by').selectOption(profession)
    await crew.getByLabel('Holds a certificate').check()
    await picture(crew, `medicine-1-out-${ampoules}`)
    await crew.getByRole('button', { name: 'Counted: take it out' }).click()
    await crew.getByRole('button', { name: 'Count at the return' }).waitFor()
  }

  /** Counting starts from nothing, whatever should be there. */
  async function countBack(ampoules: number): Promise<void> {
    await crew.getByRole('button', { name: 'Count at the return' }).click()
    for (let i = 0; i < ampoules; i++) await crew.getByLabel('Morphine 10 mg: one more').click()
    await picture(crew, `medicine-5-back-${ampoules}`)
    await crew.getByRole('button', { name: 'Counted: it is back' }).click()
    await crew.getByText('No kit is out.').waitFor()
  }

  test('five ampoules are counted out on the way to Belgium, which the agreement permits', async () => {
    crew = await openAs(browser, members.nl, 'crew', { size: phone })
    await crew.getByRole('link', { name: /^Controlled medicines/ }).click()
    await countOut(5)
    const law = crew.locator('.kit-law[data-answer="permitted"]')
    await law.getByText('May be carried there.').waitFor()
    assert.match(await law.innerText(), /art\. 5\.\d+/)
    assert.match(await crew.locator('.kit-expected').innerText(), /^5/)
  })

  test('six milligrams of one are given; the rest is owed until it is thrown away', async () => {
    await crew.getByRole('button', { name: 'Give', exact: true }).click()
    await crew.getByLabel('mg given').fill('6')
    await picture(crew, 'medicine-2-give')
    await crew.getByRole('button', { name: 'Record as given' }).click()
    await crew.getByText('4 mg opened and not yet accounted for').waitFor()
    assert.match(await crew.locator('.kit-expected').innerText(), /^4/)
    await crew.getByRole('button', { name: 'Throw away' }).click()
    assert.equal(await crew.getByLabel('mg thrown away').inputValue(), '4 mg')
    await crew.getByRole('button', { name: 'Record as thrown away' }).click()
    await crew.getByText('Waits for a witness').waitFor()
    await picture(crew, 'medicine-3-wasted')
  })

  test('somebody in Liège saw it and says so on a screen of their own, in their language', async () => {
    nurse = await openAs(browser, members.be, 'clinician', { path: '/hospital', language: 'fr' })
    await nurse.getByText(words.rooms.medicine.toWitness).waitFor()
    await picture(nurse, 'medicine-4-witness')
    await nurse.getByRole('button', { name: words.rooms.medicine.witness }).click()
    await nurse.getByText(words.rooms.medicine.toWitness).waitFor({ state: 'detached' })
    await crew.getByText(/witnessed \(BE\)/).waitFor()
  })

  test('four come back: everything adds up, and nobody is alarmed', async () => {
    await countBack(4)
    const [kit] = await until('back in Belgium too', async () => {
      const all = await kits()
      return all[0]?.returned && all
    })
    assert.equal(kit?.wasted[0]?.witness?.member, 'be')
    director = await openAs(browser, members.nl, 'medical-director')
    liaison = await openAs(browser, members.be, 'liaison')
    for (const [page, path] of [
      [director, '/review'],
      [liaison, '/liaison'],
    ] as const) {
      const heard = page.waitForResponse(/\/api\/medicines/)
      await page.goto(`${page.member.url}${path}`)
      await heard
      await settled(page)
      assert.equal(await alertsOn(page).count(), 0)
    }
  })

  test('one too few alarms both sides; the medical director finds out why and settles it', async () => {
    await countOut(3)
    await countBack(2)
    for (const page of [director, liaison]) {
      await alertsOn(page).getByText('Morphine 10 mg: 1 ampoule too few').waitFor()
      await page.getByText('to be reported within 24 h').waitFor()
    }
    await picture(liaison, 'medicine-6-liaison')
    assert.equal(await liaison.getByRole('button', { name: 'Settle' }).count(), 0)
    await director.getByRole('button', { name: 'Settle' }).click()
    await director.getByLabel('What was found').selectOption('lost')
    await director.getByLabel('In your own words').fill('Broken in the drawer; glass found.')
    await picture(director, 'medicine-7-settle')
    await director.getByRole('button', { name: 'Settle it' }).click()
    for (const page of [director, liaison]) await alertsOn(page).waitFor({ state: 'detached' })
  })

  test('who may not carry them there is told so by the article, and can write down what is carried', async () => {
    await countOut(1, 'paramedic')
    const law = crew.locator('.kit-law[data-answer="refused"]')
    await law.getByText('Recording goes on all the same.').waitFor()
    assert.match(await law.innerText(), /art\. 5\.7/)
    await countBack(1)
  })

  test('the crew reads what to do on scene, and what to do where there is no CT', async () => {
    await declare(members.nl, 'medicines', 'Coach collision Vaals')
    const client = await members.nl.signIn('crew')
    const about = {
      incident: 'medicines',
      label: 'C-01',
      sex: 'female',
      ageYears: 34,
      foundBy: 'crew',
    }
    await must(client, 'casualty.report', 'casualty/medicines-1', about)
    const reason = { text: 'Seen by the crew', language: 'en' }
    const category = { category: 'immediate', reason }
    await must(client, 'casualty.set_category', 'casualty/medicines-1', category)
    await crew.goto(`${members.nl.url}/crew/casualty/medicines-1`)
    const steps = crew.locator('.protocol-steps')
    await steps.getByText(/bleeding/i).waitFor()
    assert.equal(await steps.getByText(/ultrasound/i).count(), 0)
    await crew.getByText('What is lacking here?').click()
    await crew.getByRole('button', { name: 'CT scanner', exact: true }).click()
    await steps.getByText(/ultrasound/i).waitFor()
    assert.match(await steps.innerText(), /art\. 3\.4/)
    await steps.scrollIntoViewIfNeeded()
    await picture(crew, 'medicine-8-protocol')
    await crew.getByRole('button', { name: 'CT scanner', exact: true }).click()
    await steps.getByText(/ultrasound/i).waitFor({ state: 'detached' })
  })
})
