import { z } from 'zod'
import { duty } from '#core/law/duty.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { languageTag } from '#core/text.ts'
import type { Language, Texts } from '#core/words.ts'

/** A place that no party answers for; a clause speaks of it only by name. */
export const outside = 'outside'

const date = z.iso.date()
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
/** A text by language. That it holds the languages of all parties is checked where a text is drafted. */
const texts = z
  .record(languageTag, z.string().min(1))
  .refine((of) => Object.keys(of).length > 0, { message: 'write it in at least one language' })
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 06:30')

/** One fact's condition. Several words mean any of them; the conditions of a clause all hold. */
function matcher(name: FactName): z.ZodType {
  const fact = facts[name]
  switch (fact.type) {
    case 'truth':
      return z.boolean()
    case 'party':
    case 'name':
      return oneOrMore(id)
    case 'word':
      return oneOrMore(z.enum(fact.words as readonly [string, ...string[]]))
    case 'words': {
      const list = z.array(z.enum(fact.words as readonly [string, ...string[]])).min(1)
      return z.union([
        z.strictObject({ any: list }),
        z.strictObject({ all: list }),
        z.strictObject({ none: list }),
      ])
    }
    case 'number':
      return z
        .strictObject({
          atLeast: z.number().min(fact.min).max(fact.max).optional(),
          atMost: z.number().min(fact.min).max(fact.max).optional(),
        })
        .refine((bounds) => bounds.atLeast !== undefined || bounds.atMost !== undefined, {
          message: 'give atLeast, atMost or both',
        })
    case 'time-of-day':
      return z.strictObject({ between: z.tuple([timeOfDay, timeOfDay]) })
  }
}

function oneOrMore(word: z.ZodType<string>) {
  return z.union([word, z.array(word).min(1), z.strictObject({ not: z.array(word).min(1) })])
}

const words = z.array(z.string()).readonly()

/** `any`/`all`/`none` are of sets; `not` is of single words; a pair of times may span midnight. */
export const anyMatcher = z
  .union([
    z.boolean(),
    z.string(),
    words,
    z.strictObject({ not: words }),
    z.strictObject({ any: words }),
    z.strictObject({ all: words }),
    z.strictObject({ none: words }),
    z.strictObject({ between: z.tuple([z.string(), z.string()]).readonly() }),
    z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() }),
  ])
  .meta({ id: 'Matcher' })
export type Matcher = z.infer<typeof anyMatcher>
export type Conditions = Partial<Record<FactName, Matcher>>

export const conditions = z
  .strictObject(
    Object.fromEntries(
      (Object.keys(facts) as FactName[]).map((name) => [name, matcher(name).optional()]),
    ),
  )
  .meta({ id: 'Conditions' }) as unknown as z.ZodType<Conditions>

export const clause = z
  .strictObject({
    /** The article's number as printed, such as `7.2`. */
    id: z.string().regex(/^\d+(\.\d+)*$/, 'an article number such as 7.2'),
    kind: z.string().min(1),
    title: texts,
    /** `provides` decides nothing: it adds duties wherever it applies. */
    effect: z.enum(['permits', 'prohibits', 'provides']),
    from: date.optional(),
    until: date.optional(),
    knownSince: date.optional(),
    when: conditions.default({}),
    /** Exceptions: where any of these applies as a whole, the clause does not. */
    unless: z.array(conditions).default([]),
    duties: z.array(duty).default([]),
    /** Why it is so: an article's recital, or the real scheme it learnt from. */
    source: z.string().optional(),
    /** Filed divergence from the authentic text: until settled, the clause is undetermined. */
    diverges: z.string().optional(),
    /** For safety it binds every future act at once; otherwise cases that had begun go on without it. */
    suspended: z
      .strictObject({
        from: date,
        by: z.string(),
        reason: z.string(),
        safety: z.boolean().default(true),
      })
      .optional(),
  })
  .meta({ id: 'Clause' })
export type Clause = z.infer<typeof clause>

const key = z.strictObject({
  kid: z.string().min(1),
  use: z.enum(['sign', 'encrypt']),
  /** Raw public key, base64url: Ed25519 to sign, X25519 to encrypt. */
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/, '32 bytes in base64url'),
})

export const partyTypes = [
  'state',
  'civil-society',
  'international-organisation',
  'field-hospital',
] as const

export const party = z
  .strictObject({
    id,
    name: texts,
    /** Not every party is a state: its standing says whether its signature is needed. */
    type: z.enum(partyTypes).default('state'),
    /** `required`: nothing is in force without it. `accession`: it is bound once it has signed. */
    signature: z.enum(['required', 'accession']).default('required'),
    /** ISO 3166-1 alpha-2 of the state, or of the state whose law governs it. */
    state: z.string().regex(/^[A-Z]{2}$/),
    timeZone: z.string().min(1),
    /** What it reads, by BCP 47 tag: every title and name of the agreement is given in these. */
    languages: z.array(languageTag).min(1),
    organisations: z.array(z.strictObject({ id, name: z.string(), role: z.string() })).default([]),
    /** Root keys: the treaty is the trust list. */
    keys: z.array(key).default([]),
  })
  .meta({ id: 'Party' })
export type Party = z.infer<typeof party>

export const agreement = z
  .strictObject({
    format: z.literal('corridor-agreement/1'),
    id,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: texts,
    /** True for a text that no state has signed. */
    illustrative: z.boolean(),
    stage: z.enum(['drafted', 'signed', 'ratified', 'provisionally-applied', 'in-force']),
    /** The signed document, which prevails: where it is kept, and the SHA-256 of its bytes in hex. */
    authentic: z
      .strictObject({ document: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .optional(),
    /** The version that this one replaces, by the hash of its canonical text. */
    amends: z
      .strictObject({
        version: z.string().regex(/^\d+\.\d+\.\d+$/),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      })
      .optional(),
    term: z.strictObject({ from: date, until: date.optional() }),
    parties: z.array(party).min(2),
    clauses: z.array(clause).min(1),
  })
  .meta({ id: 'Agreement' })
export type Agreement = z.infer<typeof agreement>

/**
 * The languages that a text is written in: those of its own title and those that its parties name, in
 * that order. Each title and name of it must be given in all of them.
 */
export const languagesOf = ({
  title,
  parties,
}: {
  title: Texts
  parties: readonly Pick<Party, 'languages'>[]
}): Language[] => [
  ...new Set([...Object.keys(title), ...parties.flatMap(({ languages }) => languages)]),
]
