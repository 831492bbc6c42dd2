import { hash, timingSafeEqual } from 'node:crypto'

/** Whether a request bears the token whose SHA-256 (hex) is configured; where none is, nobody does. */
export function holdsToken(headers: Headers, expected: string | null): boolean {
  const token = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (token === undefined || expected === null) return false
  return timingSafeEqual(Buffer.from(hash('sha256', token, 'hex')), Buffer.from(expected))
}
