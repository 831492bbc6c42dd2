/**
 * Finds a number, never 0, by four numbers, the first never 0: one look into memory however many there are.
 * Open addressing, at most half full.
 */
export class Quads {
  #slots = new Int32Array(8 * 64)
  #size = 0

  /** The number kept for these; 0 where there is none. */
  find(a: number, b: number, c: number, d: number): number {
    const slots = this.#slots
    return slots[slotOf(slots, a, b, c, d) + 4]!
  }

  keep(a: number, b: number, c: number, d: number, number: number): void {
    if (16 * (this.#size + 1) > this.#slots.length) this.#grow()
    this.#slots.set([a, b, c, d, number], slotOf(this.#slots, a, b, c, d))
    this.#size += 1
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    this.#size = 0
    for (let at = 0; at < before.length; at += 8) {
      const [a, b, c, d, number] = before.subarray(at, at + 5)
      if (a) this.keep(a, b!, c!, d!, number!)
    }
  }
}

/** Where these four stand, or would stand: the search begins where they hash to. */
function slotOf(slots: Int32Array, a: number, b: number, c: number, d: number): number {
  const mask = slots.length - 1
  let hash = Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15) ^ a, 0x27d4eb2f)
  let at = ((hash ^ (hash >>> 13)) << 3) & mask
  for (;;) {
    if (slots[at] === 0) return at
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d)
      return at
    at = (at + 8) & mask
  }
}
