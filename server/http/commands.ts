import { z } from 'zod'
import type { CommandAnswer } from '#core/api.ts'
import { command } from '#core/command.ts'
import { ok } from '#core/result.ts'
import type { SignedIn } from '#server/auth/auth.ts'
import { handle } from '#server/handle.ts'
import { type Route, route, type Serving } from '#server/http/route.ts'
import { answerSchema } from '#server/http/shapes.ts'

/** Commands in one request at most. */
const batchMax = 200

async function answerOne(
  serving: Serving,
  caller: SignedIn,
  one: z.infer<typeof command>,
): Promise<CommandAnswer> {
  const answer = await handle(serving, one, caller.actor)
  serving.metrics.commands.inc({ kind: one.kind, outcome: answer.outcome })
  if (answer.outcome === 'refused') serving.metrics.refused.inc({ code: answer.refusal.code })
  return answer
}

export const commandRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/api/commands',
    guard: 'signed-in',
    summary:
      'One command, or up to 200 that are carried out in order and answered each on its own. ' +
      'A command sent again with its id changes nothing and is answered alike.',
    body: z.union([command, z.array(command).min(1).max(batchMax)]),
    answer: z.union([answerSchema, z.array(answerSchema)]),
    async handle({ body, caller }, serving) {
      if (!Array.isArray(body)) return ok(await answerOne(serving, caller, body))
      const answers: CommandAnswer[] = []
      for (const one of body) answers.push(await answerOne(serving, caller, one))
      return ok(answers)
    },
  }),
]
