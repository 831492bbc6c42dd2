import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corridor } from '#test/corridor.ts'

const good = 'agreements/broken/good.yaml'
const at = ['--at', '2026-11-02T12:00Z']
const explain = (...words: string[]) => corridor('agreement', 'explain', good, ...at, ...words)
const sooner = ['from=north', 'to=south', 'category=immediate', 'minutesSooner=12']

test('[AG48] a permitted question ends with 0, its duties and the conditions that held', async () => {
  const { code, out } = await explain(...sooner)
  assert.equal(code, 0)
  assert.match(out, /^Permitted {2}The agreement permits this\./)
  assert.match(out, /4\.1 {2}The receiving (party|side).*within 5 minutes/)
  assert.match(
    out,
    /├─ Article 4\.1 {2}Sooner \(permits\)\n│ {2}├ ✓ .*“Immediate” or “Urgent”\n│ {2}└ ✓ /,
  )
})

test('[AG48] the fact that would have tipped a clause is named, with what is known of it', async () => {
  const { code, out } = await explain(
    'from=north',
    'to=south',
    'category=immediate',
    'minutesSooner=4',
  )
  assert.equal(code, 1)
  assert.match(out, /^Refused/)
  assert.match(
    out,
    /Nearly: one thing stood in the way\n├─ Article 4\.1 .*\n.*✓.*\n.*✗ .* ← minutesSooner: 4/,
  )
  const unknown = await explain('from=north', 'to=south', 'category=immediate')
  assert.equal(unknown.code, 1)
  assert.match(unknown.out, /^Undetermined/)
  assert.match(unknown.out, /not known, and it matters: .*\(minutesSooner\)/)
  assert.match(unknown.out, /\? .* ← minutesSooner: not known/)
})

test('[AG48] facts of the record hold as if it were silent, until they are stated or made unknown', async () => {
  assert.match((await explain(...sooner, 'threatened=true')).out, /^Refused/)
  assert.match((await explain(...sooner, 'threatened=true', 'consent=given')).out, /^Permitted/)
  assert.match((await explain(...sooner, 'threatened=?')).out, /^Undetermined/)
})

test('[AG48] outside its term a text permits nothing, and a case goes on as it began', async () => {
  const asked = ['agreement', 'explain', good, ...sooner, '--at', '2035-03-01T12:00Z']
  const late = await corridor(...asked)
  assert.equal(late.code, 1)
  assert.match(late.out, /no longer in force/)
  const begun = await corridor(...asked, '--began', '2034-12-30T12:00Z')
  assert.equal(begun.code, 0)
})

test('[AG48] --json gives the decision and every finding', async () => {
  const { code, out } = await explain(...sooner, '--json')
  const found = JSON.parse(out)
  assert.equal(code, 0)
  assert.deepEqual(
    [found.answer, found.clauses, found.question.facts.minutesSooner],
    ['permitted', ['two-banks/4.1'], 12],
  )
  assert.equal(found.findings.length, 3)
})

const wrongFacts: [words: string[], message: RegExp, remedy: RegExp][] = [
  [['catgory=immediate'], /no fact `catgory`/, /did you mean `category`\?/],
  [['category=red'], /`red` is no value of `category`/, /immediate, urgent, delayed/],
  [['category=imediate'], /no value of `category`/, /did you mean `immediate`\?/],
  [['needs=burns,icuu'], /`icuu` is no value of `needs`/, /did you mean `icu`\?/],
  [['to=atlantis'], /no value of `to`/, /north, south, outside/],
  [['minutesSooner=soon'], /no value of `minutesSooner`/, /-1440 … 1440 min/],
  [['threatened=perhaps'], /no value of `threatened`/, /true, false/],
  [
    ['crossingState=open'],
    /never states `crossingState`; these do: route/,
    /choose from: from, to/,
  ],
  [['immediate'], /`immediate` is not a fact: write name=value/, /^/],
]
for (const [words, message, remedy] of wrongFacts) {
  test(`[AG48] a fact that cannot be is answered with the choices: ${words.join(' ')}`, async () => {
    const { code, error, out } = await explain(...words)
    assert.deepEqual([code, out], [2, ''])
    assert.match(error, message)
    assert.match(error, remedy)
  })
}

test('[AG48] a kind or a moment that there is not is a wrong call', async () => {
  assert.equal((await explain('--kind', 'teleport')).code, 2)
  assert.equal((await corridor('agreement', 'explain', good, '--at', 'noon')).code, 2)
})

test('[AG48] the answer comes in the language asked for', async () => {
  const asked = ['agreement', 'explain', good, ...at, ...sooner]
  for (const [language, words] of [
    ['nl', /Van toepassing\n├─ Artikel 4\.1 {2}Sneller/],
    ['de', /Anwendbar\n├─ Artikel 4\.1 {2}Schneller/],
    ['fr', /Applicables\n├─ Article 4\.1 {2}Plus vite/],
  ] as const)
    assert.match((await corridor('--language', language, ...asked)).out, words)
})
