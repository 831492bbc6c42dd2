import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs the `corridor` command as a script would: no terminal, no colours, English unless said otherwise. */
export const corridor = (...args: string[]) => corridorIn({}, ...args)

/** The same with variables of the environment set. */
export async function corridorIn(environment: Record<string, string>, ...args: string[]) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'cli/corridor.ts'), ...args], {
    cwd: root,
    env: { ...env, NO_COLOR: '1', LANG: 'C', LC_ALL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    error += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  return { code, out, error }
}
