import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Access } from '#core/access/relation.ts'
import { ownViews } from '#core/access/views.ts'
import type { CommandKind, EventKind } from '#core/noun.ts'
import { type AnyNoun, nouns } from '#core/nouns.ts'
import type { State } from '#core/state.ts'
import { letters, writers } from '#test/owners.ts'

/** Writes `docs/events.md`: what the nouns say of their entries and commands, as tables. `npm run docs`. */

const path = join(import.meta.dirname, '..', 'docs', 'events.md')

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => ' --- |').join('')}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

const quoted = (name: string) => `\`${name}\``

/** A field as it is listed; one that may be missing ends in a question mark. */
function fieldsOf(body: z.ZodObject): Map<string, string> {
  const isOptional = (schema: unknown) => z.instanceof(z.ZodOptional).safeParse(schema).success
  return new Map(
    Object.entries(body.shape).map(([name, schema]) => [
      name,
      quoted(isOptional(schema) ? `${name}?` : name),
    ]),
  )
}

/** The fields by the kind of data that they are, which is what a partner may or may not have. */
function tellingOf({ body, discloses }: EventKind<State>): string {
  const fields = fieldsOf(body)
  if (discloses === null) return `all: ${[...fields.values()].join(' ')}`
  if (typeof discloses === 'string') return `${discloses}: ${[...fields.values()].join(' ')}`
  const byCategory = Map.groupBy(fields, ([name]) => discloses[name] ?? 'stays at home')
  return [...byCategory]
    .map(([category, some]) => `${category}: ${some.map(([, field]) => field).join(' ')}`)
    .join('; ')
}

/** What each party says for itself has no row in the table of owners: it proves itself. */
function writerOf(kind: string): string {
  const letter = letters.get(kind)
  return letter === undefined ? 'each party for itself' : writers[letter]!
}

function whoOf(who: Access): string {
  const byRelation = Map.groupBy(Object.entries(who), ([, relation]) => relation)
  return [...byRelation]
    .map(([relation, some]) => `${relation}: ${some.map(([role]) => role).join(', ')}`)
    .join('; ')
}

const eventRow = ([kind, event]: [string, EventKind<State>]): string[] => [
  quoted(kind),
  `${event.schema}`,
  event.act ? 'act' : '',
  writerOf(kind),
  tellingOf(event),
]

const things = { needed: '', begins: 'begins it', either: 'there or not' } as const

const commandRow = ([kind, command]: [string, CommandKind<State>]): string[] => [
  quoted(kind),
  command.guarded ? `${command.nature}, guarded` : command.nature,
  things[command.thing],
  whoOf(command.who),
]

const viewRow = ([view, who]: [string, Access]): string[] => [quoted(view), whoOf(who)]

function chapter(noun: AnyNoun): string[] {
  const personal = Object.entries(noun.personal).map(([name, of]) => `${quoted(name)} ${of}`)
  const facts = [
    noun.commutes ? 'Its entries count in any order.' : 'Its entries wait for what stands before.',
    ...(noun.large ? ['Each may hold a whole text and travels alone.'] : []),
    ...(personal.length > 0 ? [`Sealed, about a person: ${personal.join(', ')}.`] : []),
  ]
  return [
    `## ${noun.name}`,
    '',
    facts.join(' '),
    '',
    ...table(
      ['Entry', 'Schema', '', 'Who may write it', 'Kinds of data'],
      rowsOf(noun.events, eventRow),
    ),
    '',
    ...table(
      ['Command', 'Nature', 'The thing', 'Who may give it'],
      rowsOf(noun.commands, commandRow),
    ),
    '',
    ...table(['View', 'Who may see it'], rowsOf(noun.views, viewRow)),
    '',
  ]
}

const rowsOf = <T>(of: Readonly<Record<string, T>>, row: (one: [string, T]) => string[]) =>
  Object.entries(of).map(row)

/** The page as it should stand in `docs/events.md`. */
export const eventsPage = (): string =>
  [
    '# Entries and commands',
    '',
    'Made by `npm run docs` from the nouns (`core/nouns.ts`); a test compares. Do not edit.',
    '',
    '- **Act**: after such an entry somebody may rightly decide otherwise; a command that saw less is stale.',
    '- **Who may write it**: from whom it is taken in, besides the member itself (`test/owners.ts`); else it is held.',
    '- **Kinds of data**: what a partner may have, in the words of the agreement; `all` is never cut. A field that',
    '  ends in `?` may be missing.',
    '- **Who may give it**: the role, by its relation to the thing (`core/access/relation.ts`).',
    '',
    ...Object.values(nouns).flatMap((noun) => chapter(noun)),
    '## Views that belong to no noun',
    '',
    ...table(['View', 'Who may see it'], rowsOf(ownViews, viewRow)),
    '',
  ].join('\n')

if (import.meta.main) writeFileSync(path, eventsPage())
