import { z } from 'zod'
import { type Refusal, refusalCodes } from '#core/refusal.ts'

/** A refusal as it stands in answers. */
export const refused = z
  .strictObject({
    code: z.enum(refusalCodes),
    field: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    clauses: z.array(z.string()),
  })
  .meta({
    id: 'Refusal',
    description: 'Why not, as a code; the words are found by whoever shows it',
  }) satisfies z.ZodType<Refusal>
