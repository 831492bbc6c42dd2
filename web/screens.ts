import type { Role } from '#core/access/role.ts'

/** Which screens a role has use of. What may be seen or done on them is decided by the node. */

export type Screen =
  | 'incidents'
  | 'console'
  | 'crew'
  | 'hospital'
  | 'liaison'
  | 'handoff'
  | 'agreement'
  | 'review'

const use: Record<Role, readonly Screen[]> = {
  dispatcher: ['incidents', 'console', 'liaison', 'handoff', 'crew', 'agreement'],
  crew: ['crew', 'handoff', 'agreement'],
  coordinator: ['hospital', 'handoff', 'incidents', 'console', 'agreement'],
  clinician: ['hospital', 'handoff', 'agreement'],
  liaison: ['liaison', 'incidents', 'console', 'agreement', 'review'],
  'medical-director': ['review', 'incidents', 'console', 'agreement'],
  'tracing-officer': ['incidents', 'console', 'agreement'],
  'data-monitor': ['review', 'agreement'],
  auditor: ['review', 'incidents', 'console', 'agreement'],
  secretariat: ['agreement', 'review'],
  operator: ['review', 'agreement'],
}

const path: Record<Screen, string> = {
  incidents: '/incidents',
  console: '/incidents',
  crew: '/crew',
  hospital: '/hospital',
  liaison: '/liaison',
  handoff: '/crew',
  agreement: '/agreement',
  review: '/review',
}

export const mayOpen = (role: Role, screen: Screen): boolean => use[role].includes(screen)

/** Where a role's day begins. */
export const home = (role: Role): string => path[use[role][0]!]

/** The screens a role finds in its menu, with where they are. */
export const menu = (
  role: Role,
): { screen: Exclude<Screen, 'handoff' | 'console'>; path: string }[] =>
  use[role]
    .filter((screen) => screen !== 'handoff' && screen !== 'console')
    .map((screen) => ({ screen, path: path[screen] }))
