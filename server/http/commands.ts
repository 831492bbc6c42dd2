import { z } from 'zod'
import { type CommandAnswer, commandAnswer } from '#core/api.ts'
import { command } from '#core/command.ts'
import { commandKinds } from '#core/nouns.ts'
import { invalidInput } from '#core/refusal.ts'
import { ok } from '#core/result.ts'
import type { SignedIn } from '#server/auth/auth.ts'
import { handle } from '#server/handle.ts'
import { type Route, route, type Serving } from '#server/http/route.ts'

/** Commands in one request at most. */
const batchMax = 200

/** Taken as it is, so that one that is malformed does not keep back those beside it. */
const anyCommand = z.looseObject({ id: z.string().max(80) })

/** For the API's description: each kind with what it carries. */
const described = z
  .union(
    [...commandKinds].map(([kind, { body }]) =>
      command.extend({ kind: z.literal(kind), body }).meta({ id: nameOf(kind) }),
    ),
  )
  .meta({ id: 'Command' })

/** As `CasualtyReportCommand`. */
function nameOf(kind: string): string {
  const words = kind.split(/[._]/).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `${words.join('')}Command`
}

async function answerOne(
  serving: Serving,
  caller: SignedIn,
  one: z.infer<typeof anyCommand>,
): Promise<CommandAnswer> {
  const read = command.safeParse(one)
  const answer: CommandAnswer = read.success
    ? await handle(serving, read.data, caller.actor)
    : { id: one.id, outcome: 'refused', refusal: invalidInput(read.error) }
  serving.metrics.commands.inc({
    kind: read.success ? kindLabel(read.data.kind) : 'malformed',
    outcome: answer.outcome,
  })
  if (answer.outcome === 'refused') {
    serving.metrics.refused.inc({ code: answer.refusal.code })
    if (read.success) serving.use.refused(answer.refusal, read.data)
  }
  return answer
}

/** Only kinds that exist: a label must not grow with what somebody sends. */
const kindLabel = (kind: string): string => (commandKinds.has(kind) ? kind : 'unknown')

export const commandRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/commands',
    guard: 'signed-in',
    summary:
      'One command, or up to 200 that are carried out in order and answered each on its own. ' +
      'A command sent again with its id changes nothing and is answered alike.',
    body: z.union([command, z.array(anyCommand).min(1).max(batchMax)]),
    describedBody: z.union([described, z.array(described).min(1).max(batchMax)]),
    answer: z.union([commandAnswer, z.array(commandAnswer)]),
    async handle({ body, caller }, serving) {
      if (!Array.isArray(body)) return ok(await answerOne(serving, caller, body))
      const answers: CommandAnswer[] = []
      for (const one of body) answers.push(await answerOne(serving, caller, one))
      return ok(answers)
    },
  }),
]
