import type { Language } from '#core/words.ts'

/** Times as people in a control room read them. */

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: string, zone: string, withSeconds: boolean, withDay: boolean) {
  const key = `${language} ${zone} ${withSeconds} ${withDay}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(withSeconds ? { second: '2-digit' } : {}),
    ...(withDay ? { day: 'numeric', month: 'short' } : {}),
  })
  formats.set(key, made)
  return made
}

const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** `14:32`, where the reader is. */
export const clockTime = (at: number, language: Language, zone = localZone): string =>
  format(language, zone, false, false).format(at)

/** `23 Nov, 14:32`, for what is due on another day. */
export const dayTime = (at: number, language: Language, zone = localZone): string =>
  format(language, zone, false, true).format(at)

/** `23 Nov, 14:32:05 UTC`, for the hover. */
export const utcTime = (at: number, language: Language): string =>
  `${format(language, 'UTC', true, true).format(at)} UTC`

/** Time run since a moment, as `00:14:32`; more than a day as `31:02:09`. */
export function running(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Time left to a moment, as `4:05`; `+1:10` once it has passed. */
export function countdown(to: number, now: number): { text: string; late: boolean } {
  const late = now > to
  const seconds = Math.floor(Math.abs(to - now) / 1000)
  const minutes = Math.floor(seconds / 60)
  const text =
    minutes >= 60
      ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`
      : `${minutes}:${String(seconds % 60).padStart(2, '0')}`
  return { text: late ? `+${text}` : text, late }
}

export type Age = { value: number; unit: 's' | 'min' | 'h' | 'd' }

/** How long ago, in the one unit that matters. */
export function age(at: number, now: number): Age {
  const seconds = Math.max(0, Math.round((now - at) / 1000))
  if (seconds < 60) return { value: seconds, unit: 's' }
  if (seconds < 5400) return { value: Math.round(seconds / 60), unit: 'min' }
  if (seconds < 36 * 3600) return { value: Math.round(seconds / 3600), unit: 'h' }
  return { value: Math.round(seconds / 86_400), unit: 'd' }
}

/** How faded a report is: 0 fresh, 1 past trusting. Half of its worth is gone after `halfMinutes`. */
export const faded = (at: number, now: number, halfMinutes: number): number =>
  1 - 0.5 ** (Math.max(0, now - at) / 60_000 / halfMinutes)
