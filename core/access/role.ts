import { z } from 'zod'
import type { Language } from '#core/words.ts'

/** Who uses Corridor. A person has one role at a time, at one member. */
export const roles = [
  'dispatcher',
  'crew',
  'coordinator',
  'clinician',
  'liaison',
  'medical-director',
  'tracing-officer',
  'data-monitor',
  'auditor',
  'secretariat',
  'operator',
] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/** The person behind a command or a view, as the member's own sign-in knows them. */
export type Actor = {
  /** Opaque; the name is kept by sign-in and travels only sealed. */
  id: string
  role: Role
  member: string
  /** The hospital of a coordinator or clinician. */
  facility?: string
  /** The vehicle of a crew. */
  vehicle?: string
  language: Language
}
