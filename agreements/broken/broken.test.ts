import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import type { Fault, FaultCode } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'

// One defect in each file; where it stands was read from the file, not from what the check says.

const here = import.meta.dirname
const faultsIn = (path: string): Fault[] => {
  const read = readAgreement(readFileSync(path, 'utf8'), basename(path))
  return read.ok ? read.warnings : read.error
}

const table: [
  file: string,
  code: FaultCode,
  severity: Fault['severity'],
  line: number,
  column: number,
][] = [
  ['key-twice', 'syntax', 'error', 35, 5],
  ['indented-by-tab', 'syntax', 'error', 34, 1],
  ['quotation-mark-left-open', 'syntax', 'error', 106, 1],
  ['format-of-a-later-version', 'newer_format', 'error', 1, 9],
  ['key-misspelt', 'unknown_key', 'error', 5, 1],
  ['fact-misspelt', 'unknown_key', 'error', 62, 13],
  ['word-misspelt', 'unknown_word', 'error', 62, 23],
  ['duty-misspelt', 'unknown_word', 'error', 30, 17],
  ['stage-nobody-knows', 'unknown_word', 'error', 6, 8],
  ['language-without-a-tag', 'invalid', 'error', 20, 21],
  ['language-miswritten', 'unknown_key', 'error', 40, 32],
  ['language-the-text-lacks', 'missing', 'error', 20, 21],
  ['effect-missing', 'missing', 'error', 33, 5],
  ['title-in-three-languages', 'missing', 'error', 92, 5],
  ['duty-without-silence', 'missing', 'error', 63, 14],
  ['number-in-words', 'invalid', 'error', 63, 54],
  ['number-beyond-its-range', 'invalid', 'error', 56, 82],
  ['article-number-not-quoted', 'invalid', 'error', 33, 9],
  ['day-that-is-none', 'invalid', 'error', 8, 15],
  ['hash-too-short', 'invalid', 'error', 7, 35],
  ['shares-make-more-than-hundred', 'invalid', 'error', 96, 24],
  ['article-twice', 'duplicate_id', 'error', 58, 9],
  ['party-twice', 'duplicate_id', 'error', 16, 9],
  ['party-nobody-knows', 'unknown_party', 'error', 62, 17],
  ['party-nobody-knows-in-an-exception', 'unknown_party', 'error', 70, 53],
  ['party-nobody-knows-takes-the-chair', 'unknown_party', 'error', 28, 64],
  ['party-nobody-knows-pays', 'unknown_party', 'error', 96, 62],
  ['party-nobody-knows-owes', 'unknown_party', 'error', 105, 53],
  ['time-zone-nobody-knows', 'unknown_zone', 'error', 19, 15],
  ['term-reversed', 'period_reversed', 'error', 8, 34],
  ['clause-ends-before-it-begins', 'period_reversed', 'error', 103, 12],
  ['known-after-its-last-day', 'period_reversed', 'error', 70, 17],
  ['amends-itself', 'amends_itself', 'error', 7, 20],
  ['older-than-what-it-amends', 'version_downgrade', 'error', 3, 10],
  ['in-force-without-a-key', 'key_missing', 'error', 16, 5],
  ['illustrative-without-a-key', 'no_signing_key', 'warning', 16, 5],
  ['chair-twice-in-a-round', 'chair_order', 'error', 28, 64],
  ['chair-leaves-a-state-out', 'chair_leaves_out', 'warning', 28, 42],
  ['shares-leave-a-state-out', 'shares_leave_out', 'warning', 96, 24],
  ['fact-of-another-kind', 'fact_not_of_kind', 'error', 62, 32],
  ['fact-of-another-kind-in-an-exception', 'fact_not_of_kind', 'error', 70, 32],
  ['duty-of-another-kind', 'duty_not_of_kind', 'error', 82, 17],
  ['bounds-reversed', 'bounds_reversed', 'error', 56, 70],
  ['time-of-no-length', 'condition_impossible', 'error', 37, 60],
  ['nobody-left', 'condition_impossible', 'error', 48, 39],
  ['word-twice', 'said_twice', 'warning', 37, 46],
  ['condition-that-restricts-nothing', 'said_twice', 'warning', 48, 39],
  ['kind-of-a-later-version', 'unknown_kind', 'warning', 34, 11],
  ['kind-misspelt', 'unknown_kind', 'warning', 34, 11],
  ['permits-outside', 'permits_outside', 'error', 62, 25],
  ['police-among-recipients', 'disclosure_to_power', 'error', 78, 7],
  ['any-recipient', 'disclosure_to_power', 'error', 75, 5],
  ['anybody-but-the-public', 'disclosure_to_power', 'error', 78, 7],
  ['any-purpose', 'disclosure_to_power', 'error', 75, 5],
  ['border-control-by-the-crew', 'disclosure_to_power', 'error', 77, 16],
  ['army-unless-consent', 'disclosure_to_power', 'error', 78, 7],
  ['pseudonyms-to-the-police', 'disclosure_to_power', 'error', 79, 7],
  ['detainees-to-their-guards', 'disclosure_to_power', 'error', 79, 18],
  ['sent-to-whom-they-fear', 'transfer_to_feared', 'error', 62, 66],
  ['outside-the-term', 'never_in_force', 'warning', 102, 11],
  ['suspended-after-its-end', 'suspension_outside', 'warning', 64, 24],
  ['owed-before-the-term', 'day_outside', 'warning', 105, 65],
  ['first-owed-after-the-term', 'day_outside', 'warning', 104, 93],
  ['exception-swallows-its-clause', 'never_applies', 'warning', 63, 14],
  ['prohibition-swallows-a-permission', 'contradiction', 'warning', 58, 9],
  ['same-said-twice', 'redundant', 'warning', 71, 9],
  ['source-names-no-article', 'dangling_reference', 'warning', 64, 13],
  ['nobody-has-to-answer', 'nobody_answers', 'warning', 58, 9],
  ['silence-means-both', 'silence_conflict', 'warning', 63, 66],
  ['fund-that-nobody-fills', 'nobody_owns', 'warning', 96, 26],
  ['monitor-that-nobody-is', 'nobody_owns', 'warning', 81, 30],
  ['personal-data-kept-unwatched', 'unguarded_disclosure', 'warning', 71, 9],
  ['medicines-nobody-misses', 'medicine_unaccounted', 'warning', 44, 9],
  ['crisis-without-end', 'crisis_unlimited', 'warning', 61, 48],
  ['nobody-can-leave', 'governance_gap', 'warning', 23, 9],
  ['certificate-nobody-recognises', 'certificate_unrecognised', 'warning', 48, 73],
  ['threatened-left-unprotected', 'threatened_unprotected', 'warning', 52, 9],
  ['answers-later-than-the-target', 'deadline_unmeetable', 'warning', 57, 54],
  ['kept-longer-than-retention', 'deadline_unmeetable', 'warning', 81, 37],
  ['notice-longer-than-the-term', 'deadline_unmeetable', 'warning', 30, 36],
  ['one-crisis-longer-than-a-year-allows', 'deadline_unmeetable', 'warning', 31, 40],
  ['crisis-cap-that-caps-nothing', 'deadline_unmeetable', 'warning', 31, 75],
  ['renewed-after-it-lapsed', 'deadline_unmeetable', 'warning', 43, 54],
  ['reminded-before-the-last-is-due', 'deadline_unmeetable', 'warning', 104, 117],
  ['told-after-the-review', 'deadline_unmeetable', 'warning', 52, 52],
  ['told-after-deletion', 'deadline_unmeetable', 'warning', 82, 44],
  ['two-prohibitions-swallow-a-permission', 'contradiction', 'warning', 58, 9],
  ['exceptions-leave-nothing', 'never_applies', 'warning', 58, 9],
  ['language-twice', 'said_twice', 'warning', 20, 25],
  ['duty-twice', 'said_twice', 'warning', 98, 9],
]

for (const [file, code, severity, line, column] of table) {
  test(`[AG38] ${file}: ${code} at ${line}:${column}`, () => {
    const found = faultsIn(join(here, `${file}.yaml`))
    assert.deepEqual(
      found.map((fault) => [fault.code, fault.severity, fault.line, fault.column]),
      [[code, severity, line, column]],
    )
    const text = readFileSync(join(here, `${file}.yaml`), 'utf8').split('\n')
    assert.equal(found[0]!.text, text[line - 1])
    assert.match(found[0]!.message, /[:?] ?\S|\?$/, 'it says what to do')
  })
}

test('[AG38] every broken file stands in the table, and at least forty-five do', () => {
  const files = readdirSync(here).filter((file) => file.endsWith('.yaml') && file !== 'good.yaml')
  assert.deepEqual(files.sort(), table.map(([file]) => `${file}.yaml`).sort())
  assert(files.length >= 45)
})

const rules: [rule: string, codes: FaultCode[]][] = [
  ['[AG39]', ['fact_not_of_kind', 'duty_not_of_kind']],
  ['[AG40]', ['bounds_reversed', 'condition_impossible']],
  ['[AG41]', ['shares_leave_out', 'chair_leaves_out', 'chair_order']],
  ['[AG42]', ['amends_itself', 'version_downgrade', 'key_missing', 'no_signing_key']],
  ['[AG43]', ['deadline_unmeetable', 'day_outside', 'suspension_outside']],
  ['[AG44]', ['nobody_answers', 'silence_conflict']],
  [
    '[AG45]',
    ['unguarded_disclosure', 'medicine_unaccounted', 'crisis_unlimited', 'threatened_unprotected'],
  ],
  ['[AG46]', ['nobody_owns', 'certificate_unrecognised']],
]
for (const [rule, codes] of rules) {
  test(`${rule} has a broken file for each of its faults: ${codes.join(', ')}`, () => {
    for (const code of codes)
      assert(
        table.some((row) => row[1] === code),
        code,
      )
  })
}

const root = join(here, '..')
for (const path of [join(here, 'good.yaml'), ...globSync(join(root, '*', 'agreement.yaml'))]) {
  test(`[AG38] nothing is found in ${path.slice(root.length + 1)}`, () => {
    const read = readAgreement(readFileSync(path, 'utf8'), path)
    assert(read.ok, read.ok ? '' : read.error.map(({ message }) => message).join('\n'))
    const found = read.value.illustrative
      ? read.warnings.filter(({ code }) => code !== 'no_signing_key')
      : read.warnings
    assert.deepEqual(found, [])
  })
}
