import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { RootKey } from '#server/keys.ts'

/**
 * Copies an agreement's folder and writes the parties' root keys into the copy: what happens at a
 * signing, done by a machine for demonstrations and tests.
 */
export function writeTreaty(
  source: string,
  target: string,
  roots: Readonly<Record<string, RootKey>>,
): void {
  mkdirSync(target, { recursive: true })
  cpSync(source, target, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  const path = join(target, 'agreement.yaml')
  const document = parseDocument(readFileSync(join(source, 'agreement.yaml'), 'utf8'))
  const { parties } = document.toJS() as { parties: { id: string }[] }
  for (const [index, { id }] of parties.entries()) {
    if (roots[id]) document.setIn(['parties', index, 'keys'], [roots[id]])
  }
  writeFileSync(path, document.toString())
}
