import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type AnyNoun, findNoun, type NounName, nouns } from '#core/nouns.ts'

// What a noun touches outside its own folders, so that a noun to come edits a handful of lines.

/** Files of its own beside `core/<noun>`, `web/<noun>` and its words: its routes, and who serves it alone. */
const own: Record<NounName, RegExp> = {
  medicine: /^server\/http\/medicines/,
  link: /^server\/http\/(partners|held)|^server\/federation\/(inbox|held|judge)/,
  facility: /^server\/http\/region/,
  crossing: /^server\/http\/region/,
  casualty: /^server\/http\/casualties/,
  incident: /^server\/http\/(incidents|counts|messages|plan)/,
  agreement: /^server\/(http\/agreement|law\/|print\/)|^cli\/agreement/,
}

/**
 * Rooms of another subject, and files that another noun has of its own: they read a noun because of what
 * they are about, as planning reads who is free where. No register is among them. Scripts and samples use
 * nouns as anybody does.
 */
const reads = /^(core|web)\/[a-z]+\/|^server\/planning\/|^(scripts|bench|e2e|test|cli|docs)\//

const isCode = /\.(ts|tsx|mjs)$/
const isTest = /\.(test|spec|contract|child)\.tsx?$/

const files = execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => isCode.test(path) && !isTest.test(path) && existsSync(path))

/** Where a noun is meant, and not its word: its folders, streams, kinds, state, value and documents. */
function meant({ name, events, commands }: AnyNoun): RegExp {
  const kinds = [...Object.keys(events), ...Object.keys(commands)].map((kind) => `'${kind}'`)
  const capital = name.replace(/^./, (first) => first.toUpperCase())
  return new RegExp(
    [
      `from '([^']*/${name}/[^']*|[^']*http/(${name}s?|${name.slice(0, -1)}ies)\\.ts)'`,
      `from '#words/\\w+/${name}\\.ts'|import\\('[^']*/${name}/`,
      `['\`]${name}/`,
      ...kinds.map((kind) => kind.replace('.', '\\.')),
      `\\b(${capital}State|${name}Noun\\w*|${name}Events)\\b`,
      `(===|!==|case) '${name}'|ocuments?(<\\w+>)?\\([^)]*'${name}'`,
    ].join('|'),
  )
}

/** The list of nouns of each language counts once: one line of the same kind in each. */
const counted = (path: string) =>
  path.replace(/^words\/[a-z-]+\/nouns\.ts$/, 'words/<language>/nouns.ts')

function sharedFilesOf(noun: AnyNoun): string[] {
  const { name } = noun
  const itsFolders = new RegExp(`^(core|web)/${name}/|^words/[a-z-]+/${name}\\.ts$`)
  const isItsOwn = (path: string) =>
    itsFolders.test(path) ||
    Object.entries(own).some(([of, some]) => of === name && some.test(path))
  const isOfAnother = (path: string) =>
    Object.entries(own).some(([of, some]) => of !== name && some.test(path))
  const pattern = meant(noun)
  const found = files
    .filter((path) => !isItsOwn(path) && !reads.test(path) && !isOfAnother(path))
    .filter((path) => pattern.test(readFileSync(path, 'utf8')))
  return [...new Set(found.map(counted))].sort()
}

/** At most so many, and only going down. */
const most: Record<NounName, number> = {
  medicine: 5,
  link: 5,
  facility: 5,
  crossing: 5,
  incident: 5,
  casualty: 5,
  agreement: 5,
}

for (const [name, limit] of Object.entries(most)) {
  test(`a few shared files know of the noun ${name}`, (t) => {
    const noun = findNoun(name)
    assert(noun)
    const found = sharedFilesOf(noun)
    t.diagnostic(`${name}: ${found.length} shared files: ${found.join(' ')}`)
    assert(found.includes('core/nouns.ts'), 'the pattern finds the list of all nouns')
    assert(found.includes('words/<language>/nouns.ts'), 'and the lists of words')
    assert(found.length <= limit, found.join('\n'))
  })
}

test('every noun has its limit', () =>
  assert.deepEqual(Object.keys(most).sort(), Object.keys(nouns).sort()))

test('the recipe for a noun names every shared file that knows of the newest one', () => {
  const recipe = readFileSync('docs/recipes/add-a-noun.md', 'utf8')
  for (const path of sharedFilesOf(nouns.medicine)) {
    assert.match(recipe, new RegExp(`^\\| \`${path.replaceAll('.', '\\.')}\` \\|`, 'm'), path)
  }
})
