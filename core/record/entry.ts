import { z } from 'zod'
import { clock, instant } from '#core/time.ts'

/**
 * One line of a member's append-only record. Its canonical JSON bytes (RFC 8785) are the leaf of the
 * tree; the personal part is absent but for the SHA-256 of its ciphertext, so that destroying the
 * subject's key erases the person and leaves every proof valid.
 */
export const entry = z
  .strictObject({
    /** Place in this member's record, from 0 without gaps: the only cursor there is. */
    position: z.int().min(0),
    /** What it is about, as `casualty/<id>`. */
    stream: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]{1,80}$/),
    /** Place in the stream in this record, from 1. */
    version: z.int().min(1),
    /** Past tense, such as `casualty.reported`. */
    kind: z.string().regex(/^[a-z]+\.[a-z_]+$/),
    /** Version of the body's schema; older ones pass through upcasters. */
    schema: z.int().min(1),
    /** `live`, or one drill. */
    realm: z.string().regex(/^(live|drill-[a-z0-9-]{1,40})$/),
    /** The member that wrote it first; a copy received from a partner keeps its writer. */
    member: z.string(),
    /** Where a received copy came from: the writer's own position in its record. */
    origin: z
      .strictObject({
        position: z.int().min(0),
        /** When the writer's own record took it in: from then on its case runs, wherever it is read. */
        recordedAt: instant.optional(),
      })
      .nullable(),
    occurredAt: instant,
    clock,
    recordedAt: instant,
    /** Opaque person and their role. The name is personal data and travels sealed, if at all. */
    actor: z.strictObject({ id: z.string(), role: z.string() }),
    /** The command that caused it: the same command sent twice writes nothing new. */
    command: z.string(),
    agreement: z.strictObject({ id: z.string(), version: z.string() }).nullable(),
    body: z.record(z.string(), z.unknown()),
    sealed: z
      .strictObject({
        /** Whose key: one key per casualty. */
        subject: z.string(),
        /** SHA-256 of the ciphertext, hex. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      })
      .nullable(),
  })
  .meta({ id: 'Entry' })
export type Entry = z.infer<typeof entry>

/**
 * Whose personal data an entry erases from this record: the member's own, of a kind `<noun>.erased`,
 * that names a subject; null for all others. A copy of a partner's erasure erases nothing here: each
 * member decides about its own copy, which a retention law may bind.
 */
export function erasedBy(entry: Entry): string | null {
  if (!entry.kind.endsWith('.erased') || entry.origin !== null) return null
  const { subject } = entry.body
  return typeof subject === 'string' ? subject : null
}

/** What `decide` asks to be written. The shell adds who, when, where and under what. */
export type Draft = {
  stream: string
  kind: string
  body: Record<string, unknown>
  /** Personal data, to be sealed under the subject's key. */
  personal?: { subject: string; fields: Record<string, unknown> }
}

/** Drafts of entries about the things of a noun, whose kinds have these bodies. */
export const draftOf =
  <Events extends Readonly<Record<string, z.ZodType>>>(noun: string) =>
  <K extends keyof Events & string>(
    state: { id: string },
    kind: K,
    body: z.output<Events[K]> & Record<string, unknown>,
  ): Draft => ({ stream: `${noun}/${state.id}`, kind, body })
