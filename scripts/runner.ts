import { run } from 'node:test'
import type { Counts } from './counts.ts'

export const say = (text: string) => process.stdout.write(`${text}\n`)
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

type EventData = {
  name: string
  file?: string
  message?: string
  skip?: boolean | string
  details?: {
    type?: string
    error?: { failureType?: string; message?: string; cause?: { message?: string; stack?: string } }
  }
}

export type Run = { concurrency: number; patienceMs: number; grep?: string | undefined }

const relative = (path: string) => path.replace(`${process.cwd()}/`, '')
/** The runner's own line about a file, whose tests have lines of their own. */
const isFileLine = (data: EventData) => /^\S+\.(test|spec)\.ts$/.test(data.name)

/** Node's own runner over some files, with one line for all, and every failure in full. Adds to `counts`. */
export async function runTests(
  title: string,
  files: string[],
  counts: Counts,
  { concurrency, patienceMs, grep }: Run,
): Promise<void> {
  const started = performance.now()
  const before = { passed: counts.passed, failed: counts.failed, skipped: counts.skipped.length }
  const times: [file: string, ms: number][] = []
  const named = grep === undefined ? {} : { testNamePatterns: [grep] }
  const stream = run({ files, concurrency, timeout: patienceMs, ...named })
  for await (const event of stream) {
    if (event.type === 'test:summary' && event.data.file) {
      times.push([relative(event.data.file), event.data.duration_ms])
    }
    const data = event.data as EventData
    if (event.type === 'test:stderr' || event.type === 'test:stdout') show(event.type, data)
    if (event.type === 'test:pass' || event.type === 'test:fail') count(event.type, data, counts)
  }
  const failed = counts.failed - before.failed
  const skipped = counts.skipped.length - before.skipped
  say(
    `${failed ? 'FAIL' : 'ok  '} ${title}: ${counts.passed - before.passed} passed, ${failed} failed` +
      `${skipped > 0 ? `, ${skipped} skipped` : ''} ` +
      `(${files.length} ${files.length === 1 ? 'file' : 'files'}, ${seconds(performance.now() - started)})`,
  )
  // Where to look when the whole takes too long.
  const slowest = times.toSorted(([, a], [, b]) => b - a).slice(0, 5)
  if (times.length > 5)
    say(`     longest: ${slowest.map(([file, ms]) => `${file} ${seconds(ms)}`).join(', ')}`)
}

function count(type: 'test:pass' | 'test:fail', data: EventData, counts: Counts): void {
  if (data.details?.type === 'suite' || isFileLine(data)) {
    if (type === 'test:pass' && !data.skip) return
    if (data.details?.error?.failureType === 'subtestsFailed') return
  }
  if (type === 'test:fail') {
    counts.failed++
    say(`FAIL ${data.file ? relative(data.file) : ''} ${data.name}\n${explain(data)}`)
  } else if (data.skip !== undefined && data.skip !== false) {
    counts.skipped.push({ name: data.name, why: String(data.skip) })
  } else counts.passed++
}

/** What tests print: a report is part of the result; warnings of Node itself are not. */
function show(type: string, data: EventData): void {
  const text = data.message ?? ''
  if (type === 'test:stdout' && text.trim()) process.stdout.write(text)
  else if (/Error|error/.test(text) && !/ExperimentalWarning/.test(text)) process.stderr.write(text)
}

function explain(data: EventData): string {
  const error = data.details?.error
  const text = error?.cause?.stack ?? error?.cause?.message ?? error?.message ?? 'no message'
  return text
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n')
}
