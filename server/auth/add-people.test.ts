import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Session } from '#core/api.ts'
import { clientOf, type Members, root, startMembers } from '#test/members.ts'

let members: Members
before(async () => {
  members = await startMembers({ ids: ['nl'], environment: { DEMO: 'no' } })
})
after(() => members.stop())

const add = (...people: unknown[]) =>
  spawnSync(process.execPath, [join(root, 'server/auth/add-people.ts')], {
    cwd: root,
    encoding: 'utf8',
    input: people.map((one) => JSON.stringify(one)).join('\n'),
    env: {
      MEMBER: 'nl',
      DATA_DIR: members.nl.dataDir,
      AGREEMENT: members.agreementDir,
      REGION: join(root, 'regions/meuse-rhine'),
    },
  })

const person = {
  email: 'desk1@nl.example',
  password: 'a long enough one',
  name: 'Desk 1',
  role: 'dispatcher',
  language: 'nl',
}
const signIn = async (password: string) => {
  const client = clientOf(members.nl.url)
  const { status } = await client.ask('POST', '/api/auth/sign-in/email', {
    email: person.email,
    password,
  })
  return { status, session: await client.get<Session>('/api/session') }
}

test('a person is added beside the running member, signs in, and gets a new password', async () => {
  assert.notEqual((await signIn(person.password)).status, 200)
  const added = add(person)
  assert.equal(added.status, 0, added.stderr)
  const { status, session } = await signIn(person.password)
  assert.equal(status, 200)
  assert.equal(session.actor?.role, 'dispatcher')
  assert.equal(add({ ...person, password: 'another long one' }).status, 0)
  assert.notEqual((await signIn(person.password)).status, 200)
  assert.equal((await signIn('another long one')).status, 200)
})

test('one wrong line adds nobody, and says which line and field', () => {
  const other = { ...person, email: 'desk2@nl.example' }
  const { status, stderr } = add(other, { ...person, role: 'king' }, { ...person, password: 'x' })
  assert.equal(status, 2)
  assert.match(stderr, /line 2: role: /)
  assert.match(stderr, /line 3: password: /)
})

test('thirty guesses a minute from one address are all, whatever address they claim', async () => {
  const guess = async (i: number) => {
    const answer = await fetch(`${members.nl.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: members.nl.url,
        'x-forwarded-for': `192.0.2.${i}`,
        'x-corridor-address': `192.0.2.${i}`,
      },
      body: JSON.stringify({ email: person.email, password: `guess number ${i}` }),
    })
    return answer.status
  }
  const statuses: number[] = []
  for (let i = 0; i < 31; i++) statuses.push(await guess(i))
  assert.equal(statuses[0], 401)
  assert.equal(statuses.at(-1), 429)
})
