import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '#core/access/role.ts'
import type { Auth, NewPerson } from '#server/auth/auth.ts'
import type { Member } from '#server/member.ts'
import { english, spokenFor } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'

/** The people of a demonstration: roles, not persons. Their one password stays on this machine. */
export type DemoPerson = Omit<NewPerson, 'email' | 'password'> & { id: string }

type Place = Pick<Member, 'id' | 'law' | 'region'>

const first = <T extends { id: string }>(items: readonly T[]): T | undefined =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]

/** The same people at each start, for what this member has: coordinators of its larger hospitals. */
export function demoPeople({ id, law, region }: Place): DemoPerson[] {
  const party = law.agreement.parties.find((one) => one.id === id)
  const language = spokenFor(party?.languages[0] ?? english.tag)
  const say = sayIn(language)
  const called = (role: Role) => say(`screens.onDuty.${role}`)
  const person = (role: Role, name: string, more: Partial<DemoPerson> = {}): DemoPerson => ({
    id: role,
    name,
    role,
    language,
    ...more,
  })
  const station = first(region.stations.filter((one) => one.member === id))
  const hospitals = hospitalsOf(id, region)
  return [
    person('dispatcher', called('dispatcher')),
    person('crew', called('crew'), { vehicle: `${station?.id ?? id}-1` }),
    ...hospitals.map((hospital, i) => ({
      ...person('coordinator', `${called('coordinator')}, ${hospital.name}`),
      id: i === 0 ? 'coordinator' : `coordinator-${i + 1}`,
      facility: hospital.id,
    })),
    ...hospitals.slice(0, 1).map((hospital) => ({
      ...person('clinician', `${called('clinician')}, ${hospital.name}`),
      facility: hospital.id,
    })),
    person('liaison', called('liaison')),
    person('medical-director', called('medical-director')),
    person('secretariat', called('secretariat')),
    person('auditor', called('auditor')),
    person('operator', called('operator')),
  ]
}

/** The two hospitals that can do most: the ones that neighbours ask. */
function hospitalsOf(member: string, region: Member['region']) {
  return region.facilities
    .filter((one) => one.member === member && one.kind === 'acute' && one.emergency.value === 'yes')
    .toSorted((a, b) => b.capabilities.length - a.capabilities.length || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
}

export const emailOf = (member: string, person: string): string =>
  `${person}@${member}.demo.example`

/** The password of all people of this demonstration, made once and kept in the data folder. */
export function demoPassword(folder: string): string {
  const path = join(folder, 'demo-password')
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8')
}

/** Adds the people who are not there yet. */
export async function seedPeople(auth: Auth, member: Member): Promise<void> {
  const people = demoPeople(member).map(({ id, ...person }) => ({
    ...person,
    email: emailOf(member.id, id),
  }))
  await auth.ensurePeople(people, demoPassword(member.config.dataDir))
}
