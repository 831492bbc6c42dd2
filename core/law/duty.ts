import { z } from 'zod'
import { type DutyName, type duties, dutyNames, type Field, fieldsOf } from '#core/law/duties.ts'

type ValueOf<F> = F extends { type: 'number' }
  ? number
  : F extends { type: 'word'; words: readonly (infer W)[] }
    ? W
    : F extends { type: 'parties' }
      ? string[]
      : F extends { type: 'shares' }
        ? Record<string, number>
        : string
/** A duty with its details, such as `{ duty: 'respond', by: 'to', withinMinutes: 5, silence: 'accepted' }`. */
export type Duty = {
  [N in DutyName]: { duty: N } & {
    -readonly [K in keyof (typeof duties)[N]['fields']]: ValueOf<(typeof duties)[N]['fields'][K]>
  }
}[DutyName]

const partyId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'the id of a party')

function fieldSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'number': {
      const number = field.whole ? z.int() : z.number()
      return number.min(field.min).max(field.max)
    }
    case 'word':
      return z.enum(field.words as readonly [string, ...string[]])
    case 'party':
      return partyId
    case 'parties':
      return z.array(partyId).min(1)
    case 'shares':
      return z
        .record(partyId, z.number().min(0).max(100))
        .refine((shares) => Math.abs(sum(Object.values(shares)) - 100) < 1e-6, {
          message: 'the shares must make 100',
        })
    case 'date':
      return z.iso.date()
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

const schemas = dutyNames.map((name) =>
  z.strictObject({
    duty: z.literal(name),
    ...Object.fromEntries(fieldsOf(name).map(([key, field]) => [key, fieldSchema(field)])),
  }),
)

/** Reads a duty; an unknown name, a missing or a strange detail is a fault. */
export const duty = z
  .discriminatedUnion('duty', schemas as unknown as [z.ZodObject<{ duty: z.ZodLiteral<DutyName> }>])
  .meta({ id: 'Duty' }) as unknown as z.ZodType<Duty>
