import { z } from 'zod'
import { mayDo } from '#core/access/access.ts'
import type { CommandKind, Noun } from '#core/command.ts'
import { type FacilityState, type ServiceLine, serviceLines } from '#core/facility/state.ts'
import { invalidInput, refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { instant } from '#core/time.ts'

const places = z.strictObject({ total: z.int().min(0).max(5000), free: z.int().min(0).max(5000) })

export const facilityEvents = {
  /** Lines that are not named stay as they were last said to be. */
  'facility.reported': z.strictObject({
    member: z.string(),
    status: z.enum(['open', 'full', 'closed', 'unknown']),
    lines: z.partialRecord(z.enum(serviceLines), places),
    askAgainAt: instant.optional(),
  }),
} as const
export type FacilityEventKind = keyof typeof facilityEvents

/** What a hospital says of itself: always the last word about itself, and never an act. */
export const facilityCommands = {
  'facility.report': {
    nature: 'observation',
    body: facilityEvents['facility.reported'].omit({ member: true }),
  },
} as const satisfies Record<string, CommandKind>
export type FacilityCommandKind = keyof typeof facilityCommands

/** A facility of which nobody has said anything. */
export const noFacility = (id: string): FacilityState => ({
  id,
  exists: false,
  version: 0,
  actVersion: 0,
  member: null,
  status: 'unknown',
  lines: {},
  reportedAt: null,
  askAgainAt: null,
})

/** Folds one entry; of two reports the one that was so later counts, whichever arrives first. */
export const facilityNoun: Noun<FacilityState> = {
  name: 'facility',
  initial: noFacility,
  evolve: (state, entry) => {
    const version = state.version + 1
    if (entry.kind !== 'facility.reported') return { ...state, version }
    const body = facilityEvents['facility.reported'].strip().safeParse(entry.body)
    if (!body.success) return { ...state, version }
    if (state.reportedAt !== null && entry.occurredAt < state.reportedAt)
      return { ...state, version }
    const { member, status, lines, askAgainAt = null } = body.data
    return {
      ...state,
      exists: true,
      version,
      member,
      status,
      askAgainAt,
      reportedAt: entry.occurredAt,
      lines: { ...state.lines, ...lines },
    }
  },
  decide: (state, command, { actor, member, findFacility }) => {
    if (command.kind !== 'facility.report')
      return err(refusal('unknown_thing', { what: command.kind }))
    const body = facilityCommands['facility.report'].body.safeParse(command.body)
    if (!body.success) return err(invalidInput(body.error))
    const facility = findFacility(state.id)
    if (!facility) return err(refusal('unknown_thing', { what: command.stream }))
    const may = mayDo(actor, 'facility.report', { member: facility.member, facility: state.id })
    if (may !== true) return err(may)
    for (const [line, { total, free }] of Object.entries(body.data.lines) as [
      ServiceLine,
      Places,
    ][]) {
      if (free <= total) continue
      const field = `lines.${line}.free`
      return err(
        refusal(
          'impossible_value',
          { field, value: free, min: 0, max: total, unit: '' },
          { field },
        ),
      )
    }
    return ok([
      { stream: command.stream, kind: 'facility.reported', body: { member, ...body.data } },
    ])
  },
  tick: () => [],
  // "Ask me again at half past" is for the screen to show: nothing has to be written when it comes.
  due: () => [],
  audience: () => ['*'],
}

type Places = z.infer<typeof places>
