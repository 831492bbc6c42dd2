import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { Facility } from '#core/region/region.ts'
import { columnsNeeded, type RegisterRow, readRow, surgeRule } from './register.ts'
import { CliError, columns, exit, out, paint, progress } from './terminal.ts'

type Outcome = {
  outcome: 'kept' | 'merged' | 'held-back'
  detail: string
  facility: Facility | null
}
type Seen = { ids: Map<string, Facility>; places: Map<string, string> }

/** A cell of a CSV file, quoted where it must be. */
const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Reads a register row by row into `facilities.jsonl`, and accounts for every row in `report.csv`: kept,
 * merged with an equal one, or held back with the reason.
 */
export async function importRegister(path: string, folder: string): Promise<void> {
  if (!existsSync(path))
    throw new CliError(exit.usage, `the register \`${path}\` is not there`, 'check the path')
  const { size } = await stat(path)
  await mkdir(folder, { recursive: true })
  const source = basename(path).replace(/\.csv$/i, '')
  const facilities = createWriteStream(join(folder, 'facilities.jsonl'))
  const report = createWriteStream(join(folder, 'report.csv'))
  report.write('row,id,name,country,outcome,kind,detail,flags,assumed\n')
  const input = createReadStream(path)
  const rows = input.pipe(
    parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true }),
  )
  const seen: Seen = { ids: new Map(), places: new Map() }
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  let row = 1
  try {
    for await (const record of rows as AsyncIterable<RegisterRow>) {
      row++
      if (row === 2) checkColumns(record, path)
      const read = readRow(record, source)
      const { outcome, detail, facility } = settle(read, seen)
      const flags = read.ok ? [...read.flags, ...doubles(facility, detail !== '', seen)] : []
      if (facility) facilities.write(`${JSON.stringify(facility)}\n`)
      for (const name of [outcome, ...flags]) count(name)
      if (outcome === 'kept') count(`kind ${facility!.kind}`)
      const told = [
        row,
        record.id ?? '',
        record.hospital_name ?? '',
        record.cc ?? '',
        outcome,
        facility?.kind ?? '',
        detail,
      ]
      const rest = [flags.join(' '), read.ok ? read.assumed.join('; ') : '']
      report.write(`${[...told, ...rest].map((one) => cell(String(one))).join(',')}\n`)
      if (row % 500 === 0) progress(`${row} rows, ${Math.round((100 * input.bytesRead) / size)} %`)
    }
  } catch (cause) {
    const fault = cause as Error & { code?: string; lines?: number }
    if (!fault.code?.startsWith('CSV_')) throw cause
    throw new CliError(
      exit.no,
      `${path}:${fault.lines ?? row}: ${fault.message}`,
      'is it comma-separated, with quotes closed?',
    )
  } finally {
    progress(null)
    facilities.end()
    report.end()
    await Promise.all([finished(facilities), finished(report)])
  }
  if (row === 1) throw new CliError(exit.no, `${path} has no rows`, 'is it the right file?')
  print(row - 1, counts, folder)
}

function checkColumns(record: RegisterRow, path: string) {
  const missing = columnsNeeded.filter((name) => !(name in record))
  if (missing.length > 0) {
    throw new CliError(
      exit.no,
      `${path}:1: no column ${missing.join(', ')}`,
      `needed are ${columnsNeeded.join(', ')}`,
    )
  }
}

/** An id that is there already: the same house is merged, another one is kept under a further id. */
function settle(read: ReturnType<typeof readRow>, seen: Seen): Outcome {
  if (!read.ok) return { outcome: 'held-back', detail: read.reason, facility: null }
  const { facility } = read
  const before = seen.ids.get(facility.id)
  if (!before) {
    seen.ids.set(facility.id, facility)
    return { outcome: 'kept', detail: '', facility }
  }
  const same =
    before.name === facility.name &&
    before.place.lat === facility.place.lat &&
    before.place.lon === facility.place.lon
  if (same) return { outcome: 'merged', detail: `equal to ${before.id}`, facility: null }
  let next = 2
  while (seen.ids.has(`${facility.id}-${next}`)) next++
  const renamed = { ...facility, id: `${facility.id}-${next}` }
  seen.ids.set(renamed.id, renamed)
  return { outcome: 'kept', detail: `duplicate id, kept as ${renamed.id}`, facility: renamed }
}

function doubles(facility: Facility | null, renamed: boolean, seen: Seen): string[] {
  if (!facility) return ['duplicate-id']
  const place = `${facility.place.lat},${facility.place.lon}`
  const other = seen.places.get(place)
  seen.places.set(place, other ?? facility.id)
  return [...(other ? ['same-place'] : []), ...(renamed ? ['duplicate-id'] : [])]
}

function print(rows: number, counts: ReadonlyMap<string, number>, folder: string) {
  const of = (name: string) => counts.get(name) ?? 0
  const line = (name: string) => [`  ${name}`, String(of(name))]
  out(
    `${paint('bold', String(rows))} rows read: ${of('kept')} kept, ${of('merged')} merged, ${of('held-back')} held back`,
  )
  const kinds = [...counts.keys()].filter((name) => name.startsWith('kind ')).sort()
  const flags = [
    'duplicate-id',
    'same-place',
    'beds-missing',
    'beds-unreadable',
    'emergency-unknown',
    'kind-unknown',
    'place-inexact',
  ]
  out(columns([...kinds, ...flags].map(line), [1]))
  out(
    `assumed: ${surgeRule.per100Beds} serious per 100 beds and hour, ${surgeRule.bedsAssumed} beds where none are stated, ` +
      `${surgeRule.reserveShare} of it kept for its own`,
  )
  out(
    paint(
      'dim',
      `${join(folder, 'facilities.jsonl')}\n${join(folder, 'report.csv')}  (one line for every row)`,
    ),
  )
}
