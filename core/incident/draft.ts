import type { CasualtyState } from '#core/casualty/casualty.ts'
import { noCasualty } from '#core/casualty/evolve.ts'
import type { Context } from '#core/command.ts'
import type { IncidentEvents } from '#core/incident/events.ts'
import { draftOf } from '#core/record/entry.ts'

/** An entry about this incident. */
export const draft = draftOf<IncidentEvents>('incident')

/** A casualty that the command's kind said it reads; one that is not there is not known. */
export const casualtyIn = (context: Pick<Context, 'find'>, id: string): CasualtyState =>
  (context.find(`casualty/${id}`) as CasualtyState | undefined) ?? noCasualty(id)
