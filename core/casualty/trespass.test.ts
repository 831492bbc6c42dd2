import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { findTrespass } from '#core/casualty/trespass.ts'
import type { Entry } from '#core/record/entry.ts'
import { entry, fold, reported } from '#test/given.ts'
import { noon } from '#test/world.ts'

const be = { facility: 'be-central', member: 'be' }
const by = (member: string) => ({ member })
const destined = (member: string) =>
  entry('casualty.destined', { destination: be, route: null, clauses: [], because: [] }, by(member))
const departed = (member: string) =>
  entry('casualty.departed', { vehicle: 'a1', destination: be, route: null }, by(member))
const signed = (side: string, member: string) =>
  entry('casualty.handover_signed', { side, content: 'a'.repeat(64), language: 'en' }, by(member))
const tookOver = (member: string) =>
  entry(
    'casualty.taken_over',
    { facility: `${member}-central`, reason: { text: 'x', language: 'en' } },
    by(member),
  )
const requested = (to: string) =>
  entry('casualty.requested', {
    request: 'r1',
    to,
    facility: 'be-central',
    clauses: [],
    answerBy: noon,
    silence: 'refused',
    route: null,
  })
const answered = (member: string) =>
  entry('casualty.answered', { request: 'r1', answer: 'accepted' }, by(member))
const lapsed = (member: string) =>
  entry('casualty.request_lapsed', { request: 'r1', silence: 'accepted' }, by(member))
const necessity = entry('casualty.necessity_invoked', {
  refused: { code: 'not_permitted', clauses: [] },
  destination: be,
  route: null,
  reason: 'life-threat',
  review: { id: 'v1', dueAt: noon },
})
const reviewed = (member: string) =>
  entry('casualty.review_closed', { review: 'v1', finding: 'justified' }, by(member))
const closed = (member: string) => entry('casualty.closed', { outcome: 'admitted' }, by(member))

type Case = [what: string, known: Entry[], then: Entry, why: RegExp | null]
const noCharge = /does not answer for this patient/
const cases: Case[] = [
  ['who reported somebody departs with them', [reported()], departed('nl'), null],
  ['a stranger departs', [reported(), destined('nl')], departed('de'), noCharge],
  ['who was merely asked departs', [reported(), requested('de')], departed('de'), noCharge],
  ['a stranger chooses a destination', [reported()], destined('de'), noCharge],
  ['a stranger closes', [reported()], closed('be'), noCharge],
  ['before the report arrives, a stranger departs', [], departed('de'), noCharge],
  ['who took over departs', [reported(), destined('nl'), tookOver('be')], departed('be'), null],
  ['who signed for them closes', [reported(), signed('receiving', 'be')], closed('be'), null],
  ['before the report arrives, who took over departs', [tookOver('be')], departed('be'), null],
  ['who gave them away was once in charge', [reported(), tookOver('be')], departed('nl'), null],
  ['they were sent to be, which takes over', [reported(), destined('nl')], tookOver('be'), null],
  ['nobody sent them to de', [reported(), destined('nl')], tookOver('de'), /was not sent/],
  ['nobody sent them to de, which signs', [reported()], signed('receiving', 'de'), /was not sent/],
  ['be has them and may have sent them on', [reported(), tookOver('be')], tookOver('de'), null],
  ['the asked side answers', [reported(), requested('be')], answered('be'), null],
  ['another side answers', [reported(), requested('be')], answered('de'), /was not asked/],
  ['an answer before its question', [reported()], answered('be'), null],
  ['the asking side lets it lapse', [reported(), requested('be')], lapsed('nl'), null],
  ['the asked side lets it lapse', [reported(), requested('be')], lapsed('be'), /did not ask/],
  ['its own review', [reported(), necessity], reviewed('nl'), null],
  ["another's review", [reported(), necessity], reviewed('be'), /another member/],
  ['the same patient reported by another', [reported()], reported({}, by('be')), /already/],
  [
    'what anybody may see',
    [reported()],
    entry('casualty.crossed', { crossing: 'v' }, by('de')),
    null,
  ],
  ['a kind of tomorrow', [reported()], entry('casualty.teleported', {}, by('de')), null],
]

for (const [what, known, then, why] of cases) {
  test(`[CA36] ${what}: ${why === null ? 'is folded' : 'is not'}`, () => {
    const found = findTrespass(fold(casualtyNoun, 'c1', known), then, 'nl')
    if (why === null) assert.equal(found, null)
    else assert.match(String(found), why)
  })
}

test('[CA36] a third member, who cannot know who sent whom, holds nobody’s takeover', () => {
  const known = fold(casualtyNoun, 'c1', [reported()])
  assert.equal(findTrespass(known, tookOver('be'), 'de'), null)
})
