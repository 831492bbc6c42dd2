import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import { calendarOfObligations, obligationLine } from '#core/agreement/calendar.ts'
import { type Statement, statementKinds, textHash } from '#core/agreement/events.ts'
import { dayMs } from '#core/agreement/governance.ts'
import { agreementLife } from '#core/agreement/life.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { lifeView } from '#core/agreement/view.ts'
import { clauseUse, commandAnswer } from '#core/api.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { handle } from '#server/handle.ts'
import { type Route, route, type Serving } from '#server/http/route.ts'
import { idParam } from '#server/http/shapes.ts'
import { signStatement } from '#server/law/signing.ts'
import { usesAt } from '#server/law/use.ts'

/** As it is signed, which may be in words that only a later version of Corridor can read. */
const signedText = z.record(z.string(), z.unknown())

const calendarQuery = z.strictObject({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})

const signBody = z.strictObject({
  what: z.enum(statementKinds),
  hash: textHash,
  seen: z.int().min(0),
  /** By what act it was ratified; only there. */
  instrument: z.string().min(1).max(200).optional(),
})

/** The command that carries each kind of statement. */
const commandOf = {
  sign: 'agreement.sign',
  ratify: 'agreement.ratify',
  apply: 'agreement.apply_provisionally',
  accede: 'agreement.accede',
} as const satisfies Record<Statement['what'], AgreementCommandKind>

const stateOf = async ({ law, streams }: Pick<Serving, 'law' | 'streams'>) =>
  (await streams.load(law.stream)).state as AgreementState

const dayOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate().toString()

export const agreementRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/agreement/life',
    guard: { may: 'view.agreement' },
    summary: 'Its texts and who has signed them, comments, suspensions, orders; what one may do',
    answer: agreementLife,
    async handle({ caller: { actor } }, serving) {
      const { law, id: member, now } = serving
      return ok(lifeView(law.foundation, await stateOf(serving), { actor, member, now: now() }))
    },
  }),
  route({
    method: 'GET',
    path: '/api/agreement/texts/{id}',
    guard: { may: 'view.agreement' },
    summary: 'One text by its hash, exactly as it is signed: to be read, compared and signed',
    params: idParam,
    answer: signedText,
    async handle({ params }, serving) {
      const { byHash } = versionsOf(serving.law.foundation, await stateOf(serving))
      const found = byHash.get(params.id)
      if (!found) return err(refusal('unknown_thing', { what: params.id }, { field: 'id' }))
      return ok({ ...found.raw })
    },
  }),
  route({
    method: 'GET',
    path: '/api/agreement/obligations',
    guard: { may: 'view.agreement' },
    summary: 'Who owes what by when, from a day to a day (90 days back, 400 ahead), soonest first',
    query: calendarQuery,
    answer: z.array(obligationLine),
    async handle({ query }, serving) {
      const now = serving.now()
      const { from = dayOf(now - 90 * dayMs), until = dayOf(now + 400 * dayMs) } = query
      const state = await stateOf(serving)
      return ok(calendarOfObligations(serving.law.foundation, state, from, until, now))
    },
  }),
  route({
    method: 'GET',
    path: '/api/agreement/use',
    guard: { may: 'view.agreement' },
    summary: 'How often each clause was used and refused this month, and when last',
    answer: z.array(clauseUse),
    async handle(_, { store, use, now }) {
      await use.flush()
      return ok(await usesAt(store, now()))
    },
  }),
  route({
    method: 'POST',
    path: '/api/agreement/sign',
    guard: { may: 'agreement.sign' },
    summary:
      'Only in a demonstration, where the root key lies at hand: states something of a text under ' +
      'it. In earnest `corridor agreement sign` does, where the key is kept.',
    body: signBody,
    answer: commandAnswer,
    async handle({ body: { what, hash, seen, instrument }, caller }, serving) {
      const { config, id: party, keys, law, now } = serving
      if (!config.demo) return err(refusal('unknown_thing', { what: 'this address' }))
      const at = now()
      const { what: _, ...stated } = signStatement(keys.root, { what, hash, party, at })
      const command = {
        id: randomUUID(),
        kind: commandOf[what],
        stream: law.stream,
        seen,
        occurredAt: at,
        clock: { source: 'server' as const, uncertaintyMs: 0 },
        body: { ...stated, ...(instrument !== undefined && { instrument }) },
      }
      return ok(await handle(serving, command, caller.actor))
    },
  }),
]
