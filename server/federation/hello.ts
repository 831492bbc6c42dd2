import { hash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { openSigned, type Protocol, protocols, type Trusted } from '#server/federation/envelope.ts'
import { type Certificate, joseTypes, signWith } from '#server/keys.ts'
import type { Member } from '#server/member.ts'

/**
 * How two nodes introduce themselves: one greets, the other answers, each to the other alone. A
 * greeting is used once; an answer names the greeting that it answers. So neither proves anything to
 * anybody who gets hold of it.
 */
const hello = z.object({
  member: z.string().max(60),
  protocols: z.array(z.string().max(40)).max(20),
  realm: z.string(),
  agreement: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  /** When it was made. */
  at: instant,
})
export type Hello = z.infer<typeof hello>

/** What makes a hello worth nothing to anybody else; every member that speaks `corridor/2` states it. */
const binding = z.object({
  to: z.string().max(60),
  nonce: z.string().min(16).max(64),
  /** SHA-256 (hex) of the greeting as it came; null in a greeting. */
  answers: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})
type Binding = z.infer<typeof binding>

type Speaking = Pick<Member, 'id' | 'keys' | 'law' | 'store' | 'now'>

export const agreementOf = ({ law: { agreement, hash } }: Pick<Member, 'law'>) => ({
  id: agreement.id,
  version: agreement.version,
  hash,
})

const signHello = (member: Speaking, to: string, answers: string | null): Promise<string> =>
  signWith(member.keys, joseTypes.hello, {
    member: member.id,
    protocols: [...protocols],
    realm: member.store.home.realm,
    agreement: agreementOf(member),
    at: member.now(),
    to,
    nonce: randomUUID(),
    answers,
  } satisfies Hello & Binding)

const nameOf = (greeting: string) => hash('sha256', greeting, 'hex')

/** Our greeting to a partner (compact JWS), to be used once. */
export const greetingTo = (member: Speaking, partner: string): Promise<string> =>
  signHello(member, partner, null)

/** Our answer to a partner's greeting (compact JWS), worth something to who sent that greeting alone. */
export const answerTo = (member: Speaking, partner: string, greeting: string): Promise<string> =>
  signHello(member, partner, nameOf(greeting))

/** A signed hello older than this could be somebody else's recording. */
const freshMs = 300_000
/** A node greets every few seconds, and for each batch it sends; more is meant to fill our memory. */
const noncesMax = 50_000

/** Which greetings were used, for as long as they count as fresh. */
export type Greetings = Map<string, Map<string, number>>
export const newGreetings = (): Greetings => new Map()

/** Notes a greeting as used. False where it was before, or where its sender greets beyond reason. */
function spend(greetings: Greetings, member: string, nonce: string, at: number, now: number) {
  const used = greetings.get(member) ?? new Map<string, number>()
  greetings.set(member, used)
  // In order of arrival: the first that is still fresh ends it.
  for (const [known, made] of used) {
    if (made + freshMs >= now) break
    used.delete(known)
  }
  if (used.has(nonce) || used.size >= noncesMax) return false
  used.set(nonce, at)
  return true
}

/** Who reads: under which name, in which realm, whom it trusts, and when. */
export type Reading = { id: string; realm: string; trusted: Trusted; now: number }

/** What a hello tells. Where it is not bound, anybody could have recorded and replayed it. */
export type Introduced = {
  certificate: Certificate
  hello: Hello
  /** The newest protocol that both speak. */
  protocol: Protocol
  isBound: boolean
}

/**
 * Reads a partner's greeting, and uses it up. Refused: what no root key of the treaty vouches for, what
 * is stale, of another realm or protocol, made for somebody else, an answer, or used before.
 */
export async function readGreeting(
  reading: Reading,
  text: string,
  greetings: Greetings,
): Promise<Result<Introduced, Refusal>> {
  const read = await readHello(reading, text, null)
  if (!read.ok) return read
  const { hello, nonce } = read.value
  const { now } = reading
  if (nonce !== null && !spend(greetings, hello.member, nonce, hello.at, now)) {
    return err(refusal('already_answered', { from: hello.member }))
  }
  return read
}

/**
 * Reads the answer to our greeting `ours`: who the partner is by the treaty, the key to encrypt to, what
 * it applies. Nobody else's will do, nor one to another greeting.
 */
export async function readAnswer(
  reading: Reading,
  { text, partner, ours }: { text: string; partner: string; ours: string },
): Promise<Result<Introduced, Refusal>> {
  const read = await readHello(reading, text, nameOf(ours))
  if (!read.ok || read.value.hello.member === partner) return read
  return err(refusal('bad_signature', { from: read.value.hello.member }))
}

async function readHello(
  { id, realm, trusted, now }: Reading,
  text: string,
  answers: string | null,
): Promise<Result<Introduced & { nonce: string | null }, Refusal>> {
  const opened = await openSigned(text, joseTypes.hello, trusted, now)
  if (!opened.ok) return opened
  const { member, certificate, value } = opened.value
  const said = hello.safeParse(value).data
  if (!said || said.member !== member) return err(refusal('bad_signature', { from: member }))
  if (Math.abs(now - said.at) > freshMs) return err(refusal('deadline_passed', { from: member }))
  if (said.realm !== realm) return err(refusal('wrong_realm', { realm: said.realm }))
  const spoken = protocols.find((one) => said.protocols.includes(one))
  if (!spoken) {
    return err(refusal('unsupported_version', { protocol: said.protocols.join(' ') }))
  }
  const introduced = { certificate, hello: said, protocol: spoken }
  // Only a member that has no newer one greets as `corridor/1` does: a recording is stale in minutes.
  if (spoken === 'corridor/1') return ok({ ...introduced, isBound: false, nonce: null })
  const bound = binding.safeParse(value).data
  if (!bound || bound.answers !== answers) return err(refusal('bad_signature', { from: member }))
  if (bound.to !== id) return err(refusal('unknown_partner', { member: bound.to }))
  return ok({ ...introduced, isBound: true, nonce: bound.nonce })
}
