import { articles } from '#words/de/articles.ts'
import { cli } from '#words/de/cli.ts'
import { clinical } from '#words/de/clinical.ts'
import { errors } from '#words/de/errors.ts'
import { events } from '#words/de/events.ts'
import { handoff } from '#words/de/handoff.ts'
import { plan } from '#words/de/plan.ts'
import { rooms } from '#words/de/rooms.ts'
import { screens } from '#words/de/screens.ts'
import type { en } from '#words/en.ts'
import type { Shape } from '#words/shape.ts'

export const de: Shape<typeof en> = {
  articles,
  cli,
  clinical,
  errors,
  events,
  handoff,
  plan,
  rooms,
  screens,
}
