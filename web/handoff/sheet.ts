import { sha256 } from '@noble/hashes/sha2.js'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Personal } from '#core/casualty/events.ts'
import { contentHash, type HandoffContent, handoffContent } from '#core/handoff/content.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { canonical } from '#core/record/canonical.ts'
import type { Language } from '#core/words.ts'

/** What is handed over, and the fingerprint that both sides put their names to. */

export type Sheet = { content: HandoffContent; hash: string }

export function sheetOf(
  casualty: CasualtyState,
  incident: IncidentState | null,
  personal: Personal | null,
): Sheet {
  const content = handoffContent(casualty, incident, personal)
  return { content, hash: contentHash(content, sha256, canonical) }
}

/** The other party of the handover, seen from this member; null while both are of one house. */
export function otherMember(casualty: CasualtyState, home: string): string | null {
  const to = casualty.destination?.to
  const receiving = casualty.returningTo ?? (to && 'member' in to ? to.member : null)
  const sides = [casualty.custody.member, casualty.custody.other, receiving, casualty.member]
  return sides.find((side) => typeof side === 'string' && side !== home) ?? null
}

/** The language to show beside mine: the other party's first that is offered, else any other, else mine. */
export function theirLanguage(
  agreement: Pick<Agreement, 'parties'> | undefined,
  other: string | null,
  mine: Language,
  offered: readonly Language[],
): Language {
  const party = agreement?.parties.find(({ id }) => id === other)
  const others = offered.filter((one) => one !== mine)
  return party?.languages.find((one) => others.includes(one)) ?? others[0] ?? mine
}
