import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MedicineState, noMedicine } from '#core/medicine/medicine.ts'
import { sayIn } from '#words/say.ts'
import {
  alertLine,
  expectedLines,
  kitOf,
  kitsWithAlerts,
  nameOf,
  wasteToWitness,
  withLine,
} from './medicine.ts'

const line = { substance: 'morphine', strengthMg: 10, ampoules: 5 } as const
const kit = (id: string, more: Partial<MedicineState> = {}): MedicineState => ({
  ...noMedicine(id),
  exists: true,
  member: 'nl',
  vehicle: 'a1',
  departedAt: 1000,
  lines: [{ ...line }],
  ...more,
})
const said = { from: 'nl#1', at: 2000, by: 'x', member: 'nl' }
const back = (ampoules: number) => ({ ...said, lines: [{ ...line, ampoules }] })

test('the kit of a vehicle is the one it has out', () => {
  const kits = [
    kit('old', { returned: back(5) }),
    kit('now', { departedAt: 3000 }),
    kit('other', { vehicle: 'b' }),
  ]
  assert.equal(kitOf(kits, 'a1')?.id, 'now')
  assert.equal(kitOf(kits, 'c'), undefined)
  assert.equal(kitOf(kits, undefined), undefined)
})

test('only kits that do not add up are shown, and too many reads otherwise than too few', () => {
  const kits = [
    kit('sound', { returned: back(5) }),
    kit('short', { returned: back(4) }),
    kit('more', { returned: back(7) }),
  ]
  const found = kitsWithAlerts(kits, 5000)
  assert.deepEqual(
    found.map(({ kit: { id } }) => id),
    ['short', 'more'],
  )
  const say = (key: string) => key.split('.').at(-1)!
  assert.deepEqual(
    found.map(({ alerts }) => alertLine(alerts[0]!, say).key),
    ['count', 'surplus'],
  )
  assert.equal(alertLine(found[1]!.alerts[0]!, say).count, 2)
})

test('nobody is asked to witness their own waste', () => {
  const waste = {
    ...said,
    waste: 'w',
    ...line,
    wastedMg: 5,
    brokenAmpoules: 0,
    reason: 'broken' as const,
    witness: null,
  }
  const kits = [kit('k', { wasted: [waste] })]
  assert.equal(wasteToWitness(kits, 'x').length, 0)
  assert.equal(wasteToWitness(kits, 'y').length, 1)
})

test('counting starts from what should be there, each substance and strength once', () => {
  assert.deepEqual(expectedLines(kit('k')), [line])
  assert.deepEqual(withLine([line], { ...line, ampoules: 2 }), [{ ...line, ampoules: 2 }])
  assert.equal(withLine([line], { ...line, strengthMg: 20 }).length, 2)
})

test('a medicine is named with its strength, in the words of the reader', () => {
  assert.equal(nameOf({ substance: 'morphine', strengthMg: 10 }, sayIn('en')), 'Morphine 10 mg')
})
