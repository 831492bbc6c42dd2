import { generateKeyPairSync, hash, type KeyObject, sign, verify } from 'node:crypto'
import type { Actor } from '#core/access/role.ts'
import { isCrisis } from '#core/agreement/crises.ts'
import type { Statement } from '#core/agreement/events.ts'
import { agreementLife } from '#core/agreement/life.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { agreementHash, statementBytes } from '#core/agreement/signing.ts'
import { standingsOf, versionAt } from '#core/agreement/standing.ts'
import type { AgreementState, Foundation } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { lifeView } from '#core/agreement/view.ts'
import type { Context } from '#core/command.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { decide, evolve, findTrespass } from '#core/loop.ts'
import type { Draft, Entry } from '#core/record/entry.ts'
import { command } from '#test/given.ts'
import { contextOf, ground, noon, person, treaty } from '#test/world.ts'

/** A treaty with real keys for tests of its life: three states, a charity that may accede, and its governance. */

export const day = 86_400_000
export const states = ['nl', 'be', 'de'] as const

const keys = new Map<string, { x: string; privateKey: KeyObject }>()
/** The key of a name: the same name has the same key within one run. */
export function keyOf(name: string): { kid: string; use: 'sign'; x: string } {
  let found = keys.get(name)
  if (!found) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    found = { x: publicKey.export({ format: 'jwk' }).x!, privateKey }
    keys.set(name, found)
  }
  return { kid: `${name}-root`, use: 'sign', x: found.x }
}

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
export const verifySignature: Foundation['verify'] = (x, bytes, signature) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x }
  return verify(null, bytes, { key, format: 'jwk' }, Buffer.from(signature, 'base64url'))
}

const texts = (en: string) => ({ en, nl: en, de: en, fr: en })
export const governance = (id: string, duties: object[], more: object = {}) => ({
  id,
  kind: 'governance',
  title: texts(`Rule ${id}`),
  effect: 'provides',
  duties,
  ...more,
})
export const crisisLimits = { duty: 'limit-crisis', daysMax: 14, pauseDays: 7, daysPerYearMax: 30 }

/** The text that every member was installed with. */
export const base: Agreement = agreementSchema.parse({
  ...treaty,
  parties: [
    ...treaty.parties.map((party) => ({ ...party, keys: [keyOf(party.id)] })),
    {
      ...treaty.parties[0],
      id: 'cs',
      name: texts('cs'),
      type: 'civil-society',
      signature: 'accession',
      keys: [keyOf('cs')],
    },
  ],
  clauses: [
    ...treaty.clauses,
    governance('9.1', [{ duty: 'give-notice', days: 90 }]),
    governance('9.2', [crisisLimits]),
    governance('9.3', [{ duty: 'rotate-chair', months: 6, order: ['nl', 'be', 'de'] }]),
    governance('9.4', [{ duty: 'report', everyMonths: 12 }]),
    {
      id: '9.5',
      kind: 'obligation',
      title: texts('Stock'),
      effect: 'provides',
      duties: [
        {
          duty: 'deliver-every',
          what: 'stock-report',
          who: 'be',
          everyMonths: 1,
          firstDay: '2026-01-31',
          remindDays: 10,
        },
      ],
    },
  ],
})

export const hashOf = (text: object): string => agreementHash(text, sha256)

/** An amendment of a text: the next version, with what is changed. */
export function amending(text: Agreement, version: string, change: object = {}): Agreement {
  return agreementSchema.parse({
    ...text,
    version,
    amends: { version: text.version, sha256: hashOf(text) },
    ...change,
  })
}

/** A party's word about a text under its key, or under somebody else's. */
export function statementOf(
  what: Statement['what'],
  text: object,
  party: string,
  at: number,
  by: string = party,
): Statement {
  const said = { what, hash: hashOf(text), party, at }
  keyOf(by)
  const signature = sign(null, statementBytes(said), keys.get(by)!.privateKey)
  return { ...said, kid: `${by}-root`, signature: signature.toString('base64url') }
}

/** The body of a command or an entry that carries a statement. */
export const bodyOf = ({ what: _, ...body }: Statement) => body

export const foundationOf = (text: Agreement = base, since = noon): Foundation => ({
  base: text,
  since,
  sha256,
  verify: verifySignature,
})

type At = Pick<Entry, 'position' | 'version' | 'occurredAt' | 'recordedAt'>

/** A draft as a member's own record holds it. */
const entryOf = (id: string, draft: Draft, at: At, actor: Entry['actor']): Entry => ({
  ...at,
  stream: draft.stream,
  kind: draft.kind,
  schema: 1,
  realm: 'live',
  member: id,
  origin: null,
  actor,
  clock: { source: 'server', uncertaintyMs: 0 },
  command: `${id}-${at.position + 1}`,
  agreement: null,
  body: JSON.parse(JSON.stringify(draft.body)),
  sealed: null,
})

/** A member with its own record of the agreement's life: it decides, ticks, and takes in what others wrote. */
export function memberOf(id: string, foundation: Foundation = foundationOf()) {
  const noun = agreementNounOf((name) => (name === foundation.base.id ? foundation : null))
  const stream = `agreement/${foundation.base.id}`
  const written: Entry[] = []
  let state = noun.initial(foundation.base.id)
  let position = 0
  const write = (draft: Draft, now: number, actor: { id: string; role: string }): Entry => {
    const at = {
      position: position++,
      version: state.version + 1,
      occurredAt: now,
      recordedAt: now,
    }
    const entry = entryOf(id, draft, at, actor)
    state = evolve(noun, state, entry)
    written.push(entry)
    return entry
  }
  const context = (now: number, actor: Actor): Context => {
    const evaluate = compile(standingsOf(foundation, state))
    return contextOf(actor, {
      now,
      member: id,
      agreement: {
        id: foundation.base.id,
        version: '1',
        evaluate: (asked) => evaluate(asked, now),
      },
    } as Partial<Context>)
  }
  const self = {
    id,
    noun,
    foundation,
    written,
    get state(): AgreementState {
      return state
    },
    /** What comes of a command; what it says is written is written. */
    do(kind: string, body: object, now: number, actor: Actor = person('secretariat', id as 'nl')) {
      const said = command(`agreement.${kind}`, body, { stream, seen: state.actVersion })
      const decided = decide(noun, state, said, context(now, actor))
      if (decided.ok) for (const draft of decided.value) write(draft, now, actor)
      return decided
    },
    /** Signs, ratifies or the like with its own key. */
    state_(kind: string, what: Statement['what'], text: object, now: number, more: object = {}) {
      return self.do(kind, { ...bodyOf(statementOf(what, text, id, now)), ...more }, now)
    },
    sign: (text: object, now: number) => self.state_('sign', 'sign', text, now),
    /** Lets the clock speak until it has nothing more to say. */
    tick(now: number): Entry[] {
      const said: Entry[] = []
      for (;;) {
        const drafts = noun.tick(state, now, id)
        if (drafts.length === 0) return said
        for (const draft of drafts) said.push(write(draft, now, { id: 'clock', role: 'system' }))
        if (said.length > 5000) throw new Error('the clock does not come to an end')
      }
    },
    /** Takes in a copy, as the inbox does; gives why it was held, or null. */
    receive(entry: Entry, now: number = entry.recordedAt): string | null {
      const origin = { position: entry.position }
      const copy: Entry = { ...entry, position: position++, origin, recordedAt: now }
      const held = findTrespass(noun, state, copy, { ...ground, home: id })?.why ?? null
      if (held === null) state = evolve(noun, state, copy)
      return held
    },
    /** Writes as a member that does not keep to the rules. */
    cheat: (kind: string, body: object, now: number) =>
      write({ stream, kind: `agreement.${kind}`, body: body as Draft['body'] }, now, {
        id: `secretariat@${id}`,
        role: 'secretariat',
      }),
    /** The hash of the text that it applies to cases beginning at a moment; null for none. */
    applies(now: number): string | null {
      return versionAt(versionsOf(foundation, state).chain, now)?.hash ?? null
    },
    inCrisis: (now: number) => isCrisis(foundation, state, now),
  }
  return self
}
export type TestParty = ReturnType<typeof memberOf>

/** What each member has written that another has not had yet, delivered to all. */
export function exchange(members: readonly TestParty[], now?: number): void {
  for (const to of members) {
    for (const from of members) {
      if (from === to) continue
      for (const entry of from.written) {
        const known = Object.values(to.state.said)
          .flat()
          .some((one) => one.member === from.id && one.order === entry.position)
        if (!known) to.receive(entry, now)
      }
    }
  }
}

/** The life of the agreement as a member answers it to its secretariat: of the shape that the API states. */
export const viewOf = (of: Pick<TestParty, 'id' | 'foundation' | 'state'>, now: number) => {
  const actor = person('secretariat', of.id as 'nl')
  return agreementLife.parse(lifeView(of.foundation, of.state, { actor, member: of.id, now }))
}
