import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Bounds, type Open, renderRange } from '#core/articles/phrase-range.ts'
import { renderDay, renderFigure, renderQuantity } from '#core/articles/quantity.ts'
import {
  type Article,
  renderClause,
  renderCondition,
  renderDuty,
  renderValue,
} from '#core/articles/render.ts'
import { readAgreement } from '#core/drafting/read.ts'
import { type Agreement, agreement as agreementSchema, type Matcher } from '#core/law/agreement.ts'
import { type DutyName, dutyNames, type Field, fieldsOf } from '#core/law/duties.ts'
import { duty as dutySchema } from '#core/law/duty.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { clauseKinds, factsOf, isKnownKind } from '#core/law/kinds.ts'
import { type Language, type Say, textIn } from '#core/words.ts'
import { lawLanguages as languages } from '#words/languages.ts'
import { hasWords, sayIn } from '#words/say.ts'

/** Says as the catalogues do, but a key without words, or a placeholder left over, is a failure. */
function strict(language: Language): Say {
  const say = sayIn(language)
  return (key, params = {}) => {
    const found = [key, `${key}_one`].some((one) => hasWords(language, one))
    assert(found, `no words for ${key} in ${language}`)
    assert(hasWords(language, key) || 'count' in params, `${key} wants a count`)
    return say(key, params)
  }
}

/** Those whose sentences are written out in these tests. */
const four = ['en', 'nl', 'de', 'fr']
const texts = (text: string) => ({ en: text, nl: `${text} nl`, de: `${text} de`, fr: `${text} fr` })
const partyNamed = (id: string) => ({
  id,
  name: texts(`Land ${id}`),
  state: 'XX',
  timeZone: 'Europe/Brussels',
  languages: ['en'],
})
const agreementOf = (...clauses: Record<string, unknown>[]): Agreement =>
  agreementSchema.parse({
    format: 'corridor-agreement/1',
    id: 'pact',
    version: '1.0.0',
    title: texts('Pact'),
    illustrative: true,
    stage: 'in-force',
    term: { from: '2025-01-01' },
    parties: [partyNamed('nl'), partyNamed('be')],
    clauses: clauses.map((clause) => ({
      id: '7.2',
      kind: 'transfer',
      title: texts('Going'),
      effect: 'permits',
      ...clause,
    })),
  })
const pact = agreementOf({})

/** Every way in which a clause can speak of a fact, with one word and with several. */
function matchersOf(name: FactName): Matcher[] {
  const fact = facts[name]
  switch (fact.type) {
    case 'truth':
      return [true, false]
    case 'party':
      return ['nl', ['nl', 'be'], { not: ['nl'] }, { not: ['nl', 'be'] }, 'outside']
    case 'name':
      return ['a', ['a', 'b'], { not: ['a'] }, { not: ['a', 'b', 'c'] }]
    case 'word': {
      const few = fact.words.slice(0, 3)
      return [...fact.words, few, { not: few.slice(0, 1) }, { not: few }]
    }
    case 'words': {
      const lists = [fact.words.slice(0, 1), fact.words.slice(0, 3)]
      return lists.flatMap((list) => [{ any: list }, { all: list }, { none: list }])
    }
    case 'number':
      return [1, 2].flatMap((n) => [{ atLeast: n }, { atMost: n }, { atLeast: n, atMost: n + 1 }])
    case 'time-of-day':
      return [{ between: ['22:00', '06:00'] }, { between: ['06:00', '22:00'] }]
  }
}

/** Every choice that a duty offers, and its numbers at one and at two. */
function variantsOf(name: DutyName) {
  const filled = (field: Field, turn: number): unknown => {
    switch (field.type) {
      case 'number':
        return Math.min(field.max, Math.max(field.min, turn % 2 === 0 ? 1 : 2))
      case 'word':
        return field.words[turn % field.words.length]
      case 'party':
        return 'nl'
      case 'parties':
        return turn % 2 === 0 ? ['nl', 'be'] : ['be', 'nl']
      case 'shares':
        return turn % 2 === 0 ? { nl: 40, be: 60 } : { nl: 1, be: 99 }
      case 'date':
        return turn % 2 === 0 ? '2026-11-01' : '2027-02-28'
    }
  }
  const fields = fieldsOf(name)
  const turns = Math.max(
    2,
    ...fields.map(([, one]) => (one.type === 'word' ? one.words.length : 0)),
  )
  return Array.from({ length: turns }, (_, turn) =>
    dutySchema.parse({
      duty: name,
      ...Object.fromEntries(fields.map(([key, field]) => [key, filled(field, turn)])),
    }),
  )
}

/** What the first sentence of an article of a kind takes up where the article names it. */
const subjects: Record<string, string> = {
  triage: 'method',
  waiver: 'act',
  liability: 'act',
  governance: 'institutionalAct',
}

const textsOf = ({ paragraphs }: Article) =>
  paragraphs.flatMap(({ text, points }) => [text, ...points.map((point) => point.text)])

/** What no sentence of ours may hold: leaks, doubled or stray blanks, wrong plurals and contractions. */
const blemishes: Record<string, RegExp> = {
  en: /\b1 (minutes|hours|days|months|years)\b/,
  nl: /\b1 (minuten|dagen|maanden)\b/,
  de: /\b1 (Minuten|Stunden|Tage|Tagen|Monate|Jahre)\b/,
  es: /\b1 (minutos|horas|días|meses|años)\b|\b(de|a) el\b/,
  fr: /\b1 (minutes|heures|jours|ans)\b|\b(de|à) les?\b|\bde au\b|\bque (il|elle|un|une)\b|lorsque (un|une|il|elle)\b/,
}
const never = /(?!)/
function assertWell(text: string, language: string) {
  assert.match(text, /\S/)
  assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object|articles\.|NaN/, text)
  assert.doesNotMatch(text, / {2}|^ | $| [,.]|,,|\.\.|,\./, text)
  assert.doesNotMatch(text, blemishes[language] ?? never, text)
}

test('[AG26] an article in English, whole', () => {
  const one = agreementOf({
    when: {
      to: 'be',
      category: ['immediate', 'delayed'],
      minutesSooner: { atLeast: 10 },
      roomAtHome: false,
      localTime: { between: ['22:00', '06:00'] },
    },
    unless: [{ threatened: true, consent: { not: ['given', 'incapable'] } }, { accepted: true }],
    duties: [
      { duty: 'respond', by: 'to', withinMinutes: 5, silence: 'refused' },
      { duty: 'notify', who: 'liaison', withinHours: 1 },
    ],
    from: '2026-01-01',
    suspended: { from: '2026-02-01', by: 'the committee', reason: 'review', safety: false },
  })
  assert.deepEqual(renderClause(one.clauses[0]!, one, strict('en')), {
    number: 'Article 7.2',
    title: 'Going',
    paragraphs: [
      {
        number: '1.',
        text: 'A casualty may be transferred from one party to another where all of the following hold:',
        points: [
          { letter: '(a)', text: 'the receiving party is “Land be”;' },
          {
            letter: '(b)',
            text: 'the triage category of the casualty is “Immediate” or “Delayed”;',
          },
          { letter: '(c)', text: 'the local time is at or after 22:00, or before 06:00;' },
          {
            letter: '(d)',
            text: 'the casualty arrives at least 10 minutes sooner than at the best place of the giving party;',
          },
          {
            letter: '(e)',
            text: 'the best place of the giving party for the care needed has no room.',
          },
        ],
      },
      {
        number: '2.',
        text: 'Paragraph 1 does not apply where all of the following hold:',
        points: [
          {
            letter: '(a)',
            text: 'the consent of the person concerned is recorded as neither “given” nor “unable to decide”;',
          },
          {
            letter: '(b)',
            text: 'the record says that the casualty fears those who hold power at the destination.',
          },
        ],
      },
      ...[
        'Paragraph 1 does not apply where the receiving party has accepted the request, ' +
          'if only by silence that counts as acceptance.',
        'The receiving party shall answer the request within 5 minutes. Silence counts as refusal; the ' +
          'crew goes elsewhere and does not wait for the answer.',
        'The liaison officer shall be notified within 1 hour.',
        'This article applies from 1 January 2026.',
        'This article is suspended from 1 February 2026 by decision of the committee. It permits nothing ' +
          'and imposes no duty in cases that begin from that day on; cases that began before it go on ' +
          'unchanged. Reason given: “review”.',
      ].map((text, index) => ({ number: `${index + 3}.`, text, points: [] })),
    ],
  })
})

test('[AG26] an article that provides names the paragraphs that hold its duties', () => {
  const duties = [
    { duty: 'ask-consent' },
    { duty: 'pay', by: 'from' },
    { duty: 'keep-reserve', percent: 10 },
  ]
  const first = (language: 'en' | 'fr', more: object) => {
    const one = agreementOf({ effect: 'provides', ...more })
    return renderClause(one.clauses[0]!, one, strict(language)).paragraphs[0]!.text
  }
  const to = 'to the transfer of a casualty from one party to another'
  assert.equal(first('en', {}), `This article applies ${to}.`)
  assert.equal(first('en', { duties: duties.slice(2) }), `Paragraph 2 applies ${to}.`)
  const two = { duties: duties.slice(1), unless: [{ accepted: true }] }
  assert.equal(first('en', two), `Paragraphs 3 and 4 apply ${to}.`)
  assert.equal(
    first('fr', { duties }),
    'Les paragraphes 2 à 4 s’appliquent au transfert d’une victime d’une partie à une autre.',
  )
})

test('[AG26] a crossing is called by the name that the reader knows it by, else by its id', () => {
  const phrase = (nameOf?: (id: string) => string | undefined) =>
    renderCondition('crossing', ['vise-eijsden', 'elsewhere'], pact, strict('en'), nameOf)
  const names = new Map([['vise-eijsden', 'Visé – Eijsden']])
  assert.equal(phrase(), 'the crossing used is “vise-eijsden” or “elsewhere”')
  assert.equal(
    phrase((id) => names.get(id)),
    'the crossing used is “Visé – Eijsden” or “elsewhere”',
  )
})

test('[AG26] quantities and days are said as each language says them', () => {
  const said = (value: number, unit: 'min' | 'h' | 'd' | 'EUR', form?: 'within') =>
    four.map((one) => renderQuantity(value, unit, strict(one), form))
  assert.deepEqual(said(1, 'h'), ['1 hour', '1 uur', '1 Stunde', '1 heure'])
  assert.deepEqual(said(2, 'd', 'within'), [
    'within 2 days',
    'binnen 2 dagen',
    'innerhalb von 2 Tagen',
    'dans un délai de 2 jours',
  ])
  assert.deepEqual(said(0.25, 'h'), ['15 minutes', '15 minuten', '15 Minuten', '15 minutes'])
  assert.deepEqual(said(4320, 'min'), ['72 hours', '72 uur', '72 Stunden', '72 heures'])
  assert.deepEqual(said(0, 'min', 'within'), [
    'immediately',
    'onmiddellijk',
    'sofort',
    'immédiatement',
  ])
  assert.deepEqual(said(1_250_000.5, 'EUR'), [
    'EUR 1,250,000.5',
    '1.250.000,5 EUR',
    '1.250.000,5 EUR',
    '1\u00a0250\u00a0000,5 EUR',
  ])
  assert.equal(renderFigure(-3, strict('en')), '−3')
  assert.deepEqual(said(5000, 'EUR'), ['EUR 5,000', '5.000 EUR', '5.000 EUR', '5\u00a0000 EUR'])
  assert.deepEqual(
    four.map((one) => renderDay('2026-03-01', strict(one))),
    ['1 March 2026', '1 maart 2026', '1. März 2026', '1er mars 2026'],
  )
})

test('[AG26] an article that names what it permits or prohibits says so at once', () => {
  const first = (more: object) => {
    const one = agreementOf({ kind: 'governance', ...more })
    const { text, points } = renderClause(one.clauses[0]!, one, strict('en')).paragraphs[0]!
    return [text, ...points.map((point) => point.text)]
  }
  const withdraw = { institutionalAct: 'withdraw', noticeDays: { atLeast: 365 } }
  assert.deepEqual(first({ when: withdraw }), [
    'The following institutional act, namely the withdrawal of a party, may be performed where the ' +
      'notice given is at least 365 days.',
  ])
  const some = { institutionalAct: ['amend', 'accede'] }
  assert.deepEqual(first({ when: some, effect: 'prohibits' }), [
    'None of the following institutional acts, namely the amendment of this agreement and the ' +
      'accession of a party, shall be performed.',
  ])
  assert.deepEqual(first({ when: { institutionalAct: { not: ['amend'] } } }), [
    'An institutional act may be performed where the institutional act is not the amendment of this ' +
      'agreement.',
  ])
})

test('[AG26] a bound that is not part of a range is said as such, and a unit once', () => {
  const says = (bounds: Bounds, open: Open = {}, name: FactName = 'ageYears') =>
    four.map((one) => renderRange(name, bounds, open, strict(one)))
  assert.deepEqual(says({ atLeast: 5, atMost: 10 }, { below: true }), [
    'the age of the casualty is at least 5 and less than 10 years',
    'de leeftijd van het slachtoffer is ten minste 5 en minder dan 10 jaar',
    'das Alter der verletzten Person beträgt mindestens 5 und weniger als 10 Jahre',
    'l’âge de la victime est d’au moins 5 et de moins de 10 ans',
  ])
  const sooner = (bounds: Bounds, open: Open = {}) => says(bounds, open, 'minutesSooner')[0]
  const home = 'than at the best place of the giving party'
  assert.equal(sooner({ atLeast: 0 }, { above: true }), `the casualty arrives sooner ${home}`)
  assert.equal(sooner({ atMost: 0 }), `the casualty arrives no sooner ${home}`)
  assert.equal(
    sooner({ atLeast: -10, atMost: -5 }, { above: true }),
    `the casualty arrives at least 5 and less than 10 minutes later ${home}`,
  )
  assert.equal(
    sooner({ atLeast: -10, atMost: 5 }),
    `the casualty arrives at most 10 minutes later ${home} and ` +
      `the casualty arrives at most 5 minutes sooner ${home}`,
  )
})

test('[AG26] the dead have remains, and a kind of question its own words', () => {
  const duty = dutySchema.parse({ duty: 'repatriate', by: 'from', withinDays: 7 })
  const said = (kind?: string, when = {}) => renderDuty(duty, pact, strict('en'), kind, when)
  assert.match(
    said('handoff', { category: 'dead' }),
    /the remains of the person who has died return/,
  )
  assert.match(said('transfer'), /that the patient returns home/)
  assert.match(said(), /the patient, or the remains of a patient who has died/)
  const lights = (kind: string) =>
    renderCondition('lightsAndSirens', true, pact, strict('en'), undefined, kind)
  assert.equal(lights('fleet'), 'the vehicle is equipped with lights and sirens')
  assert.equal(lights('route'), 'the vehicle uses lights and sirens')
  assert.equal(
    renderCondition('to', 'outside', pact, strict('en'), undefined, 'transfer'),
    'the destination is a place outside the agreement',
  )
  assert.equal(
    renderCondition('consent', { not: ['refused'] }, pact, strict('fr')),
    'le consentement de la personne concernée n’est pas consigné comme «\u00a0refusé\u00a0»',
  )
})

test('[AG26] a suspension, a divergence and a strange kind say what they leave', () => {
  const says = (more: Record<string, unknown>) => {
    const one = agreementOf(more)
    return renderClause(one.clauses[0]!, one, strict('en')).paragraphs.at(-1)!.text
  }
  const suspended = { from: '2026-02-01', by: 'nl', reason: 'floods' }
  assert.match(says({ suspended }), /for safety .*in cases that have begun as well/)
  assert.match(says({ effect: 'prohibits', suspended }), /does not lift the prohibition/)
  assert.match(says({ diverges: 'note' }), /is undetermined.*“note”/)
  assert.match(says({ effect: 'prohibits', diverges: 'note' }), /prohibits whatever its conditions/)
  assert.match(says({ kind: 'telepathy' }), /“telepathy”.*permits nothing/)
})

for (const language of languages) {
  const say = strict(language)

  test(`[AG26] every fact, in every way a clause can speak of it, has words in ${language}`, () => {
    for (const [name, fact] of Object.entries(facts) as [FactName, (typeof facts)[FactName]][]) {
      assert(say(`articles.fact.${name}`))
      if ('words' in fact) for (const word of fact.words) assert(renderValue(name, word, pact, say))
      const kinds = clauseKinds.filter((kind) => factsOf(kind).includes(name))
      for (const kind of kinds) {
        const all = matchersOf(name).map((says) =>
          renderCondition(name, says, pact, say, undefined, kind),
        )
        for (const phrase of all) assertWell(phrase, language)
        // One word of a set is all of it, so `any` and `all` of one word may say the same.
        assert(new Set(all).size >= all.length - (fact.type === 'words' ? 1 : 0), all.join('\n'))
      }
    }
  })

  test(`[AG26] every duty has a sentence in ${language}, whatever it names`, () => {
    for (const name of dutyNames) {
      const all = clauseKinds.flatMap((kind) =>
        variantsOf(name).map((duty) => renderDuty(duty, pact, say, kind)),
      )
      for (const sentence of all) {
        assertWell(sentence, language)
        assert.match(sentence, /^[\p{Lu}\d].*[.]$/su, sentence)
      }
      const plain = variantsOf(name).map((duty) => renderDuty(duty, pact, say))
      if (fieldsOf(name).length > 0) assert.equal(new Set(plain).size, plain.length, name)
    }
  })

  test(`[AG26] every kind and effect has a beginning in ${language}, and no two are alike`, () => {
    const seen = new Set<string>()
    for (const kind of [...clauseKinds, 'telepathy']) {
      for (const effect of ['permits', 'prohibits', 'provides']) {
        const one = agreementOf({ kind, effect, diverges: 'note', until: '2026-01-01' })
        const { paragraphs, title } = renderClause(one.clauses[0]!, one, say)
        assert.equal(title, textIn(texts('Going'), language))
        assert.equal(paragraphs.length, kind === 'telepathy' ? 4 : 3)
        for (const { text } of paragraphs) assertWell(text, language)
        seen.add(paragraphs[0]!.text)
      }
    }
    assert.equal(seen.size, (clauseKinds.length + 1) * 3)
  })
}

const conditions = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(facts) as FactName[])), { maxLength: 4 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom(...matchersOf(name))])),
    ),
  )
const anyClause = fc.record({
  kind: fc.constantFrom(...clauseKinds, 'telepathy'),
  effect: fc.constantFrom('permits', 'prohibits', 'provides'),
  when: conditions,
  unless: fc.array(conditions, { maxLength: 3 }),
  duties: fc.array(fc.constantFrom(...dutyNames.flatMap(variantsOf)), { maxLength: 4 }),
})

test('[AG26] each condition, exception and duty has its own place, the same in every language', () => {
  fc.assert(
    fc.property(anyClause, (clause) => {
      const one = agreementOf(clause)
      const articles = languages.map((language) => {
        const article = renderClause(one.clauses[0]!, one, strict(language))
        for (const text of textsOf(article)) assertWell(text, language)
        return article
      })
      const shapes = articles.map(({ paragraphs }) => paragraphs.map(({ points }) => points.length))
      for (const shape of shapes) assert.deepEqual(shape, shapes[0])
      const pointsOf = (list: object) => {
        const { length } = Object.keys(list)
        return length > 1 ? length : 0
      }
      const [{ when, unless, duties, kind, effect }] = one.clauses as [Agreement['clauses'][number]]
      const { [subjects[kind] ?? '']: subject, ...others } = when as Record<string, unknown>
      const isTakenUp =
        effect !== 'provides' && (typeof subject === 'string' || Array.isArray(subject))
      // What institutions always owe has no opening of its own.
      const isBare =
        effect === 'provides' &&
        ['governance', 'obligation', 'target'].includes(kind) &&
        duties.length > 0 &&
        unless.length + Object.keys(when).length === 0
      assert.deepEqual(shapes[0], [
        ...(isBare ? [] : [pointsOf(isTakenUp ? others : when)]),
        ...unless.map(pointsOf),
        ...duties.map(() => 0),
        ...(isKnownKind(kind) ? [] : [0]),
      ])
    }),
    { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 20_000 : 150 },
  )
})

test('[AG26] different clauses never read alike', () => {
  fc.assert(
    fc.property(anyClause, anyClause, (a, b) => {
      const one = agreementOf(a, { ...b, id: '7.3' })
      const [left, right] = one.clauses
      const alike = JSON.stringify({ ...left, id: '' }) === JSON.stringify({ ...right, id: '' })
      const [first, second] = [left!, right!].map((clause) =>
        JSON.stringify(renderClause(clause, one, strict('fr')).paragraphs),
      )
      if (!alike) assert.notEqual(first, second)
    }),
    { seed: 20260101, numRuns: 150 },
  )
})

const folders = readdirSync('agreements', { withFileTypes: true })
const paths = folders
  .filter((one) => one.isDirectory())
  .map(({ name }) => `agreements/${name}/agreement.yaml`)
  .filter((path) => existsSync(path))
for (const path of paths) {
  test(`[AG26] ${path} reads well in every language`, () => {
    const read = readAgreement(readFileSync(path, 'utf8'), path)
    assert(read.ok)
    for (const clause of read.value.clauses) {
      for (const language of languages) {
        const article = renderClause(clause, read.value, strict(language))
        for (const text of textsOf(article)) assertWell(text, language)
      }
    }
  })
}
