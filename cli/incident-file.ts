import { z } from 'zod'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import { incidentTypes } from '#core/incident/events.ts'
import { consents } from '#core/law/facts.ts'
import { capability } from '#core/region/capability.ts'
import { type Fault, readYaml } from '#core/region/locate.ts'
import { place } from '#core/region/region.ts'
import { err, ok, type Result } from '#core/result.ts'
import { category } from '#core/triage/category.ts'
import { generate } from './generate.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens')
const instantText = z.iso.datetime({ offset: true })

/** One casualty as somebody writes it: what is not said is unknown or, for flags, not recorded. */
const casualty = z.strictObject({
  id,
  category,
  needs: z.array(capability).default([]),
  ageYears: z.number().min(0).max(130).optional(),
  looksLike: z.enum(['adult', 'child', 'infant']).optional(),
  scene: id.optional(),
  family: id.optional(),
  contaminated: z.boolean().default(false),
  unaccompaniedMinor: z.boolean().default(false),
  threatened: z.boolean().default(false),
  consent: z.enum(consents).optional(),
})

/** How many people at a scene, whose categories nobody published: drawn from a seed by these shares. */
const drawn = z.strictObject({
  seed: z.int(),
  note: z.string(),
  groups: z.array(z.strictObject({ scene: id, count: z.int().min(1).max(5000) })).min(1),
  shares: z.partialRecord(category, z.number().min(0).max(1)),
})
export type Drawn = z.infer<typeof drawn>

const incidentFile = z
  .strictObject({
    format: z.literal('corridor-incident/1'),
    id,
    name: z.string().min(1),
    /** True for an incident that never happened. */
    fictional: z.boolean(),
    note: z.string().optional(),
    sources: z.array(z.string()).default([]),
    type: z.enum(incidentTypes),
    at: instantText,
    timeZone: z.string(),
    member: id,
    scenes: z.record(id, place),
    crisisDeclared: z.boolean().default(false),
    vehicles: z
      .array(z.strictObject({ count: z.int().min(1).max(500), readyMinutes: z.number().min(0) }))
      .default([]),
    casualties: z.array(casualty).default([]),
    drawn: drawn.optional(),
    /** What was reported of the real day, to be printed beside the plan's figures. */
    reported: z
      .array(z.strictObject({ what: z.string(), value: z.number(), source: z.string() }))
      .default([]),
    why: z.string().optional(),
  })
  .superRefine((file, context) => {
    const scenes = Object.keys(file.scenes)
    const say = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (scenes.length === 0) say(['scenes'], 'name at least one scene')
    const seen = new Set<string>()
    for (const [i, one] of file.casualties.entries()) {
      if (one.scene && !scenes.includes(one.scene))
        say(
          ['casualties', i, 'scene'],
          `there is no scene \`${one.scene}\`: one of ${scenes.join(', ')}`,
        )
      if (seen.has(one.id)) say(['casualties', i, 'id'], `\`${one.id}\` is there twice`)
      seen.add(one.id)
    }
    for (const [i, group] of (file.drawn?.groups ?? []).entries())
      if (!scenes.includes(group.scene))
        say(
          ['drawn', 'groups', i, 'scene'],
          `there is no scene \`${group.scene}\`: one of ${scenes.join(', ')}`,
        )
    const shares = Object.values(file.drawn?.shares ?? { all: 1 }).reduce((a, b) => a + b, 0)
    if (Math.abs(shares - 1) > 1e-6) say(['drawn', 'shares'], `shares add up to ${shares}, not 1`)
    if (file.casualties.length === 0 && !file.drawn)
      say(['casualties'], 'nobody is hurt: list casualties')
  })
export type IncidentFile = z.infer<typeof incidentFile>

export type Incident = { file: IncidentFile; now: number; casualties: PlanCasualty[] }

/** Reads an incident from YAML or JSON; faults name line, column and field. */
export function readIncident(text: string, path: string): Result<Incident, Fault[]> {
  const read = readYaml(path, text, incidentFile)
  if (!read.ok) return err(read.error)
  const file = read.value.value
  const first = Object.keys(file.scenes)[0]!
  const written = file.casualties.map(
    (one): PlanCasualty => ({
      id: one.id,
      label: one.id,
      category: one.category,
      needs: one.needs,
      ageYears: one.ageYears ?? null,
      looksLike: one.looksLike ?? null,
      place: file.scenes[one.scene ?? first]!,
      member: file.member,
      family: one.family ?? null,
      contaminated: one.contaminated,
      unaccompaniedMinor: one.unaccompaniedMinor,
      threatened: one.threatened,
      consent: one.consent === undefined || one.consent === 'not-asked' ? null : one.consent,
    }),
  )
  const more = file.drawn ? generate(file.drawn, file.scenes, file.member) : []
  return ok({
    file,
    now: Temporal.Instant.from(file.at).epochMilliseconds,
    casualties: [...written, ...more],
  })
}
