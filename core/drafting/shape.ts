import type { z } from 'zod'
import {
  closest,
  errorAt,
  type Fault,
  type Locate,
  plain,
  remedy,
  type Trail,
} from '#core/drafting/fault.ts'
import { agreement, clause, party } from '#core/law/agreement.ts'
import { type DutyName, duties, dutyNames } from '#core/law/duties.ts'
import { facts } from '#core/law/facts.ts'

type Issue = z.core.$ZodIssue

/**
 * What keeps a text from having the shape of an agreement. A key that is misspelt is told once: that
 * the one meant is missing follows from it.
 */
export function shapeFaults(issues: readonly Issue[], written: unknown, locate: Locate): Fault[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, written, locate))
  const meant = new Set(
    faults.map(({ code, params }) => (code === 'unknown_key' ? params.meant : undefined)),
  )
  return faults.filter(({ code, params }) => code !== 'missing' || !meant.has(params.key))
}

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
  const value = valueAt(written, trail)
  if (issue.code === 'invalid_key') return [noTag(trail, name, locate)]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, trail, written, locate))
  if (value === undefined) {
    return [errorAt(locate(trail), 'missing', `${name} is missing: add it`, { key: name })]
  }
  const word = wordsFor(issue, trail)
  const code = word && typeof value === 'string' ? 'unknown_word' : 'invalid'
  const help = word ? remedy(String(value), word) : helpWith(issue, value)
  return [errorAt(locate(trail), code, `${name} is ${shown(value)}: ${help}`, { key: name })]
}

const valueAt = (written: unknown, trail: Trail) =>
  trail.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], written)

function unknownKey(key: string, trail: Trail, written: unknown, locate: Locate): Fault {
  const isConditions = trail.at(-1) === 'when' || trail.at(-2) === 'unless'
  const known = isConditions ? Object.keys(facts) : keysAt(trail, written)
  const meant = closest(key, known)
  const help = meant
    ? `did you mean \`${meant}\`?`
    : known.length > 0
      ? `use one of: ${known.join(', ')}`
      : 'remove it'
  const what = isConditions
    ? 'there is no fact'
    : `${trail.join('.') || 'the agreement'} has no key`
  const params = { key, ...(meant && { meant: [...trail, meant].join('.') }) }
  return errorAt(
    locate([...trail, key], 'key'),
    'unknown_key',
    `${what} \`${key}\`: ${help}`,
    params,
  )
}

/** The only keys that are free are those of a text: its languages. */
function noTag(trail: Trail, name: string, locate: Locate): Fault {
  const tag = String(trail.at(-1))
  const message = `${name}: \`${tag}\` is no language: write a BCP 47 tag such as nl or pt-BR`
  return errorAt(locate(trail, 'key'), 'unknown_key', message, { key: tag })
}

/** The keys that may stand at a place. */
function keysAt(trail: Trail, written: unknown): string[] {
  const [top, , part] = trail
  if (trail.length === 0) return Object.keys(agreement.shape)
  if (top === 'term') return ['from', 'until']
  if (trail.length === 2) return Object.keys(top === 'parties' ? party.shape : clause.shape)
  if (part === 'suspended') return ['from', 'by', 'reason', 'safety']
  if (part === 'keys') return ['kid', 'use', 'x']
  if (part === 'organisations') return ['id', 'name', 'role']
  if (part === 'duties' && trail.length === 4) {
    const name = (valueAt(written, trail) as { duty?: string } | null)?.duty
    return name && Object.hasOwn(duties, name)
      ? ['duty', ...Object.keys(duties[name as DutyName].fields)]
      : []
  }
  return []
}

/** The words that could stand at a place, where it takes one of some. */
function wordsFor(issue: Issue, trail: Trail): readonly string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return trail[2] === 'duties' && trail.at(-1) === 'duty' ? dutyNames : null
}

/** Of the ways a value could have been written, the one that its author came closest to. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 0.5)))
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
}

function helpWith(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    return value > 1e15 ? 'write it in quotes' : `write it in quotes, as '${value}'`
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
