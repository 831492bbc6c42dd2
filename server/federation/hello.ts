import { z } from 'zod'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { openSigned, protocol, protocols, type Trusted } from '#server/federation/envelope.ts'
import { type Certificate, signWith } from '#server/keys.ts'
import type { Member } from '#server/member.ts'

/** How a node introduces itself to its partners. */
const hello = z.object({
  member: z.string(),
  protocols: z.array(z.string()),
  realm: z.string(),
  agreement: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  at: z.int(),
})
export type Hello = z.infer<typeof hello>

type Speaking = Pick<Member, 'id' | 'keys' | 'law' | 'store' | 'now'>

export const agreementOf = ({ law: { agreement, hash } }: Pick<Member, 'law'>) => ({
  id: agreement.id,
  version: agreement.version,
  hash,
})

export const helloOf = (member: Speaking): Promise<string> =>
  signWith(member.keys, 'corridor-hello', {
    member: member.id,
    protocols: [...protocols],
    realm: member.store.home.realm,
    agreement: agreementOf(member),
    at: member.now(),
  } satisfies Hello)

/** A signed greeting older than this could be somebody else's recording. */
const freshMs = 300_000

/**
 * Reads a partner's greeting: who it is by the treaty, the key to encrypt to, what it applies. Where
 * `member` is given, nobody else will do.
 */
export async function readHello(
  text: string,
  expected: { member?: string; realm: string; trusted: Trusted; now: number },
): Promise<Result<{ certificate: Certificate; hello: Hello }, Refusal>> {
  const opened = await openSigned(text, expected.trusted, expected.now)
  if (!opened.ok) return opened
  const read = hello.safeParse(opened.value.value)
  const said = read.data
  const { member } = opened.value
  if (!said || said.member !== member || member !== (expected.member ?? member)) {
    return err(refusal('bad_signature', { from: member }))
  }
  if (Math.abs(expected.now - said.at) > freshMs) {
    return err(refusal('deadline_passed', { from: said.member }))
  }
  if (said.realm !== expected.realm) return err(refusal('wrong_realm', { realm: said.realm }))
  if (!said.protocols.includes(protocol)) {
    return err(refusal('unsupported_version', { protocol: said.protocols.join(' ') }))
  }
  return ok({ certificate: opened.value.certificate, hello: said })
}
