import type { Actor, Role } from '#core/access/role.ts'
import type { Context } from '#core/command.ts'
import { type Agreement, agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import type { Crossing, Facility } from '#core/region/region.ts'
import type { Ground } from '#core/verdict.ts'

/** A small world for tests: two hospitals in each of three states, two crossings, one treaty. */

/** Monday 2 November 2026, noon UTC. */
export const noon = 1_793_620_800_000
export const minute = 60_000

const texts = (en: string) => ({ en, nl: en, de: en, fr: en })
const party = (id: string) => ({
  ...{
    id,
    name: texts(id),
    state: id.toUpperCase(),
    timeZone: 'Europe/Brussels',
    languages: ['en'],
  },
})
const clause = (id: string, kind: string, effect: string, more: object) => ({
  id,
  kind,
  effect,
  title: texts(`${kind} ${id}`),
  ...more,
})
const sooner = { category: ['immediate', 'urgent'], minutesSooner: { atLeast: 10 } }

/** Belgium answers within ten minutes or it escalates; Germany's silence is a yes, and Dutch silence a no. */
export const treaty: Agreement = agreement.parse({
  format: 'corridor-agreement/1',
  id: 'small',
  version: '1.0.0',
  title: texts('A small treaty'),
  illustrative: true,
  stage: 'in-force',
  term: { from: '2026-01-01' },
  parties: ['nl', 'be', 'de'].map(party),
  clauses: [
    clause('1.1', 'transfer', 'permits', {
      when: { to: 'be', ...sooner },
      duties: [{ duty: 'respond', by: 'to', withinMinutes: 10, silence: 'escalates' }],
    }),
    clause('1.2', 'transfer', 'permits', {
      when: { to: 'de', ...sooner },
      duties: [{ duty: 'respond', by: 'to', withinMinutes: 5, silence: 'accepted' }],
    }),
    clause('1.3', 'transfer', 'permits', {
      when: { to: 'nl', ...sooner },
      duties: [{ duty: 'respond', by: 'to', withinMinutes: 5, silence: 'refused' }],
    }),
    clause('1.4', 'transfer', 'prohibits', { when: { consent: 'refused' } }),
    clause('1.5', 'transfer', 'permits', { when: { returning: true } }),
    clause('2.1', 'route', 'permits', { when: { nationalOrder: false } }),
    clause('3.1', 'governance', 'provides', { duties: [{ duty: 'review', withinHours: 48 }] }),
  ],
})

const facility = (member: string, name: string): Facility => ({
  id: `${member}-${name}`,
  name,
  city: name,
  member,
  country: member.toUpperCase(),
  place: { lat: 50.8, lon: 5.8 },
  kind: 'acute',
  beds: null,
  source: 'assumed',
  emergency: { value: 'yes', source: 'assumed' },
  capabilities: [],
  surgePerHour: { value: { immediate: 2, delayed: 4, minor: 8 }, source: 'assumed' },
  reserveShare: { value: 0.2, source: 'assumed' },
})
export const facilities = ['nl', 'be', 'de'].flatMap((member) => [
  facility(member, 'central'),
  facility(member, 'south'),
])

const crossing = (id: string, between: [string, string]): Crossing => ({
  id,
  name: id,
  between,
  place: { lat: 50.8, lon: 5.7 },
  node: `x-${id}`,
  road: 'A2',
  heavyVehicles: true,
  source: 'assumed',
})
export const crossings = [crossing('vise', ['nl', 'be']), crossing('bocholtz', ['nl', 'de'])]

/** How many minutes sooner it is across the border, unless a test says otherwise. */
export const soonerMinutes = 20

/** Somebody of a role at a member; coordinators and clinicians sit in its central hospital. */
export function person(role: Role, member = 'nl', more: Partial<Actor> = {}): Actor {
  const inHospital = role === 'coordinator' || role === 'clinician'
  return {
    id: `${role}@${member}`,
    role,
    member,
    language: 'en',
    ...(inHospital && { facility: `${member}-central` }),
    ...(role === 'crew' && { vehicle: `${member}-a1` }),
    ...more,
  }
}

const evaluate = compile([standingOf(treaty)])

/** All that a decision may depend on, at a member, for a person, at a moment. */
export const contextOf = (actor: Actor, more: Partial<Context> = {}): Context => {
  const now = more.now ?? noon
  return {
    now,
    actor,
    member: actor.member,
    agreement: {
      id: 'small',
      version: '1.0.0',
      evaluate: (question, began) => evaluate(question, now, began),
    },
    findFacility: (id) => facilities.find((one) => one.id === id),
    findCrossing: (id) => crossings.find((one) => one.id === id),
    find: () => undefined,
    circumstances: ({ kind }) => (kind === 'transfer' ? { minutesSooner: soonerMinutes } : {}),
    ...more,
  }
}

/** What a judge of a partner's entry knows besides the stream: the small world's places, seen from `nl`. */
export const ground: Ground = {
  home: 'nl',
  findFacility: (id) => facilities.find((one) => one.id === id),
  findCrossing: (id) => crossings.find((one) => one.id === id),
  concerns: () => null,
}
