import type { CrossingState } from '#core/crossing/state.ts'
import { faded } from '../ui/time.ts'
import { type CrossingMark, discRadius, type HospitalMark } from './map-data.ts'

/** Marks on the map as HTML, so that labels use the page's own font and nothing is fetched for them. */

export type MarkWords = {
  free: (free: number, total: number) => string
  noReport: string
  state: (state: CrossingState['state']) => string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** After so many minutes a report of free places is worth half. */
const halfMinutes = 30

export function hospitalMarkup(mark: HospitalMark, words: MarkWords, now: number) {
  const radius = discRadius(mark.free)
  const worth = mark.reportedAt === null ? 1 : 1 - 0.6 * faded(mark.reportedAt, now, halfMinutes)
  const side = Math.ceil(radius * 2 + 4)
  const middle = side / 2
  const shape =
    mark.free === null
      ? `<circle cx="${middle}" cy="${middle}" r="${radius}" class="hospital-unknown"/>`
      : `<circle cx="${middle}" cy="${middle}" r="${radius}" class="hospital-disc" opacity="${worth.toFixed(2)}"/>` +
        `<path d="M${middle - 3} ${middle}h6M${middle} ${middle - 3}v6" class="hospital-plus"/>`
  const label = mark.free === null ? words.noReport : words.free(mark.free, mark.total ?? mark.free)
  return {
    label: `${mark.name}: ${label}`,
    html:
      `<svg width="${side}" height="${side}" aria-hidden="true">${shape}</svg>` +
      `<span class="mark-label"><span class="mark-name">${escaped(mark.name)}</span>` +
      `${mark.incoming > 0 ? ` <b>${mark.incoming}</b>` : ''}</span>`,
  }
}

export const crossingShapes: Record<CrossingState['state'], string> = {
  open: '<circle cx="6" cy="6" r="3.4"/>',
  restricted: '<path d="M6 1 11 10.5H1z"/>',
  closed: '<path d="M1 1l10 10M11 1l-10 10"/>',
  unknown: '<circle cx="6" cy="6" r="3.4" stroke-dasharray="2 1.6"/>',
}

export function crossingMarkup(mark: CrossingMark, words: MarkWords) {
  const wait = mark.waitMinutes ? ` +${Math.round(mark.waitMinutes)}′` : ''
  return {
    label: `${mark.name}: ${words.state(mark.state)}${wait}`,
    html:
      `<svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true">${crossingShapes[mark.state]}</svg>` +
      `<span class="mark-label"><span class="mark-name">${escaped(mark.name)}</span>${wait}</span>`,
  }
}

/** Cross hairs on the scene. */
export const sceneMarkup =
  '<svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true"><circle cx="17" cy="17" r="14"/>' +
  '<path d="M17 0v11M17 23v11M0 17h11M23 17h11"/></svg>'
