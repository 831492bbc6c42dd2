import { receive } from '#server/federation/inbox.ts'
import { type Route, route } from '#server/http/route.ts'

const jose = { 'content-type': 'application/jose', 'cache-control': 'no-store' }

/** What partners' nodes ask of each other. Every message is signed; nothing else is trusted. */
export const partnerRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/federation/hello',
    guard: 'partner',
    summary:
      'A partner greets this node, and is answered by who this is: member, protocols, realm, keys, ' +
      'agreement; both signed, each to the other alone (compact JWS)',
    body: 'text',
    answer: null,
    media: ['application/jose'],
    async handle({ body }, { links }) {
      const answered = await links.greet(body as string)
      if (!answered.ok) return answered
      return new Response(answered.value, { headers: jose })
    },
  }),
  route({
    method: 'POST',
    path: '/federation/inbox',
    guard: 'partner',
    summary:
      'One message from a partner (compact JWE); answered with a signed receipt (compact JWS)',
    body: 'text',
    answer: null,
    media: ['application/jose'],
    async handle({ body }, serving) {
      const received = await receive(serving, body as string)
      if (!received.ok) return received
      serving.links.heardFrom(received.value.from, received.value.applies)
      return new Response(received.value.receipt, { headers: jose })
    },
  }),
]
