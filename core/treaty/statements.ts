import type { Instant } from '#core/time.ts'
import type { Statement, statementKinds } from '#core/treaty/events.ts'
import { type Flaw, findFlaw, type SigningKeys, type Verify } from '#core/treaty/signing.ts'
import { type AgreementState, allSaid } from '#core/treaty/state.ts'

type What = (typeof statementKinds)[number]
type Moments = Readonly<Record<string, Instant>>

/** What parties have stated of one text under their keys: the first moment of each, by party. */
export type Statements = Readonly<Record<What, Moments>> & {
  /** When this member heard it. */
  heard: Readonly<Record<What, Moments>>
  /** The statements that count, one for each party and thing, in one order: what a bundle is made of. */
  counted: readonly Statement[]
  /** Brought, but no word of that party. */
  flawed: readonly { statement: Statement; flaw: Flaw; by: string }[]
}

type Brought = { statement: Statement; by: string; heard: Instant }

const kindOf = {
  sign: 'agreement.signed',
  ratify: 'agreement.ratified',
  apply: 'agreement.provisionally_applied',
  accede: 'agreement.acceded',
} as const satisfies Record<What, string>

/** Every statement about a text that anybody has brought, on its own or in a bundle. */
function broughtOf(state: AgreementState, hash: string): Brought[] {
  const alone = (Object.keys(kindOf) as What[]).flatMap((what) =>
    allSaid(state, kindOf[what])
      .filter(({ body }) => body.hash === hash)
      .map(({ body, member, heard }): Brought => {
        const { kid, party, at, signature } = body
        return { statement: { what, hash, party, kid, at, signature }, by: member, heard }
      }),
  )
  const bundled = allSaid(state, 'agreement.completed')
    .filter(({ body }) => body.hash === hash)
    .flatMap(({ body, member, heard }) =>
      body.statements
        .filter((statement) => statement.hash === hash)
        .map((statement): Brought => ({ statement, by: member, heard })),
    )
  return [...alone, ...bundled]
}

/** What counts of all that was brought about a text: each statement proves itself, whoever brings it. */
export function statementsOf(
  state: AgreementState,
  hash: string,
  keysOf: (party: string) => SigningKeys,
  verify: Verify,
): Statements {
  const brought = broughtOf(state, hash).sort((a, b) => order(a.statement, b.statement))
  const moments = { sign: {}, ratify: {}, apply: {}, accede: {} } as Record<
    What,
    Record<string, Instant>
  >
  const heard = structuredCopy()
  const counted: Statement[] = []
  const flawed: { statement: Statement; flaw: Flaw; by: string }[] = []
  const flawOf = once((statement) => findFlaw(statement, keysOf(statement.party), verify))
  for (const { statement, by, heard: when } of brought) {
    const flaw = flawOf(statement)
    if (flaw) {
      flawed.push({ statement, flaw, by })
      continue
    }
    const { what, party, at } = statement
    if (!(party in moments[what])) {
      moments[what][party] = at
      counted.push(statement)
    }
    heard[what][party] = Math.min(heard[what][party] ?? when, when)
  }
  return { ...moments, heard, counted, flawed }
}

const structuredCopy = (): Record<What, Record<string, Instant>> => ({
  sign: {},
  ratify: {},
  apply: {},
  accede: {},
})

/** By thing, party and moment, then by what it is: the first of a party's counts. */
function order(a: Statement, b: Statement): number {
  if (a.what !== b.what) return a.what < b.what ? -1 : 1
  if (a.party !== b.party) return a.party < b.party ? -1 : 1
  return a.at - b.at || (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0)
}

/** The same statement comes alone and in bundles: it is checked once. */
function once(flawOf: (statement: Statement) => Flaw | null) {
  const known = new Map<string, Flaw | null>()
  return (statement: Statement): Flaw | null => {
    const key = `${statement.what} ${statement.party} ${statement.kid} ${statement.at} ${statement.signature}`
    const found = known.get(key)
    if (found !== undefined) return found
    const flaw = flawOf(statement)
    known.set(key, flaw)
    return flaw
  }
}
