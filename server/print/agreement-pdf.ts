import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Document, Section } from '#core/articles/document.ts'
import type { Paragraph } from '#core/articles/render.ts'
import { unpackedFont } from '#server/print/woff.ts'

/**
 * The document as PDF: pages numbered, contents with page numbers and links, bookmarks, tagged for
 * screen readers, words that can be searched and copied. The same document gives the same bytes, so
 * that their hash can stand for it: no clock and no chance goes into them, and the font travels along.
 */
export async function agreementPdf(document: Document): Promise<Uint8Array> {
  // Once to learn on which page everything stands, once to print that in the contents.
  const { places } = await printed(document, new Map())
  return (await printed(document, places)).bytes
}

const fontOf = (weight: string) => {
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}.woff`
  return unpackedFont(readFileSync(createRequire(import.meta.url).resolve(file)))
}
type Face = 'text' | 'strong' | 'aside'
let unpacked: Record<Face, Buffer> | null = null
/** The fonts, read by the first document. */
function facesOf(): Record<Face, Buffer> {
  unpacked ??= {
    text: fontOf('400-normal'),
    strong: fontOf('600-normal'),
    aside: fontOf('400-italic'),
  }
  return unpacked
}

const margins = { top: 84, bottom: 78, left: 72, right: 72 }
/** Between the number of a paragraph and its text. */
const hang = 24
const ink = '#1a1a1a'
const grey = '#5a5a5a'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
type Places = Map<string, number>
type Page = { pdf: Pdf; places: Places; size: number }

async function printed(document: Document, known: Places) {
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    // None of the fonts that readers are supposed to have: ours travel along.
    font: '',
    info: {
      Title: document.running,
      Subject: document.hash,
      Keywords: document.id,
      Creator: 'Corridor',
      Producer: 'Corridor',
      // An invented day, always the same: the document's own date is in its text.
      CreationDate: new Date(0),
      ModDate: new Date(0),
    },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  for (const [name, face] of Object.entries(facesOf())) pdf.registerFont(name, face)
  const page: Page = { pdf, places: new Map(), size: 10.5 }
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.addPage()
  front(page, document, root)
  contents(page, document, known, root)
  for (const section of document.sections) body(page, section, root)
  signatures(page, document, root)
  root.end()
  margin(pdf, document)
  pdf.end()
  await ended
  return { bytes: new Uint8Array(Buffer.concat(chunks)), places: page.places }
}

const widthOf = ({ pdf }: Page) => pdf.page.width - margins.left - margins.right
const bottomOf = ({ pdf }: Page) => pdf.page.height - margins.bottom

/** Text across the page, in the structure as `type`. */
function write(page: Page, parent: Element, type: string, face: Face, size: number, text: string) {
  page.pdf.font(face).fontSize(size).fillColor(ink)
  page.pdf.text(text, margins.left, page.pdf.y, {
    width: widthOf(page),
    lineGap: size * 0.25,
    structParent: parent,
    structType: type,
  })
}

/** Begins a page where less room is left than this. */
function keep(page: Page, room: number) {
  if (page.pdf.y + room > bottomOf(page)) page.pdf.addPage()
}

function front(page: Page, document: Document, root: Element) {
  const { pdf } = page
  pdf.y = margins.top + 90
  mark(page, 'title', document.title)
  write(page, root, 'H1', 'strong', 24, document.title)
  pdf.moveDown(1.5)
  if (document.notice) {
    write(page, root, 'P', 'strong', 11.5, document.notice)
    pdf.moveDown(0.8)
  }
  for (const line of [...document.status, document.hash]) {
    write(page, root, 'P', 'text', 10.5, line)
    pdf.moveDown(0.4)
  }
}

/** Remembers where something stands, for links to it and for the contents. */
function mark(page: Page, anchor: string, _title: string) {
  page.pdf.addNamedDestination(anchor)
  page.places.set(anchor, page.pdf.bufferedPageRange().count)
}

function contents(page: Page, document: Document, known: Places, root: Element) {
  const { pdf } = page
  pdf.addPage()
  write(page, root, 'H2', 'strong', 16, document.contents)
  pdf.moveDown(0.6)
  const list = pdf.struct('TOC')
  root.add(list)
  for (const { anchor, heading, articles } of document.sections) {
    keep(page, 40)
    pdf.moveDown(0.35)
    entry(page, list, 'strong', 0, heading, anchor, known)
    for (const one of articles)
      entry(page, list, 'text', hang, `${one.number}  ${one.title}`, one.anchor, known)
  }
  list.end()
}

function entry(
  page: Page,
  list: Element,
  face: Face,
  indent: number,
  text: string,
  anchor: string,
  known: Places,
) {
  const { pdf } = page
  const room = 40
  keep(page, 16)
  pdf.font(face).fontSize(10).fillColor(ink)
  const top = pdf.y
  const left = margins.left + indent
  pdf.text(text, left, top, {
    width: widthOf(page) - indent - room,
    lineGap: 2,
    goTo: anchor,
    structParent: list,
    structType: 'TOCI',
  })
  const after = pdf.y
  pdf.font('text').fontSize(10)
  const lines = Math.round((after - top) / (pdf.currentLineHeight(true) + 2))
  const last = after - (after - top) / Math.max(1, lines)
  pdf.text(String(known.get(anchor) ?? '0'), margins.left, last, {
    width: widthOf(page),
    align: 'right',
    structParent: list,
    structType: 'TOCI',
  })
  pdf.y = after
}

function body(page: Page, section: Section, root: Element) {
  const { pdf } = page
  const part = pdf.struct('Sect')
  root.add(part)
  pdf.addPage()
  mark(page, section.anchor, section.heading)
  const bookmark = pdf.outline.addItem(section.heading)
  write(page, part, 'H2', 'strong', 16, section.heading)
  pdf.moveDown(0.5)
  for (const paragraph of section.paragraphs) paragraphs(page, [paragraph], part)
  for (const { anchor, number, title, paragraphs: own } of section.articles) {
    // Never a heading alone at the foot of a page.
    keep(page, 92)
    pdf.moveDown(0.9)
    mark(page, anchor, title)
    bookmark.addItem(`${number} ${title}`)
    write(page, part, 'H3', 'strong', 11.5, `${number}  ${title}`)
    pdf.moveDown(0.15)
    paragraphs(page, own, part)
  }
  part.end()
}

function paragraphs(page: Page, of: readonly Paragraph[], part: Element) {
  for (const { number, text, points } of of) {
    const indent = number ? hang : 0
    // What introduces points stays with the first of them.
    if (points.length > 0) keep(page, page.size * 7)
    hung(page, part, number, text, 0, indent)
    for (const { letter, text: point } of points) hung(page, part, letter, point, indent, hang)
  }
}

/** A number or a letter, and its text hanging beside it. */
function hung(
  page: Page,
  part: Element,
  label: string,
  text: string,
  from: number,
  indent: number,
) {
  const { pdf, size } = page
  pdf.moveDown(0.28)
  keep(page, size * 3)
  pdf.font('text').fontSize(size).fillColor(ink)
  const top = pdf.y
  const left = margins.left + from
  const line = { lineGap: size * 0.28, structParent: part }
  if (label)
    pdf.text(label, left, top, { ...line, width: indent, lineBreak: false, structType: 'Lbl' })
  pdf.text(text, left + indent, top, {
    ...line,
    width: widthOf(page) - from - indent,
    structType: 'P',
  })
}

function signatures(page: Page, document: Document, root: Element) {
  const { pdf } = page
  const { heading, parties, place, name } = document.signatures
  const part = pdf.struct('Sect')
  root.add(part)
  pdf.addPage()
  mark(page, 'signatures', heading)
  pdf.outline.addItem(heading)
  write(page, part, 'H2', 'strong', 16, heading)
  pdf.moveDown(1)
  for (const party of parties) {
    keep(page, 130)
    write(page, part, 'P', 'strong', 11, party)
    for (const line of [place, name]) {
      pdf.moveDown(2.2)
      pdf.markContent('Artifact', { type: 'Layout' })
      const y = pdf.y - 3
      pdf
        .moveTo(margins.left, y)
        .lineTo(margins.left + 260, y)
        .lineWidth(0.5)
        .stroke(grey)
      pdf.endMarkedContent()
      write(page, part, 'P', 'text', 9, line)
    }
    pdf.moveDown(2)
  }
  part.end()
}

/** Running title, hash and page number, on every page once it is known how many there are. */
function margin(pdf: Pdf, document: Document) {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index)
    // Below the margin every text would begin a new page.
    pdf.page.margins = { ...margins, top: 0, bottom: 0 }
    pdf.markContent('Artifact', { type: 'Pagination' })
    const width = pdf.page.width - margins.left - margins.right
    const foot = pdf.page.height - margins.bottom + 30
    pdf.font('aside').fontSize(8.5).fillColor(grey)
    if (index > 0)
      pdf.text(document.running, margins.left, 44, { width, height: 12, ellipsis: true })
    pdf.font('text').fontSize(6.5)
    pdf.text(document.hash, margins.left, foot + 1.5, { width: width - 90, lineBreak: false })
    pdf.fontSize(8.5)
    const label = document.page
      .replace('{page}', String(index + 1))
      .replace('{pages}', String(count))
    pdf.text(label, margins.left, foot, { width, align: 'right', lineBreak: false })
    pdf.endMarkedContent()
  }
}
