import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { corridorIn } from '#test/corridor.ts'
import { livesOf, openLife } from '#test/life.ts'
import { root } from '#test/members.ts'
import { type OneMember, openOne } from '#test/one-member.ts'

let one: OneMember
before(async () => {
  one = await openOne()
  const { enter } = openLife(one.member.store)
  for (const group of livesOf(21, 60)) await enter(group)
})
after(() => one.remove())

const environment = () => ({
  MEMBER: 'nl',
  DATA_DIR: join(one.folder, 'nl'),
  AGREEMENT: join(one.folder, 'agreement'),
  REGION: join(root, 'regions/meuse-rhine'),
})
const builds = () => ['suspect', 'timeline', 'casualty'].map(buildsOf)
const buildsOf = (name: string) => one.member.store.served.get(name)?.build

test('[ST29] a member that runs is asked, builds the view, and goes on', async () => {
  assert.equal(buildsOf('suspect'), 1)
  const { code, out, error } = await corridorIn(environment(), 'rebuild', 'suspect')
  assert.equal(code, 0, error)
  assert.match(out, /went on serving/)
  assert.deepEqual([buildsOf('suspect'), buildsOf('timeline')], [2, 1])
})

/** Without the column, rows of views cannot be written, as on a full disk. */
function alterRows(change: string) {
  const database = new DatabaseSync(join(one.folder, 'nl', 'record.db'), { timeout: 10_000 })
  try {
    database.exec(`ALTER TABLE row_of RENAME COLUMN ${change}`)
  } finally {
    database.close()
  }
}

test('[ST34] whoever asked for a build that fails is told why, with code 1', async () => {
  alterRows('body TO away')
  const failed = await corridorIn(environment(), 'rebuild', 'timeline')
  assert.equal(failed.code, 1, failed.error)
  assert.match(failed.error, /`timeline` could not be built: .*no column named body/)
  assert.equal(buildsOf('timeline'), 1)
  assert.deepEqual(one.member.views.failing(), ['timeline'])
  alterRows('away TO body')
  const { code, error } = await corridorIn(environment(), 'rebuild', 'timeline')
  assert.equal(code, 0, error)
  assert.deepEqual(one.member.views.failing(), [])
  assert(buildsOf('timeline')! > 1)
})

test('[ST34] a build that fails on a member that is stopped ends with 1 and says why', async () => {
  await one.close()
  alterRows('body TO away')
  const { code, error } = await corridorIn(environment(), 'rebuild', 'timeline')
  assert.equal(code, 1, error)
  assert.match(error, /`timeline` could not be built: .*no column named body/)
  alterRows('away TO body')
  await one.open()
})

test('a member that is stopped has all of its views built', async () => {
  const before = builds()
  await one.close()
  const { code, out, error } = await corridorIn(environment(), 'rebuild')
  assert.equal(code, 0, error)
  assert.match(out, /built from 60 entries/)
  await one.open()
  assert.deepEqual(
    builds(),
    before.map((build) => build! + 1),
  )
})

test('a view that there is not is named, with those that there are', async () => {
  const { code, error } = await corridorIn(environment(), 'rebuild', 'nonsense')
  assert.equal(code, 2)
  assert.match(error, /no view `nonsense`[\s\S]*choose among .*suspect/)
})
