import { allIds, type Door, doorOf, type MemberId, startMembers } from '#test/members.ts'
import { ordinaryAfternoon } from './world.ts'

/**
 * Three members that stories share: started and filled once for all of them. A story works at an incident
 * of its own and leaves hospitals, crossings and the agreement as they are; whoever changes these, or
 * stops a member, starts members of their own.
 */
export type Neighbours = Record<MemberId, Door>

/** Where `npm test` says at which addresses the shared members run. */
const variable = 'CORRIDOR_SHARED_MEMBERS'

/** Starts them for every spec file that is run from this process. */
export async function shareMembers(): Promise<{ stop(): Promise<void> }> {
  const members = await startMembers()
  await ordinaryAfternoon(members)
  process.env[variable] = allIds.map((id) => members[id].url).join(' ')
  return members
}

/** The shared members; where a spec file is run by itself, members for it alone. */
export async function sharedMembers(): Promise<{ members: Neighbours; stop(): Promise<void> }> {
  const urls = process.env[variable]?.split(' ')
  if (!urls) {
    const members = await startMembers()
    await ordinaryAfternoon(members)
    return { members, stop: members.stop }
  }
  const [nl, be, de] = allIds.map((id, at) => doorOf(id, urls[at]!)) as [Door, Door, Door]
  return { members: { nl, be, de }, stop: async () => {} }
}
