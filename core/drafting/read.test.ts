import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkReferences, closest, type Fault, faultLine } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'

const texts = (text: string) => `{ en: ${text}, nl: ${text}, de: ${text}, fr: ${text} }`
const sound = `format: corridor-agreement/1
id: pact
version: 1.0.0
title: ${texts('Pact')}
illustrative: true
stage: in-force
term: { from: 2025-01-01, until: 2027-12-31 }
parties:
  - { id: nl, name: ${texts('North')}, state: NL, timeZone: Europe/Amsterdam, languages: [nl] }
  - { id: be, name: ${texts('South')}, state: BE, timeZone: Europe/Brussels, languages: [fr] }
clauses:
  - id: '1.1'
    kind: transfer
    title: ${texts('Going')}
    effect: permits
    when:
      to: be
      category: [immediate, delayed]
  - id: '1.2'
    kind: disclosure
    title: ${texts('Telling')}
    effect: permits
    when:
      dataCategory: triage
      purpose: treatment
      recipient: clinician
`
const faults = (text: string): Fault[] => {
  const read = readAgreement(text, 'agreement.yaml')
  return read.ok ? read.warnings : read.error
}
/** Faults of the sound text with one part exchanged, as a terminal would show them. */
const after = (part: string, instead: string): string[] => {
  assert(sound.includes(part), part)
  return faults(sound.replace(part, instead)).map(faultLine)
}

test('[AG20] a sound agreement is read', () => {
  const read = readAgreement(sound, 'agreement.yaml')
  assert(read.ok)
  assert.equal(read.value.clauses[0]!.when.to, 'be')
  assert.deepEqual(read.value.clauses[0]!.unless, [])
})

const table: [
  rule: string,
  what: string,
  part: string,
  instead: string,
  line: number,
  column: number,
  says: RegExp,
][] = [
  [
    '[AG20]',
    'a list that is not closed',
    '[immediate, delayed]',
    '[immediate, delayed',
    19,
    3,
    /check/,
  ],
  ['[AG20]', 'a quotation mark that is not closed', "'1.2'", "'1.2", 27, 1, /quot/],
  [
    '[AG20]',
    'a key twice',
    'effect: permits\n    when:\n      to',
    'kind: route\n    when:\n      to',
    15,
    5,
    /keep one/,
  ],
  [
    '[AG20]',
    'a word nobody knows',
    '[immediate, delayed]',
    '[imediate, delayed]',
    18,
    18,
    /`immediate`/,
  ],
  [
    '[AG20]',
    'a single word nobody knows',
    '[immediate, delayed]',
    'purple',
    18,
    17,
    /use one of: immediate/,
  ],
  ['[AG20]', 'a fact nobody knows', 'category: [', 'categry: [', 18, 7, /did you mean `category`/],
  [
    '[AG20]',
    'a key nobody knows',
    'effect: permits\n    when:\n      to',
    'colour: red\n    when:\n      to',
    12,
    5,
    /effect is missing/,
  ],
  [
    '[AG20]',
    'an article number without quotes',
    "'1.1'",
    '1.1',
    12,
    9,
    /write it in quotes, as '1.1'/,
  ],
  ['[AG20]', 'a day that is none', 'from: 2025-01-01', 'from: 2025-02-30', 7, 15, /2026-01-31/],
  [
    '[AG20]',
    'a stage nobody knows',
    'stage: in-force',
    'stage: inforce',
    6,
    8,
    /did you mean `in-force`/,
  ],
  ['[AG20]', 'a number out of range', 'to: be', 'ageYears: { atLeast: 900 }', 17, 28, /<=130/],
  [
    '[AG20]',
    'a duty nobody knows',
    'effect: permits\n    when:\n      to',
    'effect: permits\n    duties: [{ duty: dance }]\n    when:\n      to',
    16,
    22,
    /`dance`/,
  ],
  [
    '[AG20]',
    'a duty without its measure',
    'effect: permits\n    when:\n      to',
    'effect: permits\n    duties: [{ duty: return-patient }]\n    when:\n      to',
    16,
    14,
    /withinHours is missing/,
  ],
  ['[AG21]', 'the same article twice', "'1.2'", "'1.1'", 19, 9, /already the id of number 1/],
  ['[AG21]', 'the same party twice', '{ id: be', '{ id: nl', 10, 11, /already the id/],
  ['[AG21]', 'a party nobody knows', 'to: be', 'to: bee', 17, 11, /did you mean `be`/],
  [
    '[AG21]',
    'a party nobody knows, in an exception',
    '    when:\n      to: be',
    '    unless: [{ from: fr }]\n    when:\n      to: be',
    16,
    22,
    /use one of: nl, be/,
  ],
  [
    '[AG21]',
    'a term that ends before it begins',
    'until: 2027',
    'until: 2024',
    7,
    34,
    /2024-12-31 lies before/,
  ],
  [
    '[AG21]',
    'a clause that ends before it begins',
    "id: '1.1'",
    "id: '1.1'\n    from: 2026-02-01\n    until: 2026-01-01",
    14,
    12,
    /lies before/,
  ],
  ['[AG21]', 'a time zone that is none', 'Europe/Brussels', 'Europe/Brussel', 10, 90, /IANA/],
  [
    '[AG23]',
    'clinical data to the police',
    'recipient: clinician',
    'recipient: [clinician, police]',
    26,
    7,
    /Geneva/,
  ],
  [
    '[AG23]',
    'clinical data to anybody',
    '\n      recipient: clinician',
    '',
    23,
    5,
    /border-guard, police and armed-forces/,
  ],
  [
    '[AG23]',
    'clinical data for any purpose',
    '      purpose: treatment\n',
    '',
    23,
    5,
    /law-enforcement/,
  ],
  [
    '[AG23]',
    'any data to anybody but the public',
    'dataCategory: triage\n      purpose: treatment\n      recipient: clinician',
    'recipient: { not: [public] }',
    24,
    7,
    /identity/,
  ],
  ['[AG23]', 'a permission for places outside', 'to: be', 'to: [be, outside]', 17, 16, /outside/],
]
for (const [rule, what, part, instead, line, column, says] of table) {
  test(`${rule} located: ${what}`, () => {
    const found = after(part, instead)
    assert.match(found[0]!, says)
    assert(found[0]!.startsWith(`agreement.yaml:${line}:${column}: `), found.join())
  })
}

test('[AG20] a text that is too large, or explodes, is not read', () => {
  assert.equal(faults('x'.repeat(2_000_001))[0]!.code, 'too_large')
  const nine = (of: string) => `[${Array(9).fill(of).join(',')}]`
  const bomb = `a: &a ${nine('x')}\nb: &b ${nine('*a')}\nc: &c ${nine('*b')}\nd: ${nine('*c')}\n`
  assert.match(faults(bomb)[0]!.message, /aliases/)
  assert.equal(faults('')[0]!.severity, 'error')
  assert.equal(faults('just words')[0]!.line, 1)
})

test('[AG22] a clause of a kind from the future is kept, with a warning', () => {
  const text = sound.replace('kind: transfer', 'kind: telepathy')
  const read = readAgreement(text, 'agreement.yaml')
  assert(read.ok)
  assert.equal(read.value.clauses[0]!.kind, 'telepathy')
  const warning = read.warnings.find(({ code }) => code === 'unknown_kind')!
  assert.equal(warning.severity, 'warning')
  assert.equal(`${warning.line}:${warning.column}`, '13:11')
})

test('[AG23] what carries no person may go to border guards', () => {
  const text = sound.replace('dataCategory: triage', 'dataCategory: operational')
  const read = readAgreement(text.replace('clinician', 'border-guard'), 'agreement.yaml')
  assert(read.ok)
})

test('[AG24] a reference to a clause that does not exist', () => {
  const agreements = [{ id: 'meuse-rhine', clauses: [{ id: '1.1' }, { id: '7.2' }] }]
  assert.deepEqual(checkReferences(agreements, ['meuse-rhine/7.2']), [])
  const [first, second] = checkReferences(agreements, ['meuse-rhine/99.9', 'rhine/1.1'], 'plan')
  assert.equal(first!.code, 'unknown_clause')
  assert.match(first!.message, /no clause `meuse-rhine\/99.9`/)
  assert.match(second!.message, /no agreement `rhine` is loaded; there is `meuse-rhine`/)
})

test('[AG25] doubtful clauses are warned of', () => {
  const found = (text: string) => faults(text).map(({ code, line }) => `${code} ${line}`)
  const usual = found(sound)
  const doubts = (text: string) => found(text).filter((one) => !usual.includes(one))
  const twin = `  - id: '1.3'
    kind: transfer
    title: ${texts('Staying')}
    effect: prohibits
    when: { category: [immediate, delayed], to: be }
`
  assert.deepEqual(doubts(sound + twin), ['contradiction 12'])
  const later = "id: '1.1'\n    from: 2030-01-01"
  assert(doubts(sound.replace("id: '1.1'", later)).includes('never_in_force 13'))
})

test('[AG20] a fault names its article and quotes the line of the text', () => {
  const [fault] = faults(sound.replace('to: be', 'to: bee'))
  assert.deepEqual([fault!.clause, fault!.text], ['1.1', '      to: bee'])
  const [zone] = faults(sound.replace('Europe/Brussels', 'Mars/Base'))
  assert.equal(zone!.clause, undefined)
  assert.match(zone!.text!, /^ {2}- \{ id: be/)
})

test('[AG20] a key that is misspelt is told once, with the one that was meant', () => {
  assert.deepEqual(after('illustrative: true', 'ilustrative: true'), [
    'agreement.yaml:5:1: error: the agreement has no key `ilustrative`: did you mean `illustrative`?',
  ])
})

test('[AG35] a text in a later format is not guessed at', () => {
  const [fault, ...more] = faults(sound.replace('corridor-agreement/1', 'corridor-agreement/2'))
  assert.deepEqual([fault!.code, fault!.line, fault!.column, more], ['newer_format', 1, 9, []])
  assert.match(fault!.message, /this one reads corridor-agreement\/1: update Corridor/)
})

test('[AG36] bytes that are no text, and texts nested without end, are refused with a place', () => {
  const [garbage] = faults('format: corridor-agreement/1\nid: \u0000\u0001\ufffd')
  assert.deepEqual([garbage!.code, garbage!.line, garbage!.column], ['syntax', 2, 5])
  assert.match(garbage!.message, /U\+0000/)
  const noise = Array.from({ length: 5_000 }, (_, i) => String.fromCharCode((i * 7919) % 256))
  assert.equal(faults(noise.join(''))[0]!.code, 'syntax')
  for (const open of ['[', '{a: ', '- ', '? ', '!!a '])
    for (const depth of [200, 20_000]) {
      const found = faults(`clauses: ${open.repeat(depth)}`)
      assert(found.length > 0 && found[0]!.severity === 'error', `${open} ${depth}`)
    }
})

test('[AG37] ten thousand clauses are read, and each fault in them keeps its place', () => {
  const [head] = sound.split('clauses:\n')
  const words = (title: string) => `{ en: ${title}, nl: ${title}, de: ${title}, fr: ${title} }`
  const clauses = Array.from({ length: 10_000 }, (_, i) => {
    const when = `{ from: nl, to: be, minutesSooner: { atLeast: ${i % 700} }, ageYears: { atMost: ${i % 90} } }`
    return `  - { id: '1.${i + 1}', kind: transfer, title: ${words('T')}, effect: permits, when: ${when} }\n`
  })
  const whole = `${head}clauses:\n${clauses.join('')}`
  assert(whole.length < 2_000_000)
  const read = readAgreement(whole, 'agreement.yaml')
  assert(read.ok)
  assert.equal(read.value.clauses.length, 10_000)
  assert.equal(read.warnings.filter(({ code }) => code === 'not_compared').length, 1)
  const bad = whole.replace(
    "{ id: '1.9000', kind: transfer",
    "{ id: '1.9000', kind: transfer, colour: red",
  )
  const [fault] = faults(bad)
  assert.deepEqual([fault!.code, fault!.line, fault!.clause], ['unknown_key', 9011, '1.9000'])
})

test('[AG20] the closest word is close', () => {
  assert.equal(closest('catgory', ['crossing', 'category']), 'category')
  assert.equal(closest('purple', ['immediate', 'minor']), null)
})
