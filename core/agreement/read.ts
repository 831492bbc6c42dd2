import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Agreement, agreement as agreementSchema } from '#core/agreement/agreement.ts'
import { checkAgreement, findErrors } from '#core/agreement/check.ts'
import { facts } from '#core/agreement/facts.ts'
import {
  type Fault,
  type FaultCode,
  type Locate,
  remedy,
  type Trail,
} from '#core/agreement/fault.ts'
import { err, ok, type Result } from '#core/result.ts'

/** The largest text that is read: characters. A long treaty has a tenth of this. */
const sizeMax = 2_000_000
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
  if (text.length > sizeMax) {
    const message = `the text has ${text.length} characters, more than ${sizeMax}: split the agreement`
    return fail([errorAt({ path, line: 1, column: 1 }, 'too_large', message)])
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(1, line), column: Math.max(1, col) }
  }
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) =>
        errorAt(
          place(error.pos[0]),
          'syntax',
          `${plain(error.message)}: ${syntaxRemedy(error.code)}`,
        ),
      ),
    )
  }
  const locate: Locate = (trail) => place(offsetOf(document.contents, trail))
  let written: unknown
  try {
    // A handful of aliases is fair use; thousands are an attack on memory.
    written = document.toJS({ maxAliasCount: 100 })
  } catch {
    const message = 'too many aliases: write the repeated parts out'
    return fail([errorAt(place(0), 'syntax', message)])
  }
  const parsed = agreementSchema.safeParse(written)
  if (!parsed.success)
    return fail(parsed.error.issues.flatMap((issue) => faultsOf(issue, written, locate)))
  const errors = findErrors(parsed.data, locate)
  if (errors.length > 0) return fail(errors)
  return { ...ok(parsed.data), warnings: checkAgreement(parsed.data, locate) }
}

const errorAt = (
  place: ReturnType<Locate>,
  code: FaultCode,
  message: string,
  params: Fault['params'] = {},
): Fault => ({ ...place, severity: 'error', code, message, params })

const plain = (message: string) => message.split('\n')[0]!.replace(/[:.]$/, '')

function syntaxRemedy(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of them'
  if (code === 'TAB_AS_INDENT') return 'indent with spaces'
  if (code.includes('QUOTE')) return 'close the quotation mark'
  return 'check indentation, quotes and colons here and on the line before'
}

/** Where the node at a trail begins, or the deepest one above it that the text has. */
function offsetOf(contents: Node | null, trail: Trail): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const step of trail) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else {
      node = node.get(step, true)
    }
    // A list or map under a key is named by that key, which is where a reader looks.
    const named = isScalar(node) || (isCollection(node) && typeof step === 'number')
    if (named) offset = (node as Node).range?.[0] ?? offset
  }
  return offset
}

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, written: unknown, locate: Locate): Fault[] {
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors)
    if (branch) {
      return branch.flatMap((inner) =>
        faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, written, locate),
      )
    }
  }
  const trail = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const name = trail.join('.') || 'the agreement'
  const value = trail.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)?.[step],
    written,
  )
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const isConditions = trail.at(-1) === 'when' || trail.at(-2) === 'unless'
      const help = isConditions ? remedy(key, Object.keys(facts)) : 'remove it or correct its name'
      const what = isConditions ? 'there is no fact' : `${name} has no key`
      return errorAt(locate([...trail, key]), 'unknown_key', `${what} \`${key}\`: ${help}`, { key })
    })
  }
  if (value === undefined) {
    return [errorAt(locate(trail), 'missing', `${name} is missing: add it`, { key: name })]
  }
  const message = `${name} is ${shown(value)}: ${helpWith(issue, value)}`
  return [errorAt(locate(trail), 'invalid', message, { key: name })]
}

/** Of the ways a value could have been written, the one that its author came closest to. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 0.5)))
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
}

function helpWith(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return remedy(String(value), issue.values.map(String))
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    return `write it in quotes, as '${value}'`
  if (issue.code === 'invalid_union') return 'this version knows no such one'
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'write a day as 2026-01-31'
  return plain(issue.message).replace(/^Invalid[^:]*: /, '')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  const text = String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
