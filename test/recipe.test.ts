import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cut, decide, evolve, findTrespass } from '#core/loop.ts'
import { tooEarly, wrongly } from '#core/verdict.ts'
import { command, entry, fold } from '#test/given.ts'
import { contextOf, ground, noon, person } from '#test/world.ts'
import { errandNoun } from './errand.ts'

const recipe = readFileSync('docs/recipes/add-a-noun.md', 'utf8')

test('the recipe prints the noun that is compiled and driven here', () => {
  const [, printed] = /```ts\n([\s\S]*?)```/.exec(recipe) ?? []
  assert.equal(printed, readFileSync('test/errand.ts', 'utf8'))
})

/** The files of the tables, as they are for a noun that is there. */
const rowsFor = (noun: string): string[] =>
  [...recipe.matchAll(/^\| `([^`]+)` \|/gm)].map((found) =>
    found[1]!.replaceAll('<noun>', noun).replaceAll('<language>', 'de'),
  )

test('the recipe names files that a noun has, and each speaks of it', () => {
  const rows = rowsFor('medicine')
  assert.equal(rows.length, 15)
  for (const path of rows) {
    assert(existsSync(path), path)
    if (path.endsWith('/')) continue
    assert.match(readFileSync(path, 'utf8'), /medicine/, path)
  }
})

const stream = 'errand/e1'
const body = { to: 'be', what: 'blood', dueAt: noon + 60_000 }
const begun = entry('errand.begun', body, { stream })
const delivered = entry('errand.delivered', {}, { stream, member: 'be' })
const underWay = fold(errandNoun, 'e1', [begun])
const over = evolve(errandNoun, underWay, delivered)

test('a command becomes an entry, the entry a state', () => {
  const none = errandNoun.initial('e1')
  const asked = command('errand.begin', body, { stream })
  const decided = decide(errandNoun, none, asked, contextOf(person('dispatcher')))
  assert.deepEqual(decided, { ok: true, value: [{ stream, kind: 'errand.begun', body }] })
  assert.equal(underWay.to, 'be')
  assert.deepEqual(errandNoun.audience(underWay, 'nl'), ['be'])
})

test('who may not give it, whose body is wrong, who saw less, and what is over, is refused', () => {
  const none = errandNoun.initial('e1')
  const codeOf = (
    kind: string,
    given: object,
    state = none,
    who = person('dispatcher'),
    seen?: number,
  ) => {
    const asked = command(kind, given, { stream, ...(seen !== undefined && { seen }) })
    const decided = decide(errandNoun, state, asked, contextOf(who))
    return decided.ok ? 'done' : decided.error.code
  }
  const there = person('coordinator', 'be')
  assert.equal(codeOf('errand.begin', body, none, person('crew')), 'not_your_role')
  assert.equal(codeOf('errand.begin', { ...body, what: 'gold' }), 'invalid_input')
  assert.equal(codeOf('errand.begin', body, underWay), 'already_exists')
  assert.equal(codeOf('errand.deliver', {}, none, person('coordinator')), 'unknown_thing')
  assert.equal(
    codeOf('errand.deliver', {}, underWay, person('coordinator', 'de'), 0),
    'not_your_role',
  )
  assert.equal(codeOf('errand.deliver', {}, underWay, there, 0), 'done')
  assert.equal(codeOf('errand.deliver', {}, over, there, 0), 'stale')
  assert.equal(codeOf('errand.deliver', {}, over, there, 2), 'wrong_stage')
})

test('a partner writes what is its own to write, and nothing else', () => {
  const judged = (kind: string, member: string, state = underWay, given = {}) =>
    findTrespass(errandNoun, state, entry(kind, given, { stream, member }), ground)
  assert.equal(judged('errand.delivered', 'be'), null)
  assert.deepEqual(judged('errand.delivered', 'de'), wrongly('not-told'))
  assert.deepEqual(
    judged('errand.delivered', 'be', errandNoun.initial('e1')),
    tooEarly('not-begun'),
  )
  assert.deepEqual(judged('errand.overdue', 'be', underWay, { dueAt: noon }), wrongly('not-owner'))
  assert.deepEqual(judged('errand.delivered', 'be', underWay, { passport: 'x' }), wrongly('body'))
  assert.deepEqual(judged('errand.of_a_later_version', 'be'), wrongly('later'))
})

test('it falls due once, and a partner has of it what the agreement lets it have', () => {
  assert.deepEqual(errandNoun.tick(underWay, noon, 'nl'), [])
  const [late] = errandNoun.tick(underWay, body.dueAt, 'nl')
  assert.equal(late?.kind, 'errand.overdue')
  assert.deepEqual(errandNoun.tick(underWay, body.dueAt, 'be'), [])
  assert.deepEqual(errandNoun.tick(over, body.dueAt, 'nl'), [])
  assert.deepEqual(cut(errandNoun, begun, null, new Set(['operational']))?.body, body)
  assert.equal(cut(errandNoun, begun, null, new Set(['triage'])), null)
})
