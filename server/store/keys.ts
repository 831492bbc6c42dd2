import type { Entry } from '#core/record/entry.ts'
import { type Database, integer, keysMissing, text } from './database.ts'
import { newSubjectKey } from './seal.ts'
import { subjectKeyTable } from './tables.ts'

/** The keys that personal data is sealed under, one per subject, kept apart from the record. */
export type Keys = {
  /** A key for each subject; new ones are on disk before they are returned. Null: erased for good. */
  forSealing(subjects: Iterable<string>): Promise<Map<string, Uint8Array | null>>
  /** The subject's key, or null where there is none or it was destroyed. */
  find(subject: string): Promise<Uint8Array | null>
  /** Destroys the keys and sees to it that no new ones are made. Doing it twice changes nothing. */
  destroy(subjects: readonly string[]): Promise<void>
}

/** How many keys are held in memory, so that an entry about a known casualty costs no query. */
const cachedMax = 20_000

/** Calls that write (`forSealing`, `destroy`) must not overlap: the sequencer makes them. */
export function openKeys(database: Database): Keys {
  const cache = new Map<string, Uint8Array | null>()
  const load = async (subjects: readonly string[]) => {
    const rows = await database.all(
      `SELECT subject, key FROM subject_key WHERE ${database.isAnyOf('subject', '$1')}`,
      [JSON.stringify(subjects)],
    )
    return new Map(rows.map((row) => [text(row, 'subject'), row.key as Uint8Array | null]))
  }
  return {
    async forSealing(subjects) {
      const wanted = [...new Set(subjects)]
      if (cache.size + wanted.length > cachedMax) cache.clear()
      const missing = wanted.filter((subject) => !cache.has(subject))
      if (missing.length > 0) {
        const known = await load(missing)
        const made = missing.filter((subject) => !known.has(subject))
        const fresh = made.map((subject): [string, Uint8Array] => [subject, newSubjectKey()])
        if (fresh.length > 0) {
          await database.write((transaction) => transaction.insert(subjectKeyTable, fresh))
        }
        for (const [subject, key] of [...known, ...fresh]) cache.set(subject, key)
      }
      return new Map(wanted.map((subject) => [subject, cache.get(subject) ?? null]))
    },
    find: async (subject) => (await load([subject])).get(subject) ?? null,
    async destroy(subjects) {
      if (subjects.length === 0) return
      await database.write(async (transaction) => {
        for (const subject of subjects) {
          await transaction.all(
            `INSERT INTO subject_key (subject, key) VALUES ($1, NULL)
             ON CONFLICT (subject) DO UPDATE SET key = NULL`,
            [subject],
          )
        }
      })
      for (const subject of subjects) cache.set(subject, null)
      await database.purge()
    },
  }
}

/**
 * Throws where `keys`, which lie at `where`, are not those that the record's personal data is sealed
 * under: a new and empty database, or another member's. Keys made in their stead would be lost when the
 * right ones come back. An older copy of the right ones passes: it opens what was sealed first.
 */
export async function checkKeys(record: Database, keys: Keys, where: string): Promise<void> {
  const rows = await record.all('SELECT subject FROM erased')
  const erased = new Set(rows.map((row) => text(row, 'subject')))
  const first = await findSealed(record, erased, 'ASC')
  if (first === null || (await keys.find(first))) return
  const last = await findSealed(record, erased, 'DESC')
  if (last === null || (await keys.find(last))) return
  throw keysMissing(where)
}

/** Whose data is in the first, or last, sealed entry about somebody who was not erased. */
async function findSealed(
  record: Database,
  erased: ReadonlySet<string>,
  order: 'ASC' | 'DESC',
): Promise<string | null> {
  const beyond = order === 'ASC' ? '>' : '<'
  const sql = `SELECT position, body FROM entry WHERE ciphertext IS NOT NULL
    AND position ${beyond} $1 ORDER BY position ${order} LIMIT 100`
  for (let after = order === 'ASC' ? -1 : Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await record.all(sql, [after])
    for (const row of rows) {
      after = integer(row, 'position')
      const { sealed }: Entry = JSON.parse(text(row, 'body'))
      if (sealed && !erased.has(sealed.subject)) return sealed.subject
    }
    if (rows.length === 0) return null
  }
}
