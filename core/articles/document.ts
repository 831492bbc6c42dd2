import { join, languageOf } from '#core/articles/phrase.ts'
import { renderDay } from '#core/articles/quantity.ts'
import {
  type Article,
  type NameOf,
  type Paragraph,
  pointsOf,
  renderClause,
} from '#core/articles/render.ts'
import type { Agreement, Party } from '#core/law/agreement.ts'
import { facts, nothingRecorded } from '#core/law/facts.ts'
import { clauseKinds, isKnownKind } from '#core/law/kinds.ts'
import { categories } from '#core/triage/category.ts'
import { type Language, type Say, textIn } from '#core/words.ts'

/** A part of the document under a heading of its own. Chapters have articles, the others paragraphs. */
export type Section = {
  anchor: string
  heading: string
  paragraphs: Paragraph[]
  articles: (Article & { anchor: string })[]
}

/**
 * A whole agreement as a document in one language: everything that is printed, in the order in which
 * it is printed, and nothing that is not made from the agreement. `page` holds `{page}` and `{pages}`.
 */
export type Document = {
  id: string
  language: Language
  title: string
  /** That nobody has signed it; null for a real one. */
  notice: string | null
  /** Version, stage, term, what it replaces, what prevails over it. */
  status: string[]
  contents: string
  sections: Section[]
  signatures: { heading: string; place: string; name: string; parties: string[] }
  /** The running title, and what stands at the foot of every page. */
  running: string
  hash: string
  page: string
}

/** Makes the document. `hash` is the SHA-256, in hex, of the agreement's canonical text. */
export function documentOf(
  agreement: Agreement,
  hash: string,
  say: Say,
  nameOf?: NameOf,
): Document {
  const language = languageOf(say)
  const title = textIn(agreement.title, language)
  const version = say('articles.document.version', { version: agreement.version })
  return {
    id: `${agreement.id}-${agreement.version}-${language}`,
    language,
    title,
    notice: agreement.illustrative ? say('articles.document.illustrative') : null,
    status: statusOf(agreement, version, say),
    contents: say('articles.document.contents'),
    sections: [
      partiesOf(agreement, say),
      rulesOf(agreement, say),
      ...chaptersOf(agreement, say, nameOf),
    ],
    signatures: {
      heading: say('articles.document.signatures'),
      place: say('articles.document.place'),
      name: say('articles.document.name'),
      parties: agreement.parties.map((party) =>
        say('articles.document.signed', { party: textIn(party.name, language) }),
      ),
    },
    running: `${title} · ${version}`,
    hash: say('articles.document.hash', { hash }),
    page: say('articles.document.page', { page: '{page}', pages: '{pages}' }),
  }
}

function statusOf(agreement: Agreement, version: string, say: Say): string[] {
  const { stage, term, amends, authentic } = agreement
  const from = renderDay(term.from, say)
  const status = [
    `${version}. ${say(`articles.document.stage.${stage}`)}`,
    term.until
      ? say('articles.document.term.both', { from, until: renderDay(term.until, say) })
      : say('articles.document.term.from', { from }),
  ]
  if (amends)
    status.push(say('articles.document.amends', { version: amends.version, hash: amends.sha256 }))
  if (authentic) {
    const { document, sha256 } = authentic
    status.push(say('articles.document.authentic', { document, hash: sha256 }))
  }
  return status
}

function partiesOf(agreement: Agreement, say: Say): Section {
  const text = (party: Party) => {
    const name = textIn(party.name, languageOf(say))
    const type = say(`articles.document.partyType.${party.type}`)
    const line = say('articles.document.party', { name, type, state: party.state })
    return `${line}. ${say(`articles.document.signature.${party.signature}`)}`
  }
  return {
    anchor: 'parties',
    heading: say('articles.document.parties'),
    paragraphs: numbered(
      agreement.parties.map((party) => ({ text: text(party), points: [] })),
      say,
    ),
    articles: [],
  }
}

const numbered = (paragraphs: Omit<Paragraph, 'number'>[], say: Say): Paragraph[] =>
  paragraphs.map((paragraph, index) => ({
    number: say('articles.paragraph', { number: index + 1 }),
    ...paragraph,
  }))

/** How articles combine into an answer: the laws of SPEC.md, for those who read nothing else. */
function rulesOf(agreement: Agreement, say: Say): Section {
  const rule = (name: string, points: readonly string[] = []) => ({
    text: say(`articles.document.rule.${name}`),
    points: pointsOf(points, say),
  })
  const answers = ['prohibited', 'nothing', 'permitted', 'undetermined']
  const taken = Object.keys(facts).filter((name) => name in nothingRecorded)
  return {
    anchor: 'rules',
    heading: say('articles.document.rules'),
    paragraphs: numbered(
      [
        rule('matter', subjectsOf(agreement, say)),
        rule('parties'),
        rule('conditions'),
        rule(
          'triage',
          categories.map((category) => {
            const name = say(`clinical.category.${category}`)
            return say(`articles.document.category.${category}`, { name })
          }),
        ),
        ...(agreement.clauses.some(({ kind }) => kind === 'route') ? [rule('crossing')] : []),
        rule('exception'),
        rule(
          'answer',
          answers.map((name) => say(`articles.document.rule.${name}`)),
        ),
        rule(
          'unknown',
          taken.map((name) => say(`articles.document.taken.${name}`)),
        ),
        ...['duties', 'days', 'begun', 'suspension', 'order', 'necessity', 'neutrality'].map(
          (name) => rule(name),
        ),
        rule('languages'),
      ],
      say,
    ),
    articles: [],
  }
}

/** Which articles decide which question: each subject with its articles, wherever they stand. */
function subjectsOf({ clauses }: Agreement, say: Say): string[] {
  return clauseKinds.flatMap((kind) => {
    const ids = clauses.filter((clause) => clause.kind === kind).map(({ id }) => id)
    if (ids.length === 0) return []
    const list = join(rangesOf(ids), 'and', say)
    const articles = say('articles.document.articles', { list, count: ids.length })
    return [say('articles.document.subject', { subject: subjectOf(kind, say), articles })]
  })
}

const subjectOf = (kind: string, say: Say) =>
  say(`articles.document.kind.${isKnownKind(kind) ? kind : 'other'}`)

/** `7.1`, `7.2`, `7.3`, `8.1` as `7.1–7.3`, `8.1`. */
function rangesOf(ids: readonly string[]): string[] {
  const runs: string[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    if (run && follows(run.at(-1)!, id)) run.push(id)
    else runs.push([id])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
}

function follows(before: string, id: string): boolean {
  const [left, right] = [before.split('.'), id.split('.')]
  const last = Number(left.pop()) + 1
  return Number(right.pop()) === last && left.join('.') === right.join('.')
}

/** Chapters by the first figure of the article's number, named after the questions they decide. */
function chaptersOf(agreement: Agreement, say: Say, nameOf?: NameOf): Section[] {
  const chapters = Map.groupBy(agreement.clauses, (clause) => clause.id.split('.')[0]!)
  return [...chapters].map(([number, clauses]) => {
    const subjects = [...new Set(clauses.map((clause) => subjectOf(clause.kind, say)))]
    return {
      anchor: `chapter-${number}`,
      heading: `${say('articles.document.chapter', { number })} – ${subjects.join(say('articles.document.separator'))}`,
      paragraphs: [],
      articles: clauses.map((clause) => ({
        anchor: `art-${clause.id}`,
        ...renderClause(clause, agreement, say, nameOf),
      })),
    }
  })
}
