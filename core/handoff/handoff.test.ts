import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Personal } from '#core/casualty/events.ts'
import { contentHash, handoffContent } from '#core/handoff/content.ts'
import { renderHandoff } from '#core/handoff/render.ts'
import { canonical } from '#core/record/canonical.ts'
import type { Language, Say } from '#core/words.ts'
import { entry, given, incident, reported } from '#test/given.ts'
import { noon } from '#test/world.ts'
import { languages } from '#words/languages.ts'
import { hasWords, sayIn as say } from '#words/say.ts'

/** Words that must be there: a key without words fails the test. */
const sayIn =
  (language: Language): Say =>
  (key, params) => {
    assert(hasWords(language, key), `${language} has no words for ${key}`)
    return say(language)(key, params)
  }

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hash = (state: CasualtyState, personal: Personal | null = null) =>
  contentHash(handoffContent(state, incident, personal), sha256, canonical)

const full = given(
  reported({ tag: 'T7', mechanism: 'bus-occupant', ageYears: 34 }, { occurredAt: noon }),
  entry('casualty.labelled', {
    scheme: 'X',
    label: 'II',
    categories: ['urgent', 'delayed'],
    lossy: true,
  }),
  entry('casualty.injury_found', { region: 'chest-left', injury: 'open-chest-wound' }),
  entry('casualty.observed', {
    observations: { heartRatePerMin: 124, walks: 'no', avpu: 'unknown' },
  }),
  entry('casualty.treated', { intervention: 'chest-seal', detail: 'vented' }),
  entry('casualty.needs_stated', { needs: ['thoracic-surgery'] }),
  entry('casualty.consent_stated', { about: 'treatment', consent: 'refused' }),
  entry('casualty.identified', { status: 'confirmed' }),
).state
const bare = given(reported({ ageYears: undefined, sex: 'unknown' })).state
const someone: Personal = {
  familyName: 'N',
  allergies: [],
  medications: ['warfarin'],
  note: { text: 'ruft nach ihrer Schwester', language: 'de' },
}

test('[HA1] everything that was found is handed over, as codes', () => {
  const { clinical } = handoffContent(full, incident, null)
  assert.equal(clinical.mechanism, 'bus-occupant')
  assert.deepEqual(
    clinical.injuries.map(({ region }) => region),
    ['chest-left'],
  )
  assert.deepEqual(
    clinical.signs.map(({ key }) => key),
    ['avpu', 'heartRatePerMin', 'walks'],
  )
  assert.deepEqual(clinical.triage.label, { scheme: 'X', label: 'II' })
  assert.equal(clinical.triage.category, 'urgent')
  assert.equal(clinical.incident.type, 'road-traffic')
})

test('[HA2] the same knowledge gives the same hash, and another finding another', () => {
  assert.match(hash(full), /^[0-9a-f]{64}$/)
  assert.equal(hash(full), hash(structuredClone(full)))
  const more = given(
    reported({ ageYears: 34 }),
    entry('casualty.treated', { intervention: 'oxygen' }),
  )
  assert.notEqual(hash(more.state), hash(bare))
})

test('[HA3] a name is no part of what is signed', () => {
  assert.equal(hash(full, someone), hash(full))
})

test('[HA4] history is attached to a confirmed identity only, and to nobody who was erased', () => {
  assert.deepEqual(handoffContent(full, incident, someone).person.medications, ['warfarin'])
  const provisional = { ...full, identity: 'provisional' as const }
  const { person } = handoffContent(provisional, incident, someone)
  assert.deepEqual([person.familyName, person.medications, person.allergies], ['N', null, null])
  const erased = handoffContent({ ...full, erased: true }, incident, someone).person
  assert.deepEqual([erased.familyName, erased.medications], [null, null])
})

test('[HA5] absent, unknown and not asked are three words in every language', () => {
  for (const language of languages) {
    const say = sayIn(language)
    const words = ['absent', 'unknown', 'not-asked'].map((gap) => say(`handoff.gap.${gap}`))
    assert.equal(new Set(words).size, 3, language)
    const lines = renderHandoff(handoffContent(full, incident, someone), say).flatMap(
      (one) => one.lines,
    )
    const gaps = new Set(lines.map(({ gap }) => gap))
    assert(gaps.has('absent') && gaps.has('unknown') && gaps.has('not-asked'))
  }
})

test('[HA6] every language says the same lines in the same order', () => {
  for (const state of [full, bare]) {
    const shapes = languages.map((language) =>
      renderHandoff(handoffContent(state, incident, someone), sayIn(language)).map(
        ({ id, lines }) => ({
          id,
          gaps: lines.map(({ gap }) => gap ?? ''),
        }),
      ),
    )
    for (const shape of shapes) assert.deepEqual(shape, shapes[0])
  }
  const text = renderHandoff(handoffContent(full, incident, null), sayIn('nl'), 'Europe/Amsterdam')
  const time = text.find(({ id }) => id === 'time')!.lines[0]!
  assert.deepEqual(time, { label: 'Gemeld om', value: '13:00' })
  const signs = text.find(({ id }) => id === 'signs')!.lines
  assert(signs.some(({ value }) => value.startsWith('124/min')))
})

test('[HA7] free text stays as it was said, with its language', () => {
  const sections = renderHandoff(handoffContent(full, incident, someone), sayIn('fr'))
  const note = sections.flatMap(({ lines }) => lines).find(({ original }) => original)
  assert.deepEqual(note?.original, someone.note)
  assert.equal(note?.value, '„ruft nach ihrer Schwester“')
})
