import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CasualtyState, Review } from '#core/casualty/casualty.ts'
import { stillConcerns } from '../rooms.ts'
import { findBar, readNote, reviewsOf } from './review.ts'

const review = (id: string, state: Review['state'], dueAt: number) =>
  ({ id, state, dueAt, member: 'nl', by: 'p1' }) as Review
const casualty = (...reviews: Review[]) => ({ reviews }) as CasualtyState

test('overdue stands first, then what is due soonest, then closed, the latest on top', () => {
  const list = reviewsOf([
    casualty(review('a', 'closed', 1), review('b', 'open', 9)),
    casualty(review('c', 'overdue', 5), review('d', 'closed', 7)),
    casualty(review('e', 'open', 3), review('f', 'overdue', 2)),
  ])
  assert.deepEqual(
    list.map((one) => one.review.id),
    ['f', 'c', 'e', 'b', 'd', 'a'],
  )
})

test('nobody closes a review of another member, or of what they did themselves', () => {
  const of = { casualty: casualty(), review: review('a', 'open', 1) }
  const bar = (id: string, member: string, ever: boolean) => findBar(of, { id, member }, ever)
  assert.equal(bar('p2', 'nl', true), null)
  assert.equal(bar('p2', 'nl', false), 'role')
  assert.equal(bar('p2', 'be', true), 'elsewhere')
  assert.equal(bar('p1', 'nl', true), 'notYou')
})

test('a checkpoint is read in its parts, and anything else is none', () => {
  const text = 'corridor/nl/live/1\n1284\nq80=\n\n\u2014 corridor/nl/live/1 AAAA\n'
  assert.deepEqual(readNote(text), {
    origin: 'corridor/nl/live/1',
    size: 1284,
    root: 'q80=',
    signatures: ['corridor/nl/live/1 AAAA'],
  })
  const unsigned = text.split('\u2014')[0]!
  for (const other of ['', '<!doctype html>', unsigned, text.replace('1284', 'many')])
    assert.equal(readNote(other), null)
})

test('a closed incident still concerns somebody while one of its reviews is open', () => {
  assert.equal(stillConcerns({ closedAt: null, openReviews: 0 }), true)
  assert.equal(stillConcerns({ closedAt: 5, openReviews: 1 }), true)
  assert.equal(stillConcerns({ closedAt: 5, openReviews: 0 }), false)
})
