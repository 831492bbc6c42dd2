import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse'
import { CliError, exit } from './terminal.ts'

/** The columns of Eurostat's GISCO register of healthcare services that are read, and what for. */
export const registerColumns = [
  'id',
  'hospital_name',
  'site_name',
  'lat',
  'lon',
  'geo_qual',
  'city',
  'cc',
  'cap_beds',
  'emergency',
  'facility_type',
  'list_specs',
] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** A row as it stands, counted as a spreadsheet does: the header is row 1. */
export type RegisterRow = { row: number; fields: Record<RegisterColumn, string> }
/** A row that has not the header's number of columns, or is no CSV: nothing in it can be trusted. */
export type BrokenRow = { row: number; id: string; why: 'columns' | 'csv'; detail: string }
export type Register = { rows: RegisterRow[]; broken: BrokenRow[] }

/**
 * Reads a register in a stream. Broken rows are handed on, not fatal; what keeps the whole file from
 * being read (no such file, another header, a quote that never closes) is a `CliError`.
 */
export async function readRegister(
  path: string,
  onProgress: (rows: number, share: number) => void = () => {},
): Promise<Register> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) {
    throw new CliError(
      exit.usage,
      `the register \`${path}\` is not a file that is there`,
      'check the path',
    )
  }
  const input = createReadStream(path, { highWaterMark: 1 << 18 })
  const broken: BrokenRow[] = []
  let row = 0
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined, raw: string | undefined) => {
      row++
      const detail = `${error?.message ?? 'no CSV'}`
      broken.push({ row, id: (raw ?? '').split(',')[0]!.trim(), why: 'csv', detail })
      return undefined
    },
  })
  const rows: RegisterRow[] = []
  let header: string[] | null = null
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      row++
      if (!header) header = checkHeader(cells, path)
      else if (cells.length !== header.length) broken.push(wrongLength(row, cells, header))
      else rows.push({ row, fields: fieldsOf(cells, header) })
      if (row % 250 === 0) onProgress(row, input.bytesRead / found.size)
    }
  } catch (cause) {
    throw unreadable(cause, path)
  }
  const unclosed = broken.find((one) => one.detail.startsWith('Quote Not Closed'))
  if (unclosed) throw unreadable(new Error(unclosed.detail), path)
  if (!header) throw new CliError(exit.usage, `${path} is empty`, 'is it the right file?')
  return { rows, broken }
}

const wrongLength = (row: number, cells: string[], header: string[]): BrokenRow => ({
  row,
  id: cells[0]!.trim(),
  why: 'columns',
  detail: `${cells.length} columns where the header has ${header.length}`,
})

const fieldsOf = (cells: readonly string[], header: readonly string[]) =>
  Object.fromEntries(
    registerColumns.map((name) => [name, cells[header.indexOf(name)]!.trim()]),
  ) as RegisterRow['fields']

function checkHeader(cells: string[], path: string): string[] {
  const missing = registerColumns.filter((name) => !cells.includes(name))
  if (missing.length === 0) return cells
  const separated = cells.length === 1 && /[;\t]/.test(cells[0]!)
  throw new CliError(
    exit.usage,
    `${path}: row 1: missing columns: ${missing.join(', ')}`,
    separated
      ? 'the columns are separated by something else: save the file with commas'
      : 'give Eurostat’s register “Healthcare services” (GISCO, all.csv), or rename your columns to its names',
  )
}

function unreadable(cause: unknown, path: string): Error {
  const { message } = cause as Error
  if (cause instanceof CliError) return cause
  if (/Quote Not Closed/.test(message)) {
    const line = /at line (\d+)/.exec(message)?.[1] ?? '?'
    return new CliError(
      exit.usage,
      `${path}: a quotation mark never closes (line ${line})`,
      'close it, or double it where it belongs to the text',
    )
  }
  return new Error(`cannot read ${path}`, { cause })
}
