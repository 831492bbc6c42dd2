/** Languages of the region's screens, handoffs and articles. */
export const languages = ['en', 'nl', 'de', 'fr'] as const
export type Language = (typeof languages)[number]

/**
 * Finds words for a key such as `clinical.category.immediate`, filling `{{name}}` from params.
 * Core gets it as an argument, so that core renders in any language and imports none.
 */
export type Say = (key: string, params?: Record<string, string | number>) => string

/** A text given in every language of the parties. */
export type Texts = Record<Language, string>
