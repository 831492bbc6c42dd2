import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { CommandAnswer, Page } from '#core/api.ts'
import type { Entry } from '#core/record/entry.ts'
import type { Refusal } from '#core/refusal.ts'
import { type Client, commandOf, type Members, root, startMembers } from '#test/members.ts'
import { sayIn } from '#words/say.ts'

/**
 * What comes in wrong, at a member's border: each is answered by a clear message, and nothing is lost.
 * A register's rows are in cli/import.test.ts, unknown clauses of other texts in core/agreement.
 */
const say = sayIn('en')
let members: Members
let dispatcher: Client
let crew: Client
let auditor: Client
before(async () => {
  members = await startMembers({ ids: ['nl', 'be'] })
  dispatcher = await members.nl.signIn('dispatcher')
  crew = await members.nl.signIn('crew')
  auditor = await members.nl.signIn('auditor')
})
after(() => members.stop())

const declared = {
  name: 'Two cars at the border',
  type: 'road-traffic',
  place: { lat: 50.8293, lon: 6.0125 },
  hazards: ['traffic'],
  estimated: { low: 2, high: 4 },
  services: ['ambulance'],
}

/** A new incident with one casualty; gives the casualty's stream. */
async function casualty(): Promise<string> {
  const id = randomUUID()
  const incident = await dispatcher.command('incident.declare', `incident/${id}`, declared)
  assert.equal(incident.outcome, 'done', JSON.stringify(incident))
  const reported = { incident: id, label: 'C-01', sex: 'female', ageYears: 31, foundBy: 'crew' }
  const answer = await dispatcher.command('casualty.report', `casualty/${id}`, reported)
  assert.equal(answer.outcome, 'done', JSON.stringify(answer))
  return `casualty/${id}`
}

async function entriesAbout(stream: string): Promise<Entry[]> {
  const all: Entry[] = []
  let after: number | string | null = -1
  do {
    const page: Page<Entry> = await auditor.get<Page<Entry>>(`/api/entries?after=${after}`)
    all.push(...page.items)
    after = page.next
  } while (after !== null)
  return all.filter((entry) => entry.stream === stream)
}

/** The refusal of an answer, and what a person reads of it in English. */
function refused(answer: CommandAnswer): { refusal: Refusal; words: string } {
  assert(answer.outcome === 'refused', JSON.stringify(answer))
  const { code, params } = answer.refusal
  return { refusal: answer.refusal, words: say(`errors.${code}`, params) }
}

const sound = readFileSync(join(root, 'agreements/meuse-rhine/agreement.yaml'), 'utf8')
const lineOf = (part: string) => sound.slice(0, sound.indexOf(part)).split('\n').length

/** Starts a member and waits for its end. */
async function run(env: Record<string, string>): Promise<{ status: number; stderr: string }> {
  const child = spawn(process.execPath, [join(root, 'server/main.ts')], { cwd: root, env })
  let stderr = ''
  child.stderr.on('data', (bytes) => {
    stderr += bytes
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  const [status] = await once(child, 'exit')
  clearTimeout(timer)
  return { status, stderr }
}

/** Agreements that no member may start with, and what it must say. */
const agreements: [what: string, part: string, instead: string, says: RegExp][] = [
  ['a quote that is not closed', "id: '1.1'", "id: '1.1", /quot/],
  ['a tab for indentation', '    kind: ', '\t\tkind: ', /spaces|tab/i],
  ['a category that there is not', 'category: immediate }', 'category: imediate }', /`immediate`/],
  ['a party that there is not', 'to: nl, lights', 'to: nn, lights', /nn/],
]

for (const [what, part, instead, says] of agreements) {
  test(`an agreement with ${what}: no member starts, and line and column are named`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corridor-bad-'))
    try {
      cpSync(join(root, 'agreements/meuse-rhine'), folder, { recursive: true })
      assert(sound.includes(part), part)
      const path = join(folder, 'agreement.yaml')
      writeFileSync(path, sound.replace(part, instead))
      const { PATH = '' } = process.env
      const ended = await run({
        PATH,
        MEMBER: 'nl',
        PORT: '0',
        LOG_LEVEL: 'silent',
        DATA_DIR: join(folder, 'data'),
        AGREEMENT: folder,
        REGION: join(root, 'regions/meuse-rhine'),
      })
      assert.equal(ended.status, 2, ended.stderr)
      const place = new RegExp(`^ {2}${path}:(\\d+):(\\d+): error: (.*)$`, 'm').exec(ended.stderr)
      assert(place, ended.stderr)
      assert(Math.abs(Number(place[1]) - lineOf(part)) <= 1, `${place[0]}, not ${lineOf(part)}`)
      assert(Number(place[2]) > 0)
      assert.match(ended.stderr, says)
      assert.doesNotMatch(ended.stderr, /\bat .*\.ts:\d+/, 'no stack')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** Vital signs that nobody has, and what is said of them. */
const vitals: [field: string, value: unknown, code: string, says: RegExp][] = [
  ['respiratoryRatePerMin', 900, 'impossible_value', /900 .* between 0 and 120/],
  ['heartRatePerMin', -4, 'impossible_value', /-4 .* between 0 and \d+/],
  ['systolicMmHg', 5000, 'impossible_value', /5000 .* between 0 and \d+/],
  ['spo2Percent', 140, 'impossible_value', /140 .* between 0 and 100/],
  ['heartRatePerMin', 'fast', 'invalid_input', /heartRatePerMin/],
  ['heartRateperMin', 80, 'invalid_input', /heartRateperMin/],
]

for (const [field, value, code, says] of vitals) {
  test(`${field} of ${value}: refused by its name, with the limits, and nothing written`, async () => {
    const stream = await casualty()
    const observations = { [field]: value, walks: 'no' }
    const answer = await crew.command('casualty.observe', stream, { observations })
    const { refusal, words } = refused(answer)
    assert.equal(refusal.code, code)
    assert.match(refusal.field ?? '', new RegExp(`^(body\\.)?observations(\\.${field})?$`))
    assert.match(words, says)
    assert.equal((await entriesAbout(stream)).length, 1)
  })
}

test('a command sent twice changes nothing and is answered alike', async () => {
  const stream = await casualty()
  const command = commandOf('casualty.observe', stream, { observations: { walks: 'no' } })
  const first = await crew.post<CommandAnswer>('/api/commands', command)
  const second = await crew.post<CommandAnswer>('/api/commands', command)
  assert.deepEqual([first.outcome, second.outcome], ['done', 'again'])
  assert('entries' in first && 'entries' in second)
  assert.deepEqual(second.entries, first.entries)
  assert.equal((await entriesAbout(stream)).length, 2)
})

test('somebody under another id who says the same is told that it exists already', async () => {
  const stream = await casualty()
  const incident = stream.replace('casualty/', '')
  const body = { incident, label: 'C-01', sex: 'female', ageYears: 31, foundBy: 'crew' }
  const { refusal } = refused(await dispatcher.command('casualty.report', stream, body))
  assert.equal(refusal.code, 'already_exists')
})

test('of two acts that saw the same, one is done; the other is told who was faster, with what', async () => {
  const stream = await casualty()
  const to = { outside: { name: 'A hospital far away', country: 'AT' } }
  const destine = () =>
    dispatcher.command('casualty.destine', stream, { destination: to, route: null }, 0)
  const answers = await Promise.all([destine(), destine()])
  assert.deepEqual(answers.map(({ outcome }) => outcome).sort(), ['done', 'refused'])
  const { refusal, words } = refused(answers.find(({ outcome }) => outcome === 'refused')!)
  assert.equal(refusal.code, 'stale')
  const { member, role, kind, at } = refusal.params
  assert.deepEqual([member, role, kind], ['nl', 'dispatcher', 'casualty.destined'])
  assert(typeof at === 'number' && Date.now() - at < 60_000)
  assert.match(words, /nl was faster.*Nothing of yours was written/)
  assert.equal((await entriesAbout(stream)).length, 2)
})

test('a category of a scheme that we do not know is on record as it was said', async () => {
  const stream = await casualty()
  const before = await crew.get<{ category: string }>(`/api/casualties/${stream.slice(9)}`)
  const labels = [
    { scheme: 'Narnia 2031', label: 'Purple II', schemeVersion: '3' },
    { scheme: 'nato', label: 'T9' },
  ]
  for (const label of labels) {
    const answer = await crew.command('casualty.label', stream, label)
    assert.equal(answer.outcome, 'done', JSON.stringify(answer))
    const entry = (await entriesAbout(stream)).at(-1)
    assert.equal(entry?.kind, 'casualty.label_unmapped')
    assert.deepEqual(entry.body, label)
  }
  const after = await crew.get<{ category: string }>(`/api/casualties/${stream.slice(9)}`)
  assert.equal(after.category, before.category)
})

test('a message with a wrong signature is refused, counted and logged, and writes nothing', async () => {
  const beAuditor = await members.be.signIn('auditor')
  const size = async () => (await beAuditor.get<Page<Entry>>('/api/entries')).items.length
  const before = await size()
  const answer = await fetch(`${members.be.url}/federation/inbox`, {
    method: 'POST',
    body: 'eyJhbGciOiJFQ0RILUVTK0EyNTZLVyIsImVuYyI6IkEyNTZHQ00ifQ.x.y.z.w',
  })
  assert.equal(answer.status, 401)
  assert.equal(((await answer.json()) as { refusal: Refusal }).refusal.code, 'bad_signature')
  const metrics = await beAuditor.get<string>('/metrics')
  assert.match(metrics, /corridor_bad_signatures_total\{[^}]*\} 1/)
  assert.match(members.be.log(), /bad_signature/)
  assert.equal(await size(), before)
})

test('text that is no JSON is refused, in words', async () => {
  const cookie = [...crew.jar].map((pair) => pair.join('=')).join('; ')
  const answer = await fetch(`${members.nl.url}/api/commands`, {
    method: 'POST',
    headers: { cookie, origin: members.nl.url, 'content-type': 'application/json' },
    body: '{"id": ',
  })
  assert.equal(answer.status, 400)
  assert.equal(((await answer.json()) as { refusal: Refusal }).refusal.code, 'invalid_input')
})

test('a body of 50 MB is refused without being kept, with its length stated or not', async () => {
  const cookie = [...crew.jar].map((pair) => pair.join('=')).join('; ')
  const memory = async () => {
    const text = await auditor.get<string>('/metrics')
    return Number(/^process_resident_memory_bytes\S* (\d+)/m.exec(text)?.[1])
  }
  const before = await memory()
  for (const stated of [true, false]) {
    const answer = await upload(`${members.nl.url}/api/commands`, cookie, 50_000_000, stated)
    assert.equal(answer.status, 413)
    const { refusal } = answer.body as { refusal: Refusal }
    assert.equal(refusal.code, 'too_large')
    assert.match(say('errors.too_large', refusal.params), /too large.*Nothing was saved/)
  }
  const grown = (await memory()) - before
  assert(grown < 45_000_000, `memory grew by ${grown} bytes`)
})

function upload(url: string, cookie: string, bytes: number, stated: boolean) {
  const chunk = Buffer.alloc(1_000_000, 'a')
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/json',
      ...(stated && { 'content-length': bytes }),
    }
    const sending = request(url, { method: 'POST', headers }, (response) => {
      let text = ''
      response.on('data', (data) => {
        text += data
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) })
        sending.destroy()
      })
    })
    sending.on('error', reject)
    let sent = 0
    const more = () => {
      while (sent < bytes && !sending.destroyed) {
        sent += chunk.length
        if (!sending.write(chunk)) return void sending.once('drain', more)
      }
      sending.end()
    }
    more()
  })
}
