import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFlaw, verifySignatures } from '#core/agreement/signing.ts'
import { standingsOf } from '#core/agreement/standing.ts'
import { versionsOf } from '#core/agreement/versions.ts'
import { stageOf } from '#core/agreement/view.ts'
import { compile } from '#core/law/evaluate.ts'
import {
  amending,
  base,
  bodyOf,
  day,
  exchange,
  foundationOf,
  governance,
  hashOf,
  keyOf,
  memberOf,
  sha256,
  statementOf,
  states,
  type TestParty,
  verifySignature,
  viewOf,
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

/** Three members that hear each other at once, and a text that nl has drafted and proposed. */
function proposed(text: typeof base, foundation = foundationOf()) {
  const members = states.map((id) => memberOf(id, foundation))
  const [nl] = members as [TestParty, TestParty, TestParty]
  done(nl.do('draft', { draft: 'd1', text, basedOn: null }, noon))
  done(nl.do('propose', { hash: hashOf(text) }, noon))
  exchange(members)
  return members as [TestParty, TestParty, TestParty]
}
const versionOf = (member: TestParty, text: object) =>
  versionsOf(member.foundation, member.state).byHash.get(hashOf(text))!
const next = amending(base, '1.1.0')

test('[TY1] stage, signatures and what is left to its default do not make another text; anything else does', () => {
  const same: [string, object][] = [
    ['another stage', { ...base, stage: 'drafted' }],
    ['signatures beside it', { ...base, signatures: ['x'] }],
    ['keys in another order', Object.fromEntries(Object.entries(base).reverse())],
    [
      'defaults left away',
      JSON.parse(JSON.stringify(base), (key, value) =>
        (key === 'unless' || key === 'duties' || key === 'organisations') && value.length === 0
          ? undefined
          : value === 'required'
            ? undefined
            : value,
      ),
    ],
    ['what is undefined', { ...base, authentic: undefined }],
  ]
  for (const [what, text] of same) assert.equal(hashOf(text), hashOf(base), what)
  const open = { ...base.clauses[0]!, unless: [{}] }
  const other: [string, object][] = [
    ['a version', { ...base, version: '1.0.1' }],
    ['a title', { ...base, title: { ...base.title, fr: 'x' } }],
    ['an exception that always holds', { ...base, clauses: [open, ...base.clauses.slice(1)] }],
    ['the order of clauses', { ...base, clauses: base.clauses.toReversed() }],
    ['a key', { ...base, parties: base.parties.map((one) => ({ ...one, keys: [keyOf('x')] })) }],
  ]
  for (const [what, text] of other) assert.notEqual(hashOf(text), hashOf(base), what)
})

test('[TY2] a signature of one thing, text, party and moment is none of another', () => {
  const signed = statementOf('sign', next, 'nl', noon)
  const flaw = (change: object) =>
    findFlaw({ ...signed, ...change }, [keyOf('nl'), keyOf('be')], verifySignature)
  assert.equal(flaw({}), null)
  assert.equal(flaw({ what: 'ratify' }), 'wrong-signature')
  assert.equal(flaw({ hash: hashOf(base) }), 'wrong-signature')
  assert.equal(flaw({ party: 'be' }), 'wrong-signature')
  assert.equal(flaw({ at: noon + 1 }), 'wrong-signature')
  assert.equal(flaw({ kid: 'be-root' }), 'wrong-signature')
  assert.equal(flaw({ kid: 'nobody' }), 'unknown-key')
  const verdicts = verifySignatures(
    next,
    [signed, statementOf('sign', base, 'nl', noon)],
    () => [keyOf('nl')],
    {
      sha256,
      verify: verifySignature,
    },
  )
  assert.deepEqual(
    verdicts.map(({ flaw: found }) => found),
    [null, 'other-text'],
  )
})

test('[TY3] a text cannot bring the keys by which it is signed; who is new in it can', () => {
  const swapped = amending(base, '1.1.0', {
    parties: [
      ...base.parties.map((one) => (one.id === 'be' ? { ...one, keys: [keyOf('be-new')] } : one)),
      { ...base.parties[0], id: 'lu', keys: [keyOf('lu')] },
    ],
  })
  const [nl, be] = proposed(swapped)
  assert.equal(
    codeOf(be.do('sign', bodyOf(statementOf('sign', swapped, 'be', noon, 'be-new')), noon)),
    'bad_signature unknown-key',
  )
  done(be.sign(swapped, noon))
  const lu = memberOf('lu')
  exchange([nl, be, lu])
  done(lu.sign(swapped, noon))
  exchange([nl, be, lu])
  assert.deepEqual(Object.keys(versionOf(nl, swapped).stated.sign).sort(), ['be', 'lu'])
  assert.deepEqual(versionOf(nl, swapped).needs, ['be', 'de', 'lu', 'nl'])
})

test('[TY4] a strange key is refused when commanded, held when received, ignored and shown in a bundle', () => {
  const [nl, be, de] = proposed(next)
  const forged = statementOf('sign', next, 'be', noon, 'mallory')
  const stranger = { ...forged, kid: 'be-root' }
  assert.equal(codeOf(be.do('sign', bodyOf(forged), noon)), 'bad_signature unknown-key')
  assert.equal(codeOf(be.do('sign', bodyOf(stranger), noon)), 'bad_signature wrong-signature')
  assert.match(nl.receive(be.cheat('signed', bodyOf(forged), noon))!, /unknown-key/)
  assert.match(nl.receive(be.cheat('signed', bodyOf(stranger), noon))!, /wrong-signature/)
  const statements = [stranger, ...['nl', 'de'].map((id) => statementOf('sign', next, id, noon))]
  const bundle = de.cheat('completed', { hash: hashOf(next), text: next, statements }, noon)
  assert.equal(nl.receive(bundle), null)
  const { stated, opens } = versionOf(nl, next)
  assert.deepEqual(Object.keys(stated.sign).sort(), ['de', 'nl'])
  assert.deepEqual(
    stated.flawed.map(({ statement, flaw, by }) => [statement.party, flaw, by]),
    [['be', 'wrong-signature', 'de']],
  )
  assert.equal(opens, null)
  const late = be.do('sign', bodyOf(statementOf('sign', next, 'be', noon + 10 * minute)), noon)
  assert.equal(codeOf(late), 'bad_signature moment')
})

test('[TY5] [TY7] nothing is in effect until every required party has signed, then from the last one on', () => {
  const members = proposed(next)
  for (const [index, one] of members.entries()) {
    assert.deepEqual(
      members.map((each) => each.applies(noon + day)),
      Array(3).fill(hashOf(base)),
    )
    done(one.sign(next, noon + index * minute))
    exchange(members)
  }
  const opens = noon + 2 * minute
  for (const one of members) {
    assert.equal(one.applies(opens - 1), hashOf(base))
    assert.equal(one.applies(opens), hashOf(next))
    const [before, after] = standingsOf(one.foundation, one.state)
    assert.deepEqual([before!.opens, before!.closes, after!.opens], [-Infinity, opens, opens])
    assert.equal(after!.agreement.stage, 'in-force')
  }
  assert.equal(codeOf(members[0].sign(next, noon + day)), 'wrong_stage in-effect')
})

test('[TY7] a text for a later day opens when that day has begun for all parties', () => {
  const later = amending(base, '1.1.0', {
    term: { from: '2027-01-01' },
    parties: base.parties.map((one) =>
      one.id === 'de' ? { ...one, timeZone: 'Atlantic/Azores' } : one,
    ),
  })
  const members = proposed(later)
  for (const one of members) done(one.sign(later, noon))
  exchange(members)
  const opens = Temporal.ZonedDateTime.from('2027-01-01T00:00[Atlantic/Azores]').epochMilliseconds
  assert.equal(versionOf(members[0], later).opens, opens)
  assert.equal(
    stageOf(
      versionOf(members[0], later),
      versionsOf(members[0].foundation, members[0].state),
      noon,
    ),
    'agreed',
  )
})

test('[TY5] [TY6] where a text asks for ratification, all sign and ratify it, or all apply it provisionally', () => {
  const text = amending(base, '1.1.0', {
    clauses: [...base.clauses, governance('9.9', [{ duty: 'ratify' }])],
  })
  const members = proposed(text)
  assert.equal(
    codeOf(members[0].state_('ratify', 'ratify', text, noon, { instrument: 'Act 1' })),
    'wrong_stage not-signed-by-all',
  )
  for (const one of members) done(one.sign(text, noon))
  exchange(members)
  const [nl, be, de] = members
  assert.equal(nl.applies(noon + day), hashOf(base))
  assert.equal(viewOf(nl, noon).texts.find(({ hash }) => hash === hashOf(text))!.stage, 'signed')
  for (const one of [nl, be]) done(one.state_('apply_provisionally', 'apply', text, noon + minute))
  exchange(members)
  assert.equal(nl.applies(noon + day), hashOf(base), 'de has not said so')
  done(de.state_('apply_provisionally', 'apply', text, noon + 2 * minute))
  exchange(members)
  const standing = () => standingsOf(nl.foundation, nl.state).at(-1)!
  assert.equal(standing().agreement.stage, 'provisionally-applied')
  assert.equal(standing().opens, noon + 2 * minute)
  for (const one of members)
    done(one.state_('ratify', 'ratify', text, noon + day, { instrument: 'Act 1' }))
  exchange(members)
  assert.equal(standing().agreement.stage, 'in-force')
  assert.equal(standing().opens, noon + 2 * minute, 'what applied provisionally goes on')
})

test('[TY5] who has left is not needed for a text without it, unless that is decided behind its back', () => {
  const without = amending(base, '1.1.0', {
    parties: base.parties.filter(({ id }) => id !== 'de'),
    clauses: base.clauses.filter(({ id }) => id !== '1.2' && id !== '9.3'),
  })
  const [nl, be, de] = proposed(without)
  const all = [nl, be, de]
  for (const one of [nl, be]) done(one.sign(without, noon))
  exchange(all)
  assert.equal(nl.applies(noon + 500 * day), hashOf(base), 'de is a party and has not signed')
  const again = amending(base, '1.1.1', { parties: without.parties, clauses: without.clauses })
  const fresh = proposed(again)
  done(fresh[2].do('withdraw', { withdrawal: 'w1' }, noon))
  exchange(fresh)
  const gone = noon + 90 * day
  for (const one of fresh.slice(0, 2)) done(one.sign(again, gone))
  exchange(fresh)
  assert.equal(fresh[0].applies(gone), hashOf(again))
  // Had it stayed after all, no honest member would sign that.
  const stayed = proposed(again)
  done(stayed[2].do('withdraw', { withdrawal: 'w1' }, noon))
  done(stayed[2].do('revoke_withdrawal', { withdrawal: 'w1' }, noon + day))
  exchange(stayed)
  assert.equal(codeOf(stayed[0].sign(again, gone)), 'wrong_stage withdrawal-revoked')
})

test('[TY8] who learns late agrees on since when it is in force, and says since when it knows', () => {
  const members = proposed(next)
  for (const one of members) done(one.sign(next, noon))
  const [nl, be, de] = members
  exchange([nl, be, de].slice(0, 2), noon)
  nl.receive(de.written.at(-1)!, noon + minute)
  const before = be.state
  be.receive(de.written.at(-1)!, noon + 30 * day)
  assert.equal(versionOf(nl, next).opens, noon)
  assert.equal(versionOf(be, next).opens, noon)
  assert.equal(versionOf(nl, next).knownSince, noon + minute)
  assert.equal(versionOf(be, next).knownSince, noon + 30 * day)
  assert.equal(
    versionsOf(be.foundation, before).chain.length,
    1,
    'what was known then stays as it was',
  )
})

test('[TY9] an older text never comes back: not by number, not by base, not by another agreement', () => {
  const members = proposed(next)
  const [nl] = members
  for (const one of members) done(one.sign(next, noon))
  exchange(members)
  const cases: [string, typeof base, string][] = [
    ['no higher number', amending(next, '1.1.0'), 'wrong_stage downgrade'],
    ['a lower number', amending(next, '0.9.0'), 'wrong_stage downgrade'],
    ['upon the older text', amending(base, '1.2.0'), 'wrong_stage superseded'],
    [
      'upon a text nobody has',
      amending(amending(next, '3.0.0'), '4.0.0'),
      'wrong_stage base-unknown',
    ],
  ]
  for (const [index, [what, text, expected]] of cases.entries()) {
    done(nl.do('draft', { draft: `x${index}`, text, basedOn: null }, noon))
    assert.equal(codeOf(nl.do('propose', { hash: hashOf(text) }, noon)), expected, what)
    assert.equal(codeOf(nl.sign(text, noon)), expected, what)
  }
  const foreign = { ...amending(next, '2.0.0'), id: 'other' }
  assert.equal(
    codeOf(nl.do('draft', { draft: 'y', text: foreign, basedOn: null }, noon)),
    'wrong_stage other-agreement',
  )
  // Even if all others had signed it elsewhere, it is no version of ours.
  const lower = amending(next, '0.9.0')
  const statements = states.map((id) => statementOf('sign', lower, id, noon))
  nl.receive(members[1].cheat('completed', { hash: hashOf(lower), text: lower, statements }, noon))
  assert.equal(nl.applies(noon + day), hashOf(next))
  assert.equal(versionOf(nl, lower).flaw, 'downgrade')
})

const rival = amending(base, '1.1.1')

test('[TY10] [TY11] a party signs one of two amendments, and the other once who has not signed frees it', () => {
  const members = proposed(next)
  const [nl, be, de] = members
  done(be.do('draft', { draft: 'd2', text: rival, basedOn: null }, noon))
  done(be.do('propose', { hash: hashOf(rival) }, noon))
  exchange(members)
  done(nl.sign(next, noon))
  assert.equal(codeOf(nl.sign(rival, noon)), 'wrong_stage rival-signed')
  assert.equal(
    codeOf(be.do('withdraw_signature', { hash: hashOf(next), reason }, noon)),
    'wrong_stage not-signed',
  )
  done(nl.do('withdraw_signature', { hash: hashOf(next), reason }, noon))
  assert.equal(
    codeOf(nl.sign(rival, noon)),
    'wrong_stage rival-signed',
    'one’s own word is not enough',
  )
  exchange(members)
  assert.equal(codeOf(de.sign(next, noon)), 'wrong_stage taken-back')
  assert.deepEqual(
    de.tick(noon).map(({ kind }) => kind),
    ['agreement.declined'],
  )
  exchange(members)
  done(nl.sign(rival, noon))
  for (const one of [be, de]) done(one.sign(rival, noon))
  exchange(members)
  assert.deepEqual(
    members.map((one) => one.applies(noon)),
    Array(3).fill(hashOf(rival)),
  )
})

test('[TY11] a signature taken back as the last ones are given comes too late, and frees nobody', () => {
  const members = proposed(next)
  const [nl, be, de] = members
  done(nl.do('draft', { draft: 'd2', text: rival, basedOn: null }, noon))
  done(nl.do('propose', { hash: hashOf(rival) }, noon))
  done(nl.sign(next, noon))
  exchange(members)
  done(nl.do('withdraw_signature', { hash: hashOf(next), reason }, noon))
  // Both sign before they hear of it.
  for (const one of [be, de]) done(one.sign(next, noon + minute))
  exchange(members)
  for (const one of members) one.tick(noon + minute)
  exchange(members)
  assert.deepEqual(
    members.map((one) => one.applies(noon + minute)),
    Array(3).fill(hashOf(next)),
  )
  assert.equal(
    codeOf(nl.do('withdraw_signature', { hash: hashOf(next), reason }, noon + day)),
    'wrong_stage signed-by-all',
  )
  assert.equal(codeOf(nl.sign(rival, noon + day)), 'wrong_stage superseded')
})

test('[TY11] who declines for good never signs, and who has signed does not decline', () => {
  const [nl, be] = proposed(next)
  done(be.do('decline', { hash: hashOf(next), reason }, noon))
  assert.equal(codeOf(be.sign(next, noon)), 'wrong_stage declined')
  done(nl.sign(next, noon))
  assert.equal(
    codeOf(nl.do('decline', { hash: hashOf(next), reason }, noon)),
    'wrong_stage already-signed',
  )
  exchange([nl, be])
  const { stage } = viewOf(nl, noon).texts.find(({ hash }) => hash === hashOf(next))!
  assert.equal(stage, 'declined')
  const installed = codeOf(be.do('decline', { hash: hashOf(base), reason }, noon))
  assert.equal(installed, 'wrong_stage in-effect', 'whoever wants to leave gives notice')
})

test('[TY15] one entry brings all that a text needs, once, to who has heard nothing else of it', () => {
  const members = proposed(next)
  const [nl, be] = members
  for (const one of members) done(one.sign(next, noon))
  exchange(members)
  const bundle = nl.tick(noon).find(({ kind }) => kind === 'agreement.completed')!
  assert.deepEqual(nl.tick(noon), [], 'once')
  const stranger = memberOf('de')
  assert.equal(stranger.receive(bundle), null)
  assert.equal(stranger.applies(noon), hashOf(next))
  // Nobody tells what everybody has told.
  be.receive(bundle)
  be.receive(members[2].tick(noon)[0]!)
  assert.deepEqual(be.tick(noon), [])
})

test('[TY16] an article of tomorrow is kept and permits nothing, and this version does not sign it', () => {
  const [nl, be] = proposed(next)
  const clauses = [
    {
      id: '20.1',
      kind: 'teleport',
      effect: 'permits',
      title: base.title,
      when: { from: 'nl' },
      duties: [],
    },
    {
      id: '20.2',
      kind: 'transfer',
      effect: 'permits',
      title: base.title,
      when: { from: 'nl', to: 'be', mood: 'good' },
    },
    {
      id: '20.3',
      kind: 'transfer',
      effect: 'prohibits',
      title: base.title,
      when: { from: 'be', to: 'de', mood: 'bad' },
    },
  ]
  const text = { ...next, version: '1.4.0', clauses: [...base.clauses, ...clauses] }
  const statements = states.map((id) => statementOf('sign', text, id, noon))
  const bundle = be.cheat('completed', { hash: hashOf(text), text, statements }, noon)
  assert.equal(nl.receive(bundle), null)
  assert.deepEqual(versionOf(nl, text).unreadable, ['20.2', '20.3'])
  const ask = (from: string, to: string) =>
    compile(standingsOf(nl.foundation, nl.state))(
      { kind: 'transfer', facts: { from, to } },
      noon + 1,
    )
  assert.notEqual(ask('nl', 'be').answer, 'permitted')
  assert.equal(ask('be', 'de').answer, 'refused')
  const asked = ask('be', 'de').clauses
  assert(
    asked.some((clause) => clause.endsWith('/20.3')),
    `${asked}`,
  )
  // A frame that cannot be read is no text at all, and what is in effect stays so.
  const odd = { ...next, version: '1.5.0', parties: 'everybody' }
  const oddly = {
    hash: hashOf(odd),
    text: odd,
    statements: states.map((id) => statementOf('sign', odd, id, noon)),
  }
  assert.equal(nl.receive(be.cheat('completed', oddly, noon)), null)
  assert.equal(nl.applies(noon + 1), hashOf(text))
  const fresh = proposed(next)[0]
  fresh.receive(be.cheat('drafted', { draft: 'z', hash: hashOf(text), text, basedOn: null }, noon))
  assert.equal(codeOf(fresh.sign(text, noon)), 'unsupported_version')
})

test('[TY17] a text that hands patients to the police is neither proposed nor signed', () => {
  const unlawful = amending(base, '1.1.0', {
    clauses: [
      ...base.clauses,
      {
        id: '30.1',
        kind: 'disclosure',
        effect: 'permits',
        title: base.title,
        when: { dataCategory: 'identity', recipient: 'police' },
      },
    ],
  })
  const [nl] = [memberOf('nl')]
  done(nl.do('draft', { draft: 'd1', text: unlawful, basedOn: null }, noon))
  assert.equal(codeOf(nl.do('propose', { hash: hashOf(unlawful) }, noon)), 'invalid_input')
  nl.cheat('proposed', { hash: hashOf(unlawful) }, noon)
  assert.equal(codeOf(nl.sign(unlawful, noon)), 'invalid_input')
})

test('[TY18] [TY19] a comment is answered, and the answer names the text in which it led to a change', () => {
  const members = proposed(next)
  const [nl, be] = members
  const clinician = person('clinician', 'be')
  const comment = {
    comment: 'c1',
    hash: hashOf(next),
    clause: '1.1',
    group: 'clinicians',
    text: 'Zu spät',
    language: 'de',
  }
  assert.equal(
    codeOf(be.do('comment', { ...comment, clause: '99.9' }, noon, clinician)),
    'unknown_thing',
  )
  done(be.do('comment', comment, noon, clinician))
  exchange(members)
  const revised = amending(base, '1.1.2')
  assert.equal(
    codeOf(be.do('revise', { draft: 'd1', text: revised }, noon)),
    'not_your_role own-member',
  )
  done(nl.do('revise', { draft: 'd1', text: revised }, noon))
  const answer = {
    comment: 'c1',
    outcome: 'accepted',
    text: 'Geändert',
    language: 'de',
    change: hashOf(revised),
  }
  assert.equal(
    codeOf(nl.do('answer_comment', { ...answer, change: '0'.repeat(64) }, noon)),
    'unknown_thing',
  )
  done(nl.do('answer_comment', answer, noon))
  assert.equal(codeOf(nl.do('answer_comment', answer, noon)), 'already_answered comment')
  exchange(members)
  const { texts, comments } = viewOf(be, noon)
  const shown = comments.find(({ hash }) => hash === hashOf(next))!
  assert.equal(shown.answers[0]!.change, hashOf(revised))
  assert.equal(shown.group, 'clinicians')
  assert.equal(texts.find(({ hash }) => hash === hashOf(revised))!.drafts[0]!.basedOn, hashOf(next))
})

test('[TY5] a first agreement is signed in the record, by the keys of the text that was installed', () => {
  const unsigned = { ...base, stage: 'drafted' as const }
  const members = states.map((id) => memberOf(id, foundationOf(unsigned))) as TestParty[]
  const [nl] = members as [TestParty]
  assert.equal(nl.applies(noon), null)
  assert.deepEqual(standingsOf(nl.foundation, nl.state), [])
  const suspend = { suspension: 's', clause: null, safety: true, reason, instrument: 'x' }
  assert.equal(codeOf(nl.do('suspend', suspend, noon)), 'wrong_stage not-in-effect')
  done(nl.do('draft', { draft: 'd', text: next, basedOn: null }, noon))
  assert.equal(codeOf(nl.do('propose', { hash: hashOf(next) }, noon)), 'wrong_stage base-open')
  done(nl.do('propose', { hash: hashOf(base) }, noon))
  exchange(members)
  for (const one of members) done(one.sign(base, noon + minute))
  exchange(members)
  assert.equal(nl.applies(noon), null)
  assert.equal(nl.applies(noon + minute), hashOf(base))
  done(nl.do('propose', { hash: hashOf(next) }, noon + minute))
  const beyond = amending(next, '1.2.0')
  done(nl.do('draft', { draft: 'd2', text: beyond, basedOn: null }, noon))
  assert.equal(codeOf(nl.do('propose', { hash: hashOf(beyond) }, noon)), 'wrong_stage base-open')
})

test('[TY10] who only accedes is waited for by nobody, and holds nobody up', () => {
  const members = proposed(next)
  const cs = memberOf('cs')
  const all = [...members, cs]
  exchange(all)
  done(cs.sign(next, noon))
  done(cs.do('withdraw_signature', { hash: hashOf(next), reason }, noon))
  exchange(all)
  for (const one of members) done(one.sign(next, noon))
  exchange(all)
  assert.deepEqual(
    all.map((one) => one.applies(noon)),
    Array(4).fill(hashOf(next)),
  )
})

test('[TY36] a text whose time zone does not exist is no text, and nothing stumbles over it', () => {
  const [nl, be] = proposed(next)
  const nowhere = { ...next.parties[0]!, timeZone: 'Mars/Olympus' }
  const text = { ...next, version: '1.7.0', parties: [nowhere, ...next.parties.slice(1)] }
  const statements = states.map((id) => statementOf('sign', text, id, noon))
  assert.equal(
    nl.receive(be.cheat('completed', { hash: hashOf(text), text, statements }, noon)),
    null,
  )
  const after = amending(text as typeof base, '1.8.0')
  nl.receive(
    be.cheat('drafted', { draft: 'q', hash: hashOf(after), text: after, basedOn: null }, noon),
  )
  nl.receive(
    be.cheat(
      'withdrawal_notified',
      { withdrawal: 'w', party: 'be', at: noon, effective: noon },
      noon,
    ),
  )
  assert.equal(nl.applies(noon), hashOf(base))
  nl.tick(noon + 100 * day)
  viewOf(nl, noon)
})
