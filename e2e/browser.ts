import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page, type Request } from 'playwright-core'
import { type Client, type Door, until } from '#test/members.ts'

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

export type Screen = Page & {
  member: Door
  /** What has been asked for and is not there yet. */
  fetching: Set<Request>
}

type Look = {
  size?: typeof desktop
  language?: string
  dark?: boolean
  path?: string
  /** The incident at which a crew works. */
  incident?: string
}

type Cookies = Parameters<ReturnType<Browser['contexts']>[number]['addCookies']>[0]
/** Who has signed in already, by member and person. */
const signedIn = new Map<string, Cookies>()

/**
 * A person at a screen of their own: signs in as somebody of the demonstration the way a new user
 * would, by the button with their name; whoever has done so comes back to what they were given then.
 * Errors of the page fail the test that opened it.
 */
export async function openAs(
  browser: Browser,
  member: Door,
  person: string,
  { size = desktop, language = 'en', dark = false, path = '/', incident }: Look = {},
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
  if (incident) {
    await context.addInitScript(`sessionStorage.setItem('corridor.crew.incident', '${incident}')`)
  }
  const page: Screen = Object.assign(await context.newPage(), {
    member,
    fetching: new Set<Request>(),
  })
  watchFetches(page)
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => {
    throw new Error(`the page at ${page.url()} failed: ${error.message}`, { cause: error })
  })
  const who = `${member.url} ${person}`
  const cookies = signedIn.get(who)
  if (cookies) await context.addCookies(cookies)
  else {
    await page.goto(`${member.url}/`)
    await page.locator(`[data-person="${person}"]`).click()
    await page.locator('[data-person]').first().waitFor({ state: 'detached' })
    signedIn.set(who, await context.cookies())
  }
  if (cookies || path !== '/') await page.goto(`${member.url}${path}`)
  return page
}

/** Keeps account of what a page has asked for. The stream of live updates never ends and is left out. */
function watchFetches(page: Screen): void {
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') page.fetching.add(request)
  })
  const done = (request: Request) => void page.fetching.delete(request)
  page.on('requestfinished', done)
  page.on('requestfailed', done)
}

async function gone(page: Page, selector: string): Promise<void> {
  const waiting = page.locator(selector)
  while ((await waiting.count()) > 0) await waiting.first().waitFor({ state: 'detached' })
}

/** Waits until nothing is being reckoned any more, in whatever part of the page. */
export const reckoned = (page: Page): Promise<void> => gone(page, '.reckoning')

/** Waits until nothing on the screen is still being fetched. */
export const loaded = (page: Page): Promise<void> => gone(page, '.mantine-Loader-root')

/** Whether fonts are there, nothing says that it waits, and nothing moves that will come to rest. */
const still = `
  document.fonts.status === 'loaded' &&
  document.querySelector('.mantine-Loader-root, .reckoning') === null &&
  document.getAnimations().every(
    ({ playState, effect }) =>
      playState !== 'running' || effect.getComputedTiming().endTime === Infinity,
  )`

/** Waits until a screen stands still: all that it asked for is there and drawn. */
export async function settled(page: Screen): Promise<void> {
  await page.locator('main').first().waitFor()
  await until(`${page.url()} stands still`, async () => {
    if (page.fetching.size > 0) return false
    // What has just arrived is drawn in the next frame, and may ask for more.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    return page.fetching.size === 0 && (await page.evaluate<boolean>(still))
  })
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
