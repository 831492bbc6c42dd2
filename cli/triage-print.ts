import type { Category } from '#core/triage/category.ts'
import { methods, methodsOn } from '#core/triage/methods.ts'
import type { Assessment, TraceStep } from '#core/triage/triage.ts'
import type { Say } from '#core/words.ts'
import { columns, out, paint } from './terminal.ts'

/** The numerals that stand on every screen and card; the dead and those without signs of life have none. */
const numerals: Partial<Record<Category, string>> = {
  immediate: '1',
  urgent: '1b',
  delayed: '2',
  minor: '3',
  expectant: '4',
}
const styles: Partial<Record<Category, Parameters<typeof paint>[0]>> = {
  immediate: ['bold', 'red'],
  urgent: ['bold', 'red'],
  delayed: ['bold', 'yellow'],
  minor: ['bold', 'green'],
}

const named = (category: Category, say: Say) =>
  `${numerals[category] ?? ''} ${say(`clinical.category.${category}`)}`.trim()

/** The category with numeral and name, what decided, what is doubtful, every step, and the source. */
export function printAssessment(assessment: Assessment, say: Say): void {
  const of = (key: string, params = {}) => say(`cli.triage.${key}`, params)
  const method = methods[assessment.method]
  const name = say(`clinical.method.${assessment.method}`)
  if (assessment.outcome === 'off') {
    out(of('off', { method: name }))
    const on = methodsOn.map((id) => say(`clinical.method.${id}`)).join(', ')
    out(of('on', { methods: on }))
    return
  }
  const rows: string[][] = []
  const lines = (key: string, texts: readonly string[]) =>
    rows.push(...texts.map((text, i) => [`  ${i === 0 ? of(key) : ''}`, text]))
  if (assessment.outcome === 'category') {
    const { category, step, instructions } = assessment
    out(`${paint(styles[category] ?? 'bold', named(category, say))}   ${name} ${method.version}`)
    lines('decided', [of(`step.${step}`)])
    lines(
      'do',
      instructions.map((one) => say(`clinical.instruction.${one}`)),
    )
  } else {
    out(paint('bold', of('incomplete', { method: name })))
    lines('missing', [
      `${say(`clinical.question.${assessment.next.key}.text`)}  (${assessment.next.key})`,
    ])
    lines('possible', [assessment.possible.map((one) => named(one, say)).join(', ')])
  }
  lines(
    'flags',
    [...new Set(assessment.flags)].map((flag) => flagText(flag, say)),
  )
  lines('steps', traceLines(assessment.trace, say))
  lines('source', [`${method.source} (${of(`status.${method.status}`)})`])
  out(columns(rows))
}

function traceLines(trace: readonly TraceStep[], say: Say): string[] {
  const rows = trace.map(({ step, end, used }) => [
    say(`cli.triage.step.${step}`),
    say(`cli.triage.end.${end}`),
    used
      .map(({ key, value }) => `${say(`clinical.observation.${key}`)}: ${valueText(value, say)}`)
      .join('; '),
  ])
  return columns(rows).split('\n')
}

const valueText = (value: unknown, say: Say) =>
  typeof value === 'string' ? say(`clinical.answer.${value}`).toLowerCase() : String(value)

function flagText(flag: string, say: Say): string {
  const [code, fields] = flag.split(':') as [string, string?]
  const what = (fields ?? '')
    .split('+')
    .map((field) => say(`clinical.observation.${field}`))
    .join(' + ')
  return say(`clinical.flag.${code}`, { what })
}
