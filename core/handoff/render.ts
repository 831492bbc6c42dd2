import type { Gap, HandoffContent, Quoted } from '#core/handoff/content.ts'
import { type Instant, wallClock } from '#core/time.ts'
import { type LimitedKey, limits } from '#core/triage/observation.ts'
import type { Say } from '#core/words.ts'

/** One line. `gap` marks a value that stands for something missing; `original` was never translated. */
export type HandoffLine = { label: string; value: string; gap?: Gap; original?: Quoted }
export type HandoffSection = { id: string; title: string; lines: HandoffLine[] }

/**
 * A handoff in one language, in the order in which it is said: ATMIST, then the person. Both languages
 * of a conversation are the same call with another `say`, line by line in the same order. Times are
 * wall clock in `timeZone`.
 */
export function renderHandoff(
  content: HandoffContent,
  say: Say,
  timeZone = 'Europe/Brussels',
): HandoffSection[] {
  const pen = penOf(say, timeZone)
  const { clinical, person } = content
  const section = (id: string, lines: HandoffLine[]): HandoffSection => ({
    id,
    title: say(`handoff.section.${id}`),
    lines,
  })
  return [
    section('who', who(clinical, pen)),
    section('time', [
      pen.line('reportedAt', pen.time(clinical.time.reportedAt)),
      pen.coded('incidentType', clinical.incident.type, 'screens.incidentType'),
    ]),
    section('mechanism', [pen.coded('mechanism', clinical.mechanism, 'clinical.mechanism')]),
    section(
      'injuries',
      clinical.injuries.length === 0
        ? [pen.gap('injuries', 'not-asked')]
        : clinical.injuries.map(({ region, injury, at }) => ({
            label: say(`clinical.region.${region}`),
            value: `${say(`clinical.injury.${injury}`)}, ${pen.time(at)}`,
          })),
    ),
    section('signs', signs(clinical, pen)),
    section('treatment', [
      ...(clinical.treatments.length === 0 ? [pen.gap('treatments', 'absent')] : []),
      ...clinical.treatments.map(({ intervention, detail, at }) => ({
        label: pen.time(at),
        value:
          say(`clinical.intervention.${intervention}`) + (detail === null ? '' : ` „${detail}“`),
      })),
      ...clinical.needs.map((need) => pen.line('need', say(`clinical.capability.${need}`))),
    ]),
    section('person', personLines(person, pen)),
    section('wishes', wishes(clinical, pen)),
  ]
}

type Pen = ReturnType<typeof penOf>

function penOf(say: Say, timeZone: string) {
  const label = (name: string) => say(`handoff.label.${name}`)
  const line = (name: string, value: string): HandoffLine => ({ label: label(name), value })
  const gap = (name: string, what: Gap): HandoffLine => ({
    label: label(name),
    value: say(`handoff.gap.${what}`),
    gap: what,
  })
  return {
    say,
    line,
    gap,
    time: (at: Instant) => wallClock(at, timeZone),
    /** A code's words; null is that nobody said, and `unknown` that nobody could. */
    coded: (name: string, code: string | null, under: string) => {
      if (code === null) return gap(name, 'not-asked')
      return code === 'unknown' ? gap(name, 'unknown') : line(name, say(`${under}.${code}`))
    },
    /** A list: null was not asked, empty is absent. */
    list: (name: string, items: string[] | null) => {
      if (items === null) return gap(name, 'not-asked')
      return items.length === 0 ? gap(name, 'absent') : line(name, items.join('; '))
    },
  }
}

function who(clinical: HandoffContent['clinical'], pen: Pen): HandoffLine[] {
  const { years, looksLike } = clinical.age
  const age =
    years === null
      ? pen.coded('looksLike', looksLike, 'clinical.answer')
      : pen.line('age', pen.say('handoff.years', { years }))
  return [
    pen.line(
      'label',
      clinical.tag === null ? clinical.label : `${clinical.label} (${clinical.tag})`,
    ),
    age,
    pen.coded('sex', clinical.sex, 'handoff.sex'),
    ...(clinical.deathConfirmed
      ? [pen.line('deathConfirmed', pen.time(clinical.deathConfirmed.at))]
      : []),
  ]
}

function signs(clinical: HandoffContent['clinical'], pen: Pen): HandoffLine[] {
  const { triage } = clinical
  const { say } = pen
  const how = triage.method === null ? '' : ` (${say(`clinical.method.${triage.method}`)})`
  const category = say(`clinical.category.${triage.category}`) + how
  const lines: HandoffLine[] =
    triage.at === null ? [pen.gap('category', 'not-asked')] : [pen.line('category', category)]
  if (triage.label) {
    const { scheme, label } = triage.label
    const value = `„${label}“ (${scheme})${triage.lossy ? ` ${say('handoff.lossy')}` : ''}`
    lines.push(pen.line('originalLabel', value))
  }
  if (clinical.contaminated) lines.push(pen.line('contaminated', say('handoff.yes')))
  for (const { key, value, at } of clinical.signs) lines.push(sign(key, value, at, pen))
  return lines.length > 1 ? lines : [...lines, pen.gap('signs', 'not-asked')]
}

function sign(key: string, value: string | number | boolean, at: Instant, pen: Pen): HandoffLine {
  const label = pen.say(`clinical.observation.${key}`)
  if (value === 'unknown') return { label, value: pen.say('handoff.gap.unknown'), gap: 'unknown' }
  const words =
    typeof value === 'number' ? withUnit(key, value) : pen.say(`clinical.answer.${value}`)
  return { label, value: `${words}, ${pen.time(at)}` }
}

/** Units are written the same in every language of the region. */
function withUnit(key: string, value: number): string {
  const unit = Object.hasOwn(limits, key) ? limits[key as LimitedKey].unit : ''
  return unit === '' || unit === '/min' ? `${value}${unit}` : `${value} ${unit}`
}

function personLines(person: HandoffContent['person'], pen: Pen): HandoffLine[] {
  const name = [person.givenName, person.familyName].filter((part) => part !== null).join(' ')
  return [
    pen.line('identity', pen.say(`handoff.identity.${person.identity}`)),
    name === '' ? pen.gap('name', 'unknown') : pen.line('name', name),
    person.birthDate === null
      ? pen.gap('birthDate', 'unknown')
      : pen.line('birthDate', person.birthDate),
    person.language === null
      ? pen.gap('language', 'not-asked')
      : pen.line('language', person.language),
    pen.list('allergies', person.allergies),
    pen.list('medications', person.medications),
    pen.list('conditions', person.conditions),
    ...(person.note
      ? [{ ...pen.line('note', `„${person.note.text}“`), original: person.note }]
      : []),
  ]
}

function wishes({ consent, unaccompaniedMinor }: HandoffContent['clinical'], pen: Pen) {
  return [
    ...(['treatment', 'transfer', 'sharing'] as const).map((about): HandoffLine => {
      const label = pen.say(`handoff.consentTo.${about}`)
      const given = consent[about]
      if (given !== 'not-asked') return { label, value: pen.say(`handoff.consent.${given}`) }
      return { label, value: pen.say('handoff.gap.not-asked'), gap: 'not-asked' }
    }),
    ...(unaccompaniedMinor ? [pen.line('unaccompaniedMinor', pen.say('handoff.yes'))] : []),
  ]
}
