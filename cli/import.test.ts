import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { suitable } from '#core/allocation/suitable.ts'
import { type Facility, facility } from '#core/region/region.ts'
import { corridor } from '#test/corridor.ts'
import { realData } from '#test/real-data.ts'
import { rules } from './import-facility.ts'
import { kindOf } from './import-kinds.ts'
import { readRegister } from './import-read.ts'
import { reportCsv, summarise } from './import-report.ts'
import { type Account, settle } from './import-settle.ts'

const columns =
  'id,hospital_name,site_name,lat,lon,geo_qual,street,house_number,postcode,city,cc,country,cap_beds,' +
  'cap_prac,cap_rooms,emergency,facility_type,public_private,list_specs,tel,email,url,ref_date,pub_date,comments'
const names = columns.split(',')

type Cells = Partial<Record<string, string>>
/** A row of a hospital that nothing is wrong with, but for what `over` says. */
const row = (over: Cells = {}) => {
  const cells: Cells = {
    id: 'BE_1',
    hospital_name: 'Ziekenhuis Een',
    lat: '50.8',
    lon: '4.4',
    geo_qual: '1',
    city: 'Brussel',
    cc: 'BE',
    cap_beds: '400',
    emergency: 'yes',
    facility_type: 'Algemeen ziekenhuis',
    ...over,
  }
  return names.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')
}

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-import-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const save = async (text: string) => {
  const path = join(folder, 'register.csv')
  await writeFile(path, text)
  return path
}
const settled = async (...lines: string[]): Promise<Account[]> =>
  settle(await readRegister(await save([columns, ...lines].join('\n'))))
const whats = (account: Account | undefined) => account!.remarks.map(({ what }) => what)

describe('one row', () => {
  test('what the register says is kept with its source, and what it does not say is empty or assumed', async () => {
    const [one] = await settled(row())
    const found = one!.facility!
    assert.deepEqual(found.beds, { value: 400, source: 'gisco-2020:BE_1' })
    assert.deepEqual(found.emergency, { value: 'yes', source: 'gisco-2020:BE_1' })
    assert.deepEqual([found.kind, found.capabilities, found.member], ['acute', [], null])
    assert.deepEqual(found.surgePerHour, {
      value: { immediate: 1.2, delayed: 1.8, minor: 9 },
      source: 'assumed:surge-per-100-beds',
    })
    assert.equal(found.reserveShare.source, 'assumed:reserve-one-fifth')
    assert(facility.safeParse(found).success)
  })

  test('missing beds stay missing; the surge is assumed, by a rule that its source names', async () => {
    const [one, none, odd] = await settled(
      row({ cap_beds: '' }),
      row({ id: 'BE_2', cap_beds: '0', lat: '51.1' }),
      row({ id: 'BE_3', cap_beds: 'many', lat: '51.2' }),
    )
    assert.equal(one!.facility!.beds, null)
    assert.equal(one!.facility!.surgePerHour.source, 'assumed:surge-as-of-80-beds')
    assert.equal(rules.bedsWhereMissing, 80)
    assert(whats(one).includes('beds-missing'))
    for (const other of [none, odd]) assert(whats(other).includes('beds-not-usable'))
  })

  test('a house of unknown kind is never acute: it is flagged, and counts half', async () => {
    const [one] = await settled(
      row({ facility_type: '', emergency: '', hospital_name: 'Haus Drei' }),
    )
    const found = one!.facility!
    assert.deepEqual([found.kind, found.emergency.value], ['unknown', 'unknown'])
    assert.equal(found.surgePerHour.value.immediate, 0.6)
    assert.deepEqual(
      ['kind-unknown', 'emergency-unknown', 'capabilities-unknown'].filter(
        (what) => !whats(one).includes(what),
      ),
      [],
    )
    const { flags } = suitable(found, { category: 'immediate', needs: ['ct'], ageYears: null })
    assert.deepEqual(flags, ['kind-unknown', 'emergency-unknown', 'capabilities-unknown'])
  })

  test('an emergency department makes an unknown kind acute, and the report says so', async () => {
    const [one] = await settled(row({ facility_type: '', hospital_name: 'Haus Drei' }))
    assert.equal(one!.facility!.kind, 'acute')
    assert(whats(one).includes('kind-assumed'))
  })

  test('Greece and ids that no id may look like are written otherwise, and the report says how', async () => {
    const [one] = await settled(row({ id: 'PL_1/20+', cc: 'EL' }))
    assert.deepEqual([one!.facility!.id, one!.facility!.country], ['PL_1-20-', 'GR'])
    assert.equal(one!.facility!.source, 'gisco-2020:PL_1/20+')
    assert.deepEqual(whats(one).slice(0, 2), ['id-rewritten', 'country-rewritten'])
  })

  const held: [title: string, over: Cells, what: string][] = [
    ['without coordinates', { lat: '' }, 'no-coordinates'],
    ['with coordinates that are no numbers', { lat: 'north' }, 'impossible-coordinates'],
    ['with coordinates off the earth', { lon: '181' }, 'impossible-coordinates'],
    ['at nought, nought', { lat: '0', lon: '0' }, 'impossible-coordinates'],
    ['without an id', { id: '' }, 'no-id'],
    ['without a name', { hospital_name: '' }, 'no-name'],
    ['with a country that is none', { cc: 'Belgium' }, 'impossible-value'],
  ]
  for (const [title, over, what] of held) {
    test(`a row ${title} is held back`, async () => {
      const [one] = await settled(row(over))
      assert.deepEqual([one!.outcome, one!.facility, ...whats(one)], ['held-back', null, what])
    })
  }
})

test('kinds are told by words of many languages, those without trauma first', () => {
  const table: [name: string, type: string, kind: Facility['kind']][] = [
    ['Klinikum Nord, Klinik für Psychiatrie', '', 'psychiatric'],
    [
      'CENTRE HOSPITALIER X',
      'Centre Hospitalier Spécialisé lutte Maladies Mentales',
      'psychiatric',
    ],
    ['CENTRE HOSPITALIER DEPARTEMENTAL', 'Centre Hospitalier (C.H.)', 'acute'],
    ['Universitätsklinikum Y, Tagesklinik', '', 'day-clinic'],
    ['HOSPICES CIVILS DE LYON', 'Centre Hospitalier Régional (C.H.R.)', 'acute'],
    ['St. Francis', 'Hospice', 'long-term'],
    ['Kórház és Rendelőintézet', '', 'unknown'],
    ['Boli Infectioase Brasov Consiliul Judetean', '', 'unknown'],
    ['Revalidatieziekenhuis', '', 'rehabilitation'],
    ['HOSPITAL Z', 'PSIQUIÁTRICO', 'psychiatric'],
    ['HOSPITAL Z', 'GENERAL', 'acute'],
    ['LDN Praha', 'Léèebna pro dlouhodobì nemocné (LDN)', 'long-term'],
    ['Polikliniek', 'Buitenpolikliniek', 'day-clinic'],
    ['Haus ohne Hinweis', '', 'unknown'],
  ]
  const found = table.map(([name, type]) => kindOf(name, type).kind)
  assert.deepEqual(
    found,
    table.map(([, , kind]) => kind),
  )
})

describe('rows among each other', () => {
  test('an id that comes again near by is one house, and the fewer beds count', async () => {
    const [first, second] = await settled(row(), row({ cap_beds: '90', lat: '50.801' }))
    assert.deepEqual([first!.outcome, second!.outcome], ['kept-flagged', 'merged'])
    assert.equal(first!.facility!.beds?.value, 90)
    assert.deepEqual(whats(second), ['duplicate-id'])
    assert(whats(first).includes('merged-beds-differ'))
  })

  test('an id that comes again elsewhere, or as another kind, is kept under an id of its own', async () => {
    const found = await settled(
      row(),
      row({ lat: '51.2' }),
      row({ facility_type: 'Psychiatrisch ziekenhuis', emergency: 'no' }),
    )
    assert.deepEqual(
      found.map((one) => one.facility?.id),
      ['BE_1', 'BE_1-2', 'BE_1-3'],
    )
    assert(found.every((one) => whats(one).includes('duplicate-id')))
  })

  test('a name that comes again at its place under another id is merged, unless it is of another kind', async () => {
    const found = await settled(
      row(),
      row({ id: 'BE_2', hospital_name: 'ZIEKENHUIS EEN' }),
      row({ id: 'BE_3', facility_type: 'Psychiatrisch ziekenhuis', emergency: 'no' }),
    )
    assert.deepEqual(
      found.map((one) => one.outcome),
      ['kept-flagged', 'merged', 'kept-flagged'],
    )
    assert(found.every((one) => whats(one).includes('duplicate-place-and-name')))
  })

  test('where two rows contradict each other on an emergency department, it is unknown', async () => {
    const [first] = await settled(row(), row({ emergency: 'no' }))
    assert.equal(first!.facility!.emergency.value, 'unknown')
  })

  test('latitude and longitude exchanged are held back; a far part of a country is flagged', async () => {
    const usual = [1, 2, 3, 4, 5].map((n) => row({ id: `BE_${n}`, lat: `50.${n}` }))
    const swapped = row({ id: 'BE_8', lat: '4.4', lon: '50.8' })
    const far = row({ id: 'BE_9', lat: '-21', lon: '55.5' })
    const found = await settled(...usual, swapped, far)
    assert.deepEqual(
      [found[5]!.outcome, ...whats(found[5])],
      ['held-back', 'impossible-coordinates'],
    )
    assert(found[6]!.facility && whats(found[6]).includes('place-far-off'))
  })
})

describe('files', () => {
  test('broken rows are held back and counted, whatever stands in them', async () => {
    const found = await settled(
      row(),
      'BE_2,too,short',
      row({ id: 'BE_3', lat: '51' }),
      `${row({ id: 'BE_4' })},more`,
    )
    assert.deepEqual(
      found.map(({ row, outcome }) => [row, outcome]),
      [
        [2, 'kept-flagged'],
        [3, 'held-back'],
        [4, 'kept-flagged'],
        [5, 'held-back'],
      ],
    )
    assert.deepEqual(whats(found[1]), ['wrong-number-of-columns'])
  })

  test('the report is CSV with every row in it, also where names have quotes, commas and lines', async () => {
    const found = await settled(row({ hospital_name: 'A, "B"\nC' }), row({ id: '', lat: '51' }))
    const lines: Record<string, string>[] = parse(reportCsv(found), { columns: true })
    assert.deepEqual([...new Set(lines.map((line) => line.row))], ['2', '3'])
    assert.equal(lines[0]!.name, 'A, "B" C')
  })

  test('another table is refused with the columns that are missing and a remedy', async () => {
    const path = await save('id,name\n1,x\n')
    const other = await corridor('import', path, '--out', folder)
    assert.equal(other.code, 2)
    assert.match(other.error, /row 1: missing columns: hospital_name, site_name, lat.*\n.*GISCO/)
    await save(`${columns.replaceAll(',', ';')}\n`)
    const semicolons = await corridor('import', path)
    assert.match(semicolons.error, /save the file with commas/)
    await save(`${columns}\n${row()}\nBE_2,"never closed,${'x\n'.repeat(5)}`)
    const open = await corridor('import', path)
    assert.deepEqual([open.code, /never closes/.test(open.error)], [2, true])
    assert.equal((await corridor('import', join(folder, 'none.csv'))).code, 2)
  })

  test('facilities are written one a line, and the summary says what became of the rows', async () => {
    const path = await save([columns, row(), row({ id: 'BE_2', lat: '51.3', beds: '' })].join('\n'))
    const { code, out } = await corridor('import', path, '--out', join(folder, 'out'))
    assert.equal(code, 0)
    assert.match(out, /^2 rows read, 2 facilities/)
    const lines = (await readFile(join(folder, 'out/facilities.jsonl'), 'utf8')).trim().split('\n')
    assert.deepEqual(
      lines.map((line) => facility.parse(JSON.parse(line)).id),
      ['BE_1', 'BE_2'],
    )
    const file = await corridor('import', path, '--out', path)
    assert.deepEqual([file.code, /--out: cannot write there/.test(file.error)], [2, true])
    await save([columns, row({ lat: '' })].join('\n'))
    assert.equal((await corridor('import', path, '--out', join(folder, 'out'))).code, 1)
  })
})

const { path: register, absent } = realData('hospitals/eu_hospitals_gisco_2020.csv')
test('the European register: every row is accounted for, and its known figures come out', {
  skip: absent,
}, async () => {
  const accounts = settle(await readRegister(register))
  const found = summarise(accounts)
  assert.equal(found.rows, 15_181)
  assert.deepEqual(
    accounts.map((one) => one.row),
    [...Array(15_181).keys()].map((n) => n + 2),
  )
  assert.deepEqual(
    [found.duplicateIds, found.rowsWithBeds, found.rowsWithEmergency],
    [122, 3763, 369],
  )
  const sum = Object.values(found.outcomes).reduce((a, b) => a + b)
  assert.equal(sum, 15_181)
  const facilities = accounts.flatMap((one) => one.facility ?? [])
  assert.equal(new Set(facilities.map((one) => one.id)).size, facilities.length)
  assert.equal(facilities.length, found.outcomes.kept + found.outcomes['kept-flagged'])
  for (const one of facilities) {
    const { immediate } = one.surgePerHour.value
    const takesTrauma = one.kind === 'acute' || one.kind === 'unknown'
    if (!takesTrauma) assert.equal(immediate, 0, one.id)
    else if ((one.beds?.value ?? 80) >= 10) assert(immediate > 0, one.id)
  }
  const kinds = new Set(facilities.map((one) => one.kind))
  assert.equal(kinds.size, 6)
})
