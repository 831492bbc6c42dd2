import assert from 'node:assert/strict'
import type { z } from 'zod'

/** Holds where a value, sent as JSON, is of the shape that answers state: no more in it and no less. */
export function isOfShape(shape: z.ZodType, value: unknown): void {
  const told: unknown = JSON.parse(JSON.stringify(value))
  assert.deepEqual(shape.parse(told), told)
}
