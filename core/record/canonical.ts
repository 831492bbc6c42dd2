/**
 * Canonical JSON after RFC 8785 (JCS): the one byte sequence of a value, so that a hash or a
 * signature of it means the same in every program. ECMAScript's own number and string forms are the
 * RFC's; what remains is the order of the keys (UTF-16 code units) and refusing what JSON cannot say.
 */

/** Deeper than any entry of ours: a bound, so that hostile nesting ends as an error, not a crash. */
const depthMax = 64

/**
 * The canonical text of a JSON value. Throws a TypeError that names the path for `undefined`, NaN,
 * infinities, lone surrogates, bigints, functions and objects that are not plain: each of them would
 * otherwise be written as something else than was meant. Strings of untrusted input are to be
 * checked where they enter (`isWellFormed`).
 */
export function canonical(value: unknown): string {
  try {
    // The engine writes an object whose keys already stand in order faster than we could.
    return JSON.stringify(inOrder(value, 0))
  } catch {
    return writeAll(value)
  }
}

/** Whether a text is the canonical form of the value it holds. False, too, for what is not JSON. */
export function isCanonical(text: string): boolean {
  try {
    return canonical(JSON.parse(text)) === text
  } catch {
    return false
  }
}

/** Keys that an object would not keep in the order in which they are set, or not keep at all. */
function disorderly(key: string): boolean {
  const first = key.charCodeAt(0)
  return (first >= 48 && first <= 57) || key === '__proto__'
}

/** A copy with its keys in order. Throws for whatever needs a closer look: `writeAll` takes it. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string' && value.isWellFormed()) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object' || depth === depthMax) throw new TypeError()
  if (Array.isArray(value)) {
    // By index, since `map` would pass over holes.
    const copy = new Array<unknown>(value.length)
    for (let i = 0; i < copy.length; i++) copy[i] = inOrder(value[i], depth + 1)
    return copy
  }
  if (!isPlain(value)) throw new TypeError()
  const copy: Record<string, unknown> = {}
  for (const key of sortedKeys(value)) {
    if (disorderly(key) || !key.isWellFormed()) throw new TypeError()
    copy[key] = inOrder((value as Record<string, unknown>)[key], depth + 1)
  }
  return copy
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** By UTF-16 code units, which is what the RFC asks for and how ECMAScript compares strings. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  if (keys.length > 32) return keys.sort()
  // Few keys, mostly in order already: quicker than `sort`.
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!
    let at = i
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!
    keys[at] = key
  }
  return keys
}

/** The same, written by hand: for keys that objects reorder, and to name what cannot be written. */
function writeAll(value: unknown): string {
  const path: (string | number)[] = []
  try {
    return write(value, path)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    throw new TypeError(`$${where.join('')}: ${error.message}`, { cause: error })
  }
}

/** `path` is where the writer stands; it is left standing where it throws. */
function write(value: unknown, path: (string | number)[]): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`)
      return value === 0 ? '0' : `${value}`
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      break
    default:
      throw new TypeError(`${typeof value} has no JSON form`)
  }
  if (value === null) return 'null'
  if (path.length === depthMax) throw new TypeError(`nested deeper than ${depthMax}`)
  return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path)
}

function quote(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no UTF-8 form')
  return JSON.stringify(text)
}

function writeArray(items: unknown[], path: (string | number)[]): string {
  let out = '['
  for (let i = 0; i < items.length; i++) {
    if (i > 0) out += ','
    path.push(i)
    out += write(items[i], path)
    path.pop()
  }
  return `${out}]`
}

function writeObject(value: object, path: (string | number)[]): string {
  if (!isPlain(value)) {
    throw new TypeError(`${value.constructor?.name ?? 'an object'} is not a plain object`)
  }
  const record = value as Record<string, unknown>
  const keys = sortedKeys(value)
  let out = '{'
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    path.push(key)
    out += `${i > 0 ? ',' : ''}${quote(key)}:${write(record[key], path)}`
    path.pop()
  }
  return `${out}}`
}
