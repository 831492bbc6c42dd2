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
export const canonical = (value: unknown): string => write(value, '$', 0)

/** Whether a text is the canonical form of the value it holds. False, too, for what is not JSON. */
export function isCanonical(text: string): boolean {
  try {
    return canonical(JSON.parse(text)) === text
  } catch {
    return false
  }
}

function write(value: unknown, path: string, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${path}: ${value} has no JSON form`)
      return value === 0 ? '0' : `${value}`
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      break
    default:
      throw new TypeError(`${path}: ${typeof value} has no JSON form`)
  }
  if (value === null) return 'null'
  if (depth === depthMax) throw new TypeError(`${path}: nested deeper than ${depthMax}`)
  return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth)
}

function writeString(text: string, path: string): string {
  if (!text.isWellFormed()) throw new TypeError(`${path}: a lone surrogate has no UTF-8 form`)
  return JSON.stringify(text)
}

function writeArray(items: unknown[], path: string, depth: number): string {
  let out = '['
  for (let i = 0; i < items.length; i++) {
    if (i > 0) out += ','
    const item = items[i]
    out += typeof item === 'string' ? writeString(item, path) : write(item, path, depth + 1)
  }
  return `${out}]`
}

function writeObject(value: object, path: string, depth: number): string {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${path}: ${value.constructor?.name ?? 'an object'} is not a plain object`)
  }
  const record = value as Record<string, unknown>
  // `sort` without a comparison orders by UTF-16 code units, which is what the RFC asks for.
  const keys = Object.keys(record).sort()
  let out = '{'
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    if (i > 0) out += ','
    out += `${writeString(key, path)}:${write(record[key], `${path}.${key}`, depth + 1)}`
  }
  return `${out}}`
}
