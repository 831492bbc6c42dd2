import { Worker } from 'node:worker_threads'
import type { Document } from '#core/articles/document.ts'

/** As many documents as are kept once they are printed: a few texts in every language. */
const keptMax = 12

const kept = new Map<string, Promise<Uint8Array>>()

/**
 * The document as PDF, laid out in a thread of its own: it takes seconds, and a question may not wait
 * for it. What was printed is kept, as the same document is the same bytes. Rejects where it fails.
 */
export function printDocument(document: Document): Promise<Uint8Array> {
  const key = `${document.id} ${document.hash}`
  const found = kept.get(key)
  if (found) return found
  const printed = inThread(document)
  kept.set(key, printed)
  for (const oldest of kept.keys()) if (kept.size > keptMax) kept.delete(oldest)
  printed.catch(() => kept.delete(key))
  return printed
}

function inThread(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const script = new URL('./agreement-print-worker.ts', import.meta.url)
    const worker = new Worker(script, { workerData: document })
    worker.unref()
    worker.on('message', resolve)
    worker.on('error', (cause) => reject(new Error('the agreement was not printed', { cause })))
    worker.on('exit', (code) => reject(new Error(`the printing ended early, with ${code}`)))
  })
}
