import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roles } from '#core/access/role.ts'
import { agreementActions } from '#core/agreement/actions.ts'
import { type AgreementCommandKind, agreementBodies } from '#core/agreement/bodies.ts'
import { obligationStates } from '#core/agreement/calendar.ts'
import { agreementEvents, commentGroups } from '#core/agreement/events.ts'
import { textStages } from '#core/agreement/life.ts'
import type { Chosen } from '#core/agreement/seen.ts'
import { standingsOf } from '#core/agreement/standing.ts'
import { noLife } from '#core/agreement/state.ts'
import { decide, evolve, findTrespass } from '#core/loop.ts'
import { command, entry } from '#test/given.ts'
import {
  amending,
  base,
  bodyOf,
  day,
  exchange,
  hashOf,
  memberOf,
  statementOf,
  states,
  type TestParty,
  viewOf,
} from '#test/treaty.ts'
import { contextOf, ground, minute, noon, person } from '#test/world.ts'
import { languages } from '#words/languages.ts'
import { hasWords } from '#words/say.ts'

const reason = { text: 'because', language: 'en' }
const next = amending(base, '1.1.0')
const rival = amending(base, '1.1.1')
const obligation = '9.5/deliver-every/stock-report/be/2026-11-30'

/** Two members in the middle of much: drafts, a comment, a suspension, a crisis, an order. */
function busy() {
  const members = states.map((id) => memberOf(id)) as [TestParty, TestParty, TestParty]
  const [nl, be] = members
  const all: [TestParty, string, object][] = [
    [nl, 'draft', { draft: 'd1', text: next, basedOn: null }],
    [nl, 'propose', { hash: hashOf(next) }],
    [nl, 'draft', { draft: 'd2', text: rival, basedOn: null }],
    [
      nl,
      'comment',
      { comment: 'c1', hash: hashOf(next), clause: null, group: 'lawyers', ...reason },
    ],
    [nl, 'suspend', { suspension: 's1', clause: '1.2', safety: true, reason, instrument: 'x' }],
    [nl, 'withdraw', { withdrawal: 'w1' }],
    [nl, 'file_divergence', { divergence: 'v1', clause: '1.1', note: reason }],
    [nl, 'declare_crisis', { crisis: 'k1', until: noon + day, reason, authority: 'x' }],
    [
      nl,
      'issue_order',
      { order: 'o1', instrument: 'x', authority: 'x', kind: 'route', when: {}, until: noon + day },
    ],
  ]
  for (const [one, kind, body] of all) assert(one.do(kind, body, noon).ok, kind)
  exchange(members)
  assert(be.sign(next, noon).ok)
  exchange(members)
  return members
}

test('[TY33] no member speaks for another: held when received, and without effect if it is in the record', () => {
  const [nl, be] = busy()
  const party = 'nl'
  const claims: [string, object][] = [
    ['signed', bodyOf(statementOf('sign', next, 'nl', noon))],
    ['ratified', { ...bodyOf(statementOf('ratify', next, 'nl', noon)), instrument: 'x' }],
    ['provisionally_applied', bodyOf(statementOf('apply', next, 'nl', noon))],
    ['declined', { hash: hashOf(next), party, reason }],
    ['signature_withdrawn', { hash: hashOf(next), party, reason }],
    [
      'suspended',
      { suspension: 's2', party, clause: null, safety: true, from: noon, reason, instrument: 'x' },
    ],
    ['suspension_lifted', { suspension: 's1', party, at: noon + 1 }],
    ['withdrawal_notified', { withdrawal: 'w2', party, at: noon, effective: noon }],
    ['withdrawal_revoked', { withdrawal: 'w1', party, at: noon }],
    ['divergence_settled', { divergence: 'v1', party, at: noon }],
    [
      'crisis_declared',
      { crisis: 'k2', party, from: noon, until: noon + day, reason, authority: 'x' },
    ],
    ['crisis_ended', { crisis: 'k1', party, at: noon + 1 }],
    [
      'order_issued',
      {
        order: 'o2',
        party,
        instrument: 'x',
        authority: 'x',
        kind: 'route',
        when: {},
        from: noon,
        until: noon + day,
      },
    ],
    ['order_lifted', { order: 'o1', party, at: noon + 1 }],
    ['obligation_fulfilled', { obligation, party, at: noon, evidence: reason }],
    ['consented', { consent: 'y', party, act: 'withdraw', to: 'be', at: noon, until: noon + day }],
  ]
  const before = JSON.stringify([standingsOf(nl.foundation, nl.state), viewOf(nl, noon).texts])
  for (const [kind, body] of claims) {
    const forged = be.cheat(kind, body, noon)
    assert.match(nl.receive(forged)!, /another-party/, kind)
  }
  for (const id of ['suspension_lifted', 'crisis_ended', 'order_lifted'] as const) {
    const body = { suspension: 's1', crisis: 'k1', order: 'o1', party: 'be', at: noon + 1 }
    assert.match(nl.receive(be.cheat(id, body, noon))!, /another-began/)
  }
  assert.match(
    nl.receive(
      memberOf('de').cheat(
        'obligation_fulfilled',
        { obligation, party: 'de', at: noon, evidence: reason },
        noon,
      ),
    )!,
    /another-owes/,
  )
  const changed = {
    draft: 'd7',
    hash: hashOf(next),
    text: { ...next, version: '9.9.9' },
    basedOn: null,
  }
  assert.match(nl.receive(be.cheat('drafted', changed, noon))!, /text-hash/)
  const revised = { draft: 'd1', hash: hashOf(rival), text: rival, basedOn: null }
  assert.match(nl.receive(be.cheat('revised', revised, noon))!, /another-began/)
  const after = JSON.stringify([standingsOf(nl.foundation, nl.state), viewOf(nl, noon).texts])
  assert.equal(after, before)
  const own = JSON.stringify(standingsOf(be.foundation, be.state))
  assert.equal(
    own,
    JSON.stringify(standingsOf(nl.foundation, nl.state)),
    'nor in the cheat’s own record',
  )
})

/** A sound body for each command, given what it is about. */
function bodyFor(kind: AgreementCommandKind, chosen: Chosen, by: TestParty): object {
  const text = chosen.hash === hashOf(base) ? base : chosen.hash === hashOf(rival) ? rival : next
  const word = (what: 'sign' | 'ratify' | 'apply' | 'accede') =>
    bodyOf(statementOf(what, text, by.id, noon + minute))
  const until = noon + day / 2
  const bodies: Record<AgreementCommandKind, object> = {
    'agreement.draft': { draft: 'd9', text: amending(base, '1.9.0'), basedOn: null },
    'agreement.revise': { ...chosen, text: amending(base, '1.8.0') },
    'agreement.comment': { ...chosen, comment: 'c9', clause: null, group: 'ethics', ...reason },
    'agreement.answer_comment': { ...chosen, outcome: 'noted', ...reason, change: null },
    'agreement.propose': chosen,
    'agreement.sign': word('sign'),
    'agreement.withdraw_signature': { ...chosen, reason },
    'agreement.decline': { ...chosen, reason },
    'agreement.ratify': { ...word('ratify'), instrument: 'x' },
    'agreement.apply_provisionally': word('apply'),
    'agreement.accede': word('accede'),
    'agreement.consent': { consent: 'y9', act: 'withdraw', to: 'de', until },
    'agreement.suspend': { suspension: 's9', ...chosen, reason, instrument: 'x' },
    'agreement.lift_suspension': chosen,
    'agreement.withdraw': { withdrawal: 'w9' },
    'agreement.revoke_withdrawal': chosen,
    'agreement.file_divergence': { divergence: 'v9', clause: '1.1', note: reason },
    'agreement.settle_divergence': chosen,
    'agreement.declare_crisis': { crisis: 'k9', until, reason, authority: 'x' },
    'agreement.end_crisis': chosen,
    'agreement.review_crisis': { ...chosen, finding: 'justified', ...reason },
    'agreement.issue_order': {
      order: 'o9',
      instrument: 'x',
      authority: 'x',
      kind: 'route',
      when: {},
      until,
    },
    'agreement.lift_order': chosen,
    'agreement.fulfil_obligation': { ...chosen, evidence: reason },
  }
  return bodies[kind]
}

test('[TY34] what is offered to a person is accepted from them, and what is not offered is refused alike', () => {
  let offered = 0
  const seen = new Set<string>()
  for (const member of busy()) {
    for (const role of roles) {
      for (const now of [noon + minute, noon + 2 * day]) {
        const actor = person(role, member.id as 'nl')
        const { foundation, state, noun } = member
        const guarded = { foundation, actor, member: member.id, now }
        viewOf(member, now)
        for (const offer of agreementActions(state, guarded)) {
          const { kind, chosen } = offer
          const said = command(kind, bodyFor(kind, chosen, member), {
            stream: 'agreement/small',
            seen: state.actVersion,
          })
          // The moments of a body may have passed by then; who may and at which stage is what is asked.
          const decided = decide(noun, state, said, contextOf(actor, { now, member: member.id }))
          seen.add(`${kind} ${offer.allowed}`)
          if (!offer.allowed) {
            assert(!decided.ok, `${role}@${member.id} ${kind} ${JSON.stringify(chosen)}`)
            assert.deepEqual(decided.error, offer.refusal, kind)
          } else if (now === noon + minute) {
            offered++
            assert(
              decided.ok,
              `${role}@${member.id} ${kind} ${JSON.stringify(chosen)} ${JSON.stringify(decided)}`,
            )
          }
        }
      }
    }
  }
  assert(offered > 50, `${offered}`)
  const kinds = new Set([...seen].map((one) => one.split(' ')[0]))
  assert.deepEqual(
    Object.keys(agreementBodies).filter((kind) => !kinds.has(kind)),
    [],
  )
})

test('[TY35] an act names the version that it saw', () => {
  const [nl] = busy()
  const ask = (seen: number | undefined) =>
    decide(
      nl.noun,
      nl.state,
      command(
        'agreement.propose',
        { hash: hashOf(rival) },
        { stream: 'agreement/small', ...(seen !== undefined && { seen }) },
      ),
      contextOf(person('secretariat'), { now: noon }),
    )
  const unseen = ask(undefined)
  assert(!unseen.ok && unseen.error.field === 'seen')
  const stale = ask(nl.state.actVersion - 1)
  assert(!stale.ok && stale.error.code === 'stale')
  assert.equal(stale.error.params.kind, 'agreement.signed')
  assert.equal(stale.error.params.member, 'be')
  assert(ask(nl.state.actVersion).ok)
})

test('[TY35] who was not installed with an agreement decides nothing about it', () => {
  const { noun } = memberOf('nl')
  const state = noun.initial('another')
  assert.equal(state.exists, false)
  const decided = decide(
    noun,
    state,
    command(
      'agreement.draft',
      { draft: 'd', text: base, basedOn: null },
      { stream: 'agreement/another' },
    ),
    contextOf(person('secretariat')),
  )
  assert(!decided.ok && decided.error.code === 'unknown_thing')
  assert.deepEqual([noun.tick(state, noon, 'nl'), noun.due(state, 'nl')], [[], []])
})

test('[TY36] whatever arrives, the fold ends, and what cannot be understood changes nothing', () => {
  const { noun, foundation } = memberOf('nl')
  const kinds = [...Object.keys(agreementEvents), 'agreement.of_tomorrow']
  const hash = hashOf(next)
  const word = statementOf('sign', next, 'be', noon)
  const field = fc.oneof(
    fc.constantFrom<unknown>(
      'nl',
      'be',
      hash,
      noon,
      null,
      '1.1',
      word.signature,
      word.kid,
      next,
      { parties: 1 },
      [word],
    ),
    fc.jsonValue(),
  )
  const names = [
    'hash',
    'party',
    'kid',
    'at',
    'signature',
    'text',
    'draft',
    'statements',
    'from',
    'until',
    'obligation',
    'when',
    'clause',
  ]
  const body = fc.dictionary(fc.constantFrom(...names), field)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('nl', 'be'), body), {
        maxLength: 12,
      }),
      (said) => {
        let state = noLife('small')
        for (const [kind, member, one] of said) {
          const arrived = entry(kind, one, { stream: 'agreement/small', member })
          findTrespass(noun, state, arrived, ground)
          state = evolve(noun, state, arrived)
        }
        assert.equal(state.version, said.length)
        assert.equal(standingsOf(foundation, state).length, 1)
        viewOf({ id: 'nl', foundation: foundation, state: state }, noon)
        noun.tick(state, noon, 'nl')
        noun.due(state, 'nl')
      },
    ),
    { seed: 20260101, numRuns: process.env.CORRIDOR_LONG ? 5000 : 200 },
  )
})

test('[TY36] ten thousand articles are too many to draft here, and read where they come signed', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    ...base.clauses[0]!,
    id: `${index + 100}.1`,
  }))
  const nl = memberOf('nl')
  const text = amending(base, '1.1.0', { clauses: many })
  const decided = nl.do('draft', { draft: 'd', text, basedOn: null }, noon)
  assert(!decided.ok && decided.error.code === 'too_large')
  const statements = states.map((id) => statementOf('sign', text, id, noon))
  const bundle = memberOf('be').cheat('completed', { hash: hashOf(text), text, statements }, noon)
  assert.equal(nl.receive(bundle), null)
  assert.equal(nl.applies(noon), hashOf(text))
})

test('[TY37] every party is told of everything', () => {
  const [nl] = busy()
  assert.deepEqual(nl.noun.audience(), ['*'])
})

test('[TY18] [TY31] stages, groups and states have words in every language', () => {
  const keys = [
    ...textStages.flatMap((stage) => [`stage.${stage}`, `stageEffect.${stage}`]),
    ...obligationStates.map((state) => `obligation.${state}`),
    ...commentGroups.map((group) => `group.${group}`),
    ...Object.keys(agreementBodies).map((kind) => kind.replace('agreement', 'command')),
  ]
  for (const language of languages) {
    for (const key of keys) assert(hasWords(language, `treaty.${key}`), `${language} ${key}`)
  }
})
