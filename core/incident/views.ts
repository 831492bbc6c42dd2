import type { CasualtyState } from '#core/casualty/casualty.ts'
import { alike, compareTwo, type Look, type Suspicion } from '#core/incident/suspect.ts'
import type { Place } from '#core/region/region.ts'
import type { State } from '#core/state.ts'
import {
  type Beside,
  type Counted,
  difference,
  sortable,
  type View,
  type ViewRow,
} from '#core/view.ts'

/** Fields of `incidentCard`: a category stands after its prefix. */
export const cardFields = { category: 'category ', reviews: 'open-reviews' } as const

/** Records of each incident by category, and reviews that nobody has closed. */
export const incidentCard: View<CasualtyState> = {
  name: 'incident-card',
  version: 1,
  of: ['casualty'],
  rows: ({ before, after }) => ({ tally: difference(cardOf(before), cardOf(after)) }),
}

function cardOf(state: CasualtyState): Omit<Counted, 'n'>[] {
  const { exists, incident: id, outcome, category, reviews } = state
  if (!exists || id === '') return []
  const open = reviews.filter((one) => one.state !== 'closed')
  const record = { id, field: `${cardFields.category}${category}` }
  return [
    ...(outcome === 'duplicate' ? [] : [record]),
    ...open.map(() => ({ id, field: cardFields.reviews })),
  ]
}

/** Counts how often a pair of an incident came, changed or went: as long as it stands still, so do they. */
export const pairChanges = 'pair-changes'

/** A record as the blocks see it, or a pair that looks like one person. */
export type SuspectRow = { look: Look } | { pair: Suspicion }

/**
 * Pairs of records that look like one person, whoever has settled them: `findSuspected` without its
 * comparison of all with all. Records stand in blocks, by tag and by sex, age and place; a record is
 * compared with those of its own and the neighbouring blocks alone, which hold all that can be alike.
 */
export const suspected: View<CasualtyState, SuspectRow> = {
  name: 'suspect',
  version: 1,
  of: ['casualty'],
  reads: ({ before, after }) => {
    const [was, is] = [seen(before), seen(after)]
    return sameSight(was, is) ? [] : [...nearby(was), ...nearby(is)]
  },
  rows: ({ before, after }, beside) => {
    const [was, is] = [seen(before), seen(after)]
    if (sameSight(was, is)) return {}
    const rows = new Map([...blocksOf(is), ...pairsOf(is, beside)].map((row) => [row.id, row]))
    const old = new Map([...blocksOf(was), ...pairsOf(was, beside)].map((row) => [row.id, row]))
    const isNew = (row: ViewRow) => JSON.stringify(old.get(row.id)) !== JSON.stringify(row)
    const put = [...rows.values()].filter(isNew)
    const gone = [...old.values()].filter(({ id }) => !rows.has(id))
    const pairs = [...put, ...gone].filter(({ body }) => 'pair' in body)
    return {
      put,
      remove: gone.map(({ id }) => id),
      tally: pairs.map(({ about }) => ({ id: about, field: pairChanges, n: 1 })),
    }
  },
}

/** A record that counts, in its incident. */
type Seen = { incident: string; look: Look } | null

function seen(state: CasualtyState): Seen {
  const { exists, incident, outcome } = state
  if (!exists || incident === '' || outcome === 'duplicate') return null
  const { id, member, reportedBy, reportedAt, tag, sex, ageYears, place } = state
  return { incident, look: { id, member, reportedBy, reportedAt, tag, sex, ageYears, place } }
}

const sameSight = (a: Seen, b: Seen) => JSON.stringify(a) === JSON.stringify(b)

/** Under which a record is found by its tag, and by how it looks and where it is. */
function blocksOf(of: Seen): ViewRow<SuspectRow>[] {
  if (of === null) return []
  const { incident, look } = of
  const block = (name: string): ViewRow<SuspectRow> => {
    const about = `${incident}|${name}`
    return { id: `${about}|${look.id}`, about, sort: look.id, body: { look } }
  }
  const blocks = look.tag === null ? [] : [block(`tag ${look.tag}`)]
  const { sex, ageYears, place } = look
  if (sex === 'unknown' || ageYears === null || !place) return blocks
  const cell = `${rowOf(place.lat)} ${columnOf(rowOf(place.lat), place.lon)}`
  return [...blocks, block(`${sex} ${bandOf(ageYears)} ${cell}`)]
}

/** The blocks that hold whatever can be like this record. */
function nearby(of: Seen): string[] {
  if (of === null) return []
  const { incident, look } = of
  const blocks = look.tag === null ? [] : [`${incident}|tag ${look.tag}`]
  const { sex, ageYears, place } = look
  if (sex === 'unknown' || ageYears === null || !place) return blocks
  const band = bandOf(ageYears)
  for (const cell of cellsAround(place)) {
    for (const one of [band - 1, band, band + 1]) blocks.push(`${incident}|${sex} ${one} ${cell}`)
  }
  return blocks
}

function pairsOf(of: Seen, beside: Beside<SuspectRow>): ViewRow<SuspectRow>[] {
  if (of === null) return []
  const found = new Map<string, ViewRow<SuspectRow>>()
  for (const block of nearby(of)) {
    for (const { body } of beside(block)) {
      if (!('look' in body) || body.look.id === of.look.id) continue
      const [a, b] = of.look.id < body.look.id ? [of.look, body.look] : [body.look, of.look]
      const suspicion = compareTwo(a, b)
      if (suspicion)
        found.set(body.look.id, pairRow(of.incident, { a: a.id, b: b.id, ...suspicion }))
    }
  }
  return [...found.values()]
}

/** Most alike first, then by id, as `findSuspected` has them. */
function pairRow(incident: string, pair: Suspicion): ViewRow<SuspectRow> {
  const { a, b, score } = pair
  const last = `${Math.round(100 - 100 * score)}`.padStart(3, '0')
  return { id: `${incident}|${a} ${b}`, about: incident, sort: `${last} ${a} ${b}`, body: { pair } }
}

/** As wide as two ages may differ: whoever is alike is in the same band or the next. */
const bandOf = (ageYears: number): number => Math.floor(ageYears / alike.ageYearsMax)

const kmPerDegree = 111.2
/** Degrees that are as far as two places may lie apart, and a little more for the rounding. */
const latDegrees = (alike.kmMax / kmPerDegree) * 1.000_001
const rowOf = (lat: number): number => Math.floor(lat / latDegrees)

/** Degrees of longitude that are as far, in a row of cells; null by a pole, where a row is one cell. */
function lonDegrees(row: number): number | null {
  const poleward = Math.max(Math.abs(row), Math.abs(row + 1)) * latDegrees
  const cos = Math.cos((poleward * Math.PI) / 180)
  return cos < 0.01 ? null : latDegrees / cos
}

function columnOf(row: number, lon: number): number {
  const degrees = lonDegrees(row)
  return degrees === null ? 0 : Math.floor(lon / degrees)
}

/** The cells that hold every place near enough: three rows of three, or of four near a pole. */
function cellsAround({ lat, lon }: Place): string[] {
  const cells: string[] = []
  const row = rowOf(lat)
  const reach = Math.max(...[row - 1, row, row + 1].map((one) => lonDegrees(one) ?? Infinity))
  for (const one of [row - 1, row, row + 1]) {
    const isPole = lonDegrees(one) === null || reach === Infinity
    const first = isPole ? columnOf(one, -180) : columnOf(one, lon - reach)
    const last = isPole ? columnOf(one, 180) : columnOf(one, lon + reach)
    for (let column = first; column <= last; column++) cells.push(`${one} ${column}`)
  }
  return cells
}

/** What a line says beside its entry: how the patient was called then. */
export type LineBody = { label: string | null }

/**
 * The lines of an incident's timeline, in the order of the record. A row holds the place of its entry
 * and not the entry, which is read beside it.
 */
export const timeline: View<State, LineBody> = {
  name: 'timeline',
  version: 1,
  of: null,
  rows: ({ incident: about, after, entry }) => {
    if (about === null) return {}
    const place = sortable(entry.position)
    return { put: [{ id: place, about, sort: place, body: { label: textOf(after, 'label') } }] }
  },
}

const textOf = (state: object, field: string): string | null => {
  const value: unknown = Object.getOwnPropertyDescriptor(state, field)?.value
  return typeof value === 'string' && value !== '' ? value : null
}
