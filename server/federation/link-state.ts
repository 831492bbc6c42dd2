import type { PartnerState } from '#core/api.ts'
import type { Instant } from '#core/time.ts'
import { type Protocol, protocol } from '#server/federation/envelope.ts'
import { countHeld } from '#server/federation/held.ts'
import type { Hello } from '#server/federation/hello.ts'
import type { Certificate } from '#server/keys.ts'
import type { Member } from '#server/member.ts'

/** What is known of one partner's node since this process began. */
export type Link = {
  partner: string
  certificate: Certificate | null
  /** The newest protocol that both speak, by the partner's greeting. */
  protocol: Protocol
  lastSeenAt: Instant | null
  unreachableSince: Instant | null
  roundTripMs: number | null
  failures: number
  /** The text that it said it applies; null until it has greeted us. */
  applies: Hello['agreement'] | null
  /** Wakes the worker before its time. */
  wake: () => void
}

export const newLink = (partner: string): Link => ({
  partner,
  certificate: null,
  protocol,
  lastSeenAt: null,
  unreachableSince: null,
  roundTripMs: null,
  failures: 0,
  applies: null,
  wake: () => {},
})

export const stateOf = (link: Link): PartnerState['state'] => {
  if (link.unreachableSince !== null) return link.lastSeenAt === null ? 'never-seen' : 'unreachable'
  return link.lastSeenAt === null ? 'never-seen' : 'reachable'
}

/** Every partner as it is seen from here, for screens and metrics. */
export async function statesOf(
  { store, streams, law }: Pick<Member, 'store' | 'streams' | 'law'>,
  links: readonly Link[],
): Promise<PartnerState[]> {
  const waiting = new Map((await store.waiting()).map((one) => [one.partner, one.messages]))
  const held = new Map<string, number>()
  for (const { partner } of links) held.set(partner, await countHeld({ streams }, partner))
  return links.map((link) => ({
    member: link.partner,
    name: law.findParty(link.partner)?.name ?? { en: link.partner },
    state: stateOf(link),
    lastSeenAt: link.lastSeenAt,
    unreachableSince: link.unreachableSince,
    waiting: waiting.get(link.partner) ?? 0,
    held: held.get(link.partner) ?? 0,
    roundTripMs: link.roundTripMs,
    agreement: link.applies && {
      version: link.applies.version,
      hash: link.applies.hash,
      applies: law.compare(link.applies.hash),
    },
  }))
}
