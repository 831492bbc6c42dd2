import type { ObservationKey, Observations, Patient, PatientKey } from '#core/triage/observation.ts'
import type { Question } from '#core/triage/question.ts'
import type { Assessment } from '#core/triage/triage.ts'
import type { Say } from '#core/words.ts'
import { paint } from './terminal.ts'

/** The questions of a triage method, one at a time, answered with single keys. */

type Answer = { about: Question['about']; key: ObservationKey | PatientKey; value: string | number }
export type Known = { observations: Observations; patient: Patient }

/** Keys as they are pressed: one string for each, `\r` for Enter, an escape sequence as one. */
export type Keys = AsyncIterator<string>

/** What `interview` asks about next: the assessment so far, or the question whom we have before us. */
export type Next =
  | { ask: Question; why: 'not-asked' | 'contradiction'; fields: string[] }
  | { end: Assessment }

/**
 * Asks until the method knows. `b` takes the last answer back, `q`, Ctrl-C or the end of the keys stop
 * it: then the answer is null.
 */
export async function interview(
  next: (known: Known) => Next,
  given: Known,
  keys: Keys,
  write: (text: string) => void,
  say: Say,
): Promise<{ assessment: Assessment; known: Known } | null> {
  const answers: Answer[] = []
  for (;;) {
    const known = withAnswers(given, answers)
    const step = next(known)
    if ('end' in step) return { assessment: step.end, known }
    if (step.why === 'contradiction') {
      const what = step.fields.map((field) => say(`clinical.observation.${field}`)).join(' + ')
      write(`${paint('yellow', say('cli.triage.contradiction', { what }))}\n`)
    }
    const value = await ask(step.ask, keys, write, say)
    if (value === 'stop') return null
    if (value === 'back') answers.pop()
    else answers.push({ about: step.ask.about, key: step.ask.key, value: value.answer })
  }
}

function withAnswers(given: Known, answers: readonly Answer[]): Known {
  const of = (about: Answer['about']) =>
    Object.fromEntries(
      answers.filter((one) => one.about === about).map(({ key, value }) => [key, value]),
    )
  return {
    observations: { ...given.observations, ...of('observation') },
    patient: { ...given.patient, ...of('patient') },
  }
}

/** The key of each word: `u` for unknown, the word's own first letter for yes and no, else a digit. */
export function keysOfWords(words: readonly string[], say: Say): Map<string, string> {
  const short = words.includes('yes')
  return new Map(
    words.map((word, i): [string, string] => {
      if (word === 'unknown') return ['u', word]
      const letter = say(`clinical.answer.${word}`)[0]!.toLowerCase()
      return [short ? letter : String(i + 1), word]
    }),
  )
}

type Reply = { answer: string | number } | 'back' | 'stop'

async function ask(
  { key, before, answers }: Question,
  keys: Keys,
  write: (text: string) => void,
  say: Say,
): Promise<Reply> {
  const chosen =
    answers.kind === 'choice'
      ? keysOfWords(answers.words, say)
      : new Map(answers.words.map((word) => [word === 'unknown' ? 'u' : word[0]!, word]))
  for (const step of before) {
    write(
      `${paint('yellow', `${say('cli.triage.first')}: ${say(`clinical.instruction.${step}`)}`)}\n`,
    )
  }
  write(`${paint('bold', say(`clinical.question.${key}.text`))}`)
  write(`  ${paint('dim', say(`clinical.question.${key}.help`))}\n`)
  const label = (key: string, word: string) => say('cli.triage.keys', { key, word })
  const choices = [...chosen].map(([key, word]) => label(key, say(`clinical.answer.${word}`)))
  if (answers.kind === 'number') {
    const { min, max, unit } = answers
    choices.unshift(
      say('cli.triage.number', { min, max, unit }).replaceAll('  ', ' ').replace(' ,', ','),
    )
  }
  const ways = [label('b', say('cli.triage.back')), label('q', say('cli.triage.quit'))]
  write(`  ${choices.join('  ')}  ${paint('dim', ways.join('  '))}\n> `)
  const done = (reply: Reply, shown: string): Reply => {
    write(`${shown}\n\n`)
    return reply
  }
  let typed = ''
  for (;;) {
    const pressed = await keys.next()
    const letter = pressed.done ? 'q' : pressed.value.toLowerCase()
    if (letter === 'q' || letter === '\u0003' || letter === '\u0004') return done('stop', '')
    if (letter === 'b') return done('back', say('cli.triage.back'))
    const word = chosen.get(letter)
    if (word) return done({ answer: word }, say(`clinical.answer.${word}`))
    if (answers.kind !== 'number') continue
    if (/^[\d.,]$/.test(letter) && typed.length < 6) {
      typed += letter.replace(',', '.')
      write(letter)
    } else if ((letter === '\u007f' || letter === '\b') && typed !== '') {
      typed = typed.slice(0, -1)
      write('\b \b')
    } else if ((letter === '\r' || letter === '\n') && typed !== '') {
      const value = Number(typed)
      const { min, max, step } = answers
      const fits = value >= min && value <= max && (step !== 1 || Number.isInteger(value))
      if (fits) return done({ answer: value }, '')
      write(`  ${paint('yellow', say('cli.triage.outside', { min, max }))}\n> `)
      typed = ''
    }
  }
}

/** The keys pressed at a terminal, until `close` is called. */
export function terminalKeys(input: NodeJS.ReadStream): Keys & { close(): void } {
  input.setRawMode(true)
  input.setEncoding('utf8')
  input.resume()
  const chunks = input.iterator({ destroyOnReturn: false })
  let waiting: string[] = []
  return {
    async next() {
      while (waiting.length === 0) {
        const { value, done } = await chunks.next()
        if (done) return { value: undefined, done: true }
        const text = String(value)
        // Arrows and the like come as one sequence, which is nobody's answer.
        waiting = text.startsWith('\u001b') ? [text] : [...text]
      }
      return { value: waiting.shift()!, done: false }
    },
    close() {
      input.setRawMode(false)
      input.pause()
    },
  }
}
