import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { choose, filesOf, longFiles, stages } from './stages.ts'

/** What is chosen: each stage with its files. */
function chosen(only: string[], paths: string[]): Map<string, string[]> {
  const found = choose(only, paths)
  assert('parts' in found, 'error' in found ? found.error : '')
  return new Map(found.parts.map(({ stage, files }) => [stage, files]))
}

describe('which tests are run', () => {
  test('every test of the tree belongs to one stage', () => {
    const listed = execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard'], {
      encoding: 'utf8',
    })
    const all = listed.split('\n').filter((path) => /\.(test|spec)\.ts$/.test(path))
    const inStages = stages.flatMap(filesOf)
    assert.deepEqual(inStages.toSorted(), all.toSorted())
    assert.equal(new Set(inStages).size, inStages.length)
  })

  test('without a word, all stages in their order', () => {
    assert.deepEqual([...chosen([], []).keys()], [...stages])
  })

  const table: [only: string[], paths: string[], stages: string[]][] = [
    [['core'], [], ['core']],
    [['server', 'core'], [], ['core', 'server']],
    [['check'], [], ['format', 'types', 'tidy']],
    [[], ['core/law'], ['core']],
    [[], ['./core/law/'], ['core']],
    [[], ['core/law', 'server/store'], ['core', 'server']],
    [[], ['e2e/sign-in.spec.ts'], ['browser']],
    [['server'], ['cli'], ['server']],
  ]
  for (const [only, paths, expected] of table) {
    const words = [...(only.length > 0 ? [`--only ${only}`] : []), ...paths]
    test(`npm test -- ${words.join(' ')}: ${expected.join(', ')}`, () => {
      assert.deepEqual([...chosen(only, paths).keys()], expected)
    })
  }

  test('a folder runs what lies under it and nothing beside it', () => {
    const files = chosen([], ['core/law']).get('core')!
    assert(files.length > 0)
    assert(files.every((file) => file.startsWith('core/law/')))
    assert.deepEqual(chosen([], [files[0]!]).get('core'), [files[0]])
  })

  const faults: [only: string[], paths: string[], says: RegExp][] = [
    [['unit'], [], /no stage `unit`; there are format, types, .*check/],
    [[], ['core/nowhere'], /`core\/nowhere` is not there/],
    [[], ['docs'], /`docs` holds no test/],
    [['browser'], ['core/law'], /`core\/law` holds no test of the stage browser/],
    [[], ['core/law', 'docs'], /`docs` holds no test/],
  ]
  for (const [only, paths, says] of faults) {
    test(`${[...only, ...paths].join(' ')} is told what there is`, () => {
      const found = choose(only, paths)
      assert('error' in found)
      assert.match(found.error, says)
    })
  }

  test('the long run takes what has more to do, also through a contract', () => {
    const long = longFiles()
    for (const path of ['core/law/laws.test.ts', 'server/federation/kill.test.ts']) {
      assert(long.includes(path), path)
    }
    assert(long.some((path) => path.startsWith('server/store/')))
  })
})
