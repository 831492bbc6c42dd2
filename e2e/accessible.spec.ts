import { after, before, describe } from 'node:test'
import type { Browser } from 'playwright-core'
import { must, noBrowser, openBrowser, phone } from './browser.ts'
import { type Neighbours, sharedMembers } from './shared.ts'
import { type Shown, testScreens } from './usable.ts'
import { declare } from './world.ts'

/** Every screen that somebody starts from, as they see it. */
const screens: Shown[] = [
  ['incidents', 'dispatcher', '/incidents'],
  ['declare', 'dispatcher', '/declare', { language: 'fr' }],
  ['console', 'dispatcher', '/incidents/look'],
  ['console-dark', 'dispatcher', '/incidents/look', { dark: true, language: 'nl' }],
  ['crew', 'crew', '/crew', { size: phone, language: 'nl', incident: 'look' }],
  ['crew-add', 'crew', '/crew/add/look', { size: phone }],
  ['crew-triage', 'crew', '/crew/triage/look-1', { size: phone, dark: true, language: 'de' }],
  ['crew-card', 'crew', '/crew/casualty/look-1', { size: phone }],
  ['hospital', 'coordinator', '/hospital', { language: 'de' }],
  ['hospital-dark', 'coordinator', '/hospital', { dark: true }],
  ['liaison', 'liaison', '/liaison', { language: 'fr' }],
  ['handoff', 'clinician', '/handoff/look-1', { language: 'nl' }],
  ['review', 'auditor', '/review'],
]

describe('every screen can be used by everybody', { skip: noBrowser }, () => {
  let shared: Awaited<ReturnType<typeof sharedMembers>>
  let members: Neighbours
  let browser: Browser
  before(async () => {
    shared = await sharedMembers()
    members = shared.members
    browser = await openBrowser()
    await declare(members.nl, 'look', 'Coach collision Vaals')
    const nl = await members.nl.signIn('dispatcher')
    await must(nl, 'casualty.report', 'casualty/look-1', {
      incident: 'look',
      label: 'C-01',
      sex: 'female',
      ageYears: 34,
      foundBy: 'dispatch',
    })
  })
  after(async () => {
    await browser?.close()
    await shared?.stop()
  })

  testScreens(screens, () => ({ members, browser }))
})
