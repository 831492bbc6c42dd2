import { z } from 'zod'
import { entry } from './entry.ts'
import { exportFormat } from './export.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** The four kinds of lines of an export, as JSON. */
export const headerSchema = z.strictObject({
  format: z.literal(exportFormat),
  member: z.string(),
  realm: z.string(),
  epoch: z.int().min(1),
  origin: z.string(),
  size: z.int().min(0),
  /** A JWS by which a root key vouches for the record's key. Nothing here trusts it; readers may check it. */
  certificate: z.string().optional(),
})
export const entryLineSchema = z.strictObject({
  ciphertext: z.string().nullable(),
  entry,
  leaf: hash,
})
export const checkpointLineSchema = z.strictObject({ checkpoint: z.string() })
export const sealLineSchema = z.strictObject({ seal: z.string() })
