import { after, before, describe } from 'node:test'
import type { Browser } from 'playwright-core'
import { type Members, startMembers } from '#test/members.ts'
import { must, noBrowser, openBrowser, phone } from './browser.ts'
import { type Shown, testScreens } from './usable.ts'
import { declare, ordinaryAfternoon } from './world.ts'

/** Every screen that somebody starts from, as they see it. */
const screens: Shown[] = [
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
  ['review', 'auditor', '/review'],
]

describe('every screen can be used by everybody', { skip: noBrowser }, () => {
  let members: Members
  let browser: Browser
  before(async () => {
    members = await startMembers()
    browser = await openBrowser()
    await ordinaryAfternoon(members)
    await declare(members.nl, 'crash', 'Coach collision Vaals')
    const nl = await members.nl.signIn('dispatcher')
    await must(nl, 'casualty.report', 'casualty/c1', {
      incident: 'crash',
      label: 'C-01',
      sex: 'female',
      ageYears: 34,
      foundBy: 'dispatch',
    })
  })
  after(async () => {
    await browser?.close()
    await members?.stop()
  })

  testScreens(screens, () => ({ members, browser }))
})
