import { readBounded } from '#server/bounds.ts'

/**
 * How one line of text reaches a partner and brings one back. It reads nothing of what it carries;
 * whatever fails is thrown, and the link tries again.
 */
export type Transport = {
  /** Brings our signed greeting, and gives the partner's. */
  hello(partner: string, ours: string): Promise<string>
  /** Delivers a message; gives the partner's signed receipt. */
  send(partner: string, message: string): Promise<string>
}

const patienceMs = 10_000
/** A greeting or a receipt is some 3 kB. Whoever answers with more is not listened to any further. */
const answerBytesMax = 64_000

/** Over HTTP, to the addresses of the configuration. */
export function httpTransport(addresses: Readonly<Record<string, string>>): Transport {
  const ask = async (partner: string, path: string, body: string): Promise<string> => {
    const response = await fetch(`${addresses[partner]}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/jose' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const bytes = response.body
      ? await readBounded(response.body, answerBytesMax)
      : new Uint8Array(0)
    if (!bytes) throw new Error(`${partner} answers with more than ${answerBytesMax} bytes`)
    const text = new TextDecoder().decode(bytes)
    if (!response.ok)
      throw new Error(`${partner} answers ${response.status}: ${text.slice(0, 200)}`)
    return text
  }
  return {
    hello: (partner, ours) => ask(partner, '/federation/hello', ours),
    send: (partner, message) => ask(partner, '/federation/inbox', message),
  }
}
