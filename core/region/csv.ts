import { err, ok, type Result } from '#core/result.ts'

export type Row = { line: number; fields: Record<string, string> }
export type RowFault = { line: number; message: string }

/** Splits RFC 4180 text: commas, double quotes, quotes doubled inside quotes, either line end. */
function records(text: string): Result<{ line: number; cells: string[] }[], RowFault> {
  const found: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let started = 1
  const endRecord = () => {
    cells.push(cell)
    if (cells.length > 1 || cell !== '') found.push({ line: started, cells })
    cells = []
    cell = ''
    started = line
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') line++
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === ',') {
      cells.push(cell)
      cell = ''
    } else if (char === '\n') endRecord()
    else if (char !== '\r' || text[at + 1] !== '\n') cell += char
  }
  if (quoted) return err({ line: started, message: 'a quote opens here and never closes' })
  endRecord()
  return ok(found)
}

/**
 * Reads a table whose first row names the columns. Refuses a header that differs from `columns` and
 * rows of another length. Lines count from 1.
 */
export function readTable(text: string, columns: readonly string[]): Result<Row[], RowFault[]> {
  const split = records(text.replace(/^\uFEFF/, ''))
  if (!split.ok) return err([split.error])
  const [header, ...body] = split.value
  if (header?.cells.join(',') !== columns.join(',')) {
    return err([{ line: 1, message: `the first row must be ${columns.join(',')}` }])
  }
  const faults: RowFault[] = []
  const rows = body.flatMap(({ line, cells }): Row[] => {
    if (cells.length === columns.length) {
      return [{ line, fields: Object.fromEntries(columns.map((name, i) => [name, cells[i]!])) }]
    }
    faults.push({ line, message: `${cells.length} fields where ${columns.length} are due` })
    return []
  })
  return faults.length > 0 ? err(faults) : ok(rows)
}
