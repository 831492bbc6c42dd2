import { z } from 'zod'
import { textHash } from '#core/agreement/events.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import type { AgreementState } from '#core/agreement/state.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { documentOf } from '#core/articles/document.ts'
import { documentHtml } from '#core/articles/document-html.ts'
import { refusal } from '#core/refusal.ts'
import { err } from '#core/result.ts'
import { type Route, route, type Serving } from '#server/http/route.ts'
import { printDocument } from '#server/print/agreement-print.ts'
import { sha256 } from '#server/store/seal.ts'
import { lawLanguages } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'

const documentQuery = z.strictObject({
  language: z.enum(lawLanguages),
  format: z.enum(['html', 'pdf']),
  /** One text by its hash; the one that is in effect, where it is not given. */
  text: textHash.optional(),
})

/** A text by its hash, or the one by which a case that begins now is decided. */
async function textOf({ law, streams }: Serving, hash: string | undefined) {
  const lived = hash === undefined ? law : law.life.texts.find((text) => text.hash === hash)
  if (lived) return lived.agreement
  const state = (await streams.load(law.stream)).state as AgreementState
  return versionsOf(law.foundation, state).byHash.get(hash!)?.agreement
}

export const documentRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/api/agreement/document',
    guard: { may: 'view.agreement' },
    summary: 'The agreement as a document, made from its clauses: a page to read, or PDF to print',
    query: documentQuery,
    answer: null,
    media: ['text/html', 'application/pdf'],
    async handle({ query: { language, format, text } }, serving) {
      const agreement = await textOf(serving, text)
      if (!agreement) return err(refusal('unknown_thing', { what: text ?? '' }, { field: 'text' }))
      const hash = agreementHash(agreement, sha256)
      const nameOf = (id: string) => serving.crossings.get(id)?.name
      const document = documentOf(agreement, hash, sayIn(language), nameOf)
      const name = `${document.id}.${format}`
      const headers = {
        'content-disposition': `inline; filename="${name}"`,
        'cache-control': 'no-cache',
      }
      if (format === 'html') {
        const type = { 'content-type': 'text/html; charset=utf-8', 'content-language': language }
        return new Response(documentHtml(document), { headers: { ...headers, ...type } })
      }
      const bytes = await printDocument(document)
      return new Response(Buffer.from(bytes), {
        headers: { ...headers, 'content-type': 'application/pdf' },
      })
    },
  }),
]
