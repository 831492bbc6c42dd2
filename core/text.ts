import { z } from 'zod'

/** Free text keeps its language and is never translated by Corridor. */
export const freeText = z
  .strictObject({
    text: z.string().min(1).max(2000),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  })
  .meta({ id: 'FreeText' })
export type FreeText = z.infer<typeof freeText>

/** Subtags in their order: language, extended, script, region, variants, extensions, private use. */
const subtags = [
  ...['[a-z]{2,3}', '(-[a-z]{3}){0,3}', '(-[A-Z][a-z]{3})?', '(-([A-Z]{2}|\\d{3}))?'],
  '(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*',
  '(-[a-wyz0-9](-[a-z0-9]{2,8})+)*',
  '(-x(-[a-z0-9]{1,8})+)?',
]

/**
 * A language as BCP 47 (RFC 5646) writes it, in the usual letters: `nl`, `pt-BR`, `zh-Hant`, `ca-valencia`.
 * A language of four and more letters is possible there and none has them, so `dutch` is no tag.
 */
export const languageTag = z
  .string()
  .regex(
    new RegExp(`^${subtags.join('')}$`),
    'a language is written as a BCP 47 tag, such as nl or pt-BR',
  )
