import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { MethodId } from '#core/triage/method.ts'
import { methods } from '#core/triage/methods.ts'
import type { Language } from '#core/words.ts'
import { findLanguage, register } from '#words/languages.ts'

/**
 * What one member's process is told from outside. This file is the only reader of the environment;
 * everything else is handed what it needs.
 */

const url = z.url({ protocol: /^https?$/, error: 'an http or https address' })
const memberId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
const truth = z
  .enum(['1', '0', 'true', 'false', 'yes', 'no'], { error: 'yes or no' })
  .transform((word) => ['1', 'true', 'yes'].includes(word))
const folder = z.string().min(1, 'the path of a folder')

/** `be=http://127.0.0.1:7302,de=…` as a map from member to address. */
const partners = z.string().transform((text, context) => {
  const found: Record<string, string> = {}
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [member = '', address = ''] = part.trim().split(/=(.*)/s)
    if (memberId.safeParse(member).success && url.safeParse(address).success) {
      found[member] = address.replace(/\/$/, '')
    } else {
      context.addIssue({ code: 'custom', message: `\`${part}\` is not member=address` })
    }
  }
  return found
})

/** `mitt,salt` as ids of triage methods, each one that this version knows. */
const signedMethods = z.string().transform((text, context) => {
  const given = text.split(',').map((one) => one.trim())
  return given.filter((one): one is MethodId => {
    if (one === '') return false
    if (Object.hasOwn(methods, one)) return true
    const known = Object.keys(methods).join(', ')
    context.addIssue({ code: 'custom', message: `there is no method \`${one}\`; use ${known}` })
    return false
  })
})

/** `nl,de` as languages, each one that this version has clinical words in. */
const signedLanguages = z.string().transform((text, context) => {
  const given = text.split(',').map((one) => one.trim())
  return given.filter((one) => {
    if (one === '') return false
    if (findLanguage(one)?.clinical) return true
    const known = register.flatMap(({ tag, clinical }) => (clinical ? [tag] : [])).join(', ')
    const message = `there are no clinical words in \`${one}\`; use ${known}`
    context.addIssue({ code: 'custom', message })
    return false
  })
})

const variables = z.object({
  MEMBER: memberId,
  PORT: z.coerce.number().int().min(0).max(65_535).default(7300),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: folder,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a postgres:// address' }).optional(),
  /** The role that owns the tables, where it is another one than the application's. */
  MIGRATOR_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KEYS_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** States that the keys of personal data will not come back, so that it starts without them. */
  KEYS_LOST: truth.default(false),
  AGREEMENT: folder,
  REGION: folder,
  PARTNERS: partners.default({}),
  REALM: z
    .string()
    .regex(/^(live|drill-[a-z0-9-]{1,40})$/, '`live` or `drill-<name>`')
    .default('live'),
  DEMO: truth.default(false),
  PUBLIC_URL: url.optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  /** States that a proxy in front speaks HTTPS and sets X-Forwarded-For. */
  BEHIND_PROXY: truth.default(false),
  OSRM_URL: url.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** SHA-256 (hex) of the token by which a dispatch system may create incidents. */
  DISPATCH_TOKEN_SHA256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional(),
  /** SHA-256 (hex) of the token by which Prometheus may read `/metrics`. */
  METRICS_TOKEN_SHA256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional(),
  /** Triage methods that the member's medical director has signed for, beyond those always on. */
  SIGNED_METHODS: signedMethods.default([]),
  /** Languages whose clinical words it has signed for: where patients are real, unreviewed ones stay off. */
  SIGNED_LANGUAGES: signedLanguages.default([]),
  WEB_DIR: folder.default('dist/web'),
})

export type Config = {
  member: string
  port: number
  host: string
  dataDir: string
  database: { url: string; migratorUrl?: string; keysUrl?: string } | null
  keysLost: boolean
  agreementDir: string
  regionDir: string
  partners: Record<string, string>
  realm: string
  demo: boolean
  publicUrl: string | null
  tls: { cert: string; key: string } | null
  behindProxy: boolean
  osrmUrl: string | null
  logLevel: string
  dispatchTokenSha256: string | null
  metricsTokenSha256: string | null
  signedMethods: readonly MethodId[]
  signedLanguages: readonly Language[]
  webDir: string
}

/** Whether this member's patients are real: neither a drill nor a demonstration. */
export const isReal = ({ realm, demo }: Pick<Config, 'realm' | 'demo'>): boolean =>
  realm === 'live' && !demo

/** Whether a host, as it stands in `HOST` or in an address, is this machine and nothing else. */
export const isLoopback = (host: string): boolean =>
  ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host.toLowerCase())

/** The origin that browsers use: `PUBLIC_URL`, or what follows from host, port and TLS. */
export function originOfNode({ publicUrl, tls, host, port }: Config): string {
  if (publicUrl !== null) return new URL(publicUrl).origin
  const name = host.includes(':') ? `[${host}]` : host
  return new URL(`${tls ? 'https' : 'http'}://${name}:${port}`).origin
}

/** Reads a configuration, or lists every fault in it, one line each. */
export function readConfig(
  environment: Record<string, string | undefined>,
): { ok: true; value: Config } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(
    Object.keys(variables.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  const faults = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) =>
        given[String(path[0])] === undefined
          ? `${String(path[0])} is missing`
          : `${String(path[0])}: ${message}`,
      )
  for (const name of ['AGREEMENT', 'REGION']) {
    const path = given[name]
    if (path && !isFolder(path)) faults.push(`${name}: there is no folder ${path}`)
  }
  const tls = readTls(given, faults)
  if (!parsed.success) return { ok: false, faults }
  const v = parsed.data
  const exposed = exposure(v, tls)
  if (exposed) faults.push(exposed)
  if (v.PARTNERS[v.MEMBER]) faults.push('PARTNERS names the member itself')
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: configOf(v, tls) }
}

/** Why a member must not be reached in the way that is asked for, or null. */
function exposure(v: z.infer<typeof variables>, tls: Config['tls']): string | null {
  if (v.DEMO && v.REALM === 'live') {
    const who = 'anybody could be anybody; rehearse in a realm `drill-<name>`'
    if (!isLoopback(v.HOST)) return `DEMO on a host that is not local: ${who}`
    if (v.BEHIND_PROXY) return `DEMO with BEHIND_PROXY: ${who}`
    if (v.PUBLIC_URL && !isLoopback(new URL(v.PUBLIC_URL).hostname)) {
      return `DEMO with a PUBLIC_URL that is not local: ${who}`
    }
  }
  if (isLoopback(v.HOST)) return null
  if (!tls && !v.BEHIND_PROXY) {
    return 'HOST is not local: give TLS_CERT and TLS_KEY, or BEHIND_PROXY=yes'
  }
  if (['0.0.0.0', '::'].includes(v.HOST) && !v.PUBLIC_URL) {
    return 'PUBLIC_URL is missing: HOST is no name by which browsers could ask'
  }
  return null
}

function configOf(v: z.infer<typeof variables>, tls: Config['tls']): Config {
  const database = v.DATABASE_URL && {
    url: v.DATABASE_URL,
    ...(v.MIGRATOR_URL && { migratorUrl: v.MIGRATOR_URL }),
    ...(v.KEYS_URL && { keysUrl: v.KEYS_URL }),
  }
  return {
    member: v.MEMBER,
    port: v.PORT,
    host: v.HOST,
    dataDir: v.DATA_DIR,
    database: database || null,
    keysLost: v.KEYS_LOST,
    agreementDir: v.AGREEMENT,
    regionDir: v.REGION,
    partners: v.PARTNERS,
    realm: v.REALM,
    demo: v.DEMO,
    publicUrl: v.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    tls,
    behindProxy: v.BEHIND_PROXY,
    osrmUrl: v.OSRM_URL ?? null,
    logLevel: v.LOG_LEVEL,
    dispatchTokenSha256: v.DISPATCH_TOKEN_SHA256 ?? null,
    metricsTokenSha256: v.METRICS_TOKEN_SHA256 ?? null,
    signedMethods: v.SIGNED_METHODS,
    signedLanguages: v.SIGNED_LANGUAGES,
    webDir: v.WEB_DIR,
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function readTls(given: Record<string, unknown>, faults: string[]): Config['tls'] {
  const paths = { cert: given.TLS_CERT, key: given.TLS_KEY }
  if (paths.cert === undefined && paths.key === undefined) return null
  if (typeof paths.cert !== 'string' || typeof paths.key !== 'string') {
    faults.push('TLS_CERT and TLS_KEY: give both or neither')
    return null
  }
  try {
    return { cert: readFileSync(paths.cert, 'utf8'), key: readFileSync(paths.key, 'utf8') }
  } catch (error) {
    faults.push(`TLS_CERT, TLS_KEY: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

/** The configuration of this process; otherwise all faults on stderr and exit code 2. */
export function configOrExit(): Config {
  const read = readConfig(process.env)
  if (read.ok) return read.value
  process.stderr.write(`corridor cannot start:\n${read.faults.map((f) => `  ${f}\n`).join('')}`)
  process.exit(2)
}
