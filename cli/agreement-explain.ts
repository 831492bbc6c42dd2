import { type Command, InvalidArgumentError, Option } from 'commander'
import { languageOf } from '#core/articles/phrase.ts'
import { renderCondition, renderDuty, renderValue } from '#core/articles/render.ts'
import { asInForce } from '#core/coverage/askable.ts'
import { type Compared, type Explanation, explain, type Finding } from '#core/coverage/explain.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { Decision, Question } from '#core/law/decision.ts'
import { compile } from '#core/law/evaluate.ts'
import { type ClauseKind, clauseKinds } from '#core/law/kinds.ts'
import { conditionsOf } from '#core/law/match.ts'
import { isBinding } from '#core/law/scope.ts'
import type { Instant } from '#core/time.ts'
import { type Language, type Say, textIn } from '#core/words.ts'
import { sayIn } from '#words/say.ts'
import { readFacts } from './agreement-facts.ts'
import { readText } from './agreement-text.ts'
import { exit, out, paint } from './terminal.ts'

type Options = { kind: ClauseKind; at?: Instant; began?: Instant; json?: boolean }

/** `corridor agreement explain`: one question, its answer, and what each clause had to do with it. */
export function register(command: Command, program: Command): void {
  command
    .argument('<path>', 'folder with agreement.yaml, or the file itself')
    .argument('[facts...]', 'what is known, such as from=nl needs=burns,icu minutesSooner=12')
    .addOption(
      new Option('--kind <kind>', 'what the question is about')
        .choices(clauseKinds)
        .default('transfer'),
    )
    .option('--at <moment>', 'when it is asked, as 2026-11-02T12:00Z (now)', momentOf)
    .option('--began <moment>', 'when the case began (then)', momentOf)
    .option('--json', 'the answer, for programs')
    .addHelpText(
      'after',
      `
Examples:
  corridor agreement explain agreements/meuse-rhine from=nl to=be category=immediate minutesSooner=12
  corridor agreement explain agreements/meuse-rhine --kind waiver territory=de act=intubation profession=paramedic

A fact that is not named is unknown, unless the record would say it; name=? makes it unknown.
Ends with 0 if it is permitted, 1 if it is refused or undetermined, 2 if the question cannot be asked.`,
    )
    .action(async (path: string, words: string[], options: Options) => {
      const { language } = program.opts<{ language: Language }>()
      process.exitCode = await explainQuestion(path, words, options, sayIn(language))
    })
}

function momentOf(text: string): Instant {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    throw new InvalidArgumentError('write it as 2026-11-02T12:00Z')
  }
}

/** Asks and prints. Returns the exit code. */
export async function explainQuestion(
  given: string,
  words: readonly string[],
  { kind, at, began, json }: Options,
  say: Say,
): Promise<number> {
  const { agreement } = await readText(given)
  const question: Question = { kind, facts: readFacts(words, kind, agreement, say) }
  const now = at ?? Temporal.Now.instant().epochMilliseconds
  const standing = asInForce(agreement)
  const decision = compile([standing])(question, now, began ?? now)
  const explanation = explain(standing, question, now, began ?? now)
  const code = decision.answer === 'permitted' ? exit.ok : exit.no
  if (json) {
    const asked = { ...question, at: now, began: began ?? now }
    out(JSON.stringify({ question: asked, ...decision, ...explanation }, null, 2))
    return code
  }
  printDecision(decision, agreement, kind, say)
  printExplanation(explanation, agreement, say)
  if (!isBinding(agreement)) out(paint('dim', `\n${say('cli.agreement.explain.asIf')}`))
  return code
}

function printDecision(decision: Decision, agreement: Agreement, kind: ClauseKind, say: Say) {
  const { answer, why, duties, lacks } = decision
  const colour = { permitted: 'green', refused: 'red', undetermined: 'yellow' } as const
  out(
    `${paint(['bold', colour[answer]], say(`articles.answer.${answer}`))}  ${say(`articles.why.${why}`)}`,
  )
  if (lacks.length > 0) {
    const names = lacks.map((name) => `${say(`articles.fact.${name}`)} (${name})`).join(', ')
    out(`  ${say('cli.agreement.explain.lacks', { names })}`)
  }
  if (duties.length === 0) return
  out(`\n${paint('bold', say('cli.agreement.explain.duties'))}`)
  for (const { clause, duty } of duties)
    out(`  ${clause.split('/')[1]}  ${renderDuty(duty, agreement, say, kind)}`)
}

function printExplanation(
  { findings, applied, nearly }: Explanation,
  agreement: Agreement,
  say: Say,
) {
  const uncertain = findings.filter((one) => one.outcome === 'uncertain' && !nearly.includes(one))
  const branches: [string, Finding[]][] = [
    ['applied', applied],
    ['nearly', nearly],
    ['uncertain', uncertain],
  ]
  for (const [name, list] of branches) {
    if (list.length === 0) continue
    out(`\n${paint('bold', say(`cli.agreement.explain.${name}`))}`)
    for (const finding of list) printFinding(finding, agreement, say)
  }
  const rest = findings.length - applied.length - nearly.length - uncertain.length
  if (rest > 0) out(`\n${paint('dim', say('cli.agreement.explain.rest', { count: rest }))}`)
}

function printFinding(finding: Finding, agreement: Agreement, say: Say) {
  const id = finding.clause.slice(finding.clause.indexOf('/') + 1)
  const clause = agreement.clauses.find((one) => one.id === id)
  const title = clause ? textIn(clause.title, languageOf(say)) : ''
  const effect = say(`cli.agreement.explain.effect.${finding.effect}`)
  out(
    `├─ ${paint('bold', say('articles.number', { number: id }))}  ${title} ${paint('dim', `(${effect})`)}`,
  )
  const told = (mark: string, { fact, says }: Pick<Compared, 'fact' | 'says'>) =>
    `${mark} ${renderCondition(fact, says, agreement, say, undefined, clause?.kind)}`
  const but = (one: Compared) => {
    const known =
      one.value === null ? say('cli.agreement.explain.unknown') : valueText(one, agreement, say)
    return `${told(one.value === null ? '?' : '✗', one)} ${paint('yellow', `← ${one.fact}: ${known}`)}`
  }
  const inTheWay = new Set([...finding.failed, ...finding.unknown].map(({ fact }) => fact))
  const lines = [
    ...conditionsOf(clause?.when ?? {})
      .filter(([fact]) => !inTheWay.has(fact))
      .map(([fact, says]) => told('✓', { fact, says })),
    ...[...finding.failed, ...finding.unknown].map(but),
    ...finding.exceptions.map(({ holds, conditions }) => {
      const phrases = conditions.map(({ fact, says }) =>
        renderCondition(fact, says, agreement, say, undefined, clause?.kind),
      )
      return `${holds === 'yes' ? '✗' : '?'} ${say(`cli.agreement.explain.exception.${holds}`, {
        conditions: phrases.join('; '),
      })}`
    }),
    ...finding.obstacles.map((one) => `✗ ${say(`articles.obstacle.${one}`)}`),
    ...finding.unnamed.map((name) => `? ${say(`articles.fact.${name}`)} (${name})`),
  ]
  lines.forEach((line, i) => {
    out(`│  ${i === lines.length - 1 ? '└' : '├'} ${line}`)
  })
}

function valueText({ fact, value }: Compared, agreement: Agreement, say: Say): string {
  if (Array.isArray(value))
    return value.map((word) => renderValue(fact, word, agreement, say)).join(', ') || '∅'
  return typeof value === 'string' && !/\d/.test(value)
    ? renderValue(fact, value, agreement, say)
    : String(value)
}
