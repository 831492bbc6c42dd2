import { helloOf } from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { type Route, route } from '#server/http/route.ts'

const jose = { 'content-type': 'application/jose', 'cache-control': 'no-store' }

/** What partners' nodes ask of each other. Every message is signed; nothing else is trusted. */
export const partnerRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/federation/hello',
    guard: 'public',
    summary: 'Who this node is, signed: member, protocol, realm, keys, agreement (compact JWS)',
    answer: null,
    handle: async (_, serving) => new Response(await helloOf(serving), { headers: jose }),
  }),
  route({
    method: 'POST',
    path: '/federation/inbox',
    guard: 'partner',
    summary:
      'One message from a partner (compact JWE); answered with a signed receipt (compact JWS)',
    body: 'text',
    answer: null,
    async handle({ body }, serving) {
      const received = await receive(serving, body as string)
      if (!received.ok) return received
      serving.links.heardFrom(received.value.from)
      return new Response(received.value.receipt, { headers: jose })
    },
  }),
]
