import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clause } from '#core/law/agreement.ts'
import { anchorOf, chaptersOf, findAnchored, lifeOf, speaksOf } from './articles.ts'

const title = { en: 'Reds', nl: 'Rood', de: 'Rot', fr: 'Rouges' }
const made = (id: string, kind: string, more: object = {}) =>
  clause.parse({ id, kind, title, effect: 'permits', ...more })
const term = { from: '2024-01-01', until: '2043-12-31' }
const today = '2026-11-23'

test('articles stand in chapters by their first figure, in the text’s own order', () => {
  const chapters = chaptersOf([
    made('1.1', 'governance'),
    made('7.2', 'transfer'),
    made('7.10', 'transfer'),
    made('7.11', 'target'),
    made('10.1', 'disclosure'),
  ])
  assert.deepEqual(
    chapters.map(({ number, kind, clauses }) => [number, kind, clauses.map(({ id }) => id)]),
    [
      ['1', 'governance', ['1.1']],
      ['7', 'transfer', ['7.2', '7.10', '7.11']],
      ['10', 'disclosure', ['10.1']],
    ],
  )
})

test('an address leads to its article and back; anything else leads nowhere', () => {
  assert.equal(findAnchored(`#${anchorOf('7.2')}`), '7.2')
  for (const hash of ['', '#main', '#art-', '#art-7.x']) assert.equal(findAnchored(hash), null)
})

test('every word must be found, accents and case do not count', () => {
  const article = {
    number: 'Artikel 7.2',
    title: 'Verlegung',
    paragraphs: [{ number: '', text: 'Nach Lüttich', points: [{ letter: 'a)', text: 'eilig' }] }],
  }
  assert(speaksOf(article, 'luttich EILIG'))
  assert(speaksOf(article, '7.2'))
  assert(!speaksOf(article, 'lüttich langsam'))
})

test('the margin says what an article is worth today', () => {
  const suspended = { from: '2026-10-01', by: 'nl', reason: 'floods' }
  const cases = [
    [{}, 'in-force'],
    [{ from: '2027-01-01' }, 'future'],
    [{ from: today }, 'in-force'],
    [{ until: '2025-12-31' }, 'ended'],
    [{ until: today }, 'in-force'],
    [{ suspended }, 'suspended'],
    [{ suspended: { ...suspended, from: '2026-12-01' } }, 'in-force'],
    [{ diverges: 'the French text says otherwise' }, 'disputed'],
  ] as const
  for (const [more, state] of cases) {
    assert.equal(lifeOf(made('7.2', 'transfer', more), term, today).state, state)
  }
  assert.equal(lifeOf(made('7.2', 'transfer'), { from: '2027-01-01' }, today).state, 'future')
})
