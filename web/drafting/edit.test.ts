import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreement } from '#core/law/agreement.ts'
import { changesOf, renamed } from '../coverage/changes.ts'
import {
  added,
  begin,
  changed,
  duplicated,
  isTaken,
  nextNumber,
  ofKind,
  redone,
  removed,
  renumbered,
  shifted,
  undone,
  withClause,
} from './edit.ts'

const title = { en: 'A', nl: 'A', de: 'A', fr: 'A' }
const party = { name: title, state: 'NL', timeZone: 'Europe/Amsterdam', languages: ['en'] }
const text = agreement.parse({
  format: 'corridor-agreement/1',
  id: 'small',
  version: '1.0.0',
  title,
  illustrative: true,
  stage: 'drafted',
  term: { from: '2024-01-01' },
  parties: [
    { ...party, id: 'nl' },
    { ...party, id: 'be' },
  ],
  clauses: [
    {
      id: '1.1',
      kind: 'transfer',
      title,
      effect: 'permits',
      when: { category: 'immediate', needs: { any: ['burns'] }, crisisDeclared: true },
      unless: [{ needs: { any: ['ecmo'] }, category: 'dead' }, { category: 'minor' }],
      duties: [
        { duty: 'review', withinHours: 24 },
        { duty: 'keep-reserve', percent: 5 },
      ],
    },
    { id: '1.9', kind: 'route', title, effect: 'prohibits', when: { nationalOrder: true } },
    { id: '4.2', kind: 'target', title, effect: 'provides' },
  ],
})
const ids = (of: typeof text) => of.clauses.map(({ id }) => id)
const named = (name: string) => withClause(text, 0, (one) => ({ ...one, source: name }))

test('what was done can be undone and done again, and something new ends that', () => {
  let history = changed(begin(text), named('a'))
  history = changed(history, named('b'))
  assert.equal(undone(history).present.clauses[0]!.source, 'a')
  assert.equal(undone(undone(history)).present, text)
  assert.equal(undone(undone(undone(history))).present, text)
  assert.deepEqual(redone(undone(history)).present, history.present)
  const other = changed(undone(history), named('c'))
  assert.equal(redone(other).present, other.present)
})

test('letters typed into one field are one step; a second field is another', () => {
  let history = begin(text)
  for (const word of ['F', 'Fl', 'Flo']) history = changed(history, named(word), 'source')
  history = changed(history, shifted(history.present, 0, 1), null)
  assert.equal(undone(history).present.clauses[0]!.source, 'Flo')
  assert.equal(undone(undone(history)).present, text)
  const after = changed(undone(changed(begin(text), named('x'), 'source')), named('y'), 'source')
  assert.equal(undone(after).present, text, 'undoing ends the step')
})

test('an article of another kind loses what that kind cannot turn on, and nobody is excepted more', () => {
  const { clause, lost } = ofKind(text.clauses[0]!, 'route')
  assert.deepEqual(clause.when, { category: 'immediate', crisisDeclared: true })
  assert.deepEqual(clause.unless, [{ category: 'minor' }])
  assert.deepEqual(
    clause.duties.map(({ duty }) => duty),
    ['review'],
  )
  assert.deepEqual(lost, { facts: ['needs'], duties: ['keep-reserve'] })
})

test('a new article takes the next number of its chapter and changes nothing by itself', () => {
  const next = added(text, 0, title)
  assert.deepEqual(ids(next), ['1.1', '1.10', '1.9', '4.2'])
  assert.equal(next.clauses[1]!.effect, 'provides')
  assert.equal(nextNumber([], undefined), '1.1')
  assert.deepEqual(ids(duplicated(text, 2)), ['1.1', '1.9', '4.2', '4.3'])
  assert(isTaken(text, 0, '1.9') && !isTaken(text, 1, '1.9'))
})

test('articles move, go and are numbered in their order; the last one stays', () => {
  assert.deepEqual(ids(shifted(text, 0, 1)), ['1.9', '1.1', '4.2'])
  assert.deepEqual(ids(shifted(text, 0, -1)), ids(text))
  assert.deepEqual(ids(renumbered(text)), ['1.1', '1.2', '2.1'])
  const one = removed(removed(text, 0), 0)
  assert.deepEqual(ids(one), ['4.2'])
  assert.deepEqual(ids(removed(one, 0)), ['4.2'])
})

test('against its base an article is the same, new, changed, moved or gone', () => {
  const state = (of: typeof text, at: number) => changesOf(text, of).state(of.clauses[at]!)
  assert.equal(state(text, 0), 'same')
  assert.equal(state(structuredClone(text), 0), 'same')
  assert.equal(state(named('x'), 0), 'changed')
  assert.equal(state(added(text, 0, title), 1), 'new')
  assert.equal(state(renumbered(text), 1), 'moved')
  assert.deepEqual(
    changesOf(text, removed(text, 1)).gone.map(({ id }) => id),
    ['1.9'],
  )
  assert.deepEqual(changesOf(text, renumbered(text)).gone, [])
  assert.deepEqual(
    renamed(text, renumbered(text)).map(([a, b]) => [a.id, b.id]),
    [
      ['1.9', '1.2'],
      ['4.2', '2.1'],
    ],
  )
})
