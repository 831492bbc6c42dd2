import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Statement, statement } from '#core/agreement/events.ts'
import { agreementNounOf } from '#core/agreement/noun.ts'
import { type AgreementState, noLife } from '#core/agreement/state.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { evolve } from '#core/loop.ts'
import type { Entry } from '#core/record/entry.ts'
import { cutLines } from '#core/record/export.ts'
import { entryLineSchema, headerSchema } from '#core/record/export-lines.ts'
import { textOf } from './files.ts'
import { CliError, exit } from './terminal.ts'

/** The life as it was said, whatever any member was installed with. */
const noun = agreementNounOf(() => null)

/** Signatures as `corridor agreement sign` prints them: one in a file, or a list of them. */
export async function readStatements(paths: readonly string[]): Promise<Statement[]> {
  const found: Statement[] = []
  for (const path of paths) {
    const text = await textOf(path, 'the signatures')
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (cause) {
      throw new CliError(exit.usage, `${path} is not JSON: ${(cause as Error).message}`)
    }
    const read = z.union([statement.transform((one) => [one]), z.array(statement)]).safeParse(value)
    if (!read.success) {
      throw new CliError(
        exit.usage,
        `${path} holds no signature`,
        'give what `corridor agreement sign` printed, or a JSON list of such',
      )
    }
    found.push(...read.data)
  }
  return found
}

/** A life in which this text was brought with these statements, and nothing else was ever said. */
export function stateOf(
  agreement: Agreement,
  hash: string,
  statements: readonly Statement[],
): AgreementState {
  const text = agreement as unknown as Record<string, unknown>
  const entry: Entry = {
    position: 0,
    stream: `agreement/${agreement.id}`,
    version: 1,
    kind: 'agreement.completed',
    schema: 1,
    realm: 'live',
    member: 'file',
    origin: null,
    occurredAt: 0,
    recordedAt: 0,
    clock: { source: 'stated', uncertaintyMs: 0 },
    actor: { id: 'file', role: 'file' },
    command: 'file',
    agreement: null,
    sealed: null,
    body: { hash, text, statements: [...statements] },
  }
  const state = noLife(agreement.id)
  // The event asks for at least one statement; without any there is a text, and nobody's word.
  if (statements.length > 0) return evolve(noun, state, entry)
  const drafted = { draft: 'file', hash, text, basedOn: null }
  return evolve(noun, state, { ...entry, kind: 'agreement.drafted', body: drafted })
}

/**
 * What an export of a record says of an agreement's life, by the agreement's id; null where the file is
 * none. Whether the export itself holds is told by `corridor verify`.
 */
export async function findExportState(
  path: string,
): Promise<((agreement: string) => AgreementState) | null> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return null
  const { lines } = cutLines(bytes)
  if (lines.length === 0 || !headerSchema.safeParse(parsed(lines[0]!)).success) return null
  const entries = lines.flatMap((line) => {
    const read = entryLineSchema.safeParse(parsed(line))
    return read.success ? [read.data.entry] : []
  })
  return (agreement) =>
    entries
      .filter(({ stream }) => stream === `agreement/${agreement}`)
      .reduce((state, entry) => evolve(noun, state, entry), noLife(agreement))
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line))
  } catch {
    return null
  }
}
