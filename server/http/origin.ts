import { isLoopback } from '#server/config.ts'

/**
 * Whether a request names us as the host it asks: by the name of our origin, or as this machine. A page
 * of another site can make its own name point at our address (DNS rebinding) and so be of the same
 * origin as what it asks; but it cannot choose what stands in `Host`. Ports are not compared: a name
 * that is ours on one port is ours on all.
 */
export function isOwnHost(host: string | undefined, ownOrigin: string): boolean {
  const url = host === undefined ? null : URL.parse(`http://${host}`)
  if (url === null || url.pathname !== '/' || url.username !== '' || url.search !== '') return false
  return isLoopback(url.hostname) || url.hostname === new URL(ownOrigin).hostname
}

/**
 * Cookies are same-site; this is the second lock, and rests on `isOwnHost`. Programs that are no
 * browsers send neither header, and have no cookies to be misused.
 */
export function isOwnOrigin(request: Request, ownOrigin: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  return origin === ownOrigin || origin === new URL(request.url).origin
}
