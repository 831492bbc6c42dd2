import { z } from 'zod'
import type { Guard, Route } from '#server/http/route.ts'

type Json = Record<string, unknown>

const refusalSchema: Json = {
  type: 'object',
  required: ['refusal'],
  properties: {
    refusal: {
      type: 'object',
      required: ['code', 'params', 'clauses'],
      properties: {
        code: { type: 'string', description: 'What was refused, as a code' },
        field: { type: 'string', description: 'Which input is meant, as a path' },
        params: { type: 'object' },
        clauses: { type: 'array', items: { type: 'string' } },
      },
    },
  },
}

const jsonOf = (schema: Json): Json => ({ 'application/json': { schema } })

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** The API's description, from the schemas that check its input (OpenAPI 3.1). */
export function openApiOf(routes: readonly Route[], member: string): Json {
  const paths: Record<string, Json> = {}
  for (const one of routes) {
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operationOf(one) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Corridor',
      version: '0.1.0',
      description: `What the node of the member ${member} offers to its screens, partners and auditors`,
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: `${member}.session_token` },
        dispatch: { type: 'http', scheme: 'bearer' },
        metrics: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function operationOf(one: Route): Json {
  const answered = one.answer
    ? { description: 'Done', content: jsonOf(schemaOf(one.answer, 'output')) }
    : { description: 'Done; see the summary for its form' }
  return {
    summary: one.summary,
    parameters: [...parametersOf('path', one.params), ...parametersOf('query', one.query)],
    ...(one.body && {
      requestBody: { required: true, content: bodyOf(one.describedBody ?? one.body) },
    }),
    responses: {
      200: answered,
      default: { description: 'Refused, with its reason', content: jsonOf(refusalSchema) },
    },
    security: securityOf(one.guard),
  }
}

const bodyOf = (body: NonNullable<Route['body']>): Json =>
  body === 'text' ? { 'application/jose': {} } : jsonOf(schemaOf(body, 'input'))

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }))
}

function securityOf(guard: Guard): Json[] {
  if (guard === 'token') return [{ dispatch: [] }]
  if (guard === 'public' || guard === 'partner' || guard === 'demo') return []
  const orToken = typeof guard === 'object' && guard.orToken !== undefined
  return orToken ? [{ session: [] }, { metrics: [] }] : [{ session: [] }]
}
