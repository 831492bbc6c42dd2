import { sha256 } from '@noble/hashes/sha2.js'
import { useQueries, useQuery } from '@tanstack/react-query'
import type { TextView } from '#core/agreement/life.ts'
import { agreementHash } from '#core/agreement/signing.ts'
import type { Command } from '#core/command.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { get } from '../api.ts'
import { useAgreement } from '../data.ts'
import { command } from '../outbox.ts'
import { freeKeys } from '../queries.ts'
import type { Draft } from './drafts.ts'
import { useLife } from './use-life.ts'

/** Texts that are filed at the node, and how a draft of this device becomes one of them. */

export type Filed = { view: TextView; agreement: Agreement }

const waiting = new Set<TextView['stage']>(['drafted', 'proposed', 'signed', 'agreed'])
export const isWaiting = (stage: TextView['stage']): boolean => waiting.has(stage)

/** Filed texts in some stages that can be read, the newest first; those that are not in effect yet. */
export function useFiled(wanted = isWaiting): readonly Filed[] {
  const life = useLife().data
  const views = (life?.texts ?? []).filter(({ stage }) => wanted(stage))
  return useQueries({
    queries: views.map(({ hash }) => textQuery(hash)),
    combine: (results) =>
      results
        .flatMap(({ data }, i) => (data ? [{ view: views[i]!, agreement: data }] : []))
        .sort((a, b) => lastSaid(b.view) - lastSaid(a.view)),
  })
}

/** A text is named by its hash: it never becomes another one. */
export const textQuery = (hash: string) => ({
  queryKey: freeKeys['agreement-text'](hash),
  queryFn: async () => readFiled(await get<object>(`/api/agreement/texts/${hash}`)),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The text that something is said about: a filed one by its hash, or else the one in force. */
export function useTextOf(hash: string | undefined): Agreement | null {
  const inForce = useAgreement().data ?? null
  const filed = useQuery({ ...textQuery(hash ?? ''), enabled: hash !== undefined }).data ?? null
  return hash === undefined ? inForce : filed
}

const lastSaid = ({ drafts, proposedAt }: TextView) =>
  Math.max(proposedAt ?? 0, ...drafts.map(({ at }) => at))

/** A text as it was filed, which leaves its stage to its life; null where it cannot be read here. */
export function readFiled(raw: object): Agreement | null {
  const read = agreementSchema.safeParse({ stage: 'drafted', ...raw })
  return read.success ? read.data : null
}

/** The name of a text wherever it goes; null while it is not whole. */
export function hashOf(text: Agreement): string | null {
  const read = agreementSchema.safeParse(text)
  return read.success ? agreementHash(read.data, sha256) : null
}

/** A text that amends another one: the next version, which names what it amends. */
export function amendmentOf(base: Agreement): Agreement {
  const [major = 0, minor = 0] = base.version.split('.').map(Number)
  const sha = hashOf(base)
  return {
    ...base,
    stage: 'drafted',
    version: `${major}.${minor + 1}.0`,
    ...(sha && { amends: { version: base.version, sha256: sha } }),
  }
}

/** Whether the draft says something that the node has not been told. */
export const isUnfiled = (draft: Pick<Draft, 'filed'>, text: Agreement): boolean =>
  draft.filed === undefined || draft.filed.hash !== hashOf(text)

/** Files a draft with the parties: for the first time, or as the next text of the same draft. */
export function filing(draft: Draft, text: Agreement, stream: string): Command {
  const id = draft.filed?.draft ?? `draft-${draft.id}`
  const body = { draft: id, text: { ...text } }
  return draft.filed
    ? command('agreement.revise', stream, body)
    : command('agreement.draft', stream, { ...body, basedOn: draft.basedOn ?? null })
}
