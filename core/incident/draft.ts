import type { z } from 'zod'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { noCasualty } from '#core/casualty/evolve.ts'
import type { Context } from '#core/command.ts'
import type { IncidentEventKind, incidentEvents } from '#core/incident/events.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import type { Draft } from '#core/record/entry.ts'

/** An entry about this incident. */
export const draft = <K extends IncidentEventKind>(
  state: Pick<IncidentState, 'id'>,
  kind: K,
  body: z.infer<(typeof incidentEvents)[K]>,
): Draft => ({ stream: `incident/${state.id}`, kind, body: body as Record<string, unknown> })

/** A casualty that the command's kind said it reads; one that is not there is not known. */
export const casualtyIn = (context: Pick<Context, 'find'>, id: string): CasualtyState =>
  (context.find(`casualty/${id}`) as CasualtyState | undefined) ?? noCasualty(id)
