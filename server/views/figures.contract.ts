import assert from 'node:assert/strict'
import type { PlanCasualty } from '#core/allocation/plan.ts'
import { slotOf } from '#core/allocation/treat.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { directions } from '#core/casualty/views.ts'
import { countPeople, peopleOf } from '#core/incident/count.ts'
import type { IncidentState } from '#core/incident/incident.ts'
import { findSuspected } from '#core/incident/suspect.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import { findNoun } from '#core/nouns.ts'
import { mostUrgent } from '#core/triage/harmonise.ts'
import { viewsOf } from '#server/http/counts.ts'
import { alikeIn, planCasualties, planCasualtyOf } from '#server/planning/planning.ts'
import { findAround } from '#server/planning/scene.ts'
import { allDocuments } from '#server/store/documents.ts'
import type { Store } from '#server/store/store.ts'
import { evolved, openStreams } from '#server/streams.ts'
import { livesOf, openLife } from '#test/life.ts'
import { noon, treaty } from '#test/world.ts'
import { type Check, entries, open, silent } from './views.contract.ts'

/** Figures against a fold over everything, and states against a fold from the first entry. */
export function figureRules(check: Check) {
  check(
    '[ST25] a stream loaded from its snapshot is the one folded from its first entry',
    async (store) => {
      const views = await open(store, findNoun, silent)
      const { enter } = openLife(store)
      const all = new Set<string>()
      for (const group of livesOf(3, 600))
        for (const { stream } of await enter(group)) all.add(stream)
      const cold = openStreams(store, findNoun)
      for (const stream of all) {
        const { noun, state } = await cold.load(stream)
        const folded = (await store.streamEntries(stream)).reduce(
          (was, entry) => evolved(noun, was, entry),
          noun?.initial(state.id) ?? { ...state, exists: false, version: 0, actVersion: 0 },
        )
        assert.equal(JSON.stringify(state), JSON.stringify(folded), stream)
      }
      await views.stop()
    },
  )

  check(
    '[ST26] [ST30] counts, doubles, needs, boards and worklists are those of a fold over all casualties',
    async (store) => {
      await open(store, findNoun, silent)
      const { enter } = openLife(store)
      let doubles = 0
      let n = 0
      for (const group of livesOf(11, entries)) {
        await enter(group)
        if (++n % 60 === 0) doubles += await compareIncidents(store)
      }
      doubles += await compareIncidents(store)
      await compareBoards(store)
      assert(doubles > 5, `${doubles} pairs that look alike were compared`)
    },
  )
}

/** Every incident as its page shows it, against a fold over everybody in it. Gives the pairs that it saw. */
async function compareIncidents(store: Store): Promise<number> {
  let doubles = 0
  const evaluate = compile([standingOf(treaty)])
  for (const document of await allDocuments(store, 'incident')) {
    const incident = document.body as IncidentState
    const found = await allDocuments(store, 'casualty', { about: incident.id })
    const casualties = found.map(({ body }) => body as CasualtyState)
    const [view] = await viewsOf(store, [incident])
    const people = planCasualties(
      { member: 'nl', law: { evaluate } },
      { incident, casualties },
      noon,
    )
    for (const state of casualties) await compareAround(store, state, people, incident)
    const present = casualties.filter(({ outcome }) => outcome !== 'duplicate')
    const suspected = findSuspected(present, incident.samePersons)
    assert.deepEqual(view!.suspected, suspected.slice(0, 200))
    doubles += suspected.length
    const records = present.map(({ id }) => id).sort()
    assert.deepEqual(view!.count, countPeople(records, incident.samePersons, suspected))
    const byCategory: Record<string, number> = {}
    for (const person of peopleOf(records, incident.samePersons)) {
      const is = mostUrgent(person.map((id) => present.find((one) => one.id === id)!.category))
      byCategory[is] = (byCategory[is] ?? 0) + 1
    }
    assert.deepEqual(view!.byCategory, byCategory)
    const reviews = casualties.flatMap((one) => one.reviews)
    assert.equal(view!.openReviews, reviews.filter(({ state }) => state !== 'closed').length)
  }
  return doubles
}

/** Whom a single decision counts as needing the same, against everybody whom a plan would speak for. */
async function compareAround(
  store: Store,
  state: CasualtyState,
  people: readonly PlanCasualty[],
  { id, place }: IncidentState,
) {
  const one = planCasualtyOf(state, place)
  if (slotOf(one.category) === null) return
  const around = await findAround(store, id, [state])
  const known = people.some((other) => other.id === one.id) ? people : [...people, one]
  const alike = known.filter(
    (other) =>
      other.member === one.member &&
      slotOf(other.category) === slotOf(one.category) &&
      one.needs.every((need) => other.needs.includes(need)),
  )
  assert.equal(alikeIn({ member: 'nl' }, around!, one), alike.length)
}

/** The board of each facility and the worklist, against everybody's state. */
async function compareBoards(store: Store) {
  const all = (await allDocuments(store, 'casualty')).map(({ body }) => body as CasualtyState)
  for (const facility of ['h1', 'h2', 'h3']) {
    const there = all.filter(({ stage, outcome, journey, destination }) => {
      const to = journey.arrivedTo ?? destination?.to
      return (
        stage !== 'closed' &&
        outcome !== 'duplicate' &&
        to &&
        'facility' in to &&
        to.facility === facility
      )
    })
    const board = await store.rows('facility-board', { about: facility })
    assert.deepEqual(board.map(({ id }) => id).sort(), there.map(({ id }) => id).sort())
    const counts = await store.tallies('facility-board', [facility])
    for (const { field, n } of counts) {
      const alike = there.filter(({ stage, category }) => field === `${stage} ${category}`)
      assert.equal(n, alike.length, `${facility}: ${field}`)
    }
  }
  const asked = all.flatMap(({ id, requests }) => requests.map((one) => `${one.id}~${id}`))
  const rows = await Promise.all(directions.map((about) => store.rows('request', { about })))
  assert.deepEqual(
    rows
      .flat()
      .map(({ id }) => id)
      .sort(),
    asked.sort(),
  )
}
