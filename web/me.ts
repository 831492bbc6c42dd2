import type { Session } from '#core/api.ts'

/** The person who is signed in. */
export type Me = NonNullable<Session['actor']>
/** What every screen is given. */
export type ScreenProps = { session: Session; me: Me }
