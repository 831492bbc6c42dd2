import { readFile } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CliError, exit } from './terminal.ts'

const root = process.env.CORRIDOR_ROOT ?? fileURLToPath(new URL('..', import.meta.url))

/** A path in the tree that this command comes from. */
export const ours = (...path: string[]) => join(root, ...path)

/** A path as the user gave it, from where they are. */
export const here = (path: string) => (isAbsolute(path) ? path : resolve(path))

/** Reads a text file; one that is not there is the user's to mend. */
export async function textOf(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR') {
      throw new CliError(
        exit.usage,
        `${what} \`${path}\` is not a file that is there`,
        'check the path',
      )
    }
    throw new Error(`cannot read ${path}`, { cause })
  }
}
