import { z } from 'zod'
import { everybody, inOwnHospital, own } from '#core/access/relation.ts'
import { type FacilityState, serviceLines } from '#core/facility/state.ts'
import { commandOf, eventsOf, type Noun } from '#core/noun.ts'
import { draftOf } from '#core/record/entry.ts'
import { refusal } from '#core/refusal.ts'
import { err, ok } from '#core/result.ts'
import { instant } from '#core/time.ts'
import { wrongly } from '#core/verdict.ts'

const places = z.strictObject({ total: z.int().min(0).max(5000), free: z.int().min(0).max(5000) })

const bodies = {
  /** Lines that are not named stay as they were last said to be. */
  'facility.reported': z.strictObject({
    member: z.string(),
    status: z.enum(['open', 'full', 'closed', 'unknown']),
    lines: z.partialRecord(z.enum(serviceLines), places),
    askAgainAt: instant.optional(),
  }),
}
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

const draft = draftOf<typeof bodies>('facility')
const { whole } = eventsOf<FacilityState>()
const command = commandOf<FacilityState>()

/** What a hospital says of itself: always the last word about itself, and never an act. */
export const facilityNoun = {
  name: 'facility',
  foldVersion: 1,
  initial: noFacility,
  events: {
    'facility.reported': whole(bodies['facility.reported'], 'capacity', {
      writer: ({ state, body, entry, ground }) => {
        const facility = ground.findFacility(state.id)
        if (!facility) return wrongly('unknown-thing')
        const owns = facility.member === entry.member && body.member === entry.member
        return owns ? null : wrongly('not-owner')
      },
      // Of two reports the one that was so later counts, whichever arrives first.
      fold: (state, { member, status, lines, askAgainAt = null }, { occurredAt }) =>
        state.reportedAt !== null && occurredAt < state.reportedAt
          ? state
          : {
              ...state,
              exists: true,
              member,
              status,
              askAgainAt,
              reportedAt: occurredAt,
              lines: { ...state.lines, ...lines },
            },
    }),
  },
  commands: {
    'facility.report': command(bodies['facility.reported'].omit({ member: true }), {
      nature: 'observation',
      thing: 'either',
      who: { ...own('dispatcher', 'liaison'), ...inOwnHospital },
      decide: (state, { body, stream }, { member, actor, findFacility }) => {
        const facility = findFacility(state.id)
        if (!facility) return err(refusal('unknown_thing', { what: stream }))
        if (facility.member !== member) {
          const params = { role: actor.role, action: 'facility.report', why: 'own-member' }
          return err(refusal('not_your_role', params))
        }
        for (const [line, { total, free }] of Object.entries(body.lines)) {
          if (free <= total) continue
          const field = `lines.${line}.free`
          const params = { field, value: free, min: 0, max: total, unit: '' }
          return err(refusal('impossible_value', params, { field }))
        }
        return ok([draft(state, 'facility.reported', { member, ...body })])
      },
    }),
  },
  views: {
    'view.facilities': everybody('any'),
  },
  about: (_kind, state, { member }) => ({ member, facility: state.id }),
  label: ({ id }) => id,
  concerned: ({ id }, writer, { findFacility }) => findFacility(id)?.member === writer,
  subjects: () => [],
  personal: {},
  tick: () => [],
  // "Ask me again at half past" is for the screen to show: nothing has to be written when it comes.
  due: () => [],
  audience: () => ['*'],
  columns: ({ status, member, reportedAt }) => ({ state: status, holder: member, at: reportedAt }),
  commutes: true,
  large: false,
  stale: () => [['facilities']] as const,
  refusals: {} as const,
} satisfies Noun<FacilityState>
