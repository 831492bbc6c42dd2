import { z } from 'zod'
import { demoPerson } from '#core/api.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { demoPassword, demoPeople, emailOf } from '#server/demo.ts'
import { type Route, route } from '#server/http/route.ts'

/** Served only in a demonstration: one chooses who to be. */
export const demoRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/demo/people',
    guard: 'demo',
    summary: 'Only in a demonstration: whom one may choose to be',
    answer: z.array(demoPerson),
    handle: async (_, serving) => ok(demoPeople(serving)),
  }),
  route({
    method: 'POST',
    path: '/api/demo/sign-in',
    guard: 'demo',
    summary: 'Only in a demonstration: signs in as one of its people',
    body: z.strictObject({ person: z.string() }),
    answer: z.strictObject({ person: z.string() }),
    async handle({ body, headers }, serving) {
      const person = demoPeople(serving).find(({ id }) => id === body.person)
      if (!person) return err(refusal('unknown_thing', { what: 'person' }, { field: 'person' }))
      const password = demoPassword(serving.config.dataDir)
      const signedIn = await serving.auth.signIn(emailOf(serving.id, person.id), password, headers)
      if (!signedIn.ok) return err(refusal('not_signed_in'))
      const answer = Response.json({ person: person.id })
      for (const cookie of signedIn.headers.getSetCookie()) {
        answer.headers.append('set-cookie', cookie)
      }
      return answer
    },
  }),
]
