import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Circumstance } from '#core/command.ts'
import type { Facts } from '#core/law/facts.ts'
import type { Member } from '#server/member.ts'
import { circumstancesOf } from '#server/planning/planning.ts'
import { findAround } from '#server/planning/scene.ts'
import { incidentOf, type Loaded } from '#server/streams.ts'

type Placed = Pick<Member, 'id' | 'store' | 'region' | 'network' | 'law' | 'now'>

/** Facts beyond the record, for acts about an incident's casualties; without an incident there are none. */
export async function circumstancesAround(
  member: Placed,
  all: readonly Loaded[],
): Promise<(about: Circumstance) => Facts> {
  const incident = all.map(incidentOf).find((found) => found !== null)
  const casualties = all.filter(({ noun }) => noun?.name === 'casualty')
  const states = casualties.map(({ state }) => state as CasualtyState)
  const scene = incident ? await findAround(member.store, incident, states) : null
  if (!scene) return () => ({})
  const ground = { ...member, member: member.id, facilities: member.region.facilities }
  return circumstancesOf(ground, scene, member.now())
}
