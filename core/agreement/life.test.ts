import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { crisesOf, crisisMs } from '#core/agreement/crises.ts'
import { ordersOf, standingsOf } from '#core/agreement/standing.ts'
import { type Agreement, agreement as agreementSchema } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import {
  base,
  bodyOf,
  crisisLimits,
  day,
  exchange,
  foundationOf,
  governance,
  memberOf,
  statementOf,
  states,
  type TestParty,
} from '#test/treaty.ts'
import { minute, noon, person } from '#test/world.ts'

type Decided = ReturnType<TestParty['do']>
const codeOf = (decided: Decided) => {
  assert(!decided.ok, 'accepted')
  return `${decided.error.code} ${decided.error.params.why ?? ''}`.trim()
}
const done = (decided: Decided) =>
  assert(decided.ok, decided.ok ? '' : JSON.stringify(decided.error))
const reason = { text: 'because', language: 'en' }
const numRuns = process.env.CORRIDOR_LONG ? 5000 : 150
const seeded = { seed: 20260101, numRuns }

const threeOf = (text: Agreement = base) => {
  const foundation = foundationOf(text)
  return states.map((id) => memberOf(id, foundation)) as [TestParty, TestParty, TestParty]
}
const standingOf = ({ foundation, state }: TestParty) => standingsOf(foundation, state).at(-1)!
const director = person('medical-director')

test('[TY20] a suspension lasts until the party that gave it lifts it', () => {
  const members = threeOf()
  const [nl, be] = members
  const suspend = { suspension: 's1', clause: '1.1', safety: true, reason, instrument: 'Notice 7' }
  assert.equal(codeOf(nl.do('suspend', { ...suspend, clause: '77.1' }, noon)), 'unknown_thing')
  assert.equal(
    codeOf(nl.do('suspend', { ...suspend, from: noon - 1 }, noon)),
    'impossible_value past',
  )
  assert.equal(
    codeOf(nl.do('suspend', { ...suspend, safety: false }, noon, director)),
    'not_your_role role',
  )
  done(nl.do('suspend', suspend, noon, director))
  assert.equal(codeOf(nl.do('suspend', suspend, noon)), 'already_exists')
  exchange(members)
  const open = { clause: '1.1', from: noon, until: Infinity, safety: true }
  assert.deepEqual(standingOf(be).suspensions, [open])
  assert.equal(
    codeOf(be.do('lift_suspension', { suspension: 's1' }, noon + day)),
    'not_your_role own-member',
  )
  be.cheat('suspension_lifted', { suspension: 's1', party: 'be', at: noon + minute }, noon)
  assert.deepEqual(
    standingOf(be).suspensions,
    [open],
    'another party cannot lift it, whatever it writes',
  )
  done(nl.do('lift_suspension', { suspension: 's1' }, noon + day))
  assert.deepEqual(standingOf(nl).suspensions, [{ ...open, until: noon + day }])
  assert.equal(
    codeOf(nl.do('lift_suspension', { suspension: 's1' }, noon + day)),
    'wrong_stage not-suspended',
  )
  done(nl.do('suspend', { ...suspend, suspension: 's2', clause: null }, noon))
  assert.equal(standingOf(nl).suspensions.at(-1)!.clause, null)
})

test('[TY21] a party leaves after the notice that the text asks for, and may take it back before', () => {
  const [nl, be] = threeOf()
  const soon = { withdrawal: 'w1', effective: noon + 89 * day }
  assert.equal(codeOf(nl.do('withdraw', soon, noon)), 'impossible_value notice')
  done(nl.do('withdraw', { withdrawal: 'w1' }, noon))
  const effective = noon + 90 * day
  assert.deepEqual(standingOf(nl).left, { nl: effective })
  assert.equal(codeOf(nl.do('withdraw', { withdrawal: 'w2' }, noon)), 'wrong_stage withdrawing')
  exchange([nl, be])
  assert.equal(
    codeOf(be.do('revoke_withdrawal', { withdrawal: 'w1' }, noon)),
    'not_your_role own-member',
  )
  assert.equal(
    codeOf(nl.do('revoke_withdrawal', { withdrawal: 'w1' }, effective)),
    'wrong_stage left',
  )
  const suspend = { suspension: 's1', clause: null, safety: true, reason, instrument: 'x' }
  assert.equal(codeOf(nl.do('suspend', suspend, effective)), 'wrong_stage left')
  done(nl.do('revoke_withdrawal', { withdrawal: 'w1' }, effective - 1))
  assert.deepEqual(standingOf(nl).left, {})
  exchange([nl, be])
  // An entry that gives less notice than the text asks for takes effect when the notice has passed.
  be.cheat(
    'withdrawal_notified',
    { withdrawal: 'w9', party: 'be', at: noon, effective: noon + day },
    noon,
  )
  assert.deepEqual(standingOf(be).left, { be: noon + 90 * day })
  const silent = threeOf(
    agreementSchema.parse({ ...base, clauses: base.clauses.filter(({ id }) => id !== '9.1') }),
  )
  done(silent[0].do('withdraw', { withdrawal: 'w1' }, noon))
  assert.deepEqual(standingOf(silent[0]).left, { nl: noon + 366 * day })
})

test('[TY22] who accedes is bound from then on, by its own key, whoever brings it', () => {
  const members = threeOf()
  const [nl, be] = members
  assert.deepEqual(standingOf(nl).joined, {})
  const word = statementOf('accede', base, 'cs', noon)
  const forged = statementOf('accede', base, 'cs', noon, 'nl')
  assert.equal(codeOf(nl.do('accede', bodyOf(forged), noon)), 'bad_signature unknown-key')
  assert.equal(
    codeOf(nl.do('accede', bodyOf(statementOf('accede', base, 'nl', noon)), noon)),
    'wrong_stage not-needed',
  )
  done(nl.do('accede', bodyOf(word), noon))
  exchange(members)
  assert.deepEqual(standingOf(be).joined, { cs: noon })
  assert.equal(codeOf(be.do('accede', bodyOf(word), noon)), 'wrong_stage already-signed')
})

test('[TY23] a divergence stands until the last required party has settled it', () => {
  const members = threeOf()
  const [nl, be, de] = members
  const filed = { divergence: 'd1', clause: '1.2', note: reason, documentSha256: 'a'.repeat(64) }
  assert.equal(codeOf(be.do('file_divergence', { ...filed, clause: '8.8' }, noon)), 'unknown_thing')
  done(be.do('file_divergence', filed, noon, person('liaison', 'be')))
  exchange(members)
  for (const [index, one] of [nl, be, de].entries()) {
    assert.deepEqual(standingOf(nl).divergences, [{ clause: '1.2', from: noon, until: Infinity }])
    done(one.do('settle_divergence', { divergence: 'd1' }, noon + (index + 1) * day))
    exchange(members)
  }
  assert.deepEqual(standingOf(nl).divergences, [
    { clause: '1.2', from: noon, until: noon + 3 * day },
  ])
  assert.equal(
    codeOf(nl.do('settle_divergence', { divergence: 'd1' }, noon + 4 * day)),
    'wrong_stage settled',
  )
})

const crisis = (id: string, until: number) => ({ crisis: id, until, reason, authority: 'Governor' })

test('[TY24] crisis powers exist only within limits that the agreement gives', () => {
  const unlimited = agreementSchema.parse({
    ...base,
    clauses: base.clauses.filter(({ id }) => id !== '9.2'),
  })
  const [none] = threeOf(unlimited)
  assert.equal(
    codeOf(none.do('declare_crisis', crisis('c1', noon + day), noon)),
    'wrong_stage crisis-no-limits',
  )
  none.cheat('crisis_declared', { ...crisis('c1', noon + day), party: 'nl', from: noon }, noon)
  assert.equal(none.inCrisis(noon), false)
  const [nl] = threeOf()
  const long = nl.do('declare_crisis', crisis('c1', noon + 15 * day), noon)
  assert.equal(codeOf(long), 'wrong_stage crisis-too-long')
  assert(!long.ok)
  assert.deepEqual(long.error.clauses, ['small/9.2'])
  assert.equal(long.error.params.days, 14)
  assert.equal(codeOf(nl.do('declare_crisis', crisis('c1', noon), noon)), 'impossible_value past')
  done(nl.do('declare_crisis', crisis('c1', noon + 14 * day), noon))
  assert.deepEqual([noon - 1, noon, noon + 14 * day - 1, noon + 14 * day].map(nl.inCrisis), [
    false,
    true,
    true,
    false,
  ])
})

test('[TY25] [TY26] crisis powers end by themselves, are reviewed by another, and pause before the next', () => {
  const members = threeOf()
  const [nl, be] = members
  done(nl.do('declare_crisis', crisis('c1', noon + 10 * day), noon))
  exchange(members)
  assert.equal(
    codeOf(be.do('declare_crisis', crisis('c2', noon + 2 * day), noon + day)),
    'wrong_stage crisis',
  )
  assert.equal(
    codeOf(be.do('end_crisis', { crisis: 'c1' }, noon + day)),
    'not_your_role own-member',
  )
  const review = { crisis: 'c1', finding: 'justified', ...reason }
  const auditor = person('auditor')
  assert.equal(codeOf(nl.do('review_crisis', review, noon + day, auditor)), 'wrong_stage crisis')
  const end = noon + 10 * day
  assert.deepEqual(
    nl.noun
      .due(nl.state, 'nl')
      .filter(({ what }) => what === 'agreement.crisis_expired')
      .map(({ at }) => at),
    [end],
  )
  assert.deepEqual(
    be.noun.due(be.state, 'be').filter(({ what }) => what === 'agreement.crisis_expired'),
    [],
  )
  assert.deepEqual(nl.tick(end).filter(({ kind }) => kind === 'agreement.crisis_expired').length, 1)
  assert.equal(
    codeOf(nl.do('declare_crisis', crisis('c3', end + 8 * day), end + 7 * day)),
    'wrong_stage crisis-not-reviewed',
  )
  const same = { ...auditor, id: person('secretariat').id }
  assert.equal(codeOf(nl.do('review_crisis', review, end, same)), 'needs_second_person crisis')
  done(nl.do('review_crisis', review, end, auditor))
  assert.equal(codeOf(nl.do('review_crisis', review, end, auditor)), 'wrong_stage reviewed')
  assert.equal(
    codeOf(nl.do('declare_crisis', crisis('c3', end + 8 * day), end + 6 * day)),
    'wrong_stage crisis-pause',
  )
  done(nl.do('declare_crisis', crisis('c3', end + 8 * day), end + 7 * day))
  done(nl.do('end_crisis', { crisis: 'c3' }, end + 7 * day + minute))
  assert.equal(nl.inCrisis(end + 7 * day + minute), false)
  assert.equal(
    codeOf(nl.do('end_crisis', { crisis: 'c3' }, end + 8 * day)),
    'wrong_stage no-crisis',
  )
})

test('[TY25] whatever is commanded, and whatever anybody writes in whatever order, the cap holds', () => {
  const { daysMax, pauseDays, daysPerYearMax } = crisisLimits
  const tried = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    wait: fc.integer({ min: 0, max: 40 * day }),
    days: fc.integer({ min: 0, max: 60 }),
    how: fc.constantFrom<('declare' | 'end' | 'write' | 'meet')[]>(
      'declare',
      'declare',
      'end',
      'write',
      'meet',
    ),
    back: fc.integer({ min: 0, max: 30 }),
  })
  let most = 0
  fc.assert(
    fc.property(fc.array(tried, { minLength: 5, maxLength: 30 }), (tries) => {
      const members = threeOf()
      let now = noon
      for (const [index, { who, wait, days, how, back }] of tries.entries()) {
        now += wait
        const one = members[who]!
        const until = now + days * day
        if (how === 'declare') one.do('declare_crisis', crisis(`c${index}`, until), now)
        if (how === 'end') one.do('end_crisis', { crisis: `c${index - 1}` }, now)
        if (how === 'write') {
          const body = { ...crisis(`c${index}`, until), party: one.id, from: now - back * day }
          one.cheat('crisis_declared', body, now)
        }
        if (how === 'meet') exchange(members)
        for (const { id, void: no, until: ends } of crisesOf(one.foundation, one.state)) {
          if (no !== null || ends > now) continue
          one.do(
            'review_crisis',
            { crisis: id, finding: 'justified', ...reason },
            now,
            person('auditor', one.id),
          )
        }
      }
      exchange(members)
      for (const { foundation, state } of members) {
        const real = crisesOf(foundation, state).filter(({ from, until }) => until > from)
        for (const [index, one] of real.entries()) {
          assert(one.until - one.from <= daysMax * day)
          assert(crisisMs(real, one.until) <= daysPerYearMax * day + real.length, 'the cap')
          const before = real[index - 1]
          if (before) assert(one.from >= before.until + pauseDays * day, 'the pause')
          most = Math.max(most, crisisMs(real, one.until))
        }
      }
      assert.deepEqual(
        ...(members.slice(0, 2).map((one) => crisesOf(one.foundation, one.state)) as [
          unknown,
          unknown,
        ]),
      )
    }),
    seeded,
  )
  assert(most > (daysPerYearMax - 1) * day, 'some have come up to it')
})

const order = (id: string, until: number) => ({
  order: id,
  instrument: 'Decree 12',
  authority: 'Ministry',
  kind: 'route',
  until,
  when: { crossing: 'vise' },
})

test('[TY27] a national order ends by itself within a year, or when its party lifts it', () => {
  const members = threeOf()
  const [nl, be] = members
  assert.equal(
    codeOf(nl.do('issue_order', order('o1', noon + 367 * day), noon)),
    'impossible_value order',
  )
  assert.equal(codeOf(nl.do('issue_order', order('o1', noon), noon)), 'impossible_value past')
  assert.equal(
    codeOf(nl.do('issue_order', { ...order('o1', noon + day), when: { mood: 'bad' } }, noon)),
    'invalid_input',
  )
  done(nl.do('issue_order', order('o1', noon + 3 * day), noon))
  exchange(members)
  assert.equal(codeOf(be.do('lift_order', { order: 'o1' }, noon)), 'not_your_role own-member')
  assert.deepEqual(
    ordersOf(be.state).map(({ party, until }) => [party, until]),
    [['nl', noon + 3 * day]],
  )
  assert.equal(
    nl.tick(noon + 3 * day).filter(({ kind }) => kind === 'agreement.order_expired').length,
    1,
  )
  assert.equal(
    codeOf(nl.do('lift_order', { order: 'o1' }, noon + 3 * day)),
    'wrong_stage order-ended',
  )
  done(nl.do('issue_order', order('o2', noon + 5 * day), noon + 3 * day))
  done(nl.do('lift_order', { order: 'o2' }, noon + 4 * day))
  assert.equal(ordersOf(nl.state).find(({ id }) => id === 'o2')!.until, noon + 4 * day)
  // A condition of tomorrow is left away: the order binds more widely, not less.
  const odd = {
    ...order('o3', noon + 5 * day),
    party: 'be',
    from: noon,
    when: { crossing: 'vise', mood: 'bad' },
  }
  be.cheat('order_issued', odd, noon)
  assert.deepEqual(ordersOf(be.state).find(({ id }) => id === 'o3')!.when, { crossing: 'vise' })
})

test('[TY28] an act that an article names is asked of it, with the consent that others gave', () => {
  const text = agreementSchema.parse({
    ...base,
    clauses: [
      ...base.clauses,
      governance('9.6', [], {
        effect: 'permits',
        when: { institutionalAct: 'declare-crisis', consentingPercent: { atLeast: 60 } },
      }),
      governance('9.7', [], { effect: 'prohibits', when: { institutionalAct: 'issue-order' } }),
    ],
  })
  const members = threeOf(text)
  const [nl, be] = members
  const forbidden = nl.do('issue_order', order('o1', noon + day), noon)
  assert.equal(codeOf(forbidden), 'not_permitted prohibited')
  assert.deepEqual(forbidden.ok ? [] : forbidden.error.clauses, ['small/9.7'])
  const alone = nl.do('declare_crisis', crisis('c1', noon + day), noon)
  assert.equal(codeOf(alone), 'not_permitted nothing-permits')
  done(
    be.do('consent', { consent: 'k1', act: 'declare-crisis', to: 'nl', until: noon + day }, noon),
  )
  exchange(members)
  assert.equal(
    codeOf(nl.do('declare_crisis', crisis('c1', noon + 2 * day), noon + day)),
    'not_permitted nothing-permits',
    'the consent has run out',
  )
  done(nl.do('declare_crisis', crisis('c1', noon + day), noon + minute))
  // About what no article names, treaty law decides and not this program.
  done(nl.do('withdraw', { withdrawal: 'w1' }, noon))
})

test('[TY20] [TY24] [TY27] what happens to the agreement decides questions at once', () => {
  const [nl] = threeOf()
  const ask = (at: number) =>
    compile(standingsOf(nl.foundation, nl.state), ordersOf(nl.state))(
      {
        kind: 'transfer',
        facts: {
          from: 'nl',
          to: 'be',
          category: 'immediate',
          minutesSooner: 20,
          returning: false,
          enRoute: false,
          consent: 'given',
        },
      },
      at,
    ).answer
  assert.equal(ask(noon), 'permitted')
  done(
    nl.do(
      'suspend',
      { suspension: 's1', clause: '1.1', safety: true, reason, instrument: 'x' },
      noon,
    ),
  )
  assert.equal(ask(noon), 'refused')
  done(nl.do('lift_suspension', { suspension: 's1' }, noon + day))
  assert.equal(ask(noon + day), 'permitted')
  done(
    nl.do(
      'issue_order',
      { ...order('o1', noon + 3 * day), kind: 'transfer', when: {} },
      noon + 2 * day,
    ),
  )
  assert.equal(ask(noon + 2 * day), 'refused')
  assert.equal(ask(noon + 3 * day), 'permitted')
})
