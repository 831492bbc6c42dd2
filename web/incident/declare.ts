import { hazards, incidentTypes } from '#core/incident/events.ts'
import type { CommandBody } from '#core/nouns.ts'
import type { Place } from '#core/region/region.ts'

/** METHANE as a form: what is missing, and the body of the command. */

export const services = [
  'ambulance',
  'physician',
  'helicopter',
  'fire',
  'police',
  'coordinator',
] as const
export { hazards, incidentTypes }

export type Declaration = {
  name: string
  type: (typeof incidentTypes)[number]
  place: Place | null
  location: string
  access: string
  hazards: string[]
  low: number
  high: number
  services: string[]
}

export type Missing = 'needsName' | 'needsPlace' | 'badRange'

export function missing(of: Declaration): Missing | null {
  if (of.name.trim() === '') return 'needsName'
  if (of.place === null) return 'needsPlace'
  return of.low > of.high ? 'badRange' : null
}

/** Free text goes in the language it was written in. `missing` must have said null. */
export function declaration(of: Declaration, language: string): CommandBody<'incident.declare'> {
  const text = (words: string) => ({ text: words.trim(), language })
  return {
    name: of.name.trim(),
    type: of.type,
    place: of.place!,
    ...(of.location.trim() === '' ? {} : { location: text(of.location) }),
    hazards: of.hazards as (typeof hazards)[number][],
    ...(of.access.trim() === '' ? {} : { access: text(of.access) }),
    estimated: { low: of.low, high: of.high },
    services: of.services,
  }
}
