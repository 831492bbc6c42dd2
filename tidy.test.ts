// Checks of the code itself: the rules in STYLE.md that a machine can see.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { test } from 'node:test'

/** Who may import whom, by first folder. A folder not on the right is off limits. */
const borders: Record<string, string[]> = {
  core: ['core'],
  words: ['core', 'words'],
  server: ['core', 'server', 'words', 'db'],
  web: ['core', 'web', 'words'],
  cli: ['core', 'cli', 'server', 'words'],
}

/** Packages that core may use: pure functions of their arguments. */
const corePackages = ['zod', 'yaml']

type Ban = [pattern: RegExp, instead: string]
const bans: Record<string, Ban[]> = {
  core: [
    [/\bDate\b/, 'an Instant argument, or Temporal'],
    [/\bTemporal\.Now\b/, 'a `now` argument'],
    [/\bMath\.random\b/, 'a `random` argument'],
    [/\basync\b|\bawait\b|\bPromise\b/, 'a plain function; IO belongs in server/'],
  ],
  server: [[/\bMath\.random\b/, 'node:crypto']],
  '*': [
    [/^\s*(export\s+)?(const\s+)?enum\s/m, 'a list of words `as const`'],
    [/\bas any\b/, 'a type'],
    [
      /^ *\.\.\.(\[[^[\]{}()`\n]*\]|\{[^{}\n]*\}),?$/m,
      'what stands in it, or `biome-ignore format` for a table',
    ],
    [/@ts-(ignore|nocheck)/, 'a type'],
    [/\bfrom '\.\/index\.ts'|\/index\.ts'/, 'the file itself; there are no barrels'],
  ],
}

const limits = { lines: 300, columns: 120, depth: 3, componentLines: 90 }

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && existsSync(path))
  .sort()

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** Every module that a file names, by `from`, `import(...)` or a bare import. */
function imports(text: string): string[] {
  const found = text.matchAll(/(?<!['.])\b(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].map((match) => match[1]!)
}

/**
 * Functions at the top of a file and how many lines they take, blank ones aside; as Biome formats
 * them, they end at the next brace in the first column. Biome's own rule skips lines within markup.
 */
function functionLines(text: string): { name: string; lines: number }[] {
  const found = text.matchAll(
    /^(?:export )?(?:default )?(?:async )?(?:function (\w+)|const (\w+)\b.*=>(?: [({])?$)[\s\S]*?\n[})](?!.*\{$)/gm,
  )
  return [...found].map(([all, name, constant]) => ({
    name: name ?? constant!,
    lines: all.split('\n').filter((line) => line.trim() !== '').length,
  }))
}

function checkBorders(path: string, text: string) {
  const folder = path.split('/')[0]!
  const allowed = borders[folder]
  if (!allowed || path.includes('.test.') || path.includes('.contract.')) return
  for (const target of imports(text)) {
    const ours = /^(?:#|(?:\.\.\/)+)(core|server|web|cli|test|words|db|scripts|bench)\//.exec(
      target,
    )
    if (ours) assert(allowed.includes(ours[1]!), `${folder}/ may not import ${target}`)
    else if (folder === 'core' && !target.startsWith('.')) {
      const name = target.split('/')[0]!
      assert(corePackages.includes(name), `core/ may not import the package \`${target}\``)
    }
  }
}

for (const path of files) {
  const text = readFileSync(path, 'utf8')
  const isTest = path.includes('.test.') || path.startsWith('e2e/')

  test(`tidy: ${path}`, () => {
    const lines = text.split('\n')
    assert(path.split('/').length <= limits.depth, `deeper than ${limits.depth}`)
    if (!isTest && path !== 'scripts/launch.mjs' && !path.startsWith('words/')) {
      assert(lines.length <= limits.lines, `over ${limits.lines} lines: ${lines.length}`)
    }
    // A sentence in a catalogue cannot be broken over lines.
    const isWords = path.startsWith('words/')
    const long = isWords ? -1 : lines.findIndex((line) => line.length > limits.columns)
    assert(long < 0, `line ${long + 1} is longer than ${limits.columns}`)
    checkBorders(path, text)
    if (isTest) return
    if (path.endsWith('.tsx')) {
      const tall = functionLines(text).filter(({ lines }) => lines > limits.componentLines)
      assert.deepEqual(tall, [], `functions over ${limits.componentLines} lines`)
    }
    const code = withoutComments(text)
    for (const [pattern, instead] of [...(bans[path.split('/')[0]!] ?? []), ...bans['*']!]) {
      assert(!pattern.test(code), `${pattern} is banned here: use ${instead}`)
    }
  })
}

/** A file directly in one of these counts as itself, others by their folder. */
const tops = ['core', 'web', 'server'] as const
const partOf = (path: string) =>
  path.split('/').length > 2 ? path.slice(0, path.lastIndexOf('/')) : path

/** Which part imports which, with the files between which it does. */
function arrowsOf(top: string): Map<string, Map<string, string>> {
  const arrows = new Map<string, Map<string, string>>()
  const within = files.filter((path) => path.startsWith(`${top}/`))
  for (const path of within.filter((one) => !/\.(test|contract|child)\./.test(one))) {
    for (const target of imports(readFileSync(path, 'utf8'))) {
      const found = target.startsWith('#') ? target.slice(1) : normalize(join(path, '..', target))
      if (!found.startsWith(`${top}/`)) continue
      const [from, to] = [partOf(path), partOf(found)]
      const some = arrows.get(from) ?? new Map<string, string>()
      if (from !== to) arrows.set(from, some.set(to, `${path} -> ${found}`))
    }
  }
  return arrows
}

/** Parts that come back to themselves, with the files by which they do. */
function circlesIn(arrows: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const reach = (start: string) => {
    const seen = new Set<string>()
    const next = [start]
    for (let part = next.pop(); part !== undefined; part = next.pop()) {
      for (const to of arrows.get(part)?.keys() ?? []) {
        if (!seen.has(to)) next.push(to)
        seen.add(to)
      }
    }
    return seen
  }
  const reached = new Map([...arrows.keys()].map((part) => [part, reach(part)]))
  return [...arrows].flatMap(([from, some]) =>
    [...some].flatMap(([to, where]) => (reached.get(to)?.has(from) ? [where] : [])),
  )
}

for (const top of tops) {
  test(`no circle between the folders of ${top}/`, () => {
    const arrows = arrowsOf(top)
    assert(arrows.size > 10, 'the arrows are found')
    assert.deepEqual(circlesIn(arrows), [])
  })
}

test('a circle between folders is seen, and named by the files that make it', () => {
  const arrows = new Map([
    ['core/a', new Map([['core/b', 'core/a/x.ts -> core/b/y.ts']])],
    ['core/b', new Map([['core/c.ts', 'core/b/y.ts -> core/c.ts']])],
    ['core/c.ts', new Map([['core/a', 'core/c.ts -> core/a/x.ts']])],
    ['core/d', new Map([['core/a', 'core/d/z.ts -> core/a/x.ts']])],
  ])
  assert.equal(circlesIn(arrows).length, 3)
})

test('every rule of every SPEC.md has a test, and every test cites a rule that exists', () => {
  const listed = execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard'], {
    encoding: 'utf8',
  }).split('\n')
  const ids = (paths: string[], pattern: RegExp) =>
    new Set(paths.flatMap((p) => [...readFileSync(p, 'utf8').matchAll(pattern)].map((m) => m[1]!)))
  const specs = listed.filter((path) => path.endsWith('SPEC.md') && existsSync(path))
  const tests = listed.filter((path) => /\.(test|contract)\.ts$/.test(path) && existsSync(path))
  const stated = ids(specs, /\*\*([A-Z]{2}\d+)\*\*/g)
  const tested = ids(tests, /\[([A-Z]{2}\d+)\]/g)
  assert.deepEqual([...stated.difference(tested)], [], 'rules without a test')
  assert.deepEqual([...tested.difference(stated)], [], 'tests without a rule')
})

test('every file that the documents name is there', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md', 'SECURITY.md']
  for (const page of [...pages, 'docs/safety.md', 'docs/operating.md', 'docs/api.md']) {
    const named = readFileSync(page, 'utf8').matchAll(
      /`([a-z]+\/[A-Za-z0-9/._-]+\.(?:ts|tsx|md|yaml))`/g,
    )
    const missing = [...named].map((found) => found[1]!).filter((path) => !existsSync(path))
    assert.deepEqual(missing, [], page)
  }
})

test('the map names every folder of core/, and the glossary is in order and names what is there', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8')
  const folders = new Set(
    files.filter((path) => /^core\/\w+\//.test(path)).map((path) => path.split('/')[1]!),
  )
  const [, ofCore = ''] = /^ {4}core\/([\s\S]*?)^ {4}server\//m.exec(map) ?? []
  assert.deepEqual(
    [...folders].filter((name) => !new RegExp(`\\b${name}\\b`).test(ofCore)),
    [],
  )

  const rows = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([a-z].+?) \|/gm)]
  const words = rows.map((found) => found[1]!)
  assert(words.length > 80)
  assert.deepEqual(
    words,
    words.toSorted((a, b) => (a < b ? -1 : 1)),
  )
  const code = files
    .filter((path) => /^(core|server|web|words|test|docs)\//.test(path))
    .map((path) => readFileSync(path, 'utf8').toLowerCase())
    .join('\n')
  const isUsed = (word: string) => {
    const plain = word.replace(/ \(.*/, '').replaceAll(' ', '[ -]?')
    return new RegExp(`\\b${plain}`).test(code)
  }
  assert.deepEqual(
    words.filter((word) => !isUsed(word)),
    [],
  )
})
