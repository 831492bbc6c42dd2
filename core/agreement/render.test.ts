import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Agreement, agreement as agreementSchema } from '#core/agreement/agreement.ts'
import { type FactName, facts } from '#core/agreement/facts.ts'
import { clauseKinds } from '#core/agreement/kinds.ts'
import { renderClause, renderCondition, renderDuty, renderValue } from '#core/agreement/render.ts'
import { languages, type Say } from '#core/words.ts'
import { articles as de } from '#words/de/articles.ts'
import { articles as en } from '#words/en/articles.ts'
import { articles as fr } from '#words/fr/articles.ts'
import { articles as nl } from '#words/nl/articles.ts'

/** Finds words strictly: a key without words, or a placeholder that stays empty, is a failure. */
const saying =
  (articles: object): Say =>
  (key, params = {}) => {
    // Clinical words have their own catalogue; here the key will do.
    if (key.startsWith('clinical.')) return key
    const found = key
      .split('.')
      .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], { articles })
    assert.equal(typeof found, 'string', `no words for ${key}`)
    return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      assert(name in params, `${key} wants ${name}`)
      return String(params[name])
    })
  }
const speakers = { en: saying(en), nl: saying(nl), de: saying(de), fr: saying(fr) }

const texts = (text: string) => ({ en: text, nl: `${text} nl`, de: `${text} de`, fr: `${text} fr` })
const partyNamed = (id: string) => ({
  ...{ id, name: texts(`Land ${id}`), state: 'XX', timeZone: 'Europe/Brussels', languages: ['en'] },
})
const agreementOf = (clause: Record<string, unknown>): Agreement =>
  agreementSchema.parse({
    format: 'corridor-agreement/1',
    id: 'pact',
    version: '1.0.0',
    title: texts('Pact'),
    illustrative: true,
    stage: 'in-force',
    term: { from: '2025-01-01' },
    parties: [partyNamed('nl'), partyNamed('be')],
    clauses: [{ id: '7.2', kind: 'transfer', title: texts('Going'), effect: 'permits', ...clause }],
  })

test('[AG26] an article in English, whole', () => {
  const pact = agreementOf({
    when: {
      to: 'be',
      category: ['immediate', 'delayed'],
      minutesSooner: { atLeast: 10 },
      roomAtHome: false,
      localTime: { between: ['22:00', '06:00'] },
    },
    unless: [{ threatened: true, consent: { not: ['given'] } }],
    duties: [
      { duty: 'respond', by: 'to', withinMinutes: 5, silence: 'escalates' },
      { duty: 'reach', measure: 'respond', withinMinutes: 5, share: 0.9 },
    ],
    from: '2026-01-01',
    suspended: { from: '2026-02-01', by: 'the committee', reason: 'review' },
  })
  assert.deepEqual(renderClause(pact.clauses[0]!, pact, speakers.en), {
    number: 'Article 7.2',
    title: 'Going',
    lines: [
      'A casualty may be transferred, where:',
      '– Receiving party: Land be',
      '– Triage category: clinical.category.immediate or clinical.category.delayed',
      '– Local time: from 22:00 until 06:00',
      '– Time gained: at least 10 minutes',
      '– the best place at home has no room',
      'This does not apply where Consent: not given; and the casualty fears those in power at the ' +
        'destination.',
      'The receiving party answers within 5 minutes. Silence passes the request to the liaison ' +
        'officers. The crew does not wait.',
      'Requests answered within 5 minutes in 90 % of cases.',
      'Applies from 2026-01-01.',
      'Suspended since 2026-02-01 by the committee: review',
    ],
  })
})

test('[AG26] a crossing is called by the name that the reader knows it by, else by its id', () => {
  const pact = agreementOf({})
  const phrase = (nameOf?: (id: string) => string | undefined) =>
    renderCondition('crossing', ['vise-eijsden', 'elsewhere'], pact, speakers.en, nameOf)
  const names = new Map([['vise-eijsden', 'Visé – Eijsden']])
  assert.equal(phrase(), 'Crossing: vise-eijsden or elsewhere')
  assert.equal(
    phrase((id) => names.get(id)),
    'Crossing: Visé – Eijsden or elsewhere',
  )
})

for (const language of languages) {
  const say = speakers[language]
  const pact = agreementOf({})

  test(`[AG26] every fact and value has words in ${language}`, () => {
    for (const [name, fact] of Object.entries(facts) as [FactName, (typeof facts)[FactName]][]) {
      assert(say(`articles.fact.${name}`))
      if ('words' in fact) for (const word of fact.words) assert(renderValue(name, word, pact, say))
      if (fact.type === 'truth') {
        const both = [true, false].map((says) => renderCondition(name, says, pact, say))
        assert.notEqual(both[0], both[1])
      }
      if (fact.type === 'number') {
        const bounds = [{ atLeast: 1 }, { atMost: 2 }, { atLeast: 1, atMost: 2 }]
        assert.equal(new Set(bounds.map((says) => renderCondition(name, says, pact, say))).size, 3)
      }
    }
  })

  test(`[AG26] every duty has words in ${language}, whatever it names`, () => {
    const measures = { withinMinutes: 5, withinHours: 6, minutesBefore: 7, days: 8, months: 9 }
    for (const option of dutySchema.options) {
      // Each choice that a duty offers, one after the other, the rest filled with figures.
      const shape = Object.entries(option.shape) as [string, { options?: string[] }][]
      const choices = shape.filter(([, part]) => Array.isArray(part.options))
      const base = {
        duty: [...option.shape.duty.values][0],
        ...Object.fromEntries(choices.map(([name, part]) => [name, part.options![0]])),
        ...Object.fromEntries(Object.entries(measures).filter(([name]) => name in option.shape)),
        ...('share' in option.shape ? { share: 0.9 } : {}),
        ...('everyMonths' in option.shape ? { everyMonths: 12 } : {}),
      }
      assert(renderDuty(dutySchema.parse(base), say))
      for (const [name, part] of choices) {
        const sentences = part.options!.map((word) =>
          renderDuty(dutySchema.parse({ ...base, [name]: word }), say),
        )
        assert.equal(new Set(sentences).size, part.options!.length, `${base.duty} ${name}`)
      }
    }
  })

  test(`[AG26] every kind and effect has a beginning in ${language}`, () => {
    for (const kind of [...clauseKinds, 'telepathy']) {
      for (const effect of ['permits', 'prohibits', 'provides']) {
        const one = agreementOf({ kind, effect, diverges: 'note', until: '2026-01-01' })
        const { lines, title } = renderClause(one.clauses[0]!, one, say)
        assert.equal(title, texts('Going')[language])
        assert.equal(lines.length, kind === 'telepathy' ? 4 : 3)
      }
    }
  })
}
