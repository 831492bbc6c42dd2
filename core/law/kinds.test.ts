import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { dutyNames } from '#core/law/duties.ts'
import { factNames } from '#core/law/facts.ts'
import { belongsTo, clauseKinds, factsOf, findKind, kindsStating } from '#core/law/kinds.ts'
import { partyFacts } from '#core/law/scope.ts'

for (const kind of clauseKinds) {
  test(`what the kind ${kind} says of itself goes together`, () => {
    const { asks, states, first, duties, roles = [], own = [], subject } = findKind(kind)!
    const facts: readonly string[] = factsOf(kind)
    const strange = (names: readonly string[], known: readonly string[]) =>
      names.filter((name) => !known.includes(name))
    assert.equal(new Set(facts).size, facts.length, 'a fact is asked and stated, or stated twice')
    assert.equal(new Set(duties).size, duties.length, 'a duty is named twice')
    assert(first.length > 0, '`first` names nothing, so that its coverage would be one cell')
    assert.deepEqual(strange(first, facts), [], '`first` names what its questions never state')
    assert.deepEqual(strange(roles, [...asks, ...states]), [], '`roles` names a side that it lacks')
    assert.deepEqual(strange(roles, partyFacts), [], '`roles` names what is no side')
    const sayable = [...facts, ...dutyNames.filter((name) => belongsTo(name, kind)), 'value']
    assert.deepEqual(strange(own, sayable), [], '`own` has words for what its clauses never say')
    if (subject) assert(facts.includes(subject), '`subject` is what its questions never state')
  })
}

test('every fact and every duty makes sense in some kind', () => {
  assert.deepEqual(
    factNames.filter((name) => kindsStating(name).length === 0),
    [],
  )
  assert.deepEqual(
    dutyNames.filter((name) => !clauseKinds.some((kind) => belongsTo(name, kind))),
    [],
  )
})

test('every file of a kind is in the list of kinds, under its own name', () => {
  const written = readdirSync(import.meta.dirname).flatMap((file) => {
    const found = /^kind-(.+)\.ts$/.exec(file)
    return found ? [found[1]!] : []
  })
  const listed: readonly string[] = clauseKinds
  for (const kind of written)
    assert(
      listed.includes(kind),
      `core/law/kind-${kind}.ts is not in \`kinds\` of core/law/kinds.ts`,
    )
  for (const kind of listed) assert(written.includes(kind), `core/law/kind-${kind}.ts is not there`)
})
