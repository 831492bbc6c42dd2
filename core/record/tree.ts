import { assert } from '#core/result.ts'
import { sameBytes } from './bytes.ts'

/**
 * The Merkle tree of RFC 6962 section 2.1 (the same in RFC 9162): hashes of leaves and nodes, the
 * root as entries arrive, and proofs that an entry is in the tree or that one tree continues another.
 * Sizes and positions may exceed 32 bits, so halves are taken by division, never by shifting.
 */

/** SHA-256 of the bytes: node:crypto on servers, a library in browsers. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Bytes of every hash in the tree. */
const hashBytes = 32
const isHash = (hash: Uint8Array) => hash.length === hashBytes

/** MTH({entry}): SHA-256 of 0x00 and the entry's bytes. */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(entry.length + 1)
  input.set(entry, 1)
  return sha256(input)
}

/** One for all nodes: hashing is done before the next one begins, and new arrays cost as much as it. */
const pair = new Uint8Array(65)
pair[0] = 1

/** SHA-256 of 0x01 and both children. */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1)
  pair.set(right, 33)
  return sha256(pair)
}

/**
 * What one must keep to go on appending: the roots of the perfect subtrees that make up the tree, the
 * largest first; one for each binary one of `size`.
 */
export type Frontier = { size: number; nodes: readonly Uint8Array[] }

export const emptyFrontier: Frontier = { size: 0, nodes: [] }

/** The frontier after one more leaf. Takes O(log size), and one hash on average. */
export function append(sha256: Sha256, frontier: Frontier, leaf: Uint8Array): Frontier {
  const nodes = frontier.nodes.slice()
  let node = leaf
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2) {
    node = nodeHash(sha256, nodes.pop()!, node)
  }
  nodes.push(node)
  return { size: frontier.size + 1, nodes }
}

/** MTH of the whole tree; of none, the SHA-256 of nothing. */
export function frontierRoot(sha256: Sha256, frontier: Frontier): Uint8Array {
  const { nodes } = frontier
  if (nodes.length === 0) return sha256(new Uint8Array(0))
  let root = nodes[nodes.length - 1]!
  for (let i = nodes.length - 2; i >= 0; i--) root = nodeHash(sha256, nodes[i]!, root)
  return root
}

/** How many subtrees a frontier of this size has: the ones in its binary form. */
export function frontierLength(size: number): number {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}

/** The root over leaf hashes. */
export function rootOf(sha256: Sha256, leaves: Iterable<Uint8Array>): Uint8Array {
  let frontier = emptyFrontier
  for (const leaf of leaves) frontier = append(sha256, frontier, leaf)
  return frontierRoot(sha256, frontier)
}

/** Gives MTH(D[from:to]), from leaves or from stored subtrees. */
export type SubtreeRoot = (from: number, to: number) => Uint8Array

/** The largest power of two smaller than `n`, for n > 1. */
function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** PATH(index, D[size]) of RFC 6962 2.1.1: the siblings from the leaf up. */
export function inclusionProof(index: number, size: number, root: SubtreeRoot): Uint8Array[] {
  assert(index >= 0 && index < size, `entry ${index} is in a tree of ${size}`)
  const path: Uint8Array[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (index < middle) {
      path.push(root(middle, to))
      to = middle
    } else {
      path.push(root(from, middle))
      from = middle
    }
  }
  return path.reverse()
}

/** PROOF(first, D[second]) of RFC 6962 2.1.2: that the tree of `second` continues that of `first`. */
export function consistencyProof(first: number, second: number, root: SubtreeRoot): Uint8Array[] {
  assert(first > 0 && first <= second, `a tree of ${first} comes before one of ${second}`)
  const proof: Uint8Array[] = []
  let from = 0
  let to = second
  while (to !== first) {
    const middle = from + split(to - from)
    if (first <= middle) {
      proof.push(root(middle, to))
      to = middle
    } else {
      proof.push(root(from, middle))
      from = middle
    }
  }
  // The verifier holds the root of the first tree already: only a part of it must be sent.
  if (from > 0) proof.push(root(from, to))
  return proof.reverse()
}

/** A claim that `leaf` stands at `index` of the tree with this size and root. */
export type Inclusion = {
  index: number
  size: number
  leaf: Uint8Array
  root: Uint8Array
  proof: readonly Uint8Array[]
}

/**
 * Whether the proof holds, by the algorithm of RFC 9162 2.1.3.2. False where anything that should be a
 * hash is not 32 bytes long: in a tree of one leaf, leaf and root are only compared with each other.
 */
export function provesInclusion(sha256: Sha256, claim: Inclusion): boolean {
  const { index, size, leaf, root, proof } = claim
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size)) return false
  if (index < 0 || index >= size || ![leaf, root, ...proof].every(isHash)) return false
  let fn = index
  let sn = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sha256, sibling, hash)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = Math.floor(sn / 2)
      }
    } else {
      hash = nodeHash(sha256, hash, sibling)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && sameBytes(hash, root)
}

/** A claim that the tree `second` begins with all of the tree `first`. */
export type Consistency = {
  first: { size: number; root: Uint8Array }
  second: { size: number; root: Uint8Array }
  proof: readonly Uint8Array[]
}

/**
 * Whether the proof holds, by the algorithm of RFC 9162 2.1.4.2. False where a root or anything on the
 * path is not 32 bytes long.
 */
export function provesConsistency(sha256: Sha256, claim: Consistency): boolean {
  const { first, second } = claim
  if (!Number.isSafeInteger(first.size) || !Number.isSafeInteger(second.size)) return false
  if (first.size < 1 || first.size > second.size) return false
  if (![first.root, second.root, ...claim.proof].every(isHash)) return false
  if (first.size === second.size) {
    return claim.proof.length === 0 && sameBytes(first.root, second.root)
  }
  if (claim.proof.length === 0) return false
  const whole = frontierLength(first.size) === 1
  const path = whole ? [first.root, ...claim.proof] : claim.proof
  let fn = first.size - 1
  let sn = second.size - 1
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2
    sn = Math.floor(sn / 2)
  }
  let fr = path[0]!
  let sr = path[0]!
  for (const hash of path.slice(1)) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(sha256, hash, fr)
      sr = nodeHash(sha256, hash, sr)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = Math.floor(sn / 2)
      }
    } else {
      sr = nodeHash(sha256, sr, hash)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && sameBytes(fr, first.root) && sameBytes(sr, second.root)
}
