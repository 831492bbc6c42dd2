import { Tooltip } from '@mantine/core'
import { useWords } from '../words.ts'
import { useNow } from './now.ts'
import { age, clockTime, countdown, faded, running, utcTime } from './time.ts'

/** How old a report is. It fades as trust in it does, and turns to a caution when it is old. */
export function Age(props: { at: number | null; halfMinutes?: number; prefix?: string }) {
  const now = useNow()
  const { t, language } = useWords()
  if (props.at === null) return <span className="quiet">{t('time.never')}</span>
  const { value, unit } = age(props.at, now)
  const gone = faded(props.at, now, props.halfMinutes ?? 30)
  const old = gone > 0.75
  return (
    <Tooltip label={utcTime(props.at, language)}>
      <time
        dateTime={new Date(props.at).toISOString()}
        className="num"
        style={{ color: old ? 'var(--caution)' : 'var(--ink-3)', whiteSpace: 'nowrap' }}
      >
        {props.prefix}
        {value}
        <span className="unit">{t(`time.${unit}`)}</span>
        {old ? <span aria-hidden="true"> !</span> : null}
        {old ? <span className="unseen"> {t('time.old')}</span> : null}
      </time>
    </Tooltip>
  )
}

/** `14:32`, with UTC on hover. */
export function At(props: { at: number; strong?: boolean }) {
  const { language } = useWords()
  return (
    <Tooltip label={utcTime(props.at, language)}>
      <time
        dateTime={new Date(props.at).toISOString()}
        className="num"
        style={{ fontWeight: props.strong ? 650 : undefined }}
      >
        {clockTime(props.at, language)}
      </time>
    </Tooltip>
  )
}

/** `31 min`, units small and grey behind. */
export function Minutes(props: { of: number; strong?: boolean }) {
  const { t } = useWords()
  return (
    <span
      className="num"
      style={{ whiteSpace: 'nowrap', fontWeight: props.strong ? 650 : undefined }}
    >
      {Math.round(props.of)}
      <span className="unit">{t('time.min')}</span>
    </span>
  )
}

export function Running(props: { since: number }) {
  const now = useNow()
  return (
    <span className="num" role="timer">
      {running(props.since, now)}
    </span>
  )
}

/** Time left until a deadline; overdue is marked by a plus sign and colour. */
export function Countdown(props: { to: number; strong?: boolean }) {
  const now = useNow()
  const { text, late } = countdown(props.to, now)
  return (
    <span
      className="num"
      role="timer"
      style={{
        color: late ? 'var(--alarm)' : undefined,
        fontWeight: props.strong || late ? 700 : undefined,
        whiteSpace: 'nowrap',
      }}
    >
      {text}
    </span>
  )
}
