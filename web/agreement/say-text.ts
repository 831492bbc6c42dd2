import type { Agreement } from '#core/agreement/agreement.ts'
import type { TextChange } from '#core/agreement/text-changes.ts'
import type { Language, Say } from '#core/words.ts'

type Reader = { before: Agreement; after: Agreement; say: Say; language: Language }

/** What changed beside the meaning of the clauses, as a line. */
export function sayText(change: TextChange, { before, after, say, language }: Reader): string {
  const nameOf = (id: string) =>
    [...after.parties, ...before.parties].find((one) => one.id === id)?.name[language] ?? id
  const key = `draft.compare.text.${change.what}`
  switch (change.what) {
    case 'party-added':
    case 'party-removed':
    case 'party-changed':
      return say(key, { party: nameOf(change.party) })
    case 'unreadable':
      return say(key, { clause: change.clause })
    case 'clause-title':
      return say(key, { clause: change.clause })
    case 'title':
      return say(key, { before: before.title[language], after: after.title[language] })
    case 'stage':
      return say(key, {
        before: say(`rooms.agreement.stage.${change.before}`),
        after: say(`rooms.agreement.stage.${change.after}`),
      })
    case 'term':
      return say(key, {
        before: change.before.replace('/', ' – '),
        after: change.after.replace('/', ' – '),
      })
    default:
      return say(key)
  }
}
