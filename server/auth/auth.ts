import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import pg from 'pg'
import { type Actor, roles } from '#core/access/role.ts'
import type { Config } from '#server/config.ts'
import { ensureFile } from '#server/store/modes.ts'
import { english, spokenFor } from '#words/languages.ts'

/**
 * Sign-in, by better-auth: passwords hashed with scrypt, sessions in the database, a cookie prefix of
 * each member's own (cookies are shared across ports). Nobody signs up: a member adds its people.
 */

/** A person as a member adds them. The e-mail address is a sign-in name and need not receive mail. */
export type NewPerson = {
  email: string
  password: string
  name: string
  role: Actor['role']
  facility?: string
  vehicle?: string
  language: Actor['language']
}
export type SignedIn = { actor: Actor; name: string }

export type Auth = {
  /** Answers a POST to one of `signInPaths`. */
  handler(request: Request): Promise<Response>
  findSignedIn(headers: Headers): Promise<SignedIn | null>
  /** Signs in by password; the answer carries the session's cookie. */
  signIn(email: string, password: string, headers: Headers): Promise<Response>
  /** Adds a person, or changes the one with this address. */
  addPerson(person: NewPerson): Promise<void>
  /** Adds those whose address nobody has, all with one password: for demonstrations. */
  ensurePeople(people: readonly Omit<NewPerson, 'password'>[], password: string): Promise<void>
  close(): Promise<void>
}

/**
 * All of the library that is reachable. Everything else that it would answer (changing one's own name,
 * address or password, signing up, lists of sessions) is not there: a person is what the member's
 * operator says.
 */
export const signInPaths = ['/api/auth/sign-in/email', '/api/auth/sign-out'] as const

/** Where the door writes the address that a request came from. */
export const addressHeader = 'x-corridor-address'

const hours = 3600

function optionsOf(
  config: Config,
  database: DatabaseSync | pg.Pool,
  secret: string,
  baseURL: string,
) {
  const text = (required: boolean) => ({ type: 'string' as const, required, input: false })
  return {
    appName: 'Corridor',
    database,
    secret,
    baseURL,
    basePath: '/api/auth',
    trustedOrigins: [baseURL],
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        role: text(true),
        facility: text(false),
        vehicle: text(false),
        language: text(true),
      },
    },
    // A shift, renewed while one works.
    session: { expiresIn: 12 * hours, updateAge: hours },
    rateLimit: {
      enabled: !config.demo,
      window: 60,
      max: 30,
      // A control room signs in at once when the shift changes, from one address: the library's own 3 in
      // 10 s would keep it out.
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    advanced: {
      cookiePrefix: config.member,
      useSecureCookies: baseURL.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true },
      ipAddress: { ipAddressHeaders: [config.behindProxy ? 'x-forwarded-for' : addressHeader] },
    },
    logger: { disabled: true },
  }
}

const openLibrary = (options: ReturnType<typeof optionsOf>) => betterAuth(options)

/** Opens sign-in and brings its tables up to date. `baseURL` is the address that browsers use. */
export async function openAuth(config: Config, baseURL: string): Promise<Auth> {
  const database = config.database
    ? openPool(config.database.url)
    : openFile(join(config.dataDir, 'people.db'))
  const secret = readSecret(join(config.dataDir, 'session-secret'))
  const options = optionsOf(config, database, secret, baseURL)
  const auth = openLibrary(options)
  try {
    if (config.database) await migrateServer(config.database, options)
    else await (await getMigrations(auth.options)).runMigrations()
  } catch (error) {
    await close(database)
    throw error
  }
  return {
    handler: (request) => auth.handler(request),
    async findSignedIn(headers) {
      const found = await auth.api.getSession({ headers })
      return found && signedInOf(found.user, config.member)
    },
    signIn: (email, password, headers) =>
      auth.api.signInEmail({ body: { email, password }, headers, asResponse: true }),
    async addPerson({ password, ...person }) {
      const context = await auth.$context
      await putPerson(context, person, await context.password.hash(password))
    },
    async ensurePeople(people, password) {
      const context = await auth.$context
      let hashed: string | null = null
      for (const person of people) {
        if (await context.internalAdapter.findUserByEmail(person.email)) continue
        // Hashing is slow on purpose: one password is hashed once.
        hashed ??= await context.password.hash(password)
        await putPerson(context, person, hashed)
      }
    },
    close: () => close(database),
  }
}

async function close(database: DatabaseSync | pg.Pool): Promise<void> {
  if (database instanceof DatabaseSync) database.close()
  else await database.end()
}

/** People and sessions have a schema of their own: a grant on it can never reach the record. */
const schema = 'people'

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    keepAlive: true,
    options: `-c search_path=${schema}`,
  })
  // An idle connection that breaks is replaced when it is next needed; the error would end the process.
  pool.on('error', () => {})
  return pool
}

/** As the owner of the tables, who lets the application's role use them and no more. */
async function migrateServer(
  { url, migratorUrl = url }: NonNullable<Config['database']>,
  options: ReturnType<typeof optionsOf>,
): Promise<void> {
  const owner = openPool(migratorUrl)
  try {
    const known = await owner.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
    if (known.rowCount === 0) await owner.query(`CREATE SCHEMA ${schema}`)
    await (await getMigrations({ ...options, database: owner })).runMigrations()
    if (migratorUrl === url) return
    const application = pg.escapeIdentifier(decodeURIComponent(new URL(url).username))
    await owner.query(
      `GRANT USAGE ON SCHEMA ${schema} TO ${application};
       GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${application}`,
    )
  } finally {
    await owner.end()
  }
}

function openFile(path: string): DatabaseSync {
  ensureFile(path)
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000')
  return database
}

function readSecret(path: string): string {
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8')
}

type User = {
  id: string
  name: string
  role?: string | null
  facility?: string | null
  vehicle?: string | null
  language?: string | null
}

/** Null for a person whose role this version does not know: they may do nothing. */
function signedInOf(user: User, member: string): SignedIn | null {
  const role = roles.find((one) => one === user.role)
  if (!role) return null
  const language = spokenFor(user.language ?? english.tag)
  return {
    name: user.name,
    actor: {
      id: user.id,
      role,
      member,
      language,
      ...(user.facility && { facility: user.facility }),
      ...(user.vehicle && { vehicle: user.vehicle }),
    },
  }
}

type Context = Pick<
  Awaited<ReturnType<typeof openLibrary>['$context']>,
  'password' | 'internalAdapter'
>

async function putPerson(
  { internalAdapter }: Context,
  { email, ...fields }: Omit<NewPerson, 'password'>,
  password: string,
): Promise<void> {
  const found = await internalAdapter.findUserByEmail(email)
  if (found) {
    await internalAdapter.updateUser(found.user.id, fields)
    await internalAdapter.updatePassword(found.user.id, password)
    return
  }
  const { id } = await internalAdapter.createUser(
    { email, emailVerified: true, ...fields },
    { method: 'admin' },
  )
  await internalAdapter.linkAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password,
  })
}
