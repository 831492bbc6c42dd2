/** Nothing from elsewhere, no frames, no sniffing; MapLibre's workers are blobs of our own. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/**
 * What every answer of a member carries, whatever it is. The door (`listen.ts`) puts it on each answer
 * before anybody else sees the request, so that no way of answering can forget it.
 */
export function securityHeaders(https: boolean): Headers {
  const headers = new Headers([
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=(self), geolocation=(self), microphone=()'],
  ])
  if (https) headers.set('strict-transport-security', 'max-age=31536000')
  return headers
}

/** Headers as they stand in an answer that is written to a socket by hand. */
export const headerLines = (headers: Iterable<readonly [string, unknown]>): string =>
  [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
