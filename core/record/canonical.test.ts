import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, isCanonical } from './canonical.ts'

const runs = { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 20_000 : 500 }

test('[RE1] the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
  const input = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`
  const expected = [
    '{"literals":[null,true,false],',
    '"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],',
    String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  ].join('')
  assert.equal(canonical(JSON.parse(input)), expected)
})

test('[RE1] keys in the order of UTF-16 code units, after the example of RFC 8785, section 3.2.3', () => {
  const words = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  assert.deepEqual(Object.values(JSON.parse(canonical(words).replaceAll('"1"', '"one"'))), [
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

/** RFC 8785, appendix B: IEEE 754 bits, and the number as JSON. */
const numbers: [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
]

test('[RE1] numbers, after appendix B of RFC 8785', () => {
  for (const [bits, text] of numbers) {
    assert.equal(canonical(Buffer.from(bits, 'hex').readDoubleBE()), text, bits)
  }
})

test('[RE2] what JSON cannot say is refused, with the place where it stands', () => {
  const refused: [value: unknown, message: RegExp][] = [
    [{ a: { b: undefined } }, /\$\.a\.b: undefined/],
    [[Number.NaN], /NaN/],
    [Number.POSITIVE_INFINITY, /Infinity/],
    ['\ud800', /lone surrogate/],
    [{ '\udc00': 1 }, /lone surrogate/],
    [{ at: new Date(0) }, /\$\.at: Date is not a plain object/],
    [{ bytes: new Uint8Array(2) }, /Uint8Array/],
    [{ map: new Map() }, /Map/],
    [1n, /bigint/],
    [() => 1, /function/],
    [Symbol('x'), /symbol/],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    [[1, , 2], /undefined/],
  ]
  for (const [value, message] of refused) assert.throws(() => canonical(value), message)
  let deep: unknown = 0
  for (let i = 0; i < 1000; i++) deep = [deep]
  assert.throws(() => canonical(deep), /nested deeper/)
})

test('[RE3] one text for one value, whatever the order of its keys', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).reverse()
    return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner)]))
  }
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = canonical(value)
      assert.equal(canonical(shuffled(value)), text)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      assert(isCanonical(text))
    }),
    runs,
  )
})

test('[RE3] keys that objects reorder are written in the same order as all others', () => {
  // A key such as `10` takes the slower of two ways through the code: both must agree.
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      assert.equal(canonical({ '10': value, '9': 0 }), `{"10":${canonical(value)},"9":0}`)
      assert.equal(canonical([{ a: value }]), `[{"a":${canonical(value)}}]`)
    }),
    runs,
  )
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, i]))
  assert.deepEqual(Object.keys(JSON.parse(canonical(many))), Object.keys(many).sort())
  assert.equal(canonical(JSON.parse('{"a":1,"__proto__":{"b":2}}')), '{"__proto__":{"b":2},"a":1}')
})

test('[RE3] a text with one more space, or keys in another order, is not canonical', () => {
  for (const text of [
    '{"a": 1}',
    '{"b":1,"a":2}',
    '[1.0]',
    '"\\u0041"',
    '{"a":1,"a":1}',
    'x',
    '',
  ]) {
    assert.equal(isCanonical(text), false, text)
  }
})
