import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionsOf } from '#core/casualty/questions.ts'
import { isFirst, vulnerableOf } from '#core/casualty/vulnerable.ts'
import { agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import { entry, given, reported } from '#test/given.ts'
import { contextOf, noon, person, treaty } from '#test/world.ts'

const flagged = (vulnerable: string[]) => entry('casualty.flagged', { vulnerable })
const of = (more: Record<string, unknown>, ...flags: string[][]) =>
  given(reported(more), ...flags.map(flagged)).state

const table: [string, Record<string, unknown>, string[][], string[]][] = [
  ['an adult', { ageYears: 40 }, [], []],
  ['a child of fifteen', { ageYears: 15 }, [], ['child']],
  ['a person of sixteen', { ageYears: 16 }, [], []],
  ['a person of sixty-five', { ageYears: 65 }, [], ['older-person']],
  [
    'who looks like a child, of unknown age',
    { ageYears: undefined, looksLike: 'child' },
    [],
    ['child'],
  ],
  ['who looks like a child and is thirty', { ageYears: 30, looksLike: 'child' }, [], []],
  ['what was flagged', { ageYears: 30 }, [['pregnant', 'detainee']], ['pregnant', 'detainee']],
  ['what was flagged last', { ageYears: 30 }, [['pregnant'], []], []],
]
for (const [what, more, flags, groups] of table)
  test(`[CA40] ${what}: ${groups.join(', ') || 'no group'}`, () => {
    assert.deepEqual(vulnerableOf(of(more, ...flags)), groups)
  })

test('[CA40] questions about a transfer state the groups', () => {
  const state = of({ ageYears: 8 })
  const destination = { facility: 'be-central', member: 'be' }
  const questions = questionsOf(state, destination, null, contextOf(person('dispatcher')))
  assert.deepEqual(questions[0]?.facts.vulnerable, ['child'])
})

test('[CA40] the agreement puts first whom one of its triage articles names, and nobody else', () => {
  const text = agreement.parse({
    ...treaty,
    clauses: [
      {
        id: '2.3',
        kind: 'triage',
        effect: 'provides',
        title: treaty.title,
        when: { vulnerable: { any: ['child', 'pregnant'] } },
        duties: [{ duty: 'prioritise', group: 'child' }],
      },
    ],
  })
  const decide = compile([standingOf(text)])
  const first = (more: Record<string, unknown>, ...flags: string[][]) =>
    isFirst(of(more, ...flags), 'nl', (question) => decide(question, noon))
  assert.equal(first({ ageYears: 8 }), true)
  assert.equal(first({ ageYears: 40 }), false)
  assert.equal(
    first({ ageYears: 40 }, ['pregnant']),
    false,
    'the article applies and names another group',
  )
})
