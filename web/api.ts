import type { CommandAnswer, Page } from '#core/api.ts'
import type { Refusal } from '#core/refusal.ts'

/** What the console asks of its member's node, and what came back. */

/** Why an answer did not come: the node said no (`refusal`), or nothing answered at all (`offline`). */
export type Failure = Error & { status: number; offline: boolean; refusal: Refusal | null }

function failure(status: number, refusal: Refusal | null, cause?: unknown): Failure {
  const text = refusal
    ? refusal.code
    : status === 0
      ? 'the node cannot be reached'
      : `HTTP ${status}`
  return Object.assign(new Error(text, { cause }), { status, offline: status === 0, refusal })
}

export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && 'offline' in error

const patienceMs = 20_000

async function ask(path: string, init: RequestInit): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patienceMs),
      ...init,
    })
  } catch (cause) {
    throw failure(0, null, cause)
  }
  const text = await response.text()
  const answer = text === '' ? null : parse(text)
  if (response.ok) return answer
  // A proxy in front of a node that is down answers for it, and not as the node does.
  if (response.status >= 502 && response.status <= 504) throw failure(0, null)
  throw failure(response.status, findRefusal(answer))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function findRefusal(answer: unknown): Refusal | null {
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return null
  return answer.refusal as Refusal
}

/** Throws a `Failure` where the node refuses or cannot be reached. */
export async function get<T>(path: string): Promise<T> {
  return (await ask(path, { headers: { accept: 'application/json' } })) as T
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  return (await ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })) as T
}

const pageLimit = 200

/** Every page of a list, in order. */
export async function getAll<T>(path: string): Promise<T[]> {
  const items: T[] = []
  const join = path.includes('?') ? '&' : '?'
  let after: number | string | null = null
  do {
    const from: string = after === null ? '' : `&after=${encodeURIComponent(after)}`
    const page: Page<T> = await get(`${path}${join}limit=${pageLimit}${from}`)
    items.push(...page.items)
    after = page.next
  } while (after !== null)
  return items
}

/** The node's word on each command, in the order sent. */
export async function postCommands(commands: readonly unknown[]): Promise<CommandAnswer[]> {
  const answer = await post<CommandAnswer | CommandAnswer[]>('/api/commands', commands)
  return Array.isArray(answer) ? answer : [answer]
}
