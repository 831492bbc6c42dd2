import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import type { Client, TestMember } from '#test/members.ts'

/** Where pictures of the screens go; looked at by people, not kept. */
const pictures = join(import.meta.dirname, '../test-results')

const chromiumPath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

/** Why browser tests cannot run here, or false. */
export const noBrowser: string | false = existsSync(chromiumPath)
  ? false
  : `needs Chromium: set CHROMIUM_PATH (looked at ${chromiumPath})`

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-gl=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })

export type Screen = Page & { member: TestMember }

type Look = { size?: typeof desktop; language?: string; dark?: boolean; path?: string }

/**
 * A person at a screen of their own: signs in as somebody of the demonstration the way a new user
 * would, by the button with their name. Errors of the page fail the test that opened it.
 */
export async function openAs(
  browser: Browser,
  member: TestMember,
  person: string,
  { size = desktop, language = 'en', dark = false, path = '/' }: Look = {},
): Promise<Screen> {
  const context = await browser.newContext({
    viewport: size,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: size.width < 600,
    isMobile: size.width < 600,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(`localStorage.setItem('corridor.language', '${language}')`)
  const page = (await context.newPage()) as Screen
  page.member = member
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => {
    throw new Error(`the page at ${page.url()} failed: ${error.message}`, { cause: error })
  })
  await page.goto(`${member.url}/`)
  await page.locator(`[data-person="${person}"]`).click()
  await page.locator('[data-person]').first().waitFor({ state: 'detached' })
  if (path !== '/') await page.goto(`${member.url}${path}`)
  return page
}

/** Waits until nothing is being reckoned any more, in whatever part of the page. */
export async function reckoned(page: Page): Promise<void> {
  while ((await page.locator('.reckoning').count()) > 0) await page.waitForTimeout(50)
}

/** Waits until nothing on the screen is still being fetched. */
export async function loaded(page: Page): Promise<void> {
  const waiting = page.locator('.mantine-Loader-root')
  while ((await waiting.count()) > 0) await waiting.first().waitFor({ state: 'detached' })
}

/** Takes a picture for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await loaded(page)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** The middle and the 95th percentile, in whole milliseconds. */
export function spread(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
  return { median: at(0.5), p95: at(0.95) }
}

/** Sends a command that must be accepted. */
export async function must(
  client: Client,
  kind: string,
  stream: string,
  body: object,
  seen?: number,
): Promise<void> {
  const answer = await client.command(kind, stream, body, seen)
  if (answer.outcome === 'refused') throw new Error(`${kind}: ${JSON.stringify(answer.refusal)}`)
}

/** Signs a handover on its screen. A signature leaves the house, so it takes two taps. */
export async function signHandover(page: Screen): Promise<void> {
  await page.locator('.handoff-sign .stack button').first().click()
  await page.locator('.handoff-sign .stack button').nth(1).waitFor()
  await page.locator('.handoff-sign .stack button').first().click()
}

/** Opens a line of the plan on the dispatcher's console, if it is not open, to change its hospital. */
export async function overridePlan(page: Screen, label: string): Promise<Locator> {
  const line = page.locator('.plan-line', { hasText: label }).first()
  const main = line.locator('.plan-line-main')
  if ((await main.getAttribute('aria-expanded')) === 'false') await main.click()
  await line.getByRole('button', { name: 'Override' }).click()
  return page.getByRole('dialog')
}
