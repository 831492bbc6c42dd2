/** A partner's message is nested no deeper: what is in it can be kept, as canonical JSON ends there too. */
export const messageDepthMax = 64
/** Nor is what comes in by the API: wrapped in a message it must still be shallow enough for a partner. */
export const bodyDepthMax = 48

/**
 * Whether JSON is nested deeper than so many lists and objects. What walks a value later (schemas,
 * canonical JSON, sealing) recurses or gives up, and would end in a fault of ours instead of a refusal.
 */
export function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  return Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}

/** All of a body, or null as soon as it is larger than `bytesMax`: the rest is then not read at all. */
export async function readBounded(
  body: ReadableStream<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop cancels the stream, and with it the connection.
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > bytesMax) return null
    chunks.push(chunk)
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
