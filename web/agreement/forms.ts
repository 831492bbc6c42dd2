import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { commentGroups } from '#core/agreement/events.ts'
import type { Chosen } from '#core/agreement/seen.ts'
import { institutionalActs } from '#core/law/facts.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import type { CommandBody } from '#core/nouns.ts'

/**
 * What a person fills in for each command about an agreement's life, as data; one form draws them all.
 * What the command is about comes with the offer; ids are made on the device.
 */

/** Under `life.field.<name>` in the words. `text` goes with the language it was written in. */
export type FormField =
  | { name: string; type: 'text'; optional?: true }
  | { name: string; type: 'line' }
  | { name: string; type: 'word'; words: readonly string[]; says: string }
  | { name: string; type: 'clause'; optional?: true }
  | { name: string; type: 'day'; optional?: true }
  | { name: string; type: 'party' }
  | { name: string; type: 'text-hash'; optional?: true }
  | { name: string; type: 'check' }

export type FilledIn = Readonly<Record<string, string | boolean | undefined>>
type Making = { chosen: Chosen; filled: FilledIn; language: string; newId: () => string }
/** Every part of a kind's body by its name; whether each is sound, the noun's schema says before it is sent. */
type Parts<Body> = { [Part in keyof Body]: unknown }
type Form<K extends AgreementCommandKind> = {
  fields: readonly FormField[]
  body: (of: Making) => Parts<CommandBody<K>>
}

const said = (of: Making, name: string) => {
  const text = String(of.filled[name] ?? '').trim()
  return text === '' ? undefined : { text, language: of.language }
}
const word = (of: Making, name: string) => String(of.filled[name] ?? '').trim()
const clauseOf = (of: Making) => word(of, 'clause') || null
/** The end of a day, so that what is said to hold until a day holds on it. */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59Z`)

const reason = { name: 'reason', type: 'text' } as const
const instrument = { name: 'instrument', type: 'line' } as const
const until = { name: 'until', type: 'day' } as const

export const forms: { readonly [K in AgreementCommandKind]?: Form<K> } = {
  'agreement.propose': { fields: [], body: ({ chosen }) => ({ hash: chosen.hash }) },
  'agreement.withdraw_signature': {
    fields: [reason],
    body: (of) => ({ hash: of.chosen.hash, reason: said(of, 'reason') }),
  },
  'agreement.decline': {
    fields: [reason],
    body: (of) => ({ hash: of.chosen.hash, reason: said(of, 'reason') }),
  },
  'agreement.comment': {
    fields: [
      { name: 'clause', type: 'clause', optional: true },
      { name: 'group', type: 'word', words: commentGroups, says: 'treaty.group' },
      { name: 'comment', type: 'text' },
    ],
    body: (of) => ({
      comment: of.newId(),
      hash: of.chosen.hash,
      clause: clauseOf(of),
      group: word(of, 'group'),
      text: word(of, 'comment'),
      language: of.language,
    }),
  },
  'agreement.answer_comment': {
    fields: [
      {
        name: 'outcome',
        type: 'word',
        words: ['accepted', 'declined', 'noted'],
        says: 'treaty.outcome',
      },
      { name: 'answer', type: 'text' },
      { name: 'change', type: 'text-hash', optional: true },
    ],
    body: (of) => ({
      comment: of.chosen.comment,
      outcome: word(of, 'outcome'),
      text: word(of, 'answer'),
      language: of.language,
      change: word(of, 'change') || null,
    }),
  },
  'agreement.consent': {
    fields: [
      {
        name: 'act',
        type: 'word',
        words: institutionalActs,
        says: 'articles.value.institutionalAct',
      },
      { name: 'to', type: 'party' },
      until,
    ],
    body: (of) => ({
      consent: of.newId(),
      act: word(of, 'act'),
      to: word(of, 'to'),
      until: endOf(word(of, 'until')),
    }),
  },
  'agreement.suspend': {
    fields: [
      { name: 'clause', type: 'clause', optional: true },
      { name: 'safety', type: 'check' },
      reason,
      instrument,
    ],
    body: (of) => ({
      suspension: of.newId(),
      clause: clauseOf(of),
      safety: of.filled.safety === true,
      reason: said(of, 'reason'),
      instrument: word(of, 'instrument'),
    }),
  },
  'agreement.lift_suspension': {
    fields: [],
    body: ({ chosen }) => ({ suspension: chosen.suspension }),
  },
  'agreement.withdraw': {
    fields: [
      { name: 'effective', type: 'day', optional: true },
      { name: 'reason', type: 'text', optional: true },
    ],
    body: (of) => {
      const day = word(of, 'effective')
      const why = said(of, 'reason')
      return {
        withdrawal: of.newId(),
        ...(day && { effective: endOf(day) }),
        ...(why && { reason: why }),
      }
    },
  },
  'agreement.revoke_withdrawal': {
    fields: [],
    body: ({ chosen }) => ({ withdrawal: chosen.withdrawal }),
  },
  'agreement.file_divergence': {
    fields: [
      { name: 'clause', type: 'clause' },
      { name: 'note', type: 'text' },
    ],
    body: (of) => ({ divergence: of.newId(), clause: clauseOf(of), note: said(of, 'note') }),
  },
  'agreement.settle_divergence': {
    fields: [{ name: 'note', type: 'text', optional: true }],
    body: (of) => {
      const note = said(of, 'note')
      return { divergence: of.chosen.divergence, ...(note && { note }) }
    },
  },
  'agreement.declare_crisis': {
    fields: [until, reason, { name: 'authority', type: 'line' }],
    body: (of) => ({
      crisis: of.newId(),
      until: endOf(word(of, 'until')),
      reason: said(of, 'reason'),
      authority: word(of, 'authority'),
    }),
  },
  'agreement.end_crisis': { fields: [], body: ({ chosen }) => ({ crisis: chosen.crisis }) },
  'agreement.review_crisis': {
    fields: [
      {
        name: 'finding',
        type: 'word',
        words: ['justified', 'not-justified', 'system-cause'],
        says: 'treaty.finding',
      },
      { name: 'answer', type: 'text' },
    ],
    body: (of) => ({
      crisis: of.chosen.crisis,
      finding: word(of, 'finding'),
      text: word(of, 'answer'),
      language: of.language,
    }),
  },
  'agreement.issue_order': {
    fields: [
      instrument,
      { name: 'authority', type: 'line' },
      { name: 'kind', type: 'word', words: clauseKinds, says: 'draft.kind' },
      until,
    ],
    body: (of) => ({
      order: of.newId(),
      instrument: word(of, 'instrument'),
      authority: word(of, 'authority'),
      kind: word(of, 'kind'),
      when: {},
      until: endOf(word(of, 'until')),
    }),
  },
  'agreement.lift_order': { fields: [], body: ({ chosen }) => ({ order: chosen.order }) },
  'agreement.fulfil_obligation': {
    fields: [{ name: 'evidence', type: 'text' }],
    body: (of) => ({ obligation: of.chosen.obligation, evidence: said(of, 'evidence') }),
  },
}

/** Whether everything that must be filled in is. */
export const isFilled = (fields: readonly FormField[], filled: FilledIn): boolean =>
  fields.every(
    (field) =>
      field.type === 'check' ||
      ('optional' in field && field.optional === true) ||
      String(filled[field.name] ?? '').trim() !== '',
  )

/** What a form starts from: the first word of each choice. */
export const firstFilled = (fields: readonly FormField[], chosen: Chosen): FilledIn =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.type === 'word'
        ? field.words[0]
        : field.type === 'check'
          ? chosen.safety === true
          : field.type === 'clause'
            ? (chosen.clause ?? '')
            : '',
    ]),
  )

/** Statements are made under a party's key: on a click only in a demonstration. */
export const statementOf: Partial<
  Record<AgreementCommandKind, 'sign' | 'ratify' | 'apply' | 'accede'>
> = {
  'agreement.sign': 'sign',
  'agreement.ratify': 'ratify',
  'agreement.apply_provisionally': 'apply',
  'agreement.accede': 'accede',
}
