import { closest } from '#core/drafting/fault.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { outside } from '#core/law/agreement.ts'
import {
  type FactName,
  type Facts,
  type FactValue,
  facts,
  nothingRecorded,
} from '#core/law/facts.ts'
import { type ClauseKind, factsOf, kindsStating } from '#core/law/kinds.ts'
import type { Say } from '#core/words.ts'
import { CliError, exit } from './terminal.ts'

/**
 * The facts of a question as `name=value` on a command line; several words are joined by commas. What
 * the record is silent about holds as in `nothingRecorded`; everything else that is not named is
 * unknown. A fact or value that there is not ends the command, naming what could have been written.
 */
export function readFacts(
  words: readonly string[],
  kind: ClauseKind,
  agreement: Agreement,
  say: Say,
): Facts {
  const known = factsOf(kind)
  const found: Record<string, FactValue> = Object.fromEntries(
    Object.entries(nothingRecorded).filter(([name]) => known.includes(name as FactName)),
  )
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) throw wrong(say('cli.agreement.facts.form', { word }), '')
    const [name, text] = [word.slice(0, at), word.slice(at + 1)]
    if (!known.includes(name as FactName)) throw wrongName(name, kind, say)
    // To say outright that something is not known.
    if (text === '?') delete found[name]
    else found[name] = factValue(name as FactName, text, agreement, say)
  }
  return found as Facts
}

const wrong = (message: string, remedy: string) => new CliError(exit.usage, message, remedy)

function wrongName(name: string, kind: ClauseKind, say: Say): CliError {
  const known = factsOf(kind)
  const meant = closest(name, known)
  const remedy = meant
    ? say('cli.agreement.facts.meant', { word: meant })
    : say('cli.agreement.facts.choices', { choices: known.join(', ') })
  if (!Object.hasOwn(facts, name)) return wrong(say('cli.agreement.facts.none', { name }), remedy)
  const kinds = kindsStating(name as FactName).join(', ')
  return wrong(say('cli.agreement.facts.notOfKind', { name, kind, kinds }), remedy)
}

function factValue(name: FactName, text: string, agreement: Agreement, say: Say): FactValue {
  const fact = facts[name]
  const refuse = (value: string, choices: readonly string[]) => {
    const meant = closest(value, choices)
    const all = say('cli.agreement.facts.choices', { choices: choices.join(', ') })
    const remedy = meant ? `${say('cli.agreement.facts.meant', { word: meant })} ${all}` : all
    return wrong(say('cli.agreement.facts.value', { name, value }), remedy)
  }
  const oneOf = (value: string, choices: readonly string[]) => {
    if (!choices.includes(value)) throw refuse(value, choices)
    return value
  }
  switch (fact.type) {
    case 'truth':
      return oneOf(text, ['true', 'false']) === 'true'
    case 'word':
      return oneOf(text, fact.words)
    case 'words':
      return text === '' ? [] : text.split(',').map((one) => oneOf(one, fact.words))
    case 'party':
      return oneOf(text, [...agreement.parties.map(({ id }) => id), outside])
    case 'number': {
      const number = Number(text)
      const range = `${fact.min} … ${fact.max}${fact.unit === '1' ? '' : ` ${fact.unit}`}`
      if (text !== '' && number >= fact.min && number <= fact.max) return number
      throw refuse(text, [range])
    }
    case 'time-of-day':
      if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text
      throw refuse(text, ['00:00 … 23:59'])
    case 'name':
      if (/^[a-z][a-z0-9-]*$/.test(text)) return text
      throw refuse(text, ['a-z, 0-9, -'])
  }
}
