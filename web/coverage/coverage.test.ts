import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverOf } from '#core/coverage/cover.ts'
import { agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { asIfInForce } from '../law/ask.ts'
import { combinations, layoutOf, percent, placeIn, questionBehind } from './coverage.ts'

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
  parties: ['nl', 'be', 'de'].map((id) => ({ ...party, id })),
  clauses: [
    {
      id: '1.1',
      kind: 'transfer',
      title,
      effect: 'permits',
      when: { to: 'de', category: ['immediate', 'urgent'], needs: { any: ['burns', 'icu'] } },
    },
    {
      id: '1.2',
      kind: 'transfer',
      title,
      effect: 'permits',
      when: { category: 'minor', accepted: true },
    },
    {
      id: '2.1',
      kind: 'route',
      title,
      effect: 'permits',
      when: { localTime: { between: ['06:00', '22:00'] }, crossingState: 'open' },
    },
  ],
})
const cover = coverOf(text, 'transfer')!
const layout = layoutOf(cover)

test('pairs of parties that look alike share a table, and a party with itself has none', () => {
  assert.deepEqual(
    layout.facets.map(({ pairs }) => pairs.length).sort(),
    [2, 4],
    'to de, and to the others',
  )
  assert.deepEqual(combinations([2, 2]), [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
})

test('the hour runs across, in strips', () => {
  const route = coverOf(text, 'route')!
  const { column } = layoutOf(route)
  assert.equal(route.dimensions[column!]!.fact, 'localTime')
})

test('the question behind every gap is one that nothing permits or prohibits', () => {
  const decide = compile([asIfInForce(text)])
  let gaps = 0
  let opens = 0
  for (const facet of layout.facets)
    for (const pair of facet.pairs)
      facet.cells.forEach((cells, row) => {
        cells.forEach((state, across) => {
          if (state !== 'gap' && state !== 'open') return
          const place = placeIn(layout, pair, layout.rowPlaces[row]!, across)
          const { question, isExact } = questionBehind(cover, place)
          const { answer, why } = decide(question, cover.at)
          assert.deepEqual([answer, why], ['refused', 'nothing-permits'])
          if (state === 'gap') assert(isExact)
          if (state === 'gap') gaps += 1
          else opens += 1
        })
      })
  assert(gaps > 20 && opens > 5, `${gaps} ${opens}`)
})

test('a share is never rounded to nothing', () => {
  const cases = [
    [0, '0 %'],
    [0.00001, '< 0.1 %'],
    [0.0123, '1.2 %'],
    [0.4567, '46 %'],
    [1, '100 %'],
  ] as const
  for (const [share, shown] of cases) assert.equal(percent(share), shown)
})
