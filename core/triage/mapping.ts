import { type Refusal, refusal } from '#core/refusal.ts'
import { err, ok, type Result } from '#core/result.ts'
import { type Category, urgency } from '#core/triage/category.ts'
import { inOrder } from '#core/triage/harmonise.ts'
import { type Label, type Need, type Scheme, schemes } from '#core/triage/schemes.ts'

/** A label of another scheme with everything it may mean here. The original is never dropped. */
export type Harmonised = {
  /** What it may mean, the most urgent first; never `dead`. */
  categories: Category[]
  /** The categories say more or less than the label did. */
  lossy: boolean
  needs: Need[]
  original: { scheme: string; version: string; label: string }
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s_.-]+/g, '')

function findScheme(id: string): Result<Scheme, Refusal> {
  const scheme = schemes.get(id.trim().toUpperCase())
  if (scheme) return ok(scheme)
  const known = [...schemes.keys()].join(', ')
  return err(refusal('unknown_scheme', { scheme: id, known }, { field: 'scheme' }))
}

const isWritten = (label: Label, text: string) =>
  [label.label, ...label.also].some((name) => plain(name) === plain(text))

/**
 * Maps a label of a national scheme to the set of categories that it may mean. A scheme or label we
 * do not know is refused (`unknown_scheme`), naming those we know; nothing maps to `dead`.
 * `version` is the sender's; without one ours is noted as the one assumed.
 */
export function toHarmonised(
  scheme: string,
  label: string,
  version?: string,
): Result<Harmonised, Refusal> {
  const found = findScheme(scheme)
  if (!found.ok) return found
  const meant = found.value.labels.find((candidate) => isWritten(candidate, label))
  if (!meant) {
    const known = found.value.labels.map((candidate) => candidate.label).join(', ')
    return err(refusal('unknown_scheme', { scheme, label, known }, { field: 'label' }))
  }
  return ok({
    categories: inOrder(meant.categories),
    lossy: (meant.lossy ?? false) || meant.categories.length > 1,
    needs: [...(meant.needs ?? [])],
    original: { scheme, version: version ?? `${found.value.version} (assumed)`, label },
  })
}

/**
 * The labels of a scheme that may stand for a category. Where the scheme lacks the category, the
 * next more urgent one it has, marked lossy. A label that means dead is only ever used for a death
 * that was confirmed; where nothing else is left there is no label, and it must be said in words.
 */
export function fromHarmonised(
  category: Category,
  scheme: string,
): Result<{ labels: string[]; lossy: boolean; needs: Need[] }, Refusal> {
  const found = findScheme(scheme)
  if (!found.ok) return found
  const { labels } = found.value
  if (category === 'dead') {
    const dead = labels.filter((label) => label.meansDead)
    return ok({ labels: dead.map((label) => label.label), lossy: dead.length !== 1, needs: [] })
  }
  const forLiving = labels.filter((label) => !label.meansDead)
  const exact = forLiving.filter((label) => label.categories.includes(category))
  if (exact.length > 0) {
    const lossy =
      exact.length > 1 || exact.some((label) => label.lossy || label.categories.length > 1)
    return ok({ labels: exact.map((label) => label.label), lossy, needs: [] })
  }
  if (category === 'no-signs-of-life') {
    return ok({ labels: [], lossy: true, needs: ['professional-confirmation'] })
  }
  if (category === 'expectant' || category === 'uninjured' || category === 'untriaged') {
    return ok({ labels: [], lossy: true, needs: ['retriage'] })
  }
  const nearest = forLiving
    .filter((label) => urgency(label.categories[0]!) < urgency(category))
    .sort((a, b) => urgency(b.categories[0]!) - urgency(a.categories[0]!))[0]
  return ok({ labels: nearest ? [nearest.label] : [], lossy: true, needs: ['retriage'] })
}
