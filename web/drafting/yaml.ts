import { Document, isCollection, isMap, isScalar, type Node, Scalar, visit } from 'yaml'
import type { Agreement, Clause } from '#core/law/agreement.ts'

/** A text as YAML in the order in which agreements are written, so that two exports can be compared. */

const agreementKeys = [
  'format',
  'id',
  'version',
  'title',
  'illustrative',
  'stage',
  'authentic',
  'amends',
  'term',
  'parties',
  'clauses',
]
const clauseKeys = [
  'id',
  'kind',
  'title',
  'effect',
  'from',
  'until',
  'knownSince',
  'when',
  'unless',
  'duties',
  'source',
  'diverges',
  'suspended',
]
/** A collection that fits on one line of this many characters stands on one line. */
const lineMax = 96

export function toYaml(agreement: Agreement): string {
  const clauses = agreement.clauses.map((clause) => inOrder(withoutEmpty(clause), clauseKeys))
  const document = new Document(inOrder({ ...agreement, clauses }, agreementKeys))
  visit(document, {
    Collection(key, node, path) {
      if (path.length > 1 && isShort(node)) node.flow = true
      const isItem = typeof key === 'number'
      if (isItem && key > 0 && isMap(node) && node.has('kind')) node.spaceBefore = true
    },
    Scalar(_, node) {
      if (looksLikeNumber(node)) node.type = Scalar.QUOTE_SINGLE
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** What is not said need not be written: the schema fills it in. */
function withoutEmpty(clause: Clause): Partial<Clause> {
  const { when, unless, duties, ...rest } = clause
  return {
    ...rest,
    ...(Object.keys(when).length > 0 && { when }),
    ...(unless.length > 0 && { unless }),
    ...(duties.length > 0 && { duties }),
  }
}

function inOrder(of: object, order: readonly string[]): object {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(of).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)))
}

const isShort = (node: Node) =>
  isCollection(node) &&
  JSON.stringify(node.toJSON()).length <= lineMax &&
  !('kind' in node.toJSON())

/** Article numbers and times of day are texts, and stay so for other readers of YAML. */
const looksLikeNumber = (node: Node) =>
  isScalar(node) && typeof node.value === 'string' && /^[\d.:]+$/.test(node.value)
