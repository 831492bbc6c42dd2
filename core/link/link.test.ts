import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkNoun, mayBeJudgedAgain } from '#core/link/link.ts'
import { decide } from '#core/loop.ts'
import { command, entry, fold } from '#test/given.ts'
import { contextOf, person } from '#test/world.ts'

const reason = { text: 'Asked by telephone', language: 'en' }
const held = (index: number, why: string, waits = false) =>
  entry('link.held', {
    sequence: 7,
    index,
    stream: 'casualty/c1',
    kind: 'casualty.crossed',
    why,
    waits,
  })
const decided = (index: number, decision: string) =>
  entry('link.decided', { sequence: 7, index, decision, reason })
const taken = (index: number) => entry('link.taken', { sequence: 7, index })
const places = (...entries: Parameters<typeof fold>[2]) =>
  fold(linkNoun, 'be', entries).held.map(({ index, decision }) => [index, decision])

test('[LN1] what is held stands until it is taken in, or left out by a decision', () => {
  assert.deepEqual(places(held(0, 'not-told'), held(1, 'not-begun')), [
    [0, null],
    [1, null],
  ])
  assert.deepEqual(places(held(0, 'not-told'), decided(0, 'drop')), [])
  assert.deepEqual(places(held(0, 'not-told'), decided(0, 'take')), [[0, 'take']])
  assert.deepEqual(places(held(0, 'not-told'), decided(0, 'take'), taken(0)), [])
})

test('[LN2] a decision to take in is refused for what nobody can take in', () => {
  const decide_ = (why: string, decision: string, index = 0) => {
    const state = fold(linkNoun, 'be', [held(0, why)])
    const body = { sequence: 7, index, decision, reason }
    const asked = command('link.decide', body, { stream: 'link/be', seen: state.actVersion })
    const found = decide(linkNoun, state, asked, contextOf(person('liaison')))
    return found.ok ? 'done' : `${found.error.code} ${found.error.params.why ?? ''}`.trim()
  }
  for (const why of [
    'unreadable',
    'another-writer',
    'another-realm',
    'reserved',
    'later',
    'subject',
  ]) {
    assert.equal(decide_(why, 'take'), 'wrong_stage unreadable', why)
    assert.equal(decide_(why, 'drop'), 'done', why)
  }
  assert.equal(decide_('not-told', 'take'), 'done')
  assert.equal(decide_('not-told', 'take', 5), 'unknown_thing')
})

test('[LN2] an upgrade judges again what is of a later version, and never what nobody may say', () => {
  const judged = (why: string) => mayBeJudgedAgain(fold(linkNoun, 'be', [held(0, why)]).held[0]!)
  for (const why of ['later', 'not-begun', 'not-told', 'behind', 'body']) assert(judged(why), why)
  for (const why of ['unreadable', 'another-realm', 'another-writer', 'reserved', 'subject']) {
    assert(!judged(why), why)
  }
})

test('[LN3] what the first release held in sentences is judged again like what is held today', () => {
  const stream = 'casualty/c1'
  const first = (why: string, stream: string) =>
    fold(linkNoun, 'be', [entry('link.held', { sequence: 7, index: 0, stream, why, entry: {} })])
      .held[0]!
  const said = (sentence: string, of = stream) => {
    const { why, waits } = first(sentence, of)
    return [why, waits, mayBeJudgedAgain(first(sentence, of))]
  }
  assert.deepEqual(said('behind another that is held'), ['behind', true, true])
  assert.deepEqual(said('its body does not fit its kind'), ['body', true, true])
  assert.deepEqual(said('its body does not fit its kind', 'agreement/a'), ['body', false, true])
  assert.deepEqual(said('written by somebody else'), ['another-writer', false, false])
  assert.deepEqual(said('of another realm'), ['another-realm', false, false])
  assert.deepEqual(said('the kit is not its writer’s'), ['not-owner', false, true])
})
