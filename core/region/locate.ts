import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { err, ok, type Result } from '#core/result.ts'

/** What is wrong with a file, and where. Lines and columns count from 1. */
export type Fault = { file: string; line: number; column?: number; field?: string; message: string }

/** A value read from YAML that can still tell where each of its parts stood. */
export type Located<T> = {
  value: T
  at: (path: readonly PropertyKey[]) => { line: number; column: number }
}

/** Reads YAML 1.2 and checks it against a schema; every fault names its line, column and field. */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Result<Located<T>, Fault[]> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const at = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (!isNode(node) || !node.range) continue
      const { line, col } = lines.linePos(node.range[0])
      return { line, column: col }
    }
    return { line: 1, column: 1 }
  }
  if (document.errors.length > 0) {
    return err(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        return { file, line, column: col, message: error.message.split('\n')[0]! }
      }),
    )
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return ok({ value: parsed.data, at })
  return err(
    parsed.error.issues.map((issue) => ({
      file,
      ...at(issue.path),
      field: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  )
}
