import { join } from 'node:path'
import type { AgreementState } from '#core/agreement/state.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { casualtyNoun } from '#core/casualty/noun.ts'
import { crossingNoun } from '#core/crossing/crossing.ts'
import { facilityNoun } from '#core/facility/facility.ts'
import { incidentNoun } from '#core/incident/noun.ts'
import { linkNoun } from '#core/link/link.ts'
import { evolve } from '#core/loop.ts'
import { medicineNoun } from '#core/medicine/noun.ts'
import type { Noun } from '#core/noun.ts'
import { nouns } from '#core/nouns.ts'
import { type Entry, entry as entrySchema } from '#core/record/entry.ts'
import type { State } from '#core/state.ts'

/** Where golden exports lie: `<number>.jsonl` with its treaty and what it folds into. */
export const goldenFolder = join(import.meta.dirname, 'golden')

/** The entries of an export, in order. */
export const entriesIn = (text: string): Entry[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{"ciphertext"'))
    .map((line) => entrySchema.parse(JSON.parse(line).entry))

const casualty = (of: CasualtyState) => ({
  label: of.label,
  member: of.member,
  incident: of.incident,
  category: of.category,
  stage: of.stage,
  custody: of.custody.member,
  treatments: of.treatments.map(({ value }) => value),
  consents: Object.keys(of.consent),
  reviews: of.reviews.map(({ state }) => state),
  erased: of.erased,
})

const agreement = ({ said, actVersion }: AgreementState) => ({
  actVersion,
  said: Object.fromEntries(
    Object.entries(said)
      .filter(([, some]) => some.length > 0)
      .map(([kind, some]) => [kind, some.map(({ member }) => member)]),
  ),
})

/**
 * What an export folds into, by every noun, in the few words that must stay the same for ever: a state may
 * gain fields from one version to the next, and what is told here may not change.
 */
export function summaryOf(text: string) {
  const entries = entriesIn(text)
  const byStream = Map.groupBy(entries, ({ stream }) => stream)
  const each = <S extends State, T>(noun: Noun<S>, tell: (state: S) => T): Record<string, T> => {
    const told: Record<string, T> = {}
    for (const [stream, some] of byStream) {
      if (!stream.startsWith(`${noun.name}/`)) continue
      const begin = noun.initial(stream.slice(noun.name.length + 1))
      told[stream] = tell(some.reduce((state, one) => evolve(noun, state, one), begin))
    }
    return told
  }
  const count = (of: (entry: Entry) => string) =>
    Object.fromEntries(
      [...Map.groupBy(entries, of)].map(([name, some]) => [name, some.length] as const).sort(),
    )
  return {
    entries: entries.length,
    sealed: entries.filter(({ sealed }) => sealed !== null).length,
    writers: count(({ member }) => member),
    kinds: count(({ kind, schema }) => `${kind}@${schema}`),
    incidents: each(incidentNoun, ({ name, member, alerted, closedAt }) => ({
      name,
      member,
      alerted,
      open: closedAt === null,
    })),
    casualties: each(casualtyNoun, casualty),
    facilities: each(facilityNoun, ({ member, status, lines }) => ({ member, status, lines })),
    crossings: each(crossingNoun, ({ state, waitMinutes, statedBy }) => ({
      state,
      waitMinutes,
      statedBy,
    })),
    medicines: each(medicineNoun, ({ member, to, lines, used, wasted, returned }) => ({
      member,
      to,
      lines,
      givenMg: used.map(({ givenMg }) => givenMg),
      witnesses: wasted.map(({ witness }) => witness?.by ?? null),
      returned: returned?.lines ?? null,
    })),
    agreements: each(nouns.agreement, agreement),
    links: each(linkNoun, ({ held }) =>
      held.map(({ stream, kind, why }) => ({ stream, kind, why })),
    ),
  }
}
