import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { say } from './runner.ts'

/** Where tests find Chromium, PostgreSQL and fonts; on Debian as root what is missing is installed. */
export function prepareMachine(): void {
  const wanted: [name: string, present: boolean, packages: string[]][] = [
    ['Chromium', findChromium() !== undefined, ['chromium', 'fonts-noto-core']],
    ['PostgreSQL', findPostgres() !== undefined, ['postgresql']],
  ]
  const packages = wanted.filter(([, present]) => !present).flatMap(([, , names]) => names)
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (packages.length > 0 && canInstall) install(packages)
  process.env.CHROMIUM_PATH ??= findChromium() ?? ''
}

function install(packages: readonly string[]): void {
  say(`installing by apt, because tests need it: ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  const done = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (done.status !== 0) say('apt could not install them; the tests that need them are skipped')
}

function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  return places.find((path) => path && existsSync(path))
}

const findPostgres = (): string | undefined => globSync('/usr/lib/postgresql/*/bin/postgres').at(-1)
