import type { Category } from '#core/triage/category.ts'

/** As many short tones as the category's numeral, higher for the more urgent; felt as well as heard. */
const tones: Partial<Record<Category, number[]>> = {
  immediate: [880],
  urgent: [780],
  delayed: [660, 660],
  minor: [520, 520, 520],
  expectant: [330, 330],
}
const toneMs = 140

export function sound(category: Category) {
  const heard = tones[category] ?? [220]
  navigator.vibrate?.(heard.flatMap(() => [toneMs, 80]))
  if (!('AudioContext' in globalThis)) return
  const context = new AudioContext()
  heard.forEach((hertz, at) => {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = hertz
    gain.gain.value = 0.15
    oscillator.connect(gain).connect(context.destination)
    const start = context.currentTime + (at * (toneMs + 80)) / 1000
    oscillator.start(start)
    oscillator.stop(start + toneMs / 1000)
  })
  setTimeout(() => void context.close(), 2000)
}
