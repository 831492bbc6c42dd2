import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { agreementOf, allSaid, type Foundation, noLife } from '#core/agreement/state.ts'
import { type Fault, faultLine } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement, Party } from '#core/law/agreement.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { State } from '#core/state.ts'
import type { Instant } from '#core/time.ts'
import { foundationOf, hashOf, type LawText, type Life, lifeOf } from '#server/law/life.ts'
import { evaluatorOf } from '#server/law/rules.ts'

/** The agreement as this member applies it: the installed text, and all that the record says since. */
export type Law = {
  /** The stream of its life. */
  readonly stream: string
  /** The text that was installed. */
  readonly base: Agreement
  /** What names it. */
  readonly baseHash: string
  /** What everything that is said of it is judged by. */
  readonly foundation: Foundation
  /** The version in force now. */
  readonly agreement: Agreement
  /** SHA-256 of the text in force now, hex: partners compare it. */
  readonly hash: string
  /** What has become of it, as plain data: another one each time, so that copies know when they are old. */
  readonly life: Life
  /** The answer to a question at a moment, about a case that began then, or begins now. */
  evaluate: (question: Question, now: Instant, began?: Instant) => Decision
  /** The version that a case belongs to which began then. */
  textAt: (began: Instant) => LawText
  /** A party of the text in force, or of another text by which we still talk to it. */
  findParty: (id: string) => Party | undefined
  /** By which keys a party is believed; null for whoever is none. */
  keysOf: (id: string) => Party['keys'] | null
  /** Everybody we talk to by the treaty, ourselves among them. */
  parties: () => readonly string[]
  /** How a partner's text stands to ours. */
  compare: (hash: string) => 'same' | 'older' | 'newer' | 'unknown'
  /** Goes on with what the record says now: all that is decided from here on is decided by it. */
  follow: (state: State) => void
  /** Whether that record has texts which were built upon the one of the folder. */
  isBuiltUpon: (state: State) => boolean
  /** The same for a copy of the law, by what the original made of the record. */
  take: (life: Life) => void
  /** Calls after each change. */
  onChange: (listener: () => void) => void
}

/** Who applies it, since when, and by which clock. */
type Seeing = { member: string; since: Instant; now: () => Instant }

/**
 * The law of a text, to be followed through its life, as a member sees it. `now` is the clock by which
 * versions change.
 */
export function openLaw(base: Agreement, { member, since, now }: Seeing): Law {
  const listeners = new Set<() => void>()
  const foundation = foundationOf(base, since)
  const installed = { agreement: base, hash: hashOf(base), opens: -Infinity, closes: Infinity }
  let life = lifeOf(foundation, noLife(base.id), member)
  let evaluate = evaluatorOf(life)
  const textAt = (began: Instant) =>
    life.texts.findLast(({ opens, closes }) => opens <= began && began < closes) ??
    life.texts.findLast(({ opens }) => opens <= began) ??
    installed
  const take = (next: Life) => {
    life = next
    evaluate = evaluatorOf(life)
    for (const listener of listeners) listener()
  }
  /** A party that has not acceded yet is none: nothing is to be sent there. */
  const isBound = ({ id, signature }: Party) =>
    signature === 'required' || life.standings.some(({ joined }) => Object.hasOwn(joined, id))
  /** The newest word on who somebody is: the text in force, then what we signed, then older texts. */
  const current = () => {
    const signed = life.proposed.filter((text) => life.signedHere.includes(text.hash))
    return [textAt(now()), ...signed].map(({ agreement }) => agreement)
  }
  const known = () => [...current(), ...life.texts.toReversed().map(({ agreement }) => agreement)]
  return {
    stream: `agreement/${base.id}`,
    base,
    baseHash: installed.hash,
    foundation,
    get agreement() {
      return textAt(now()).agreement
    },
    get hash() {
      return textAt(now()).hash
    },
    get life() {
      return life
    },
    evaluate: (question, at, began) => evaluate(question, at, began),
    textAt,
    findParty: (id) =>
      known()
        .flatMap(({ parties }) => parties)
        .find((party) => party.id === id),
    keysOf(id) {
      // A key that stands in a text which we have signed is believed before it is in force here: its owner
      // may know already that all have signed, and be the only one who can tell us.
      const named = (texts: readonly Agreement[]) =>
        texts.flatMap(({ parties }) => parties.filter((party) => party.id === id))
      const newest = named(current())
      const found = newest.length > 0 ? newest : named(known()).slice(0, 1)
      return found.length > 0 ? found.flatMap(({ keys }) => keys) : null
    },
    parties: () => [
      ...new Set(known().flatMap(({ parties }) => parties.filter(isBound).map(idOf))),
    ],
    compare(hash) {
      const ours = textAt(now())
      if (hash === ours.hash) return 'same'
      const text = life.texts.find((one) => one.hash === hash)
      if (text) return text.opens < ours.opens ? 'older' : 'newer'
      return life.proposed.some((one) => one.hash === hash) ? 'newer' : 'unknown'
    },
    follow: (state) => take(lifeOf(foundation, agreementOf(state), member)),
    isBuiltUpon(state) {
      const life = agreementOf(state)
      return (['agreement.drafted', 'agreement.completed'] as const).some(
        (kind) => allSaid(life, kind).length > 0,
      )
    },
    take,
    onChange: (listener) => void listeners.add(listener),
  }
}

const idOf = ({ id }: Party) => id

/** Reads the agreement of a folder. Faults come back as lines that name the place. */
export async function readBase(folder: string): Promise<Result<Agreement, string[]>> {
  const path = join(folder, 'agreement.yaml')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return err([`${path} does not exist`])
    throw new Error(`cannot read ${path}`, { cause })
  }
  const read = readAgreement(text, path)
  return read.ok ? read : err(read.error.map((fault: Fault) => faultLine(fault)))
}

/** The law of a folder's text by itself, as it reads for nobody in particular. */
export async function loadLaw(folder: string): Promise<Result<Law, string[]>> {
  const base = await readBase(folder)
  return base.ok ? ok(openLaw(base.value, { member: '', since: 0, now: Date.now })) : base
}
