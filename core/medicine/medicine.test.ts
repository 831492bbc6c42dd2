import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Context } from '#core/command.ts'
import { agreement } from '#core/law/agreement.ts'
import { compile } from '#core/law/evaluate.ts'
import { standingOf } from '#core/law/standing.ts'
import { decide, findTrespass } from '#core/loop.ts'
import { alertsOf, balanceOf, discrepanciesOf, returnHoursMax } from '#core/medicine/ledger.ts'
import { type MedicineState, medicineState } from '#core/medicine/medicine.ts'
import { medicineNoun } from '#core/medicine/noun.ts'
import { substanceNames } from '#core/medicine/substances.ts'
import type { Entry } from '#core/record/entry.ts'
import { command, entry as entryOf, fold } from '#test/given.ts'
import { isOfShape } from '#test/shape.ts'
import { contextOf, ground, minute, noon, person, treaty } from '#test/world.ts'

const hour = 60 * minute
const morphine = { substance: 'morphine', strengthMg: 10 }
const ketamine = { substance: 'ketamine', strengthMg: 50 }
const law = { answer: 'permitted', clauses: ['t/5.6'], reportTo: 'liaison', reportWithinHours: 2 }
type Said = { member?: string; occurredAt?: number; by?: string }
const entry = (what: string, body: object, { by = 'crew@nl', ...said }: Said = {}): Entry =>
  entryOf(`medicine.${what}`, body as Record<string, unknown>, {
    stream: 'medicine/k1',
    actor: { id: by, role: 'crew' },
    ...said,
  })
const departed = (lines: object[] = [{ ...morphine, ampoules: 5 }], more: object = {}) =>
  entry(
    'departed',
    {
      member: 'nl',
      vehicle: 'nl-a1',
      to: 'be',
      lines,
      profession: 'nurse',
      certified: true,
      law,
      ...more,
    },
    { occurredAt: noon },
  )
const used = (ampoules: number, givenMg: number, said: Said = {}) =>
  entry('used', { ...morphine, ampoules, givenMg, casualty: 'c1' }, said)
const wasted = (waste: string, wastedMg: number, said: Said = {}, brokenAmpoules = 0) =>
  entry('wasted', { waste, ...morphine, wastedMg, brokenAmpoules, reason: 'rest-of-ampoule' }, said)
const witnessed = (waste: string, by = 'nurse@be', member = 'be') =>
  entry('witnessed', { waste }, { by, member })
const returned = (ampoules: number, said: Said = {}) =>
  entry('returned', { lines: [{ ...morphine, ampoules }] }, said)
const kit = (...entries: Entry[]): MedicineState => fold(medicineNoun, 'k1', entries)
const kinds = (state: MedicineState, now = noon + hour) =>
  alertsOf(state, now).map(({ kind, amount }) => `${kind} ${amount}`)
const ask = (
  state: MedicineState,
  what: string,
  body: object,
  actor = person('crew'),
  more: Partial<Context> = {},
) =>
  decide(
    medicineNoun,
    state,
    command(`medicine.${what}`, body, { stream: 'medicine/k1', seen: state.actVersion }),
    contextOf(actor, more),
  )

describe('a kit of controlled medicines', () => {
  const depart = {
    vehicle: 'nl-a1',
    to: 'be',
    lines: [{ ...morphine, ampoules: 5 }],
    profession: 'nurse',
    certified: true,
  }

  test('[MD1] is counted when it leaves, and leaves once', () => {
    const first = ask(kit(), 'depart', depart)
    assert(first.ok)
    assert.deepEqual(
      first.value.map(({ kind }) => kind),
      ['medicine.departed'],
    )
    const again = ask(kit(departed()), 'depart', depart)
    assert(!again.ok && again.error.code === 'already_exists')
    const twice = ask(kit(), 'depart', { ...depart, lines: [depart.lines[0], depart.lines[0]] })
    assert(!twice.ok && twice.error.field?.startsWith('lines'))
    const others = ask(kit(), 'depart', { ...depart, vehicle: 'nl-a9' })
    assert(!others.ok && others.error.code === 'not_your_role')
  })

  test('[MD2] [MD3] what is expected is what was carried less what was opened and broke', () => {
    const state = kit(
      ...[departed(), used(2, 15), wasted('w1', 5), wasted('w2', 0, {}, 1), witnessed('w1')],
      ...[
        witnessed('w2'),
        entry('restocked', { lines: [{ ...morphine, ampoules: 1 }], from: 'be-central' }),
      ],
      returned(3),
    )
    const [line] = balanceOf(state)
    assert.deepEqual(
      [
        line?.carried,
        line?.opened,
        line?.broken,
        line?.expected,
        line?.counted,
        line?.unaccountedMg,
      ],
      [6, 2, 1, 3, 3, 0],
    )
    assert.deepEqual(kinds(state), [])
  })

  test('[MD4] waste is witnessed by somebody else, on either side of the border, said before or after', () => {
    const own = kit(departed(), wasted('w1', 5), witnessed('w1', 'crew@nl', 'nl'))
    assert.equal(own.wasted[0]?.witness, null)
    const abroad = kit(departed(), witnessed('w1'), wasted('w1', 5))
    assert.equal(abroad.wasted[0]?.witness?.member, 'be')
    const waste = kit(departed(), wasted('w1', 5))
    const self = ask(waste, 'witness', { waste: 'w1' })
    assert(
      !self.ok && self.error.code === 'needs_second_person' && self.error.params.why === 'waste',
    )
    assert(ask(waste, 'witness', { waste: 'w1' }, person('clinician', 'be')).ok)
    assert(!ask(waste, 'witness', { waste: 'w1' }, person('clinician', 'de')).ok, 'not told of it')
    const unknown = ask(waste, 'witness', { waste: 'w9' }, person('clinician', 'be'))
    assert(!unknown.ok && unknown.error.field === 'waste')
  })

  const table: [string, Entry[], string[]][] = [
    ['one ampoule less', [departed(), returned(4)], ['count -1']],
    ['one ampoule more', [departed(), returned(6)], ['count 1']],
    ['half an ampoule ground', [departed(), used(1, 5), returned(4)], ['unaccounted 5']],
    ['more given than opened', [departed(), used(1, 15), returned(4)], ['unaccounted -5']],
    [
      'nobody saw the waste',
      [departed(), used(1, 5), wasted('w1', 5), returned(4)],
      ['unwitnessed 5'],
    ],
    [
      'a broken ampoule nobody saw',
      [departed(), wasted('w1', 0, {}, 1), returned(4)],
      ['unwitnessed 10'],
    ],
    ['more opened than carried, still out', [departed(), used(6, 60)], ['more-than-carried 1']],
    ['still out and nothing wrong', [departed(), used(1, 5)], []],
    [
      'not named at departure',
      [departed([{ ...ketamine, ampoules: 1 }]), returned(1)],
      ['count -1', 'count 1'],
    ],
    ['a use recorded after the return', [departed(), returned(4), used(1, 10)], []],
  ]
  for (const [what, entries, alerts] of table)
    test(`[MD5] ${what}: ${alerts.join(', ') || 'no alert'}`, () => {
      assert.deepEqual(kinds(kit(...entries)), alerts)
    })

  test('[MD5] [MD11] the return that does not add up says so, and to whom it is reported by when', () => {
    const decided = ask(kit(departed()), 'return', { lines: [{ ...morphine, ampoules: 4 }] })
    assert(decided.ok)
    const found = decided.value.find(({ kind }) => kind === 'medicine.discrepancy_found')
    assert.deepEqual(found?.body, {
      kinds: ['count'],
      reportTo: 'liaison',
      reportBy: noon + 2 * hour,
    })
    const sound = ask(kit(departed()), 'return', { lines: [{ ...morphine, ampoules: 5 }] })
    assert(sound.ok && sound.value.length === 1)
  })

  test('[MD6] a kit that is not back after a day is an alert, said once', () => {
    const out = kit(departed())
    const due = noon + returnHoursMax * hour
    assert.deepEqual(medicineNoun.due(out, 'nl'), [
      { at: due, what: 'medicine.return', about: 'nl-a1' },
    ])
    assert.deepEqual(medicineNoun.due(out, 'be'), [])
    assert.deepEqual(medicineNoun.tick(out, due - 1, 'nl'), [])
    assert.deepEqual(kinds(out, due), ['not-returned 0'])
    const [said] = medicineNoun.tick(out, due, 'nl')
    assert.equal(said?.kind, 'medicine.return_overdue')
    const after = kit(departed(), entry('return_overdue', said!.body))
    assert.deepEqual(medicineNoun.tick(after, due + hour, 'nl'), [])
    assert.deepEqual(kinds(kit(departed(), returned(5)), due), [])
  })

  const bodies = fc.oneof(
    fc.record({ what: fc.constant('used'), n: fc.nat({ max: 3 }), mg: fc.nat({ max: 30 }) }),
    fc.record({ what: fc.constant('wasted'), n: fc.nat({ max: 2 }), mg: fc.nat({ max: 20 }) }),
    fc.record({ what: fc.constant('witnessed'), n: fc.nat({ max: 2 }), mg: fc.nat({ max: 1 }) }),
    fc.record({ what: fc.constant('returned'), n: fc.nat({ max: 6 }), mg: fc.nat({ max: 9 }) }),
  )
  test('[MD7] in whatever order entries arrive, the kit is the same', () => {
    fc.assert(
      fc.property(
        fc.array(bodies, { maxLength: 12 }).chain((said) => {
          const entries = [
            departed(),
            ...said.map(({ what, n, mg }, i) => {
              const at = { occurredAt: noon + (i + 1) * minute }
              if (what === 'used') return used(n, mg, at)
              if (what === 'wasted') return wasted(`w${n}-${i}`, mg, at, n)
              if (what === 'witnessed') return witnessed(`w${n}-${mg}`, mg ? 'nurse@be' : 'crew@nl')
              return returned(n, { occurredAt: noon + (20 + mg) * hour + i })
            }),
          ]
          const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length })
          return fc.tuple(fc.constant(entries), shuffled)
        }),
        ([one, other]) => {
          assert.deepEqual(kit(...one), kit(...other))
          isOfShape(medicineState, kit(...other))
        },
      ),
      { seed: 20260101, numRuns: 300 },
    )
  })

  const strict = compiled([
    {
      kind: 'waiver',
      effect: 'permits',
      when: { act: 'controlled-medicine', certified: true },
      duties: [{ duty: 'report-discrepancy', who: 'liaison', withinHours: 2 }],
    },
    { kind: 'waiver', effect: 'prohibits', when: { medicine: 'opioid', territory: 'de' } },
  ])
  const under = (to: string, more: object = {}) => {
    const lines = [
      { ...morphine, ampoules: 1 },
      { ...ketamine, ampoules: 1 },
    ]
    const decided = ask(kit(), 'depart', { ...depart, to, lines, ...more }, person('crew'), {
      agreement: { id: 't', version: '1.0.0', evaluate: (question) => strict(question, noon) },
    })
    assert(decided.ok, 'a refusal keeps nobody from recording')
    return decided.value[0]!.body.law as MedicineState['law']
  }
  test('[MD8] [MD11] the strictest answer for any class in the kit is written down', () => {
    assert.deepEqual(under('be'), {
      answer: 'permitted',
      clauses: ['small/1'],
      reportTo: 'liaison',
      reportWithinHours: 2,
    })
    const refused = under('de')
    assert.deepEqual([refused?.answer, refused?.clauses], ['refused', ['small/2']])
    assert.equal(under('be', { certified: false })?.answer, 'refused')
    assert.equal(under('nl'), null, 'at home the agreement is not asked')
  })

  test('[MD9] a discrepancy is settled by somebody else, who saw the latest act', () => {
    const short = kit(departed(), returned(4))
    const body = {
      discrepancy: 'count:morphine/10',
      finding: 'counted-again',
      note: { text: 'x', language: 'en' },
    }
    const decided = ask(short, 'settle', body, person('medical-director'))
    assert(decided.ok)
    const after = kit(departed(), returned(4), entry('settled', decided.value[0]!.body))
    assert.deepEqual(kinds(after), [])
    assert.equal(discrepanciesOf(after, noon)[0]?.settled?.finding, 'counted-again')
    const crew = ask(short, 'settle', body, person('crew'))
    assert(!crew.ok && crew.error.code === 'not_your_role')
    const same = ask(
      kit(
        entry('departed', departed().body, { by: 'medical-director@nl', occurredAt: noon }),
        returned(4),
      ),
      'settle',
      body,
      person('medical-director'),
    )
    assert(!same.ok && same.error.code === 'needs_second_person')
    const unknown = ask(short, 'settle', { ...body, discrepancy: 'x' }, person('medical-director'))
    assert(!unknown.ok && unknown.error.field === 'discrepancy')
  })

  test('[MD10] both members see it, and only its own member counts it', () => {
    const state = kit(departed())
    assert.deepEqual(medicineNoun.audience(state, 'nl'), ['be'])
    assert.deepEqual(medicineNoun.audience(state, 'be'), ['nl'])
    const trespass = (one: Entry) => findTrespass(medicineNoun, state, one, ground)
    assert.equal(trespass(witnessed('w1')), null)
    assert.deepEqual(trespass(used(1, 1, { member: 'be' })), { why: 'not-owner' })
    assert.equal(trespass(used(1, 1)), null)
  })

  test('every substance has a class that clauses can name', () => {
    assert(substanceNames.length > 8)
  })
})

function compiled(clauses: object[]) {
  const text = agreement.parse({
    ...treaty,
    clauses: clauses.map((one, i) => ({ id: `${i + 1}`, title: treaty.title, ...one })),
  })
  return compile([standingOf(text)])
}
