import { writeSync } from 'node:fs'
import { openStore, type Place } from './open.ts'
import { entryOf, home } from './store.contract.ts'

/**
 * The process that the crash test kills: writers that append without pause and print a line for each
 * acknowledgement, after it. Arguments: the place as JSON, and this life's number.
 */
const [place, life] = process.argv.slice(2) as [string, string]
const store = await openStore(JSON.parse(place) as Place, home)
writeSync(1, 'ready\n')

await Promise.all(
  Array.from({ length: 24 }, async (_, writer) => {
    for (let n = 0; ; n++) {
      const command = `life-${life}-writer-${writer}-${n}`
      const subject = `c${writer % 5}`
      const fields = { name: `name ${n}` }
      const entry = { stream: `casualty/${subject}`, command, personal: { subject, fields } }
      const result = await store.append({
        command,
        entries: [entryOf(entry), entryOf({ ...entry, kind: 'casualty.observed' })],
        reads: [{ kind: 'casualty', id: subject }],
        documents: (_, current) => {
          const before = current('casualty', subject)?.body as { commands: number } | undefined
          const commands = (before?.commands ?? 0) + 1
          return [{ kind: 'casualty', id: subject, body: { commands } }]
        },
        outbox: [{ partner: 'be', body: command }],
      })
      if (result.outcome === 'appended') writeSync(1, `${command}\n`)
    }
  }),
)
