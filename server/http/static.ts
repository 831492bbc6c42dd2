import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** The web app as the node serves it itself: read once, compressed by the proxy if there is one. */

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.pbf': 'application/x-protobuf',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
}

type File = { bytes: Uint8Array<ArrayBuffer>; type: string; etag: string; immutable: boolean }

export type Site = { find(path: string): File | null; index: File | null }

/** Reads the built app. A folder that is missing gives a site without pages: the API works alone. */
export function readSite(folder: string): Site {
  const files = new Map<string, File>()
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (statSync(path).isFile()) files.set(urlOf(relative(folder, path)), readFile(path))
    }
  }
  return { find: (path) => files.get(path) ?? null, index: files.get('/index.html') ?? null }
}

const urlOf = (path: string) => `/${path.split(sep).join('/')}`

function readFile(path: string): File {
  const bytes = new Uint8Array(readFileSync(path))
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return {
    bytes,
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${hash}"`,
    // Vite puts the hash of the content into the names of what it puts under assets/.
    immutable: path.includes(`${sep}assets${sep}`),
  }
}

/** Answers a request for the site: a file, or the app's one page for any path that is not a file. */
export function serveSite(site: Site, request: Request): Response {
  const path = decodePath(new URL(request.url).pathname)
  const found = path === null ? null : site.find(path)
  const looksLikeFile = path === null || extname(path) !== ''
  const file = found ?? (looksLikeFile ? null : site.index)
  if (!file) return new Response('not found\n', { status: 404 })
  const headers = {
    etag: file.etag,
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (request.headers.get('if-none-match') === file.etag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(file.bytes, { headers })
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
