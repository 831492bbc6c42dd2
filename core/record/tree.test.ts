import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  append,
  consistencyProof,
  emptyFrontier,
  frontierLength,
  frontierRoot,
  inclusionProof,
  leafHash,
  nodeHash,
  provesConsistency,
  provesInclusion,
  rootOf,
} from './tree.ts'

const runs = { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 5_000 : 150 }
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hash = (...parts: (Uint8Array | number[])[]) =>
  sha256(Buffer.concat(parts.map((part) => Buffer.from(part))))

/** MTH exactly as RFC 6962 2.1 defines it: the oracle. Shares no code with what is tested. */
function mth(entries: Uint8Array[]): Uint8Array {
  const n = entries.length
  if (n === 0) return hash([])
  if (n === 1) return hash([0], entries[0]!)
  const k = 2 ** Math.floor(Math.log2(n - 1))
  return hash([1], mth(entries.slice(0, k)), mth(entries.slice(k)))
}

/** PATH exactly as RFC 6962 2.1.1 defines it. */
function path(m: number, entries: Uint8Array[]): Uint8Array[] {
  const n = entries.length
  if (n === 1) return []
  const k = 2 ** Math.floor(Math.log2(n - 1))
  if (m < k) return [...path(m, entries.slice(0, k)), mth(entries.slice(k))]
  return [...path(m - k, entries.slice(k)), mth(entries.slice(0, k))]
}

/** PROOF and SUBPROOF exactly as RFC 6962 2.1.2 defines them. */
function subproof(m: number, entries: Uint8Array[], whole: boolean): Uint8Array[] {
  const n = entries.length
  if (m === n) return whole ? [] : [mth(entries)]
  const k = 2 ** Math.floor(Math.log2(n - 1))
  if (m <= k) return [...subproof(m, entries.slice(0, k), whole), mth(entries.slice(k))]
  return [...subproof(m - k, entries.slice(k), false), mth(entries.slice(0, k))]
}

/**
 * The eight inputs and the roots over the first 1 to 8 of them that circulate with Certificate
 * Transparency implementations (the log server's own tests). They are not in the RFC; the RFC gives
 * the definition, which `mth` above follows, and the structure of the seven-leaf tree below.
 */
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const many = (n: number) => Array.from({ length: n }, (_, i) => Buffer.from(`entry ${i}`))
const leavesOf = (entries: Uint8Array[]) => entries.map((entry) => leafHash(sha256, entry))
const subtrees = (entries: Uint8Array[]) => {
  const leaves = leavesOf(entries)
  return (from: number, to: number) => rootOf(sha256, leaves.slice(from, to))
}

test('[RE4] the root of an empty tree is the hash of nothing', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  assert.equal(frontierRoot(sha256, emptyFrontier).toHex(), empty)
})

test('[RE4] the roots known from Certificate Transparency, for 1 to 8 leaves', () => {
  const entries = inputs.map((input) => Buffer.from(input, 'hex'))
  for (let n = 1; n <= 8; n++) {
    assert.equal(mth(entries.slice(0, n)).toHex(), roots[n - 1], `the oracle, ${n}`)
    assert.equal(rootOf(sha256, leavesOf(entries.slice(0, n))).toHex(), roots[n - 1])
  }
})

test('[RE5] appending one by one gives the root of the definition, at every size to 300', () => {
  const entries = many(300)
  let frontier = emptyFrontier
  for (let n = 0; n <= 300; n++) {
    assert.deepEqual(frontierRoot(sha256, frontier), mth(entries.slice(0, n)), `size ${n}`)
    assert.equal(frontier.nodes.length, frontierLength(n))
    if (n < 300) frontier = append(sha256, frontier, leafHash(sha256, entries[n]!))
  }
})

test('[RE6] the paths of the seven-leaf tree of RFC 6962, section 2.1.3', () => {
  const d = many(7)
  const [a, b, c, , e, f, j] = leavesOf(d) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const dLeaf = leafHash(sha256, d[3]!)
  const g = nodeHash(sha256, a, b)
  const h = nodeHash(sha256, c, dLeaf)
  const i = nodeHash(sha256, e, f)
  const k = nodeHash(sha256, g, h)
  const l = nodeHash(sha256, i, j)
  const root = subtrees(d)
  // The RFC's figure: d0 in a PATH of [b, h, l], d3 [c, g, l], d4 [f, j, k], d6 [i, k].
  assert.deepEqual(inclusionProof(0, 7, root), [b, h, l])
  assert.deepEqual(inclusionProof(3, 7, root), [c, g, l])
  assert.deepEqual(inclusionProof(4, 7, root), [f, j, k])
  assert.deepEqual(inclusionProof(6, 7, root), [i, k])
  // And from 3, 4 and 6 leaves to 7: [c, d, g, l], [l], [i, j, k].
  assert.deepEqual(consistencyProof(3, 7, root), [c, dLeaf, g, l])
  assert.deepEqual(consistencyProof(4, 7, root), [l])
  assert.deepEqual(consistencyProof(6, 7, root), [i, j, k])
})

test('[RE6] every inclusion proof up to 40 leaves is the definition’s, and holds', () => {
  for (let size = 1; size <= 40; size++) {
    const entries = many(size)
    const root = mth(entries)
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(index, size, subtrees(entries))
      assert.deepEqual(proof, path(index, entries))
      const leaf = leafHash(sha256, entries[index]!)
      assert(provesInclusion(sha256, { index, size, leaf, root, proof }))
    }
  }
})

test('[RE7] every consistency proof up to 40 leaves is the definition’s, and holds', () => {
  const entries = many(40)
  for (let second = 1; second <= 40; second++) {
    for (let first = 1; first <= second; first++) {
      const now = entries.slice(0, second)
      const proof = consistencyProof(first, second, subtrees(now))
      assert.deepEqual(proof, subproof(first, now, true))
      const before = { size: first, root: mth(entries.slice(0, first)) }
      assert(
        provesConsistency(sha256, {
          first: before,
          second: { size: second, root: mth(now) },
          proof,
        }),
      )
    }
  }
})

/** One thing changed: a bit of a hash, a hash left out or doubled, or another number. */
const spoil = (proof: Uint8Array[], how: number, bit: number): Uint8Array[] => {
  const out = proof.map((one) => Uint8Array.from(one))
  const at = bit % out.length
  if (how === 0) out[at]![bit % 32]! ^= 1 << (bit % 8)
  else if (how === 1) out.splice(at, 1)
  else out.splice(at, 0, out[at]!)
  return out
}

test('[RE6] a proof with one thing changed holds no more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 100 }),
      fc.nat(),
      fc.nat(2),
      fc.nat(),
      (size, pick, how, bit) => {
        const entries = many(size)
        const index = pick % size
        const claim = {
          index,
          size,
          leaf: leafHash(sha256, entries[index]!),
          root: mth(entries),
          proof: inclusionProof(index, size, subtrees(entries)),
        }
        assert(provesInclusion(sha256, claim))
        assert(!provesInclusion(sha256, { ...claim, proof: spoil(claim.proof, how, bit) }))
        assert(!provesInclusion(sha256, { ...claim, leaf: leafHash(sha256, Buffer.from('other')) }))
        const elsewhere = (index + 1 + (bit % (size - 1))) % size
        assert(!provesInclusion(sha256, { ...claim, index: elsewhere }))
        assert(!provesInclusion(sha256, { ...claim, index: -1 }))
        assert(!provesInclusion(sha256, { ...claim, index: size }))
      },
    ),
    runs,
  )
})

/** Too short, too long and empty: none of them is a SHA-256. */
const noHashes = [0, 31, 33, 64].map((bytes) => new Uint8Array(bytes).fill(7))

test('[RE6] a leaf, a root or a sibling that is not 32 bytes long proves nothing', () => {
  for (const odd of noHashes) {
    const alone = { index: 0, size: 1, leaf: odd, root: odd, proof: [] }
    assert(!provesInclusion(sha256, alone), `${odd.length} bytes as the one leaf`)
  }
  const entries = many(5)
  const leaf = leafHash(sha256, entries[2]!)
  const proof = inclusionProof(2, 5, subtrees(entries))
  const claim = { index: 2, size: 5, leaf, root: mth(entries), proof }
  for (const odd of noHashes) {
    assert(!provesInclusion(sha256, { ...claim, leaf: odd }))
    assert(!provesInclusion(sha256, { ...claim, root: odd }))
    assert(!provesInclusion(sha256, { ...claim, proof: proof.with(1, odd) }))
  }
  assert(!provesInclusion(sha256, { ...claim, size: Number.POSITIVE_INFINITY }))
})

test('[RE7] a root or a step that is not 32 bytes long proves no continuation', () => {
  const entries = many(6)
  const proof = consistencyProof(4, 6, subtrees(entries))
  const first = { size: 4, root: mth(entries.slice(0, 4)) }
  const second = { size: 6, root: mth(entries) }
  assert(provesConsistency(sha256, { first, second, proof }))
  for (const odd of noHashes) {
    const same = { size: 4, root: odd }
    assert(!provesConsistency(sha256, { first: same, second: same, proof: [] }))
    assert(!provesConsistency(sha256, { first: same, second, proof }))
    assert(!provesConsistency(sha256, { first, second: { size: 6, root: odd }, proof }))
    assert(!provesConsistency(sha256, { first, second, proof: [odd] }))
  }
  assert(!provesConsistency(sha256, { first: { ...first, size: 3.5 }, second, proof }))
})

test('[RE7] a record that was rewritten does not prove that it continues the old one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 100 }),
      fc.nat(),
      fc.nat(2),
      fc.nat(),
      (second, pick, how, bit) => {
        const entries = many(second)
        const first = 1 + (pick % (second - 1))
        const claim = {
          first: { size: first, root: mth(entries.slice(0, first)) },
          second: { size: second, root: mth(entries) },
          proof: consistencyProof(first, second, subtrees(entries)),
        }
        assert(provesConsistency(sha256, claim))
        assert(!provesConsistency(sha256, { ...claim, proof: spoil(claim.proof, how, bit) }))
        const rewritten = entries.with(bit % first, Buffer.from('rewritten'))
        const proof = consistencyProof(first, second, subtrees(rewritten))
        const now = { size: second, root: mth(rewritten) }
        assert(!provesConsistency(sha256, { first: claim.first, second: now, proof }))
      },
    ),
    runs,
  )
})

test('[RE7] sizes beyond 32 bits are no special case', () => {
  // A tree whose leaves are all alike: every perfect subtree of a height has one hash.
  const heights = [leafHash(sha256, Buffer.from('same'))]
  for (let i = 1; i < 45; i++) heights.push(nodeHash(sha256, heights[i - 1]!, heights[i - 1]!))
  const root = (from: number, to: number): Uint8Array => {
    const n = to - from
    const height = Math.floor(Math.log2(n))
    if (2 ** height === n) return heights[height]!
    return nodeHash(sha256, heights[height]!, root(from + 2 ** height, to))
  }
  const size = 2 ** 40 + 2 ** 33 + 5
  const first = 2 ** 35 + 3
  const index = 2 ** 40 + 2 ** 33 + 2
  const proof = inclusionProof(index, size, root)
  assert(provesInclusion(sha256, { index, size, leaf: heights[0]!, root: root(0, size), proof }))
  const claim = {
    first: { size: first, root: root(0, first) },
    second: { size, root: root(0, size) },
  }
  assert(provesConsistency(sha256, { ...claim, proof: consistencyProof(first, size, root) }))
})
