import { z } from 'zod'
import { partnerState, session } from '#core/api.ts'
import { agreement } from '#core/law/agreement.ts'
import { ok } from '#core/result.ts'
import { type Config, isReal } from '#server/config.ts'
import { type Route, route } from '#server/http/route.ts'
import { offeredLanguages } from '#words/languages.ts'

const offeredBy = (config: Config) =>
  offeredLanguages({ isReal: isReal(config), signed: config.signedLanguages })

export const sessionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/session',
    guard: 'public',
    summary: 'Who is signed in, at which member, in which realm, under which agreement',
    answer: session,
    async handle({ caller }, { id, law, store, config, now }) {
      const { agreement: text } = law
      const party = text.parties.find((one) => one.id === id)
      return ok({
        actor: caller && { ...caller.actor, name: caller.name },
        member: { id, name: party?.name ?? { en: id } },
        realm: store.home.realm,
        languages: offeredBy(config),
        demo: config.demo,
        agreement: { id: text.id, version: text.version },
        record: { size: store.head().size },
        now: now(),
      })
    },
  }),
  route({
    method: 'GET',
    path: '/api/agreement',
    guard: { may: 'view.agreement' },
    summary: 'The agreement that this member applies, as data',
    answer: agreement,
    handle: async (_, { law }) => ok(law.agreement),
  }),
  route({
    method: 'GET',
    path: '/api/partners',
    guard: { may: 'view.partners' },
    summary: 'How the nodes of the partners are doing, seen from here',
    answer: z.array(partnerState),
    handle: async (_, { links }) => ok(await links.states()),
  }),
]
