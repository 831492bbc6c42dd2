import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementBodies } from '#core/agreement/bodies.ts'
import type { AgreementLife, TextView } from '#core/agreement/life.ts'
import { type FilledIn, firstFilled, forms, isFilled, statementOf } from './forms.ts'
import { commentsOn, monthsOf, offersAbout, shortHash, textsInOrder, weeksOf } from './life.ts'

const text = (hash: string, stage: TextView['stage'], opens: number | null = null) =>
  ({ hash, stage, opens, proposedAt: null, drafts: [] }) as unknown as TextView
const life = (more: Partial<AgreementLife>) =>
  ({ texts: [], comments: [], offers: [], ...more }) as unknown as AgreementLife

test('what is in force stands first, then what is nearest to it', () => {
  const all = life({
    texts: [
      text('d', 'drafted'),
      text('o', 'declined'),
      text('f', 'in-force', 5),
      text('p', 'proposed'),
    ],
  })
  assert.deepEqual(
    textsInOrder(all).map(({ hash }) => hash),
    ['f', 'p', 'd', 'o'],
  )
})

test('comments on the whole stand before those on articles, and 7.2 before 7.10', () => {
  const one = (clause: string | null, at: number) => ({ hash: 'h', clause, at }) as never
  const found = commentsOn(life({ comments: [one('7.10', 1), one('7.2', 2), one(null, 3)] }), 'h')
  assert.deepEqual(
    found.map(({ clause }) => clause),
    [null, '7.2', '7.10'],
  )
})

test('offers are found by what they are about', () => {
  const offers = [
    { kind: 'agreement.sign', chosen: { hash: 'a' }, allowed: true },
    { kind: 'agreement.sign', chosen: { hash: 'b' }, allowed: true },
    { kind: 'agreement.suspend', chosen: {}, allowed: true },
  ] as never
  assert.equal(offersAbout(life({ offers }), ['agreement.sign'], { hash: 'b' }).length, 1)
  assert.equal(offersAbout(life({ offers }), ['agreement.sign', 'agreement.suspend']).length, 3)
})

test('a month is drawn in whole weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  assert.deepEqual(weeks[0], [0, 0, 0, 0, 0, 0, 1])
  assert.deepEqual(weeks.at(-1), [30, 0, 0, 0, 0, 0, 0])
  const line = (day: string) => ({ day }) as never
  assert.deepEqual(
    monthsOf([line('2027-01-05'), line('2026-11-02'), line('2026-11-30')]).map(
      ({ month, lines }) => [month, lines.length],
    ),
    [
      ['2026-11', 2],
      ['2027-01', 1],
    ],
  )
})

test('a hash is shown in fours', () => {
  assert.equal(shortHash('0123456789abcdef'), '0123 4567 89ab')
})

const hash = 'a'.repeat(64)
/** Something sound in every field, as a person would fill it in. */
const sound: FilledIn = {
  reason: 'r',
  instrument: 'i',
  until: '2027-01-01',
  effective: '2028-01-01',
  note: 'n',
  comment: 'c',
  answer: 'a',
  evidence: 'e',
  authority: 'x',
  clause: '7.2',
  to: 'be',
}
const chosen = {
  hash,
  comment: 'c',
  suspension: 's',
  withdrawal: 'w',
  divergence: 'd',
  crisis: 'k',
  order: 'o',
  obligation: 'meuse-rhine/16.1',
}

for (const [kind, body] of Object.entries(agreementBodies)) {
  const form = forms[kind as keyof typeof forms]
  if (!form) continue
  test(`the form of ${kind} makes what the command takes`, () => {
    const filled = { ...firstFilled(form.fields, chosen), ...sound }
    assert(isFilled(form.fields, filled))
    const made = form.body({ chosen, filled, language: 'en', newId: () => 'id-1' })
    const read = body.safeParse(made)
    assert(read.success, `${kind}: ${JSON.stringify(read.error?.issues)}`)
  })
}

test('every command has a form, is a statement under a key, or is made in the editor', () => {
  const editor = ['agreement.draft', 'agreement.revise']
  const without = Object.keys(agreementBodies).filter(
    (kind) => !(kind in forms) && !(kind in statementOf),
  )
  assert.deepEqual(without.sort(), editor)
})

test('what must be said is asked for', () => {
  const fields = forms['agreement.decline']!.fields
  assert(!isFilled(fields, firstFilled(fields, {})))
  assert(!isFilled(fields, { reason: '  ' }))
})
