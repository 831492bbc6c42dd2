import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '#core/access/role.ts'
import { home, mayOpen, menu } from './screens.ts'

test('every role has a first screen that it may open, and finds it in its menu', () => {
  for (const role of roles) {
    const first = home(role)
    assert(
      menu(role).some((item) => item.path === first),
      `${role} ${first}`,
    )
    for (const item of menu(role)) assert(mayOpen(role, item.screen))
  }
})

test('everybody may read the agreement', () => {
  for (const role of roles) assert(mayOpen(role, 'agreement'), role)
})
