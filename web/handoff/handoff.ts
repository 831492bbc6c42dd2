import type { CasualtyState, Signature } from '#core/casualty/casualty.ts'
import type { HandoffLine, HandoffSection } from '#core/handoff/render.ts'
import type { ActionKind, Offer } from '#core/incident/actions.ts'

/** The handover line by line in two languages, and where the two signatures stand. */

export type Side = 'giving' | 'receiving'
export const sides: readonly Side[] = ['giving', 'receiving']

export type Pair = { mine: HandoffLine; theirs: HandoffLine | null }
export type PairedSection = { id: string; title: string; theirTitle: string | null; lines: Pair[] }

/** Both languages are one call with two catalogues, so they go line by line in one order. */
export const paired = (
  mine: readonly HandoffSection[],
  theirs: readonly HandoffSection[] | null,
): PairedSection[] =>
  mine.map((section, at) => ({
    id: section.id,
    title: section.title,
    theirTitle: theirs?.[at]?.title ?? null,
    lines: section.lines.map((line, one) => ({
      mine: line,
      theirs: theirs?.[at]?.lines[one] ?? null,
    })),
  }))

export type Standing = {
  side: Side
  signature: Signature | null
  /** Whether it is under the sheet as it stands now; null while it is not signed. */
  isSame: boolean | null
}

export const standingsOf = ({ signatures }: CasualtyState, hash: string): Standing[] =>
  sides.map((side) => {
    const signature = signatures[side]
    return { side, signature, isSame: signature ? signature.content === hash : null }
  })

/** Both signed, and not the same: care goes on, and they compare. */
export function differs({ signatures: { giving, receiving } }: CasualtyState): boolean {
  return giving !== null && receiving !== null && giving.content !== receiving.content
}

/** Which of a person's two possible sides is theirs: what they may sign, else what their role would. */
export function ownSignature(offers: readonly Offer[], role: string): Offer | null {
  const signs = offers.filter((offer) => offer.kind === 'casualty.sign_handover')
  const usual: Side = role === 'crew' ? 'giving' : 'receiving'
  return signs.find((one) => one.allowed) ?? signs.find((one) => one.side === usual) ?? null
}

export const findAllowed = (offers: readonly Offer[], kind: ActionKind, side?: Side) =>
  offers.find((one) => one.kind === kind && one.allowed && (!side || one.side === side)) ?? null

/** The fingerprint in groups that two people can compare by voice. */
export const inGroups = (hash: string, groups: number): string =>
  (hash.match(/.{4}/g) ?? []).slice(0, groups).join(' ')
