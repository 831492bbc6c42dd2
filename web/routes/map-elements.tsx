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
    {
      facility: mark.id,
      status: mark.status,
      busy: mark.incoming > 0,
      incoming: String(mark.incoming),
    },
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

/** A town's name: no mark of its own, and nothing to act on, so that it is not read out either. */
export function townElement(name: string): HTMLElement {
  const made = document.createElement('div')
  made.className = 'mark town'
  made.setAttribute('aria-hidden', 'true')
  const label = document.createElement('span')
  label.className = 'mark-label'
  label.textContent = name
  made.append(label)
  return made
}

/** Where each hospital's disc is on the page. */
export const discsOf = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('.hospital')].map((mark) => {
    const box = mark.querySelector('svg')!.getBoundingClientRect()
    return {
      id: mark.dataset.facility ?? '',
      left: (box.left + box.right) / 2,
      top: (box.top + box.bottom) / 2,
    }
  })

const sides = ['below', 'above', 'end', 'start'] as const

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Names in the order in which they are given a place: where people go, what is shut, and then towns. */
const labelled = ['.hospital', '.crossing[data-state="closed"]', '.crossing', '.town']

/**
 * Puts each name where it covers no other name, neither the scene nor a hospital's disc; where there
 * is no such place, only the number stays.
 */
export function settleLabels(container: HTMLElement) {
  const discs = [...container.querySelectorAll('.scene svg, .hospital svg')].map((svg) => ({
    of: svg.parentElement,
    box: svg.getBoundingClientRect(),
  }))
  const placed: Box[] = []
  const all = labelled.flatMap((kind) =>
    [...container.querySelectorAll<HTMLElement>(kind)].sort(
      (a, b) => Number(b.dataset.incoming ?? 0) - Number(a.dataset.incoming ?? 0),
    ),
  )
  for (const mark of new Set(all)) {
    const label = mark.querySelector('.mark-label')
    delete mark.dataset.bare
    if (!label || getComputedStyle(label).display === 'none') continue
    const free = sides.find((side) => {
      mark.dataset.side = side
      const box = label.getBoundingClientRect()
      return (
        !placed.some((other) => overlaps(box, other)) &&
        !discs.some((disc) => disc.of !== mark && overlaps(box, disc.box))
      )
    })
    if (!free) {
      mark.dataset.side = 'end'
      mark.dataset.bare = 'true'
    }
    placed.push(label.getBoundingClientRect())
  }
}
