import { greatCircleKm } from '#core/region/geometry.ts'
import type { Facility, Place } from '#core/region/region.ts'
import { type Remark, readRow } from './import-facility.ts'
import { plain } from './import-kinds.ts'
import type { Register, RegisterRow } from './import-read.ts'

export const outcomes = ['kept', 'kept-flagged', 'merged', 'held-back'] as const
export type Outcome = (typeof outcomes)[number]

/** What became of a row. `facility` is there where it was kept. */
export type Account = {
  row: number
  id: string
  name: string
  country: string
  outcome: Outcome
  remarks: Remark[]
  facility: Facility | null
  /** Whether the register itself says something usable here, whatever became of the row. */
  stated: { beds: boolean; emergency: boolean }
}

/** What a remark says of its row: some only tell what was understood, and are no doubt about it. */
const informs = new Set([
  'kind-by-word',
  'country-rewritten',
  'id-rewritten',
  'reserve-assumed',
  'surge-none',
])

/** Nearer than this, two rows of one id mean one house. */
const sameHouseKm = 0.5
/** Farther than this from the middle of its country's rows, a place is doubtful. */
const fromMiddleKmMax = 3000
/** A middle of fewer rows says nothing. */
const middleOfRowsMin = 5

/** Every row of the register with what became of it, in the register's order. Pure. */
export function settle(register: Register): Account[] {
  const accounts = register.rows.map(accountOf)
  for (const { row, id, why, detail } of register.broken) {
    const what = why === 'columns' ? 'wrong-number-of-columns' : 'no-csv'
    const remarks = [{ what, field: '', detail }]
    const stated = { beds: false, emergency: false }
    const base = { row, id, name: '', country: '', stated }
    accounts.push({ ...base, outcome: 'held-back', remarks, facility: null })
  }
  accounts.sort((a, b) => a.row - b.row)
  holdMisplaced(accounts)
  settleIds(accounts)
  settleNames(accounts)
  for (const account of accounts) {
    const doubtful = account.remarks.some(({ what }) => !informs.has(what))
    if (account.outcome === 'kept' && doubtful) account.outcome = 'kept-flagged'
  }
  return accounts
}

function accountOf(row: RegisterRow): Account {
  const { id, hospital_name: name, cc, cap_beds: beds, emergency } = row.fields
  const read = readRow(row)
  const stated = { beds: beds !== '', emergency: emergency !== '' }
  const base = { row: row.row, id, name, country: cc, stated }
  if ('held' in read) {
    return { ...base, outcome: 'held-back', remarks: [read.held], facility: null }
  }
  const { facility, remarks } = read
  return { ...base, name: facility.name, outcome: 'kept', remarks, facility }
}

type Kept = Account & { facility: Facility }
const kept = (accounts: readonly Account[]) =>
  accounts.filter((one): one is Kept => one.facility !== null)

/** Groups of more than one, by a key; in the order of their first. */
function groupsOf(accounts: readonly Kept[], keyOf: (one: Kept) => string): Kept[][] {
  const groups = Map.groupBy(accounts, keyOf)
  return [...groups.values()].filter((group) => group.length > 1)
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** What slips of typing make of a place: latitude and longitude exchanged, or a minus lost or added. */
const slips = ({ lat, lon }: Place): Place[] => [
  { lat: lon, lon: lat },
  { lat: -lat, lon },
  { lat, lon: -lon },
]

/** A place far from its country is held back where a slip explains it, and flagged where none does. */
function holdMisplaced(accounts: Account[]): void {
  for (const group of Map.groupBy(kept(accounts), (one) => one.country).values()) {
    if (group.length < middleOfRowsMin) continue
    const places = group.map((one) => one.facility.place)
    const middle = { lat: median(places.map((p) => p.lat)), lon: median(places.map((p) => p.lon)) }
    for (const one of group) {
      const { place } = one.facility
      const km = Math.round(greatCircleKm(middle, place))
      if (km <= fromMiddleKmMax) continue
      const where = `${place.lat} ${place.lon}: ${km} km from the middle of ${one.country}`
      const meant = slips(place).find((slip) => greatCircleKm(middle, slip) <= fromMiddleKmMax / 2)
      if (meant) {
        const detail = `${where}; ${meant.lat} ${meant.lon} may be meant`
        hold(one, { what: 'impossible-coordinates', field: 'lat', detail })
      } else one.remarks.push({ what: 'place-far-off', field: 'lat', detail: where })
    }
  }
}

function hold(account: Account, remark: Remark) {
  account.outcome = 'held-back'
  account.remarks = [remark]
  account.facility = null
}

/** Rows of one id: the same house is one facility, another house gets an id of its own. */
function settleIds(accounts: Account[]): void {
  const taken = new Set(kept(accounts).map((one) => one.facility.id))
  for (const group of groupsOf(kept(accounts), (one) => one.facility.id)) {
    const houses: Kept[] = [group[0]!]
    for (const one of group.slice(1)) {
      const first = houses.find((other) => isSameHouse(one.facility, other.facility))
      if (first) merge(one, first, 'duplicate-id', 'id')
      else {
        let next = 2
        while (taken.has(`${one.facility.id}-${next}`)) next++
        const id = `${one.facility.id}-${next}`
        taken.add(id)
        const detail = `also in row ${houses[0]!.row}, another house: kept as ${id}`
        one.remarks.push({ what: 'duplicate-id', field: 'id', detail })
        one.facility = { ...one.facility, id }
        houses.push(one)
      }
    }
    const rows = group.slice(1).map((one) => one.row)
    const detail = `also in row ${rows.join(', ')}`
    group[0]!.remarks.push({ what: 'duplicate-id', field: 'id', detail })
  }
}

const isSameHouse = (a: Facility, b: Facility) =>
  a.kind === b.kind && greatCircleKm(a.place, b.place) <= sameHouseKm

/** Rows of one name at one place under several ids; where they say different kinds, both are kept. */
function settleNames(accounts: Account[]): void {
  const keyOf = ({ facility: { name, place, country } }: Kept) =>
    [plain(name), place.lat.toFixed(4), place.lon.toFixed(4), country].join('|')
  for (const [first, ...others] of groupsOf(kept(accounts), keyOf) as [Kept, ...Kept[]][]) {
    for (const one of others) {
      if (one.facility.kind === first.facility.kind)
        merge(one, first, 'duplicate-place-and-name', 'id')
      else {
        const detail = `as ${first.facility.id} in row ${first.row}, of another kind: kept`
        one.remarks.push({ what: 'duplicate-place-and-name', field: 'facility_type', detail })
      }
    }
    const detail = `also in row ${others.map((one) => one.row).join(', ')}`
    first.remarks.push({ what: 'duplicate-place-and-name', field: 'id', detail })
  }
}

/** Where two rows of one house say different things, what promises less counts. */
function merge(one: Kept, into: Kept, what: string, field: string): void {
  const { facility } = one
  const account: Account = one
  account.outcome = 'merged'
  account.facility = null
  const detail = `one house with ${into.facility.id} in row ${into.row}`
  account.remarks = [{ what, field, detail }]
  const beds = [into.facility.beds?.value, facility.beds?.value]
  if (beds[0] !== beds[1]) {
    const less = keepsLess(facility, into.facility) ? facility : into.facility
    const { beds: kept, surgePerHour } = less
    const from = less === facility ? one.row : into.row
    into.facility = { ...into.facility, beds: kept, surgePerHour }
    into.remarks.push({
      what: 'merged-beds-differ',
      field: 'cap_beds',
      detail: `${beds.map((n) => n ?? 'none').join(' and ')}: those of row ${from} kept`,
    })
  }
  const emergencies = [into.facility.emergency.value, facility.emergency.value]
  if (emergencies[0] === emergencies[1]) return
  const stated = emergencies.filter((value) => value !== 'unknown')
  const value = stated.length === 1 ? stated[0]! : 'unknown'
  into.facility = { ...into.facility, emergency: { ...into.facility.emergency, value } }
  const said = `${emergencies.join(' and ')}: ${value}`
  into.remarks.push({ what: 'merged-emergency-differs', field: 'emergency', detail: said })
}

/** Stated beds before none stated; of two that are stated, the fewer. */
const keepsLess = (a: Facility, b: Facility) =>
  a.beds !== null && (b.beds === null || a.beds.value < b.beds.value)
