import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'corridor-'))
after(() => rmSync(folder, { recursive: true }))
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['cli/corridor.ts', 'agreement', 'render', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })

test('render prints the agreement in the language asked for', () => {
  const text = run('agreements/meuse-rhine', '--language', 'fr')
  assert.match(text, /^Accord relatif aux soins/)
  assert.match(text, /Article 7\.1 .*\n {2}1\. Le transfert .* est permis lorsque/)
  assert.match(text, /\n {5}a\) .*\u00a0;\n/)
})

test('render calls the crossings by their names, of the region beside or of the one given', () => {
  const names = /«\u00a0Slenaken – Teuven\u00a0»/
  const beside = run('agreements/meuse-rhine', '--language', 'fr')
  assert.match(beside, names)
  assert.doesNotMatch(beside, /slenaken-teuven/)
  const alone = join(folder, 'agreement.yaml')
  copyFileSync('agreements/meuse-rhine/agreement.yaml', alone)
  assert.match(run(alone), /slenaken-teuven/)
  assert.doesNotMatch(run(alone, '--region', 'regions/meuse-rhine'), /slenaken-teuven/)
})

test('render writes a page and a printed document, and says where', () => {
  const [html, pdf] = [join(folder, 'a.html'), join(folder, 'a.pdf')]
  const said = run('agreements/meuse-rhine', '--language', 'de', '--html', html, '--pdf', pdf)
  assert.deepEqual(said.trim().split('\n'), [html, pdf])
  assert.match(readFileSync(html, 'utf8'), /<html lang="de"/)
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), '%PDF-')
})
