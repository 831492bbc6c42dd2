import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { facilityKinds } from '#core/region/region.ts'
import { type Account, type Outcome, outcomes } from './import-settle.ts'
import { CliError, exit } from './terminal.ts'

const cell = (text: string | number) => {
  const plain = String(text)
  // A spreadsheet would take these for formulas.
  const safe = /^[=+@]/.test(plain) ? `'${plain}` : plain
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
const csvLine = (cells: readonly (string | number)[]) => `${cells.map(cell).join(',')}\n`

/** Row by row: first what became of the row, then everything worth knowing of it, one line each. */
export function reportCsv(accounts: readonly Account[]): string {
  const lines = [csvLine(['row', 'id', 'name', 'what', 'field', 'detail'])]
  for (const { row, id, name, outcome, remarks, facility } of accounts) {
    const became = facility ? `${facility.id}, ${facility.kind}` : ''
    lines.push(csvLine([row, id, name, outcome, '', became]))
    for (const { what, field, detail } of remarks) {
      lines.push(csvLine([row, id, name, what, field, detail]))
    }
  }
  return lines.join('')
}

/** One facility a line, so that a reader needs no more memory than for one. */
export const facilityLines = (accounts: readonly Account[]): string =>
  accounts.flatMap(({ facility }) => (facility ? [`${JSON.stringify(facility)}\n`] : [])).join('')

/** Writes both files into a folder, each whole or not at all. */
export async function writeImport(folder: string, accounts: readonly Account[]) {
  const facilities = join(folder, 'facilities.jsonl')
  const report = join(folder, 'report.csv')
  try {
    await mkdir(folder, { recursive: true })
    await writeWhole(facilities, facilityLines(accounts))
    // Spreadsheets know UTF-8 by this mark alone.
    await writeWhole(report, `\uFEFF${reportCsv(accounts)}`)
  } catch (cause) {
    const { message } = cause as Error
    throw new CliError(exit.usage, `--out: cannot write there: ${message}`, 'name another folder')
  }
  return { facilities, report }
}

async function writeWhole(path: string, text: string) {
  await writeFile(`${path}.new`, text, { flush: true })
  await rename(`${path}.new`, path)
}

type Counts<K extends string> = Record<K, number>
const zero = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Counts<K>

export type CountrySummary = Counts<Outcome> & {
  country: string
  rows: number
  facilities: number
  kinds: Counts<(typeof facilityKinds)[number]>
  bedsStated: number
  emergencyStated: number
}
export type Summary = {
  rows: number
  outcomes: Counts<Outcome>
  /** Rows by remark: how many rows each was made of. */
  remarks: Record<string, number>
  /** Ids that stand in more than one row, and the rows they stand in. */
  duplicateIds: number
  duplicateIdRows: number
  /** Rows in which the register says anything of beds, and of an emergency department. */
  rowsWithBeds: number
  rowsWithEmergency: number
  countries: CountrySummary[]
}

/** What the accounts come to, by country. */
export function summarise(accounts: readonly Account[]): Summary {
  const byCountry = Map.groupBy(accounts, (one) => one.country || '?')
  const ids = Map.groupBy(accounts, (one) => one.id)
  const doubled = [...ids.entries()].filter(([id, rows]) => id !== '' && rows.length > 1)
  const remarks: Record<string, number> = {}
  for (const one of accounts) {
    for (const what of new Set(one.remarks.map((remark) => remark.what))) {
      remarks[what] = (remarks[what] ?? 0) + 1
    }
  }
  return {
    rows: accounts.length,
    outcomes: countOutcomes(accounts),
    remarks,
    duplicateIds: doubled.length,
    duplicateIdRows: doubled.reduce((sum, [, rows]) => sum + rows.length, 0),
    rowsWithBeds: accounts.filter((one) => one.stated.beds).length,
    rowsWithEmergency: accounts.filter((one) => one.stated.emergency).length,
    countries: [...byCountry.entries()]
      .map(([country, rows]) => countryOf(country, rows))
      .sort((a, b) => b.rows - a.rows || a.country.localeCompare(b.country)),
  }
}

function countOutcomes(accounts: readonly Account[]): Counts<Outcome> {
  const counts = zero(outcomes)
  for (const { outcome } of accounts) counts[outcome]++
  return counts
}

function countryOf(country: string, accounts: readonly Account[]): CountrySummary {
  const kinds = zero(facilityKinds)
  const facilities = accounts.flatMap(({ facility }) => facility ?? [])
  for (const { kind } of facilities) kinds[kind]++
  return {
    country,
    rows: accounts.length,
    facilities: facilities.length,
    kinds,
    ...countOutcomes(accounts),
    bedsStated: facilities.filter((one) => one.beds !== null).length,
    emergencyStated: facilities.filter((one) => one.emergency.value !== 'unknown').length,
  }
}
