import type { Document, Section } from '#core/articles/document.ts'
import type { Article, Paragraph } from '#core/articles/render.ts'

/**
 * The document as one HTML page that needs nothing else: to be read on a screen of any size, aloud, or
 * printed, where the running title, the page and the hash stand in the margins of every page.
 */
export function documentHtml(document: Document): string {
  const { language, title, notice, status, signatures } = document
  const body = [
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    notice ? `<p class="notice">${escaped(notice)}</p>` : '',
    ...status.map((text) => `<p>${escaped(text)}</p>`),
    '</header>',
    `<nav aria-label="${escaped(document.contents)}">`,
    `<h2>${escaped(document.contents)}</h2>`,
    `<ol>${document.sections.map(entry).join('')}</ol>`,
    '</nav>',
    '<main>',
    ...document.sections.map(section),
    `<section class="signatures"><h2>${escaped(signatures.heading)}</h2>`,
    ...signatures.parties.map(
      (party) =>
        `<div><p>${escaped(party)}</p><p class="line">${escaped(signatures.place)}</p>` +
        `<p class="line">${escaped(signatures.name)}</p></div>`,
    ),
    '</section>',
    '</main>',
    `<footer><p>${escaped(document.running)}</p><p class="hash">${escaped(document.hash)}</p></footer>`,
  ]
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.running)}</title>
<style>${styleOf(document)}</style>
</head>
<body>
${body.filter((line) => line !== '').join('\n')}
</body>
</html>
`
}

function entry({ anchor, heading, articles }: Section): string {
  const inner = articles
    .map((one) => `<li><a href="#${one.anchor}">${escaped(`${one.number} ${one.title}`)}</a></li>`)
    .join('')
  const below = inner ? `<ol>${inner}</ol>` : ''
  return `<li><a href="#${anchor}">${escaped(heading)}</a>${below}</li>`
}

function section({ anchor, heading, paragraphs, articles }: Section): string {
  return [
    `<section aria-labelledby="${anchor}"><h2 id="${anchor}">${escaped(heading)}</h2>`,
    paragraphList(paragraphs),
    ...articles.map(article),
    '</section>',
  ].join('\n')
}

const article = ({ anchor, number, title, paragraphs }: Article & { anchor: string }) =>
  `<article aria-labelledby="${anchor}"><h3 id="${anchor}"><span class="number">${escaped(number)}</span> ` +
  `${escaped(title)}</h3>\n${paragraphList(paragraphs)}</article>`

function paragraphList(paragraphs: readonly Paragraph[]): string {
  const mark = (text: string) => (text ? `<span class="mark">${escaped(text)}</span>` : '')
  const item = (number: string, text: string, below = '') =>
    `<li>${mark(number)}<p>${escaped(text)}</p>${below}</li>`
  const points = (of: Paragraph) =>
    of.points.length > 0
      ? `<ol>${of.points.map(({ letter, text }) => item(letter, text)).join('')}</ol>`
      : ''
  if (paragraphs.length === 0) return ''
  return `<ol class="text">${paragraphs.map((of) => item(of.number, of.text, points(of))).join('\n')}</ol>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

/** A string of CSS: what may end it, or the element that holds it, is written as its code. */
const cssString = (text: string) =>
  `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

function styleOf({ running, hash, page }: Document): string {
  const counted = cssString(page)
    .replace('{page}', '" counter(page) "')
    .replace('{pages}', '" counter(pages) "')
  return `
@page { size: A4; margin: 26mm 24mm 24mm;
  @top-center { content: ${cssString(running)}; font: 8pt Georgia, serif; color: #555; }
  @bottom-left { content: ${cssString(hash)}; font: 6.5pt Georgia, serif; color: #555; }
  @bottom-right { content: ${counted}; font: 8pt Georgia, serif; color: #555; } }
@page :first { @top-center { content: none; } }
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem;
  font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; hyphens: auto; }
h1 { font-size: 1.9rem; line-height: 1.2; text-wrap: balance; hyphens: manual; }
h2 { margin: 3rem 0 1rem; font-size: 1.2rem; break-after: avoid; }
h3 { margin: 1.8rem 0 .4rem; font-size: 1.05rem; break-after: avoid; }
.number { font-weight: normal; margin-inline-end: .3em; }
.notice { padding: .6rem .9rem; border: 1px solid; border-inline-start-width: 5px; font-weight: bold; }
ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.5rem; }
nav li { margin-block: .15rem; }
nav > ol > li { margin-block-start: .6rem; }
nav a { color: inherit; text-decoration: none; }
nav a:is(:hover, :focus-visible) { text-decoration: underline; text-underline-offset: .2em; }
.text li { display: grid; grid-template-columns: 2.2em minmax(0, 1fr); margin-block-start: .45rem; }
.text li > p, .text li > ol { grid-column: 2; }
.text > li:only-child:not(:has(> .mark)) > :is(p, ol) { grid-column: 1 / -1; }
.text p { margin: 0; orphans: 2; widows: 2; }
.signatures > div { break-inside: avoid; margin-block: 2rem 3rem; }
.line { border-block-start: 1px solid; margin-block-start: 3.5rem; padding-block-start: .3rem;
  max-width: 24rem; font-size: .9em; }
.hash { font-size: .75rem; overflow-wrap: anywhere; }
footer { margin-block-start: 4rem; color: #666; font-size: .85rem; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } footer { display: none; }
  nav, main { break-before: page; } }`
}
