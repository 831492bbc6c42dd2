import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { IncidentView } from '#core/incident/answer.ts'
import { type Client, type Members, startMembers, until } from '#test/members.ts'
import { must, noBrowser, openAs, openBrowser, picture, type Screen } from './browser.ts'
import { declare, scene } from './world.ts'

describe('people counted twice, and a neighbour that is gone', { skip: noBrowser }, () => {
  let members: Members
  let browser: Browser
  let dispatcher: Screen
  let nl: Client
  let be: Client

  before(async () => {
    members = await startMembers()
    browser = await openBrowser()
    await declare(members.nl, 'crash', 'Coach collision Vaals')
    nl = await members.nl.signIn('dispatcher')
    be = await members.be.signIn('dispatcher')
  })
  after(async () => {
    await browser?.close()
    await members?.stop()
  })

  const report = (client: Client, id: string, label: string, tag: string, who: object) =>
    must(client, 'casualty.report', `casualty/${id}`, {
      incident: 'crash',
      label,
      tag,
      foundBy: 'dispatch',
      place: scene,
      ...who,
    })
  /** Forty different people. */
  const person = (i: number) => ({ sex: i % 2 ? 'female' : 'male', ageYears: 5 + i * 2 })
  const view = () => nl.get<IncidentView>('/api/incidents/crash')

  test('40 people registered 47 times across two members read 40 to 47', async () => {
    await must(nl, 'incident.alert', 'incident/crash', { to: ['be'] })
    await until(
      'the neighbour knows',
      async () => (await be.ask('GET', '/api/incidents/crash')).status === 200,
    )
    for (let i = 0; i < 40; i++) await report(nl, `nl-${i}`, `C-${i + 1}`, `T${i}`, person(i))
    for (let i = 0; i < 7; i++) await report(be, `be-${i}`, `B-${i + 1}`, `T${i}`, person(i))
    const seen = await until('47 records', async () => {
      const now = await view()
      return now.count.records === 47 && now
    })
    assert.deepEqual([seen.count.low, seen.count.high], [40, 47])
    dispatcher = await openAs(browser, members.nl, 'dispatcher', { path: '/incidents/crash' })
    await dispatcher.getByText('40 to 47').first().waitFor()
    await picture(dispatcher, 'doubles-1-range')
  })

  test('two persons settle each, and then they are 40', async () => {
    const liaison = await members.nl.signIn('liaison')
    const { suspected } = await view()
    assert.equal(suspected.length, 7)
    await dispatcher.getByText('7 possible doubles').first().click()
    await picture(dispatcher, 'doubles-2-pairs')
    await dispatcher.getByRole('button', { name: 'Same person', exact: true }).first().click()
    await until('proposed on screen', async () =>
      (await view()).samePersons.some(({ state }) => state === 'proposed'),
    )
    for (const { a, b } of suspected) {
      const known = (await view()).samePersons.some((one) => one.a === a && one.b === b)
      const pair = { a, b }
      if (!known) {
        await must(nl, 'incident.propose_same_person', 'incident/crash', { ...pair, basis: 'tag' })
      }
      const own = await nl.command('incident.confirm_same_person', 'incident/crash', pair)
      assert.equal(own.outcome === 'refused' && own.refusal.code, 'needs_second_person')
      await must(liaison, 'incident.confirm_same_person', 'incident/crash', pair)
    }
    const { count } = await view()
    assert.deepEqual([count.low, count.high], [40, 40])
    assert.deepEqual((await view()).byCategory, { untriaged: 40 })
    await dispatcher.keyboard.press('Escape')
    await dispatcher.getByText('40', { exact: true }).first().waitFor()
    await picture(dispatcher, 'doubles-3-settled')
  })

  test('records part again without loss', async () => {
    const { samePersons } = await view()
    const { a, b } = samePersons[0]!
    await must(nl, 'incident.part_persons', 'incident/crash', { a, b })
    const { count } = await view()
    assert.deepEqual([count.low, count.high], [41, 41])
  })

  test('a neighbour killed in the middle: the screen says since when, and nothing is lost or doubled', async () => {
    await members.be.kill()
    await dispatcher
      .getByText(/since \d\d:\d\d/)
      .first()
      .waitFor({ timeout: 30_000 })
    await picture(dispatcher, 'outage-1-unreachable')
    for (let i = 0; i < 5; i++) {
      await must(nl, 'incident.estimate', 'incident/crash', { low: 40 + i, high: 50 + i })
    }
    await members.be.start()
    const again = await members.be.signIn('dispatcher')
    const there = await until('caught up', async () => {
      const now = await again.get<IncidentView>('/api/incidents/crash')
      return now.estimated.low === 44 && now
    })
    const here = await view()
    assert.equal(there.version, here.version)
    await dispatcher
      .getByText(/since \d\d:\d\d/)
      .first()
      .waitFor({ state: 'detached', timeout: 30_000 })
  })
})
