import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Members, startMembers } from '#test/members.ts'
import { lawLanguages as languages } from '#words/languages.ts'

let members: Members
before(async () => {
  members = await startMembers()
})
after(() => members.stop())

const path = (language: string, format: string, more = '') =>
  `/api/agreement/document?language=${language}&format=${format}${more}`

test('whoever may read the agreement gets it as a page in each language, with crossings by name', async () => {
  const nl = await members.nl.signIn('liaison')
  for (const language of languages) {
    const answer = await nl.ask('GET', path(language, 'html'))
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(answer.headers.get('content-language'), language)
    const html = String(answer.body)
    assert.match(html, new RegExp(`<html lang="${language}"`))
    assert.doesNotMatch(html, /slenaken-teuven/)
  }
})

test('and as PDF; a language or a text that is not there is refused, and so is a stranger', async () => {
  const nl = await members.nl.signIn('liaison')
  const pdf = await nl.ask('GET', path('fr', 'pdf'))
  assert.equal(pdf.status, 200)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.match(pdf.headers.get('content-disposition')!, /inline; filename="meuse-rhine-.*-fr\.pdf"/)
  assert(String(pdf.body).startsWith('%PDF-1.7'))
  assert.equal((await nl.ask('GET', path('xx', 'pdf'))).status, 400)
  const missing = await nl.ask('GET', path('fr', 'html', `&text=${'0'.repeat(64)}`))
  assert.equal(missing.status, 404)
  const stranger = await fetch(`${members.nl.url}${path('fr', 'pdf')}`)
  assert.equal(stranger.status, 401)
})
