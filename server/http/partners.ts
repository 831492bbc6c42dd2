import { helloOf, readHello } from '#server/federation/hello.ts'
import { receive } from '#server/federation/inbox.ts'
import { trustedBy } from '#server/federation/links.ts'
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
    media: ['application/jose'],
    handle: async (_, serving) => new Response(await helloOf(serving), { headers: jose }),
  }),
  route({
    method: 'POST',
    path: '/federation/hello',
    guard: 'partner',
    summary: "The same in exchange for the caller's own, by which a node that is back is noticed",
    body: 'text',
    answer: null,
    media: ['application/jose'],
    async handle({ body }, serving) {
      const { store, now, links } = serving
      const expected = { realm: store.home.realm, trusted: trustedBy(serving), now: now() }
      const read = await readHello(body as string, expected)
      if (!read.ok) return read
      links.heardFrom(read.value.hello.member, read.value.hello.agreement)
      return new Response(await helloOf(serving), { headers: jose })
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
