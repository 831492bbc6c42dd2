import type { Statement, statementKinds } from '#core/agreement/events.ts'
import { type Flaw, findFlaw, type SigningKeys, type Verify } from '#core/agreement/signing.ts'
import { type AgreementState, allSaid } from '#core/agreement/state.ts'
import type { Instant } from '#core/time.ts'

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

type Brought = { statement: Statement; source: object; by: string; heard: Instant }

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
        const statement = { what, hash, party, kid, at, signature }
        return { statement, source: body, by: member, heard }
      }),
  )
  const bundled = allSaid(state, 'agreement.completed')
    .filter(({ body }) => body.hash === hash)
    .flatMap(({ body, member, heard }) =>
      body.statements
        .filter((statement) => statement.hash === hash)
        .map((statement): Brought => ({ statement, source: statement, by: member, heard })),
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
  const heard = noMoments()
  const counted: Statement[] = []
  const flawed: { statement: Statement; flaw: Flaw; by: string }[] = []
  for (const { statement, source, by, heard: when } of brought) {
    const flaw = findFlaw(statement, keysOf(statement.party), onceFor(source, verify))
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

const noMoments = (): Record<What, Record<string, Instant>> => ({
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

const checked = new WeakMap<Verify, WeakMap<object, Map<string, boolean>>>()

/** The same check for one source, remembered: every entry asks again about all that came before it. */
function onceFor(source: object, verify: Verify): Verify {
  let sources = checked.get(verify)
  if (!sources) {
    sources = new WeakMap()
    checked.set(verify, sources)
  }
  let byKey = sources.get(source)
  if (!byKey) {
    byKey = new Map()
    sources.set(source, byKey)
  }
  const known = byKey
  return (x, bytes, signature) => {
    let holds = known.get(x)
    if (holds === undefined) {
      holds = verify(x, bytes, signature)
      known.set(x, holds)
    }
    return holds
  }
}
