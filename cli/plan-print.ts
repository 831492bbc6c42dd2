import type { PassedOver, Reason } from '#core/allocation/plan.ts'
import { wallClock } from '#core/time.ts'
import type { Language, Say } from '#core/words.ts'
import { hasWords, sayIn } from '#words/say.ts'
import type { Planned } from './plan.ts'
import { columns, out, paint } from './terminal.ts'

const colours = { immediate: 'red', urgent: 'red', delayed: 'yellow', minor: 'green' } as const
const marks: Record<string, string> = {
  immediate: '1 ■',
  urgent: '1 ◪',
  delayed: '2 ▲',
  minor: '3 ●',
  expectant: '4 ◆',
  'no-signs-of-life': '□',
  dead: '✚',
  uninjured: '○',
  untriaged: '? ┄',
}
const bare = (clause: string) => clause.slice(clause.indexOf('/') + 1)
const percent = (share: number) => `${(share * 100).toFixed(2)} %`

/** Prints a plan for people to read, in their language. */
export function printPlan(planned: Planned, language: Language) {
  const say = sayIn(language)
  const t = (key: string, params?: Parameters<Say>[1]) => say(`cli.plan.${key}`, params)
  const { incident, plan, facilities, agreement } = planned
  const { file } = incident
  out(paint('bold', file.name) + (file.fictional ? `  ${paint('yellow', t('fictional'))}` : ''))
  if (file.note) out(file.note)
  if (file.drawn) out(`${t('drawn')}: ${file.drawn.note} (seed ${file.drawn.seed})`)
  if (agreement.illustrative) out(paint('dim', t('drill')))
  out()
  const category = (code: string) => {
    const text = `${marks[code] ?? ''} ${say(`clinical.category.${code}`)}`
    const colour = colours[code as keyof typeof colours]
    return colour ? paint(colour, text) : text
  }
  const rows = plan.assignments.map((one) => [
    one.label,
    category(one.category),
    one.facilityName,
    one.member,
    one.route.crossings.join(', ') || '–',
    `${Math.round(one.route.minutes)}`,
    wallClock(one.treatAt, file.timeZone),
    `+${Math.round((one.treatAt - plan.at) / 60_000)}`,
    one.clauses.map(bare).join(' ') || '–',
    paint('dim', one.flags.map((flag) => say(`plan.flag.${flag}`)).join(', ')),
  ])
  const head = [
    t('casualty'),
    t('category'),
    t('hospital'),
    '',
    t('crossing'),
    t('drive'),
    t('treated'),
    'min',
    t('clauses'),
    '',
  ]
  out(columns([head.map((cell) => paint('dim', cell)), ...rows], [5, 7]))
  const used = new Set(plan.assignments.map((one) => one.facility))
  out()
  const counts = {
    placed: plan.assignments.length,
    all: incident.casualties.length,
    hospitals: used.size,
  }
  out(paint('bold', t('placed', counts)))
  printUnplaced(planned, say, category)
  printPassedOver(planned, say, language)
  printLevels(planned, t, category, language)
  if (file.reported.length > 0) printReported(planned, t, facilities)
  out(paint('dim', `\n${t('took', { ms: plan.ms, engine: planned.engine })} ${t('more')}`))
}

/** A hospital's name, with a word where nobody knows whether it has an emergency department. */
function nameOf(facilities: Planned['facilities'], id: string, say: Say): string {
  const found = facilities.get(id)
  const unknown = found?.emergency.value === 'unknown'
  return (found?.name ?? id) + (unknown ? ` (${say('plan.flag.emergency-unknown')})` : '')
}

function printLevels(
  { plan, baseline }: Planned,
  t: (key: string) => string,
  category: (code: string) => string,
  language: Language,
) {
  const place = new Intl.NumberFormat(language)
  const levels = plan.levels.map((level) => {
    const plain = baseline.levels.find((one) => one.category === level.category)
    const numbers = [level.value, level.bound].map((n) => place.format(Math.round(n)))
    return [
      category(level.category),
      `${level.casualties}`,
      ...numbers,
      percent(level.gap),
      place.format(Math.round(plain?.value ?? 0)),
    ]
  })
  const total = [plan.value, plan.bound].map((n) => place.format(Math.round(n)))
  out(`\n${paint('bold', t('levels'))}`)
  const titles = ['', 'n', t('value'), t('bound'), t('gap'), t('nearest')]
  const sum = [
    t('all'),
    `${plan.levels.reduce((n, l) => n + l.casualties, 0)}`,
    ...total,
    percent(plan.gap),
    place.format(Math.round(baseline.value)),
  ]
  out(columns([titles.map((cell) => paint('dim', cell)), ...levels, sum], [1, 2, 3, 4, 5]))
  out(paint('dim', t('score')))
}

/** A reason in words; codes among its parameters too, and crossings and clauses by name and number. */
export function reasonText(one: Reason, say: Say, language: Language = 'en'): string {
  const params = Object.fromEntries(
    Object.entries(one.params).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      const words = value.split(', ').map((code) => {
        const key = ['clinical.category', 'clinical.capability']
          .map((section) => `${section}.${code}`)
          .find((candidate) => hasWords(language, candidate))
        return key ? say(key) : code
      })
      return [name, words.join(', ')]
    }),
  )
  const clauses = one.clauses.length > 0 ? ` [${one.clauses.map(bare).join(' ')}]` : ''
  return say(`plan.reason.${one.code}`, params) + clauses
}

function printUnplaced(
  { plan, facilities }: Planned,
  say: Say,
  category: (code: string) => string,
) {
  if (plan.unplaced.length === 0) return
  out(`\n${paint('bold', `${say('cli.plan.unplaced')}: ${plan.unplaced.length}`)}`)
  for (const one of plan.unplaced) {
    out(`${one.label}  ${category(one.category)}  ${reasonText(one.why, say)}`)
    for (const help of one.wouldHelp) out(`    ${say('cli.plan.help')}: ${reasonText(help, say)}`)
    const { facility, minutes, code } = one.meanwhile
    const name = facility ? nameOf(facilities, facility, say) : ''
    out(`    ${say(`plan.meanwhile.${code}`, { name, minutes: Math.round(minutes ?? 0) })}`)
  }
}

/** Alike reasons at one hospital are told once, with how many people they are about. */
function printPassedOver({ plan, facilities }: Planned, say: Say, language: Language) {
  const key = (one: PassedOver) => JSON.stringify([one.facility, one.why.code, one.why.clauses])
  const alike = [...Map.groupBy(plan.passedOver, key).values()].sort((a, b) => b.length - a.length)
  if (alike.length === 0) return
  out(`\n${paint('bold', say('cli.plan.passed'))}`)
  const rows = alike.slice(0, 30).map((list) => {
    const [first] = list
    const name = nameOf(facilities, first!.facility, say)
    return [`${list.length} ×`, name, reasonText(first!.why, say, language)]
  })
  out(columns(rows, [0]))
  if (alike.length > 30) out(paint('dim', `… + ${alike.length - 30}`))
}

function printReported(
  { incident, plan }: Planned,
  t: (key: string) => string,
  facilities: Planned['facilities'],
) {
  const used = new Set(plan.assignments.map((one) => one.facility))
  const clinics = ['psychiatric', 'rehabilitation', 'day-clinic']
  const reds = plan.assignments.filter(
    (one) => one.category === 'immediate' && clinics.includes(facilities.get(one.facility)!.kind),
  )
  const unknown = [...used].filter((id) => facilities.get(id)!.emergency.value === 'unknown')
  const ours: Record<string, string> = {
    wounded: `${incident.casualties.length}`,
    byEms: `${plan.assignments.length}`,
    selfPresented: '0',
    hospitalsFirst: `${used.size}`,
    hospitalsAll: '–',
  }
  const rows = incident.file.reported.map(({ what, value, source }) => [
    t(what),
    `${value}`,
    ours[what] ?? '–',
    source,
  ])
  out(
    `\n${columns([['', t('reported'), t('planned'), t('source')].map((cell) => paint('dim', cell)), ...rows], [1, 2])}`,
  )
  out(
    columns(
      [
        [t('unknownEmergency'), `${unknown.length}`],
        [t('reds'), `${reds.length}`],
      ],
      [1],
    ),
  )
  if (incident.file.why) out(`\n${incident.file.why}`)
}
