import { z } from 'zod'
import type { CasualtyState, Stated } from '#core/casualty/casualty.ts'
import type { Personal } from '#core/casualty/events.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { hex, utf8 } from '#core/record/bytes.ts'
import { type FreeText, freeText } from '#core/text.ts'
import { moment } from '#core/time.ts'

/** Free text in its own language, which nobody has translated. */
export type Quoted = FreeText
/** `absent` was looked for and is not there; `unknown` could not be found out; `not-asked` nobody tried. */
export type Gap = 'absent' | 'unknown' | 'not-asked'
const observed = z.strictObject({
  key: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  at: moment,
})
type Observed = z.infer<typeof observed>

const clinical = z.strictObject({
  casualty: z.string(),
  label: z.string(),
  tag: z.string().nullable(),
  incident: z.strictObject({
    id: z.string(),
    type: z.string().nullable(),
    declaredAt: moment.nullable(),
  }),
  age: z.strictObject({ years: z.number().nullable(), looksLike: z.string().nullable() }),
  sex: z.string(),
  time: z.strictObject({ reportedAt: moment }),
  mechanism: z.string().nullable(),
  injuries: z.array(z.strictObject({ region: z.string(), injury: z.string(), at: moment })),
  signs: z.array(observed),
  triage: z.strictObject({
    category: z.string(),
    method: z.string().nullable(),
    step: z.string().nullable(),
    label: z.strictObject({ scheme: z.string(), label: z.string() }).nullable(),
    lossy: z.boolean(),
    at: moment.nullable(),
  }),
  treatments: z.array(
    z.strictObject({ intervention: z.string(), detail: z.string().nullable(), at: moment }),
  ),
  needs: z.array(z.string()),
  consent: z.strictObject({ treatment: z.string(), transfer: z.string(), sharing: z.string() }),
  contaminated: z.boolean(),
  unaccompaniedMinor: z.boolean(),
  deathConfirmed: z.strictObject({ at: moment, territory: z.string() }).nullable(),
})

/** Null in the history: nobody has asked. Empty: asked, and there are none. */
const person = z.strictObject({
  identity: z.enum(['unknown', 'provisional', 'confirmed']),
  familyName: z.string().nullable(),
  givenName: z.string().nullable(),
  birthDate: z.string().nullable(),
  language: z.string().nullable(),
  allergies: z.array(z.string()).nullable(),
  medications: z.array(z.string()).nullable(),
  conditions: z.array(z.string()).nullable(),
  note: freeText.nullable(),
})

/**
 * What is handed over with a patient: ATMIST (age, time, mechanism, injuries, signs, treatment) and
 * what the International Patient Summary needs, as codes. `clinical` is what both sides sign. `person`
 * is shown beside it and not signed: a hash of a name cannot be erased, and the other side may not
 * be allowed to see it.
 */
export const handedOver = z
  .strictObject({ format: z.literal('corridor-handoff/1'), clinical, person })
  .meta({ id: 'HandoffContent' })
export type HandoffContent = z.infer<typeof handedOver>

/** Gathers what is handed over. Pure: two sides that know the same of the patient get the same. */
export function handoffContent(
  casualty: CasualtyState,
  incident: IncidentState | null,
  personal: Personal | null,
): HandoffContent {
  return {
    format: 'corridor-handoff/1',
    clinical: clinicalOf(casualty, incident),
    person: personOf(casualty, personal),
  }
}

function clinicalOf(
  casualty: CasualtyState,
  incident: IncidentState | null,
): HandoffContent['clinical'] {
  const { triage, consent, flags } = casualty
  const consentTo = (about: keyof typeof consent) => consent[about]?.value ?? 'not-asked'
  const { scheme, label } = triage?.value ?? {}
  return {
    casualty: casualty.id,
    label: casualty.label,
    tag: casualty.tag,
    incident: {
      id: casualty.incident,
      type: incident?.exists ? incident.type : null,
      declaredAt: incident?.exists ? incident.declaredAt : null,
    },
    age: { years: casualty.ageYears, looksLike: casualty.looksLike },
    sex: casualty.sex,
    time: { reportedAt: casualty.reportedAt },
    mechanism: casualty.mechanism,
    injuries: casualty.injuries.map(({ value, at }) => ({ ...value, at })),
    signs: signsOf(casualty.observations),
    triage: {
      category: casualty.category,
      method: triage?.value.method ?? null,
      step: triage?.value.step ?? null,
      label: scheme === undefined || label === undefined ? null : { scheme, label },
      lossy: triage?.value.lossy ?? false,
      at: triage?.at ?? null,
    },
    treatments: casualty.treatments.map(({ value, at }) => ({
      intervention: value.intervention,
      detail: value.detail ?? null,
      at,
    })),
    needs: [...casualty.needs].sort(),
    consent: {
      treatment: consentTo('treatment'),
      transfer: consentTo('transfer'),
      sharing: consentTo('sharing'),
    },
    contaminated: flags.contaminated,
    unaccompaniedMinor: flags.unaccompaniedMinor,
    deathConfirmed: casualty.deathConfirmed,
  }
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** In order of their names, so that the order of arrival does not change what is signed. */
function signsOf(observations: Record<string, Stated<unknown>>): Observed[] {
  return Object.keys(observations)
    .sort()
    .flatMap((key) => {
      const { value, at } = observations[key]!
      return isPlain(value) ? [{ key, value, at }] : []
    })
}

/** Until somebody's identity is confirmed, no history is attached to them: it may be another's. */
function personOf(casualty: CasualtyState, personal: Personal | null): HandoffContent['person'] {
  const known = casualty.erased ? null : personal
  const history = casualty.identity === 'confirmed' ? known : null
  return {
    identity: casualty.identity,
    familyName: known?.familyName ?? null,
    givenName: known?.givenName ?? null,
    birthDate: known?.birthDate ?? null,
    language: known?.language ?? null,
    allergies: history?.allergies ?? null,
    medications: history?.medications ?? null,
    conditions: history?.conditions ?? null,
    note: known?.note ?? null,
  }
}

/**
 * What both sides sign: the SHA-256, in hex, of the canonical JSON of the clinical part. `sha256`
 * takes bytes, `canonical` is RFC 8785.
 */
export function contentHash(
  content: HandoffContent,
  sha256: (bytes: Uint8Array) => Uint8Array,
  canonical: (value: unknown) => string,
): string {
  const { format, clinical } = content
  return hex(sha256(utf8(canonical({ format, clinical }))))
}
