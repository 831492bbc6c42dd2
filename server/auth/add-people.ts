import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { roles } from '#core/access/role.ts'
import { openAuth } from '#server/auth/auth.ts'
import { configOrExit, originOfNode } from '#server/config.ts'
import { languages } from '#words/languages.ts'

/**
 * Adds people to a member, or changes those whose address is known: one a line on stdin, as JSON, so
 * that no password stands in a command line. May run beside the member, with the same environment.
 * Exit codes: 0 all are in, 2 a line is wrong and nobody was added.
 */
const person = z.strictObject({
  email: z.email(),
  password: z.string().min(12),
  name: z.string().min(1).max(200),
  role: z.enum(roles),
  language: z.enum(languages),
  facility: z.string().optional(),
  vehicle: z.string().optional(),
})

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const config = configOrExit()
const lines = (await text(process.stdin)).split('\n').filter((line) => line.trim() !== '')
const read = lines.map((line) => person.safeParse(parse(line)))
const faults = read.flatMap(({ error }, i) =>
  (error?.issues ?? []).map(
    ({ path, message }) => `  line ${i + 1}: ${[...path, message].join(': ')}\n`,
  ),
)
if (faults.length > 0) {
  process.stderr.write(`nobody was added:\n${faults.join('')}`)
  process.exitCode = 2
} else {
  const auth = await openAuth(config, originOfNode(config))
  for (const { data } of read) {
    const { facility, vehicle, ...rest } = data!
    await auth.addPerson({ ...rest, ...(facility && { facility }), ...(vehicle && { vehicle }) })
  }
  await auth.close()
  process.stdout.write(`${lines.length} people can sign in\n`)
}
