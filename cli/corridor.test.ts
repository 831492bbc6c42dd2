import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { languages } from '#words/languages.ts'

const root = join(import.meta.dirname, '..')

/** Tells of every module on stderr, before it is loaded. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      process.stderr.write('loaded ' + url + '\\n')
      return next(url, context)
    },
  })`)}`

/** Runs the command; gives what it printed, and the modules of ours that it loaded for that. */
function loadedBy(...args: string[]) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const command = ['--import', watcher, join(root, 'cli/corridor.ts'), ...args]
  const done = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' })
  const urls = [...done.stderr.matchAll(/^loaded (.*)$/gm)].map((found) => found[1]!)
  const own = `${pathToFileURL(root)}/`
  const modules = urls
    .filter((url) => url.startsWith(own) && !url.includes('/node_modules/'))
    .map((url) => url.slice(own.length))
  return { code: done.status, out: done.stdout, modules: modules.sort() }
}

/** The command itself, and which languages there are: not their words. */
const always = [
  'cli/corridor.ts',
  'cli/on-call.ts',
  'cli/terminal.ts',
  'words/languages.ts',
  ...languages.map((tag) => `words/${tag}/language.ts`),
].sort()

describe('help is there at once: nothing is loaded for it but names and descriptions', () => {
  test('`corridor --help` loads no command', () => {
    const { code, out, modules } = loadedBy('--help')
    assert.equal(code, 0)
    for (const name of ['plan', 'verify', 'agreement', 'import', 'triage']) {
      assert.match(out, new RegExp(`^  ${name} `, 'm'))
    }
    assert.deepEqual(modules, always)
  })

  for (const words of [
    ['agreement', '--help'],
    ['help', 'agreement'],
  ]) {
    test(`\`corridor ${words.join(' ')}\` loads none of its verbs`, () => {
      const { code, out, modules } = loadedBy(...words)
      assert.equal(code, 0)
      assert.match(out, /^ {2}explain {2}/m)
      assert.deepEqual(modules, ['cli/agreement.ts', ...always].sort())
    })
  }

  test('a command loads what it needs and not what others need', () => {
    const { code, out, modules } = loadedBy('help', 'triage')
    assert.equal(code, 0)
    assert.match(out, /--observations <json>/)
    const others = modules.filter((path) =>
      /^(server|core\/(law|allocation|agreement))\//.test(path),
    )
    assert.deepEqual(others, [])
  })

  test('so does an article: it is read and rendered, and no member is opened', () => {
    const { code, out, modules } = loadedBy('agreement', 'article', 'agreements/meuse-rhine', '7.2')
    assert.equal(code, 0)
    assert.match(out, /Article 7\.2/)
    assert.deepEqual(
      modules.filter((path) => path.startsWith('server/')),
      [],
    )
  })
})
