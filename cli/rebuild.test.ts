import assert from 'node:assert/strict'
import { join } from 'node:path'
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
const buildsOf = (name: string) => one.member.store.served.get(name)?.build

test('[ST29] a member that runs is asked, builds the view, and goes on', async () => {
  assert.equal(buildsOf('suspect'), 1)
  const { code, out, error } = await corridorIn(environment(), 'rebuild', 'suspect')
  assert.equal(code, 0, error)
  assert.match(out, /went on serving/)
  assert.deepEqual([buildsOf('suspect'), buildsOf('timeline')], [2, 1])
})

test('a member that is stopped has all of its views built', async () => {
  await one.close()
  const { code, out, error } = await corridorIn(environment(), 'rebuild')
  assert.equal(code, 0, error)
  assert.match(out, /built from 60 entries/)
  await one.open()
  assert.deepEqual([buildsOf('suspect'), buildsOf('timeline'), buildsOf('casualty')], [3, 2, 2])
})

test('a view that there is not is named, with those that there are', async () => {
  const { code, error } = await corridorIn(environment(), 'rebuild', 'nonsense')
  assert.equal(code, 2)
  assert.match(error, /no view `nonsense`[\s\S]*choose among .*suspect/)
})
