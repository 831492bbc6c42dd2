import { closeSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** For their owner alone: whoever reads these files reads personal data, or speaks as the member. */
const fileMode = 0o600
const folderMode = 0o700
const beyondOwner = 0o077

/** Makes an empty file that nobody else can read; one that is there stays as it is. SQLite's own follow it. */
export function ensureFile(path: string): void {
  closeSync(openSync(path, 'a', fileMode))
}

const isSecret = (name: string) =>
  /^(keys\.json(\.new)?|session-secret|demo-password|[a-z]+\.db(-wal|-shm)?)$/.test(name)

/** A file or folder that others than its owner may reach, and the command that mends it. */
export type Exposed = { path: string; mode: string; remedy: string }

/** What in a data folder is open to more accounts than the one that runs the member. */
export function findExposed(folder: string): Exposed[] {
  const files = readdirSync(folder).filter(isSecret)
  const paths = [
    { path: folder, wanted: folderMode },
    ...files.map((name) => ({ path: join(folder, name), wanted: fileMode })),
  ]
  return paths.flatMap(({ path, wanted }) => {
    const mode = statSync(path).mode & 0o777
    if ((mode & beyondOwner) === 0) return []
    return [{ path, mode: octal(mode), remedy: `chmod ${octal(wanted)} ${path}` }]
  })
}

const octal = (mode: number) => mode.toString(8).padStart(4, '0')
