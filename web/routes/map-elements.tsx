import type { CrossingMark, HospitalMark } from './map-data.ts'
import { crossingMarkup, hospitalMarkup, type MarkWords, sceneMarkup } from './map-marks.ts'

/** The marks as elements for MapLibre. Names are escaped where the markup is made. */

function element(
  className: string,
  data: Record<string, string | boolean>,
  label: string,
  html: string,
): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  made.title = label
  made.setAttribute('role', 'img')
  made.setAttribute('aria-label', label)
  for (const [key, value] of Object.entries(data))
    if (value !== false) made.dataset[key] = String(value)
  made.innerHTML = html
  return made
}

export function hospitalElement(
  mark: HospitalMark,
  words: MarkWords,
  now: number,
  onHover: (facility: string | null) => void,
): HTMLElement {
  const { label, html } = hospitalMarkup(mark, words, now)
  const made = element(
    'mark hospital',
    { status: mark.status, busy: mark.incoming > 0 },
    label,
    html,
  )
  made.addEventListener('mouseenter', () => onHover(mark.id))
  made.addEventListener('mouseleave', () => onHover(null))
  return made
}

export function crossingElement(mark: CrossingMark, words: MarkWords): HTMLElement {
  const { label, html } = crossingMarkup(mark, words)
  return element('mark crossing', { state: mark.state, busy: mark.used }, label, html)
}

export function sceneElement(label: string): HTMLElement {
  return element('mark scene', {}, label, sceneMarkup)
}
