import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { charted } from '#core/casualty/evolve.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { writers } from '#core/casualty/owners.ts'
import { cut, evolve, findTrespass } from '#core/loop.ts'
import { eventsOf, type Noun } from '#core/noun.ts'
import { eventKinds } from '#core/nouns.ts'
import type { Entry } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'
import { entry, fold, reported } from '#test/given.ts'
import { ground, noon } from '#test/world.ts'

const kind = 'casualty.treated'
const withDose = {
  intervention: 'analgesia',
  detail: 'slowly',
  dose: { value: 5, unit: 'mg' },
  route: 'intravenous',
}
const treated = (schema: number, body: object, said: Partial<Entry> = {}): Entry => ({
  ...entry(kind, { ...body }, { occurredAt: noon + 60_000 }),
  schema,
  ...said,
})

/** The noun as it was before doses: what it knows of a treatment is two fields. */
const body = z.strictObject({ intervention: z.string(), detail: z.string().optional() })
const before: Noun<CasualtyState> = {
  ...casualtyNoun,
  events: {
    ...casualtyNoun.events,
    [kind]: eventsOf<CasualtyState>().byField(
      body,
      body.partial().strip(),
      { intervention: 'clinical-minimum', detail: 'clinical-minimum' },
      {
        writer: writers[kind],
        fold: (state, said, one) => charted(state, kind, said, one),
      },
    ),
  },
}

test('[CA42] a treatment says how much of what was given by which way, as data', () => {
  const [found] = fold(casualtyNoun, 'c1', [reported(), treated(2, withDose)]).treatments
  assert.deepEqual(found?.value, withDose)
  assert.equal(eventKinds.get(kind)?.schema, 2)
  const wrong = { ...withDose, dose: { value: 5, unit: 'teaspoon' } }
  assert.deepEqual(fold(casualtyNoun, 'c1', [reported(), treated(2, wrong)]).treatments, [])
})

test('[CA43] what was written before doses folds as it did', () => {
  const entries = [reported(), treated(1, { intervention: 'oxygen', detail: '15 litres a minute' })]
  const then = fold(before, 'c1', entries)
  const now = fold(casualtyNoun, 'c1', entries)
  assert.equal(JSON.stringify(now), JSON.stringify(then))
  assert.equal(now.treatments[0]?.value.detail, '15 litres a minute')
})

test('[CA43] who does not know doses yet keeps what it is sent, acts on none of it, and understands it later', () => {
  const copy = treated(2, withDose, { member: 'nl', origin: { position: 7, recordedAt: noon } })
  const abroad = { ...ground, home: 'be' }
  const known = fold(before, 'c1', [reported()])
  assert.deepEqual(findTrespass(before, known, copy, abroad), { why: 'later' }, 'it is held')
  assert.deepEqual(evolve(before, known, copy), { ...known, version: 2 })
  assert.equal(findTrespass(casualtyNoun, known, copy, abroad), null, 'taken in after an upgrade')
  assert.deepEqual(findTrespass(casualtyNoun, known, { ...copy, member: 'fr' }, abroad), {
    why: 'not-told',
    early: true,
  })
  assert.equal(fold(casualtyNoun, 'c1', [reported(), copy]).treatments.length, 1)
  assert.notEqual(casualtyNoun.foldVersion, 1, 'snapshots of before are not used')
})

test('[CA43] a dose is told to whoever has the clinical minimum', () => {
  const told = cut(casualtyNoun, treated(2, withDose), null, new Set(['clinical-minimum']))
  assert.deepEqual(told?.body, withDose)
  assert.equal(cut(casualtyNoun, treated(2, withDose), null, new Set(['operational'])), null)
})

type Kept = State & { said: string[] }
const { whole } = eventsOf<Kept>()
const shout = z.strictObject({ words: z.string(), loud: z.boolean() })
const kept: Kept = { id: 'x', exists: true, version: 0, actVersion: 0, said: [] }

test('[CA43] bodies of every version before are led on, one step after the other', () => {
  const shouted = whole(shout, null, {
    schema: 3,
    upcasters: {
      1: ({ text }) => ({ words: text }),
      2: (two) => ({ ...two, loud: false }),
    },
    writer: () => null,
    fold: (state, { words, loud }) => ({ ...state, said: [...state.said, `${words} ${loud}`] }),
  })
  const saidAt = (schema: number, one: Record<string, unknown>) =>
    shouted.fold(kept, { ...entry('kept.shouted', one), schema })?.said
  assert.deepEqual(saidAt(1, { text: 'hey' }), ['hey false'])
  assert.deepEqual(saidAt(2, { words: 'hey' }), ['hey false'])
  assert.deepEqual(saidAt(3, { words: 'hey', loud: true }), ['hey true'])
  assert.equal(saidAt(4, { words: 'hey', loud: true }), undefined)
})

test('[CA43] a version without a way on from it does not start', () => {
  const missing = () =>
    whole(shout, null, {
      schema: 3,
      upcasters: { 2: (two) => two },
      writer: () => null,
      fold: (state) => state,
    })
  assert.throws(missing, /schema 1 has an upcaster/)
})

test('[CA43] a treatment without a dose is written as the version before reads it', () => {
  const { writes } = casualtyNoun.events['casualty.treated']
  assert.equal(writes({ intervention: 'oxygen' }), 1)
  assert.equal(writes(withDose), 2)
})
