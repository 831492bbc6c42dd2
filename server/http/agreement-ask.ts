import { z } from 'zod'
import { isCrisis } from '#core/agreement/crises.ts'
import { textHash } from '#core/agreement/events.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { ordersOf, standingsOf, versionAt } from '#core/agreement/standing.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { explain, explanation } from '#core/coverage/explain.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { decision, type Question, someFacts } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import { clauseKinds, factsOf } from '#core/law/kinds.ts'
import { type Order, type Standing, standingOf } from '#core/law/standing.ts'
import { evolve } from '#core/loop.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { type Instant, instant, moment } from '#core/time.ts'
import { type Route, route, type Serving } from '#server/http/route.ts'

const askBody = z.strictObject({
  kind: z.enum(clauseKinds),
  facts: someFacts,
  /** The moment of the act; now, where it is not given. */
  at: instant.optional(),
  /** When the case began; as it is acted, where it is not given. */
  began: instant.optional(),
  /** By what this member had heard until then of the agreement's life. */
  knownAt: instant.optional(),
  /** One text by its hash, as if it were in force and nothing had happened to it. */
  text: textHash.optional(),
})

type Asked = z.infer<typeof askBody>

/** An answer with all that it rests on: which text, when, what applied and what stood in the way. */
const asked = z
  .strictObject({
    decision,
    /** The text by which a case of then is decided; null where none was in force. */
    version: z.string().nullable(),
    hash: z.string().nullable(),
    at: moment,
    began: moment,
    /** What was asked, with what only the record knows filled in. */
    facts: someFacts,
    explanation,
  })
  .meta({ id: 'AgreementAnswer' })

/** The agreement's life as this member had heard it by a moment. */
async function stateBy(
  { law, store, streams }: Serving,
  knownAt: Instant | undefined,
): Promise<AgreementState> {
  if (knownAt === undefined) return (await streams.load(law.stream)).state as AgreementState
  const entries = await store.streamEntries(law.stream)
  const heard = entries.filter(({ recordedAt }) => recordedAt <= knownAt)
  const noun = agreementNounOf((id) => (id === law.base.id ? law.foundation : null))
  return heard.reduce((state, entry) => evolve(noun, state, entry), noun.initial(law.base.id))
}

/** What holds at the moment asked about; what the asker says of crisis powers is taken as said. */
function questionOf({ kind, facts }: Asked, crisis: boolean): Question {
  const states = factsOf(kind).includes('crisisDeclared')
  return { kind, facts: { ...(states && { crisisDeclared: crisis }), ...facts } }
}

type Rules = { standings: readonly Standing[]; orders: readonly Order[] }

function answered(
  { standings, orders }: Rules,
  standing: Standing,
  question: Question,
  { at, began }: { at: Instant; began: Instant },
) {
  return {
    decision: compile(standings, orders)(question, at, began),
    at,
    began,
    facts: question.facts,
    explanation: explain(standing, question, at, began, orders),
  }
}

/** A text as if it were in force. */
const tried = (agreement: Agreement): Standing => standingOf({ ...agreement, stage: 'in-force' })

export const askRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/agreement/ask',
    guard: { may: 'view.agreement' },
    summary:
      'What the agreement answers: at a moment, about a case that began then, by what was known then, ' +
      'or by another text; with every clause that applied or nearly did. Writes nothing.',
    body: askBody,
    answer: asked,
    async handle({ body }, serving) {
      const { law, now } = serving
      const { at = now(), text: wanted } = body
      const { began = at } = body
      const state = await stateBy(serving, body.knownAt)
      const versions = versionsOf(law.foundation, state)
      const question = questionOf(body, isCrisis(law.foundation, state, at))
      if (wanted !== undefined) {
        const agreement = versions.byHash.get(wanted)?.agreement
        if (!agreement) return err(refusal('unknown_thing', { what: wanted }, { field: 'text' }))
        const standing = tried(agreement)
        const rules = { standings: [standing], orders: [] }
        const { version } = agreement
        return ok({ ...answered(rules, standing, question, { at, began }), version, hash: wanted })
      }
      const standings = standingsOf(law.foundation, state)
      const current = versionAt(versions.chain, began)
      const index = current ? versions.chain.indexOf(current) : -1
      const standing = standings[index] ?? standings.at(-1) ?? standingOf(law.base)
      const rules = { standings, orders: ordersOf(state) }
      return ok({
        ...answered(rules, standing, question, { at, began }),
        version: current?.agreement?.version ?? null,
        hash: current?.hash ?? null,
      })
    },
  }),
]
