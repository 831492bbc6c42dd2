import { type Facility, facility } from '#core/region/region.ts'
import { kindOf } from './import-kinds.ts'
import type { RegisterRow } from './import-read.ts'

/** Something that a reader of the result must know of one row: a stable code, the column, the value. */
export type Remark = { what: string; field: string; detail: string }

/** A row as a facility, with what is doubtful in it and what was assumed; or why it is held back. */
export type Read = { facility: Facility; remarks: Remark[] } | { held: Remark }

/**
 * Everything that the register does not say and the result does, in one place. The names are what stands
 * as `source` beside each figure.
 */
export const rules = {
  /** People in danger or serious whose treatment begins per 100 beds and hour (de Boer, at second hand: 0.5 to 1). */
  per100Beds: 0.75,
  immediateShare: 0.4,
  minorPerSerious: 3,
  /** Lower quartile of the 684 general hospitals of the register that state beds (88), rounded down. */
  bedsWhereMissing: 80,
  /** A house of unknown kind may take no trauma at all: half of what its beds would mean. */
  unknownKindShare: 0.5,
  reserveShare: 0.2,
} as const

export const sourceNames = {
  beds: 'assumed:surge-per-100-beds',
  bedsMissing: 'assumed:surge-as-of-80-beds',
  unknownKind: 'assumed:surge-half-as-kind-unknown',
  bedsMissingUnknownKind: 'assumed:surge-half-as-of-80-beds',
  noTrauma: 'assumed:kind-takes-no-surge',
  reserve: 'assumed:reserve-one-fifth',
} as const

/** Eurostat writes two countries otherwise than ISO 3166-1. */
const isoOf: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }
const hundredths = (value: number) => Math.round(value * 100) / 100

/** Reads one row by itself; what only shows among all rows is for `settle`. */
export function readRow({ fields, row }: RegisterRow): Read {
  const place = placeOf(fields)
  if ('what' in place) return { held: place }
  if (fields.id === '') return { held: { what: 'no-id', field: 'id', detail: '' } }
  if (fields.hospital_name === '' && fields.site_name === '') {
    return { held: { what: 'no-name', field: 'hospital_name', detail: '' } }
  }
  const remarks: Remark[] = []
  const note = (what: string, field: string, detail = '') => remarks.push({ what, field, detail })
  const id = fields.id.replaceAll(/[^A-Za-z0-9._-]/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  if (id !== fields.id) note('id-rewritten', 'id', `${fields.id} as ${id}`)
  const country = isoOf[fields.cc] ?? fields.cc
  if (country !== fields.cc) note('country-rewritten', 'cc', `${fields.cc} as ${country}`)
  const quality = Number(fields.geo_qual)
  if (quality !== 1)
    note(quality > 1 ? 'place-inexact' : 'place-unrated', 'geo_qual', fields.geo_qual)
  const name = nameOf(fields)
  if (name.includes('\uFFFD')) note('letters-damaged', 'hospital_name', name)
  const source = `gisco-2020:${fields.id}`
  const beds = bedsOf(fields.cap_beds, note)
  const emergency = emergencyOf(fields.emergency, note)
  const kind = decideKind(fields, emergency, note)
  // A partial list would read as "and nothing else": what the register hints at stays a note.
  note('capabilities-unknown', 'list_specs', fields.list_specs)
  const hints = [fields.facility_type, fields.list_specs].filter(Boolean).join('; ')
  note('reserve-assumed', '', `${rules.reserveShare} of its surge kept for its own`)
  const parsed = facility.safeParse({
    id,
    name,
    city: fields.city,
    member: null,
    country,
    place,
    kind,
    emergency: { value: emergency, source },
    capabilities: [],
    beds: beds === null ? null : { value: beds, source },
    surgePerHour: surgeOf(kind, beds, note),
    reserveShare: { value: rules.reserveShare, source: sourceNames.reserve },
    ...(hints ? { note: `The register says: ${hints}` } : {}),
    source,
  })
  if (parsed.success) return { facility: parsed.data, remarks }
  const { path, message } = parsed.error.issues[0]!
  const field = path[0] === 'country' ? 'cc' : path.join('.')
  return { held: { what: 'impossible-value', field, detail: `${message} (row ${row})` } }
}

function placeOf({ lat, lon }: RegisterRow['fields']): Facility['place'] | Remark {
  const detail = `${lat} ${lon}`.trim()
  if (lat === '' || lon === '')
    return { what: 'no-coordinates', field: lat ? 'lon' : 'lat', detail }
  const place = { lat: Number(lat), lon: Number(lon) }
  const impossible = (field: string) => ({ what: 'impossible-coordinates', field, detail })
  if (!(Math.abs(place.lat) <= 90)) return impossible('lat')
  if (!(Math.abs(place.lon) <= 180)) return impossible('lon')
  // Where databases put what they could not place.
  return place.lat === 0 && place.lon === 0 ? impossible('lat') : place
}

function nameOf({ hospital_name: hospital, site_name: site }: RegisterRow['fields']): string {
  const same = hospital.toLowerCase().includes(site.toLowerCase())
  return (hospital === '' ? site : same ? hospital : `${hospital}, ${site}`).replaceAll(/\s+/g, ' ')
}

type Note = (what: string, field: string, detail?: string) => void

function bedsOf(text: string, note: Note): number | null {
  if (/^\d+(\.0+)?$/.test(text) && Number(text) > 0) return Number(text)
  if (text === '') note('beds-missing', 'cap_beds')
  else note('beds-not-usable', 'cap_beds', text)
  return null
}

function emergencyOf(text: string, note: Note): Facility['emergency']['value'] {
  const word = text.toLowerCase()
  if (word === 'yes' || word === 'no') return word
  note('emergency-unknown', 'emergency', text)
  return 'unknown'
}

function decideKind(
  fields: RegisterRow['fields'],
  emergency: Facility['emergency']['value'],
  note: Note,
): Facility['kind'] {
  const found = kindOf(`${fields.hospital_name} ${fields.site_name}`, fields.facility_type)
  const field = found.in === 'type' ? 'facility_type' : 'hospital_name'
  if (found.kind === 'unknown') {
    if (emergency === 'yes') {
      note('kind-assumed', 'emergency', 'acute, since it has an emergency department')
      return 'acute'
    }
    const why = found.in
      ? `a house for one field: “${found.word}” (${found.language})`
      : fields.facility_type
    note('kind-unknown', found.in === 'name' ? 'hospital_name' : 'facility_type', why)
    return 'unknown'
  }
  note('kind-by-word', field, `${found.kind} by “${found.word}” (${found.language})`)
  if (found.kind !== 'acute' && emergency === 'yes') {
    note('kind-disputed', 'emergency', `${found.kind}, yet with an emergency department`)
  }
  return found.kind
}

function surgeOf(
  kind: Facility['kind'],
  beds: number | null,
  note: Note,
): Facility['surgePerHour'] {
  if (kind !== 'acute' && kind !== 'unknown') {
    note('surge-none', 'facility_type', kind)
    return { value: { immediate: 0, delayed: 0, minor: 0 }, source: sourceNames.noTrauma }
  }
  const unknown = kind === 'unknown'
  const share = unknown ? rules.unknownKindShare : 1
  const serious = ((beds ?? rules.bedsWhereMissing) / 100) * rules.per100Beds * share
  const value = {
    immediate: hundredths(serious * rules.immediateShare),
    delayed: hundredths(serious * (1 - rules.immediateShare)),
    minor: hundredths(serious * rules.minorPerSerious),
  }
  const rule =
    beds === null
      ? unknown
        ? sourceNames.bedsMissingUnknownKind
        : sourceNames.bedsMissing
      : unknown
        ? sourceNames.unknownKind
        : sourceNames.beds
  const { immediate, delayed, minor } = value
  note(
    'surge-assumed',
    'cap_beds',
    `${rule.slice(8)}: ${immediate} / ${delayed} / ${minor} per hour`,
  )
  return { value, source: rule }
}
