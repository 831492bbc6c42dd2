import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { generateSource } from 'oazapfts'
import { commandKinds, nouns } from '#core/nouns.ts'
import { operationIdOf } from '#server/http/openapi.ts'
import { routes } from '#server/http/routes.ts'
import { clientOf, type Members, root, startMembers } from '#test/members.ts'

/** The API's description as a program meets it that knows nothing else of Corridor. */

type Shape = Record<string, unknown>
type Description = {
  paths: Record<string, Record<string, { operationId: string; responses: Shape }>>
  components: { schemas: Record<string, Shape> }
}

let members: Members
let api: Description
before(async () => {
  members = await startMembers({ ids: ['nl'] })
  api = await clientOf(members.nl.url).get<Description>('/api/openapi.json')
})
after(() => members.stop())

test('a tool that is not ours finds the description valid', async () => {
  const found = await new Validator().validate(structuredClone(api))
  assert.deepEqual(found, { valid: true })
  const broken = structuredClone(api)
  Object.assign(broken.paths['/api/incidents']!.get!, { responses: 'none' })
  assert.equal((await new Validator().validate(broken)).valid, false)
})

test('every operation, every command and the state of every noun has a name of its own', () => {
  const operations = Object.values(api.paths).flatMap((path) => Object.values(path))
  const ids = operations.map(({ operationId }) => operationId)
  assert.equal(new Set(ids).size, routes.length)
  assert.deepEqual(ids.toSorted(), routes.map(operationIdOf).sort())
  const names = Object.keys(api.components.schemas)
  const commands = names.filter((name) => name.endsWith('Command') && name !== 'Command')
  assert.equal(commands.length, commandKinds.size)
  // Of an incident and of an agreement more is answered than their state.
  const answered: Record<string, string> = { incident: 'IncidentView', agreement: 'AgreementLife' }
  for (const noun of Object.keys(nouns)) {
    const name = answered[noun] ?? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}State`
    assert(names.includes(name), name)
  }
})

/** Where a shape lets anything pass, as paths; what it names is looked at where it stands itself. */
function openAt(shape: unknown, path: string): string[] {
  if (Array.isArray(shape)) return shape.flatMap((one) => openAt(one, path))
  if (typeof shape !== 'object' || shape === null) return []
  const { properties, additionalProperties, propertyNames: _, ...rest } = shape as Shape
  if (Object.keys(shape).length === 0) return [path]
  const open = rest.type === 'object' && properties !== undefined && additionalProperties !== false
  return [
    ...(open ? [`${path}.*`] : []),
    ...openAt(additionalProperties, `${path}.*`),
    ...Object.entries((properties ?? {}) as Shape).flatMap(([name, one]) =>
      openAt(one, `${path}.${name}`),
    ),
    ...Object.entries(rest).flatMap(([key, one]) => (key === 'default' ? [] : openAt(one, path))),
  ]
}

test('an answer is described whole: what is left open is named here', () => {
  const states = Object.entries(api.components.schemas).filter(
    ([name]) => !/(Command|Input)$/.test(name),
  )
  const answers = routes.flatMap(({ path, method }) => {
    const operation = api.paths[path]![method.toLowerCase()]!
    return openAt(operation.responses['200'], operationIdOf({ path, method }))
  })
  assert.deepEqual(
    [...states.flatMap(([name, shape]) => openAt(shape, name)), ...answers].sort(),
    [
      // An observation is of whatever the method asks for.
      'CasualtyState.observations.*.value',
      // An entry is whatever its kind says, which a partner of a later version may have written.
      'Entry.body.*',
      'TimelineLine.body.*',
      'getAgreementTextsById.*',
      'getCasualtiesByIdPersonal.*',
    ].sort(),
  )
})

test('a client that is generated from the description tells a story, from signing in to a refusal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-client-'))
  try {
    const source = await generateSource(`${members.nl.url}/api/openapi.json`)
    writeFileSync(join(folder, 'client.ts'), source)
    copyFileSync(join(root, 'test/client-story.ts'), join(folder, 'story.ts'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    const config = { extends: join(root, 'tsconfig.json'), include: ['*.ts'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const checked = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
    assert.equal(checked.status, 0, checked.stdout)
    const { tell } = await import(join(folder, 'story.ts'))
    assert.deepEqual(await tell(members.nl.url), {
      declared: ['incident.declared'],
      reported: ['casualty.reported'],
      triaged: ['casualty.triaged'],
      category: 'immediate',
      destined: ['casualty.destined'],
      stale: 'stale',
      timeline: ['incident.declared', 'casualty.reported', 'casualty.triaged', 'casualty.destined'],
      nowhere: [404, 'unknown_thing'],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
