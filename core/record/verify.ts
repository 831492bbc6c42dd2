import type { z } from 'zod'
import { hex, readBase64, readUtf8, sameBytes, utf8 } from './bytes.ts'
import { canonical } from './canonical.ts'
import {
  openNote,
  originOf,
  readCheckpoint,
  type TrustedKey,
  type VerifySignature,
} from './checkpoint.ts'
import type { Entry } from './entry.ts'
import {
  emptyTally,
  exportFormat,
  type LineTally,
  readLine,
  sealOf,
  sealText,
  tally,
} from './export.ts'
import {
  checkpointLineSchema,
  entryLineSchema,
  headerSchema,
  sealLineSchema,
} from './export-lines.ts'
import type { Fault, FaultCode, Report } from './report.ts'
import {
  append,
  emptyFrontier,
  type Frontier,
  frontierRoot,
  leafHash,
  type Sha256,
} from './tree.ts'
import { newStreams, type Streams, streamFaults, unexplained } from './verify-streams.ts'

/**
 * Checks an export with nothing but public keys: recomputes every hash, every root and every
 * signature, and names what does not hold. Takes lines one by one and keeps what the next ones are
 * measured against, so that an export of any length fits.
 */

export type Trust = {
  sha256: Sha256
  verifyEd25519: VerifySignature
  /** Public keys under the names of their records, from the agreement or by hand; none comes from the export. */
  keys: readonly TrustedKey[]
}

export type Verifier = {
  /** The next line, without its newline. */
  line(bytes: Uint8Array): void
  /** Ends it. `rest` is what follows the last newline, which must be nothing. */
  end(rest?: Uint8Array): Report
}

const faultsMax = 100

type State = {
  trust: Trust
  header: z.infer<typeof headerSchema> | null
  lines: LineTally
  tree: Frontier
  /** From an entry that does not hold on, roots cannot hold either: not worth naming each. */
  treeBroken: boolean
  next: number
  streams: Streams
  checkpoints: number
  checkpointed: number | null
  sealed: boolean
  faults: Fault[]
  more: number
}

/** Begins to verify an export under these keys. */
export function startVerify(trust: Trust): Verifier {
  const state: State = {
    trust,
    header: null,
    lines: emptyTally,
    tree: emptyFrontier,
    treeBroken: false,
    next: 0,
    streams: newStreams(),
    checkpoints: 0,
    checkpointed: null,
    sealed: false,
    faults: [],
    more: 0,
  }
  return {
    line: (bytes) => takeLine(state, bytes),
    end: (rest = new Uint8Array(0)) => finish(state, rest),
  }
}

/** Verifies an export that fits in memory. */
export function verifyExport(
  lines: Iterable<Uint8Array>,
  trust: Trust,
  rest: Uint8Array = new Uint8Array(0),
): Report {
  const verifier = startVerify(trust)
  for (const line of lines) verifier.line(line)
  return verifier.end(rest)
}

function fault(
  state: State,
  what: Fault['what'],
  code: FaultCode,
  position: number | null = null,
  params: Fault['params'] = {},
): void {
  if (state.faults.length < faultsMax) state.faults.push({ what, position, code, params })
  else state.more++
}

function takeLine(state: State, bytes: Uint8Array) {
  const first = state.lines.frontier.size === 0
  const what = first ? 'header' : guess(state, bytes)
  const read = readLine(bytes)
  // The seal is measured against the lines before it.
  if (what !== 'seal') state.lines = tally(state.trust.sha256, state.lines, bytes)
  if (state.sealed) return fault(state, 'seal', 'wrong_place')
  const place = what === 'entry' || what === 'checkpoint' ? state.next : null
  if (what === 'checkpoint') state.checkpointed = state.next
  if (!read) {
    fault(state, what, 'not_canonical', place)
    if (what === 'entry') skipEntry(state)
    return
  }
  if (what === 'header') takeHeader(state, read.value)
  else if (what === 'entry') takeEntry(state, read.value)
  else if (what === 'checkpoint') takeCheckpoint(state, read.value)
  else takeSeal(state, read.value)
}

/** What a line is meant to be, also when a byte of it is wrong: by any of its marks. */
function guess(state: State, bytes: Uint8Array): 'entry' | 'checkpoint' | 'seal' {
  const text = readUtf8(bytes) ?? String.fromCharCode(...bytes.subarray(0, 4000))
  if (text.startsWith('{"ciphertext":') || text.includes('"entry":{')) return 'entry'
  if (text.startsWith('{"seal":"') || text.includes(`${exportFormat}\\n`)) return 'seal'
  if (text.startsWith('{"checkpoint":"')) return 'checkpoint'
  return state.header && text.includes(`${state.header.origin}\\n`) ? 'checkpoint' : 'entry'
}

function takeHeader(state: State, value: unknown) {
  const { data } = headerSchema.safeParse(value)
  if (!data) return fault(state, 'header', 'wrong_form')
  state.header = data
  if (originOf(data) !== data.origin) {
    fault(state, 'header', 'wrong_origin', null, { origin: data.origin })
  }
}

/** An entry that cannot be read still takes its place, so that the ones after it are not all faults. */
function skipEntry(state: State): void {
  state.next++
  state.treeBroken = true
}

function takeEntry(state: State, value: unknown) {
  const { data } = entryLineSchema.safeParse(value)
  if (!data) {
    fault(state, 'entry', 'wrong_form', state.next)
    return skipEntry(state)
  }
  const { entry, leaf } = data
  const { position } = entry
  const { sha256 } = state.trust
  const name = (code: FaultCode, params: Fault['params'] = {}) =>
    fault(state, 'entry', code, position, params)
  if (position !== state.next) {
    fault(state, 'entry', 'position_gap', state.next, { found: position })
    state.treeBroken = true
  }
  state.next = Math.max(state.next, position) + 1
  const computed = leafHash(sha256, utf8(canonical(entry)))
  if (hex(computed) !== leaf) {
    name('leaf_differs')
    state.treeBroken = true
  }
  state.tree = append(sha256, state.tree, computed)
  checkHome(state, entry, name)
  checkCiphertext(state, entry, data.ciphertext, name)
  for (const found of streamFaults(state.streams, entry, data.ciphertext !== null)) {
    name(found.code, found.params)
  }
}

type Name = (code: FaultCode, params?: Fault['params']) => void

function checkHome(state: State, entry: Entry, name: Name): void {
  const { header } = state
  if (!header) return
  if (entry.realm !== header.realm) name('wrong_realm', { realm: entry.realm })
  if (entry.origin === null && entry.member !== header.member) {
    name('wrong_member', { member: entry.member })
  }
}

/** A missing ciphertext is judged at the end: an erasure may stand later. */
function checkCiphertext(state: State, entry: Entry, text: string | null, name: Name) {
  if (text === null) return
  if (!entry.sealed) return name('ciphertext_unexpected')
  const bytes = readBase64(text)
  if (!bytes || hex(state.trust.sha256(bytes)) !== entry.sealed.sha256) name('ciphertext_differs')
}

/** Opens a note that the record's own key must have signed. */
function ownNote(state: State, note: string): string | FaultCode {
  const { keys, sha256, verifyEd25519 } = state.trust
  const opened = openNote(note, keys, sha256, verifyEd25519)
  if ('fault' in opened) return opened.fault === 'malformed' ? 'wrong_form' : opened.fault
  // Where the header cannot be read, that is the fault to name; any trusted record's key will do here.
  if (!state.header) return opened.text
  return opened.signedBy.includes(state.header.origin) ? opened.text : 'unknown_key'
}

const isFault = (text: string): text is FaultCode => !text.includes('\n')

function takeCheckpoint(state: State, value: unknown) {
  const { data } = checkpointLineSchema.safeParse(value)
  state.checkpoints++
  const at = state.next
  if (!data) return fault(state, 'checkpoint', 'wrong_form', at)
  const text = ownNote(state, data.checkpoint)
  if (isFault(text)) return fault(state, 'checkpoint', text, at)
  const body = readCheckpoint(text)
  if (!body) return fault(state, 'checkpoint', 'wrong_form', at)
  if (state.header && body.origin !== state.header.origin)
    fault(state, 'checkpoint', 'wrong_origin', at)
  if (body.size !== at) fault(state, 'checkpoint', 'size_differs', at, { size: body.size })
  else if (!state.treeBroken) {
    const root = frontierRoot(state.trust.sha256, state.tree)
    if (!sameBytes(root, body.root)) fault(state, 'checkpoint', 'root_differs', at)
  }
}

function takeSeal(state: State, value: unknown) {
  state.sealed = true
  const { data } = sealLineSchema.safeParse(value)
  if (!data) return fault(state, 'seal', 'wrong_form')
  const text = ownNote(state, data.seal)
  if (isFault(text)) return fault(state, 'seal', text)
  // One signature and no more: a second one would be bytes that nothing vouches for.
  if (data.seal.slice(text.length + 1).split('\n').length !== 2) {
    return fault(state, 'seal', 'wrong_form')
  }
  const is = sealOf(state.trust.sha256, state.lines, state.header?.origin ?? text.split('\n')[1]!)
  if (sealText(is) === text) return
  const says = text.split('\n')
  const should = sealText(is).split('\n')
  if (says[4] !== should[4]) fault(state, 'header', 'header_differs')
  fault(state, 'seal', 'lines_differ', null, { lines: is.lines })
}

function finish(state: State, rest: Uint8Array): Report {
  const { header, streams } = state
  if (rest.length > 0) fault(state, 'seal', 'wrong_place')
  if (!header && state.lines.frontier.size === 0) fault(state, 'header', 'wrong_form')
  for (const position of unexplained(streams)) {
    fault(state, 'entry', 'ciphertext_missing', position)
  }
  if (header && header.size !== state.next) {
    fault(state, 'header', 'size_differs', null, { size: header.size, found: state.next })
  }
  if (state.next > 0 && state.checkpointed !== state.next) {
    fault(state, 'checkpoint', 'checkpoint_missing', state.next)
  }
  if (!state.sealed) fault(state, 'seal', 'seal_missing')
  return {
    ok: state.faults.length === 0,
    faults: state.faults,
    more: state.more,
    figures: {
      origin: header?.origin ?? '',
      entries: state.tree.size,
      size: state.next,
      root: hex(frontierRoot(state.trust.sha256, state.tree)),
      checkpoints: state.checkpoints,
      sealed: streams.sealed,
      erased: streams.withoutCiphertext,
      subjects: streams.subjects.size,
      subjectsErased: streams.erased.size,
      streams: streams.versions.size,
    },
  }
}
