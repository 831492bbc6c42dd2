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
    { status: mark.status, busy: mark.incoming > 0, incoming: String(mark.incoming) },
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

const sides = ['below', 'above', 'end', 'start'] as const

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Puts each name where it covers no other; where there is no such place, only the number stays. */
export function settleLabels(container: HTMLElement) {
  const placed: DOMRect[] = []
  const marks = [...container.querySelectorAll<HTMLElement>('.hospital')].sort(
    (a, b) => Number(b.dataset.incoming ?? 0) - Number(a.dataset.incoming ?? 0),
  )
  for (const mark of marks) {
    const label = mark.querySelector('.mark-label')
    if (!label || getComputedStyle(label).display === 'none') continue
    delete mark.dataset.bare
    const free = sides.find((side) => {
      mark.dataset.side = side
      const box = label.getBoundingClientRect()
      return !placed.some((other) => overlaps(box, other))
    })
    if (!free) {
      mark.dataset.side = 'end'
      mark.dataset.bare = 'true'
    }
    placed.push(label.getBoundingClientRect())
  }
}
