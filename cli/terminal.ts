import { styleText } from 'node:util'

/** Exit codes: what a script may rely on. */
export const exit = { ok: 0, no: 1, usage: 2, fault: 3 } as const

/** Ends a command with an explanation and what to do about it. */
export class CliError extends Error {
  code: number
  remedy: string | undefined
  constructor(code: number, message: string, remedy?: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

type Style = Parameters<typeof styleText>[0]

/** Colour where somebody is watching and has not said NO_COLOR. */
export const paint = (style: Style, text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what an escape sequence begins with
const escapes = /\u001b\[[0-9;]*m/g
const widthOf = (text: string) => [...text.replaceAll(escapes, '')].length

/** Rows in aligned columns; columns named in `right` are set to the right, the last is left ragged. */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = (rows[0] ?? []).map((_, c) =>
    Math.max(...rows.map((row) => widthOf(row[c] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, c) => {
        const gap = ' '.repeat(Math.max(0, widths[c]! - widthOf(cell)))
        if (right.includes(c)) return gap + cell
        return c === row.length - 1 ? cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

export const out = (text = '') => process.stdout.write(`${text}\n`)

/** One line that overwrites itself, on a terminal only. */
export function progress(text: string | null) {
  if (!process.stderr.isTTY) return
  process.stderr.write(text === null ? '\r\u001b[K' : `\r\u001b[K${text}`)
}
