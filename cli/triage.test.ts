import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { methods, methodsOn } from '#core/triage/methods.ts'
import { assess } from '#core/triage/triage.ts'
import { corridor } from '#test/corridor.ts'
import { languages } from '#words/languages.ts'
import { hasWords, sayIn } from '#words/say.ts'
import { nextOf } from './triage.ts'
import { interview, type Keys, type Known, keysOfWords } from './triage-ask.ts'

const say = sayIn('en')
const nobody: Known = { observations: {}, patient: {} }

async function pressed(keys: string): Promise<Keys> {
  const each = [...keys][Symbol.iterator]()
  return { next: async () => each.next() as IteratorResult<string> }
}

/** Answers with these keys and gives what came out, with everything that was shown. */
async function answer(method: keyof typeof methods | null, keys: string, given = nobody) {
  let shown = ''
  const write = (text: string) => {
    shown += text
  }
  const found = await interview(
    (now) => nextOf(method, now),
    given,
    await pressed(keys),
    write,
    say,
  )
  return { found, shown }
}

describe('asking', () => {
  test('single keys lead to a category, and instructions come before their question', async () => {
    const { found, shown } = await answer('start', 'nny')
    assert(found?.assessment.outcome === 'category')
    assert.deepEqual(
      [found.assessment.category, found.assessment.step],
      ['immediate', 'breathes-after-airway'],
    )
    assert(shown.indexOf('First: Open the airway') < shown.indexOf('Breathing with the airway'))
    assert(shown.includes('First: Open the airway'))
  })

  test('a number needs Enter, may be corrected, and is refused outside its limits', async () => {
    const { found, shown } = await answer('start', 'ny999\r34x\u007f4\r')
    assert.equal(found?.known.observations.respiratoryRatePerMin, 34)
    assert.match(shown, /between 0 and 120/)
  })

  test('b takes the last answer back, u is unknown, and other keys do nothing', async () => {
    assert.equal((await answer('start', 'nbnxy')).found, null)
    const { found } = await answer('start', 'nybbnxyu')
    assert.deepEqual(found?.known.observations, {
      walks: 'no',
      breathes: 'yes',
      respiratoryRatePerMin: 'unknown',
    })
    assert(found?.assessment.outcome === 'category')
    assert.equal(found.assessment.category, 'immediate')
  })

  test('q, and the end of the keys, stop without a category', async () => {
    for (const keys of ['q', 'nq', '\u0003', '']) {
      assert.equal((await answer('tst', keys)).found, null)
    }
  })

  test('with neither method nor age it asks whom we have before us, and takes the method for them', async () => {
    const { found } = await answer(null, '2y')
    assert.equal(found?.assessment.method, 'jumpstart')
    assert.equal(
      (await answer(null, 'y', { ...nobody, patient: { ageYears: 40 } })).found?.assessment.method,
      'start',
    )
  })

  test('a contradiction is told and asked again', async () => {
    const observations = { walks: 'yes', breathes: 'no', breathesAfterAirwayOpened: 'no' } as const
    const { shown } = await answer('start', 'nq', { observations, patient: {} })
    assert.match(shown, /cannot both be true/)
  })

  test('in every language each answer has a key of its own, none of them b or q', () => {
    for (const language of languages) {
      for (const words of [
        ['yes', 'no', 'unknown'],
        ['alert', 'voice', 'pain', 'unresponsive', 'unknown'],
      ]) {
        const keys = [...keysOfWords(words, sayIn(language)).keys()]
        assert.equal(keys.length, words.length, language)
        assert(!keys.includes('b') && !keys.includes('q'), language)
      }
    }
  })

  test('every step of the methods that are on has words in every language', () => {
    for (const language of languages) {
      for (const { id } of methodsOn.flatMap((method) => methods[method].rows)) {
        assert(hasWords(language, `cli.triage.step.${id}`), `${language}: ${id}`)
      }
    }
  })
})

describe('corridor triage', () => {
  const seen = { walks: 'no', breathes: 'yes', respiratoryRatePerMin: 34 }

  test('observations give the category, the step, the trace and the status of the source', async () => {
    const { code, out } = await corridor(
      'triage',
      '--method',
      'start',
      '--observations',
      JSON.stringify(seen),
    )
    assert.equal(code, 0)
    assert.match(out, /^1 Immediate {3}START 1996\n {2}decided by +respiratory rate/)
    assert.match(out, /Respiratory rate: 34/)
    assert.match(out, /read at second hand/)
  })

  test('a file is read, and --json gives what the core says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corridor-triage-'))
    try {
      const path = join(folder, 'seen.json')
      await writeFile(path, JSON.stringify(seen))
      const { code, out } = await corridor(
        'triage',
        '--method',
        'start',
        '--observations',
        path,
        '--json',
      )
      const found = JSON.parse(out)
      assert.deepEqual([code, found.status], [0, 'secondary'])
      const { outcome, category, step } = assess('start', {
        ...seen,
        walks: 'no',
        breathes: 'yes',
      }) as never
      assert.deepEqual([found.outcome, found.category, found.step], [outcome, category, step])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('what is missing is named and ends with 1', async () => {
    const { code, out } = await corridor(
      'triage',
      '--method',
      'start',
      '--observations',
      '{"walks":"no"}',
    )
    assert.equal(code, 1)
    assert.match(out, /missing +Breathing\? +\(breathes\)/)
  })

  const refused: [title: string, args: string[], says: RegExp][] = [
    [
      'an impossible value, with its limits',
      ['--method', 'start', '--observations', '{"respiratoryRatePerMin":340}'],
      /respiratoryRatePerMin \(Respiratory rate\): 340 is impossible: between 0 and 120 \/min/,
    ],
    [
      'a key that is none',
      ['--method', 'start', '--observations', '{"walk":"no"}'],
      /walk: .*no such observation/,
    ],
    ['text that is no JSON', ['--observations', '{"walks"'], /--observations: not JSON/],
    ['a file that is not there', ['--observations', 'none.json'], /neither JSON nor a file/],
    [
      'a method that is none',
      ['--method', 'sieve'],
      /no method `sieve`\n.*one of start, jumpstart, tst/,
    ],
    ['an age that is none', ['--age', 'six'], /--age: `six` is no number/],
    ['neither method nor age', ['--observations', '{}'], /neither method nor age/],
    ['no terminal and no observations', [], /no terminal to ask at/],
  ]
  for (const [title, args, says] of refused) {
    test(`refuses ${title}`, async () => {
      const { code, error } = await corridor('triage', ...args)
      assert.equal(code, 2)
      assert.match(error, says)
    })
  }

  test('a method that is off says whose signature it needs', async () => {
    const { code, out } = await corridor('triage', '--method', 'salt')
    assert.equal(code, 1)
    assert.match(out, /medical director has to sign/)
  })
})
