import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { checkAgreement, findErrors } from '#core/drafting/check.ts'
import {
  errorAt,
  type Fault,
  type Locate,
  type Place,
  plain,
  type Trail,
} from '#core/drafting/fault.ts'
import { shapeFaults } from '#core/drafting/shape.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { err, ok, type Result } from '#core/result.ts'

/** The largest text that is read: characters. A long treaty has a tenth of this. */
const sizeMax = 2_000_000
/** The format that this version reads. */
const formatKnown = 1
/** More faults than this are noise: the first ones are told. */
const faultsMax = 50

/**
 * Reads an agreement from the text of its YAML file. `path` is only named in faults. Errors make the
 * result fail; warnings come along either way.
 */
export function readAgreement(
  text: string,
  path: string,
): Result<Agreement, Fault[]> & { warnings: Fault[] } {
  const fail = (faults: Fault[]) => ({ ...err(faults.slice(0, faultsMax)), warnings: [] })
  const source = parse(text, path)
  if (!source.ok) return fail(source.error)
  const { document, written, place } = source.value
  const locate = locatorOf(document, written, place)
  const newer = newerFormat(written)
  if (newer) return fail([errorAt(locate(['format']), 'newer_format', newer)])
  const parsed = agreementSchema.safeParse(written)
  if (!parsed.success) return fail(shapeFaults(parsed.error.issues, written, locate))
  const errors = findErrors(parsed.data, locate)
  if (errors.length > 0) return fail(errors)
  return { ...ok(parsed.data), warnings: checkAgreement(parsed.data, locate) }
}

type PlaceOf = (offset: number) => Place
type Source = { document: Document; written: unknown; place: PlaceOf }

/** The text as YAML, or why it is none. */
function parse(text: string, path: string): Result<Source, Fault[]> {
  const start: Place = { path, line: 1, column: 1 }
  if (text.length > sizeMax) {
    const message = `the text has ${text.length} characters, more than ${sizeMax}: split the agreement`
    return err([errorAt(start, 'too_large', message)])
  }
  const lines = new LineCounter()
  const textLines = text.split('\n')
  const place: PlaceOf = (offset) => {
    const { line, col } = lines.linePos(offset)
    const at = { path, line: Math.max(1, line), column: Math.max(1, col) }
    return { ...at, text: (textLines[at.line - 1] ?? '').replace(/\r$/, '') }
  }
  const stray = strayCharacter.exec(text)
  if (stray) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1)
    lines.lineStarts.unshift(0)
    const code = stray[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const message = `the character U+${code} does not belong in a text: save the file as UTF-8 text`
    return err([errorAt(place(stray.index), 'syntax', message)])
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    if (document.errors.length > 0) {
      // What follows the first error in the syntax mostly follows from it.
      const first = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
      const told = first < 0 ? document.errors : document.errors.slice(0, first + 1)
      const faults = told.map((error) => {
        const message = `${plain(error.message)}: ${syntaxRemedy(error.code)}`
        return errorAt(place(error.pos[0]), 'syntax', message)
      })
      return err(faults)
    }
    const written = writtenIn(document)
    if (!written.ok) return err([errorAt(place(0), 'syntax', written.error)])
    return ok({ document, written: written.value, place })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message =
      'lists or maps are nested too deeply for an agreement: look for brackets left open'
    return err([errorAt(start, 'syntax', message)])
  }
}

/** What no text editor writes: controls, and what is left of bytes that were no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const strayCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/

function writtenIn(document: Document): Result<unknown, string> {
  try {
    // A handful of aliases is fair use; thousands are an attack on memory.
    return ok(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    if (error instanceof RangeError) throw error
    return err('too many aliases: write the repeated parts out')
  }
}

/** A later format is not guessed at. */
function newerFormat(written: unknown): string | null {
  const { format } = (written ?? {}) as { format?: unknown }
  const number = /^corridor-agreement\/(\d+)$/.exec(String(format))?.[1]
  if (number === undefined || Number(number) <= formatKnown) return null
  return (
    `this text is written for a later Corridor (corridor-agreement/${number}), and this one reads ` +
    `corridor-agreement/${formatKnown}: update Corridor, or ask for the text in the older format`
  )
}

/** Finds the place of a part of the agreement, with the article that it stands in. */
function locatorOf(document: Document, written: unknown, place: PlaceOf): Locate {
  const clauses = (written as { clauses?: unknown } | null)?.clauses
  return (trail, on = 'value') => {
    const found = place(offsetOf(document.contents, trail, on))
    if (trail[0] !== 'clauses' || typeof trail[1] !== 'number' || !Array.isArray(clauses))
      return found
    const id: unknown = (clauses[trail[1]] as { id?: unknown } | null)?.id
    return typeof id === 'string' || typeof id === 'number'
      ? { ...found, clause: String(id) }
      : found
  }
}

function syntaxRemedy(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of them'
  if (code === 'TAB_AS_INDENT') return 'indent with spaces'
  if (code.includes('QUOTE')) return 'close the quotation mark'
  return 'check indentation, quotes and colons here and on the line before'
}

/** Where the node at a trail begins, or the deepest one above it that the text has. */
function offsetOf(contents: Node | null, trail: Trail, on: 'value' | 'key'): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const [i, step] of trail.entries()) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
      if (on === 'key' && i === trail.length - 1) break
    } else {
      node = node.get(step, true)
    }
    // A list or map under a key is named by that key, which is where a reader looks.
    const named = isScalar(node) || (isCollection(node) && typeof step === 'number')
    if (named) offset = (node as Node).range?.[0] ?? offset
  }
  return offset
}
