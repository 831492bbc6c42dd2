import { z } from 'zod'
import { casualtyState, request } from '#core/casualty/casualty.ts'

/** A request line with the casualty it is about, for the side that must answer or waits. */
export const requestLine = z.strictObject({ request, casualty: casualtyState }).meta({
  id: 'RequestLine',
})
export type RequestLine = z.infer<typeof requestLine>
