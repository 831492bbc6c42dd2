import type { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { type CasualtyCommandKind, casualtyCommands } from '#core/casualty/commands.ts'
import { care } from '#core/casualty/decide-care.ts'
import { handover } from '#core/casualty/decide-handover.ts'
import { transfer } from '#core/casualty/decide-transfer.ts'
import { type Chosen, findObstacle, findStale } from '#core/casualty/guard.ts'
import type { Command, Context } from '#core/command.ts'
import type { Draft } from '#core/record/entry.ts'
import { invalidInput, type Refusal, refusal } from '#core/refusal.ts'
import { err, type Result } from '#core/result.ts'
import type { Instant } from '#core/time.ts'

export type Body<K extends CasualtyCommandKind> = z.infer<(typeof casualtyCommands)[K]['body']>
/** A command that has passed every check that does not depend on its body. */
export type Asked<K extends CasualtyCommandKind> = {
  body: Body<K>
  id: string
  occurredAt: Instant
}
export type Decided = Result<Draft[], Refusal>
export type Deciders<K extends CasualtyCommandKind> = {
  [One in K]: (state: CasualtyState, asked: Asked<One>, context: Context) => Decided
}

const deciders = { ...care, ...transfer, ...handover } satisfies Deciders<CasualtyCommandKind>

/**
 * What a command about a casualty comes to. Total: every command is answered by entries to write or
 * by a refusal. In this order: is the input sound, may this role, is there such a casualty, is it
 * ours to act upon, can it be done now, has somebody been faster, and does the agreement permit it.
 */
export function decideCasualty(state: CasualtyState, command: Command, context: Context): Decided {
  if (!isKind(command.kind)) {
    return err(refusal('unknown_thing', { what: command.kind }, { field: 'kind' }))
  }
  const kind = casualtyCommands[command.kind]
  const parsed = kind.body.safeParse(command.body)
  if (!parsed.success) return err(invalidInput(parsed.error))
  const chosen = parsed.data as Chosen
  const obstacle = findObstacle(command.kind, state, context, chosen)
  // Somebody else was faster is the better reason where what they did is what stands in the way.
  const stale = kind.nature === 'act' && state.exists ? findStale(state, command.seen) : null
  if (obstacle && (obstacle.code !== 'wrong_stage' || !stale)) return err(obstacle)
  if (stale) return err(stale)
  const decide = deciders[command.kind] as Deciders<CasualtyCommandKind>[CasualtyCommandKind]
  const { id, occurredAt } = command
  return decide(state, { body: parsed.data, id, occurredAt } as never, context)
}

const isKind = (kind: string): kind is CasualtyCommandKind => Object.hasOwn(casualtyCommands, kind)
