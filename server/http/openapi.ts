import { z } from 'zod'
import { refused } from '#core/refused.ts'
import type { Guard, Route } from '#server/http/route.ts'
import { statusOf } from '#server/http/status.ts'

type Json = Record<string, unknown>
/** Shapes that operations share, by name, as `components.schemas` holds them. */
type Shapes = Record<string, unknown>

type Described = { described: Shapes; shapes: Shapes }

const componentsAt = '#/components/schemas/'

/** The API's description, from the shapes that check its input and state its answers (OpenAPI 3.1). */
export function openApiOf(routes: readonly Route[], member: string): Json {
  const given = describe(
    Object.fromEntries([
      ['refused', z.strictObject({ refusal: refused })],
      ...routes.flatMap((one) => (one.answer ? [[operationIdOf(one), one.answer] as const] : [])),
    ]),
    'output',
  )
  const inputs = Object.fromEntries(routes.flatMap((one) => inputsOf(one)))
  const taken = apart(describe(inputs, 'input'), given)
  const paths: Record<string, Json> = {}
  for (const one of routes) {
    const operation = operationOf(one, taken.described, given.described)
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operation }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Corridor',
      version: '0.1.0',
      description: `What the node of the member ${member} offers to its screens, partners and auditors`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { ...taken.shapes, ...given.shapes },
      responses: {
        Refused: {
          description: 'Refused, with its reason as a code',
          content: { 'application/json': { schema: given.described.refused } },
        },
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: `${member}.session_token` },
        dispatch: { type: 'http', scheme: 'bearer' },
        metrics: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

/** Such as `getIncidentsByIdTimeline`: the method and the path, as one name. */
export function operationIdOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const parts = path.split(/[/.-]/).filter((part) => part !== '' && part !== 'api')
  const names = parts.map((part) =>
    part
      .replace(/^\{(\w+)\}$/, 'by-$1')
      .split('-')
      .map(upper)
      .join(''),
  )
  return `${method.toLowerCase()}${names.join('')}`
}

const upper = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const partsTaken = ['params', 'query', 'body'] as const

const inputsOf = (one: Route): [string, z.ZodType][] =>
  partsTaken.flatMap((part): [string, z.ZodType][] => {
    const schema = part === 'body' ? (one.describedBody ?? one.body) : one[part]
    return schema && schema !== 'text' ? [[`${operationIdOf(one)}.${part}`, schema]] : []
  })

/** Described all at once, so that what several of them hold is described once, by its name. */
function describe(schemas: Record<string, z.ZodType>, io: 'input' | 'output'): Described {
  const whole = z.toJSONSchema(z.strictObject(schemas), { io, unrepresentable: 'any' })
  const text = JSON.stringify({ described: whole.properties, shapes: whole.$defs ?? {} })
  return JSON.parse(text.replaceAll('"#/$defs/', `"${componentsAt}`))
}

/**
 * What may be left away where it is taken, and stands there where it is given, is two shapes: the one
 * that is taken is named `…Input`, and so is everything that holds it.
 */
function apart(taken: Described, given: Described): Described {
  const differing = Object.keys(taken.shapes).find(
    (name) =>
      name in given.shapes &&
      JSON.stringify(taken.shapes[name]) !== JSON.stringify(given.shapes[name]),
  )
  if (differing === undefined) return taken
  const { [differing]: shape, ...shapes } = taken.shapes
  const renamed = { ...taken, shapes: { ...shapes, [`${differing}Input`]: shape } }
  const ref = (name: string) => `"${componentsAt}${name}"`
  const text = JSON.stringify(renamed).replaceAll(ref(differing), ref(`${differing}Input`))
  return apart(JSON.parse(text), given)
}

function operationOf(one: Route, taken: Shapes, given: Shapes): Json {
  const id = operationIdOf(one)
  const body = one.body === 'text' ? { 'application/jose': text } : json(taken[`${id}.body`])
  return {
    operationId: id,
    summary: one.summary,
    parameters: [
      ...parametersOf('path', taken[`${id}.params`]),
      ...parametersOf('query', taken[`${id}.query`]),
    ],
    ...(one.body && { requestBody: { required: true, content: body } }),
    responses: {
      200: { description: 'Done', content: one.answer ? json(given[id]) : textsOf(one.media) },
      ...Object.fromEntries(refusedBy(one).map((status) => [status, refusedRef])),
    },
    security: securityOf(one.guard),
  }
}

const refusedRef: Json = { $ref: '#/components/responses/Refused' }
const statuses = [...new Set(Object.values(statusOf))].sort()
/** The statuses of refusals; what anybody may ask for without saying anything is never refused. */
const refusedBy = ({ guard, params, query, body }: Route): number[] =>
  guard === 'public' && !params && !query && !body ? [] : statuses

const text: Json = { schema: { type: 'string' } }
const json = (schema: unknown): Json => ({ 'application/json': { schema } })
const textsOf = (media: readonly string[] = []): Json =>
  Object.fromEntries(media.map((one) => [one, text]))

const parametersShape = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
})

function parametersOf(place: 'path' | 'query', described: unknown): Json[] {
  if (described === undefined) return []
  const { properties, required } = parametersShape.parse(described)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }))
}

function securityOf(guard: Guard): Json[] {
  if (guard === 'token') return [{ dispatch: [] }]
  if (guard === 'public' || guard === 'partner' || guard === 'demo') return []
  const orToken = typeof guard === 'object' && guard.orToken !== undefined
  return orToken ? [{ session: [] }, { metrics: [] }] : [{ session: [] }]
}
