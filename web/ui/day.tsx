import { useWords } from '../words.ts'

/** A day as people write it, with the hour and the zone on hover. */
export function Day(props: { at: number }) {
  const { language } = useWords()
  const date = new Date(props.at)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date)
  const exact = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: 'UTC',
  } as const).format(date)
  return (
    <time dateTime={date.toISOString()} title={exact} className="num">
      {day}
    </time>
  )
}
