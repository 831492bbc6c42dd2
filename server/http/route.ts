import type { z } from 'zod'
import type { Action } from '#core/nouns.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Result } from '#core/result.ts'
import type { Auth, SignedIn } from '#server/auth/auth.ts'
import type { Links } from '#server/federation/links.ts'
import type { Live } from '#server/http/live.ts'
import type { Member } from '#server/member.ts'
import type { Planner } from '#server/planning/planner.ts'

/** What routes are served from: the member, and what listens and works beside it. */
export type Serving = Member & { auth: Auth; live: Live; links: Links; planner: Planner }

/**
 * Who may call: `public` for anybody, `signed-in` for any person of this member, `partner` for
 * messages whose signature is checked, or whoever the access table gives the action.
 */
export type Guard =
  | 'public'
  | 'signed-in'
  | 'partner'
  | 'token'
  | 'demo'
  /** `orToken`: or a program that bears the token of this setting. */
  | { may: Action; orToken?: 'metricsTokenSha256' }

export type Caller = SignedIn

export type Input<P = unknown, Q = unknown, B = unknown> = {
  params: P
  query: Q
  body: B
  /** Present on every route that is not public. */
  caller: Caller
  headers: Headers
}

type Handled<A> = Promise<Result<A, Refusal> | Response>

export type Route<P = unknown, Q = unknown, B = unknown, A = unknown> = {
  method: 'GET' | 'POST'
  /** As in OpenAPI: `/api/incidents/{id}`. */
  path: string
  guard: Guard
  summary: string
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  /** Absent, or `text` for a body that the route reads itself, as it came. */
  body?: z.ZodType<B> | 'text'
  /** What the API's description says of the body, where that is more than what is checked first. */
  describedBody?: z.ZodType
  /** Null where the answer is not JSON. */
  answer: z.ZodType<A> | null
  /** The media types of an answer that is not JSON. */
  media?: readonly string[]
  handle: (input: Input<P, Q, B>, serving: Serving) => Handled<A>
}

/** States a route, with its types checked; the table then holds routes of every type. */
export const route = <P, Q, B, A>(stated: Route<P, Q, B, A>): Route => stated as unknown as Route
