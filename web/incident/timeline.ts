import type { TimelineLine } from '#core/api.ts'
import type { Params } from '../words.ts'

/** What a line of the timeline says besides its kind: short, from its body's own codes. */

export type Detail = { key: string; params?: Params } | { text: string }

/** Where the words of a kind of entry stand: points part the levels of a catalogue, so they are not in a key. */
export const eventKey = (kind: string): string => `events.${kind.replace('.', '_')}`

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Details worth a glance; `names` knows facilities. Everything else is one click away. */
export function detailsOf(line: TimelineLine, names: ReadonlyMap<string, string>): Detail[] {
  const { body } = line
  const details: Detail[] = []
  const category = text(body.category)
  if (category) details.push({ key: `clinical.category.${category}` })
  const answer = text(body.answer)
  if (answer) details.push({ key: `screens.requestState.${answer}` })
  const to = body.destination as { facility?: string; outside?: { name: string } } | undefined
  const facility = text(body.facility) ?? to?.facility
  if (facility) details.push({ text: names.get(facility) ?? facility })
  else if (to?.outside) details.push({ text: to.outside.name })
  if (text(body.to)) details.push({ text: String(body.to).toUpperCase() })
  if (Array.isArray(body.to)) details.push({ text: body.to.join(', ').toUpperCase() })
  if (Array.isArray(body.casualties)) details.push({ text: String(body.casualties.length) })
  if (Array.isArray(body.lines)) details.push({ text: String(body.lines.length) })
  const intervention = text(body.intervention)
  if (intervention) details.push({ key: `clinical.intervention.${intervention}` })
  const vehicle = text(body.vehicle)
  if (vehicle) details.push({ text: vehicle })
  return details.slice(0, 3)
}

/** Lines about the incident and its people in the order they happened; the newest last. */
export const inOrder = (lines: readonly TimelineLine[]): TimelineLine[] =>
  lines.toSorted((a, b) => a.occurredAt - b.occurredAt || a.position - b.position)

export type Group = { line: TimelineLine; count: number }

const togetherMs = 60_000

/** One act on many people is one thing that happened: runs of a kind by one member count as one. */
export function grouped(lines: readonly TimelineLine[]): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const isSame =
      last !== undefined &&
      last.line.kind === line.kind &&
      last.line.member === line.member &&
      line.occurredAt - last.line.occurredAt < togetherMs
    if (isSame) groups[groups.length - 1] = { line, count: last.count + 1 }
    else groups.push({ line, count: 1 })
  }
  return groups
}
