import { articles } from '#words/de/articles.ts'
import { cli } from '#words/de/cli.ts'
import { clinical } from '#words/de/clinical.ts'
import { compare } from '#words/de/compare.ts'
import { draft } from '#words/de/draft.ts'
import { errors } from '#words/de/errors.ts'
import { events } from '#words/de/events.ts'
import { handoff } from '#words/de/handoff.ts'
import { life } from '#words/de/life.ts'
import { medicine } from '#words/de/medicine.ts'
import { plan } from '#words/de/plan.ts'
import { rooms } from '#words/de/rooms.ts'
import { screens } from '#words/de/screens.ts'
import { treaty } from '#words/de/treaty.ts'
import type { en } from '#words/en.ts'
import type { Shape } from '#words/shape.ts'

export const de: Shape<typeof en> = {
  articles,
  cli,
  clinical,
  compare,
  draft,
  errors,
  events,
  handoff,
  life,
  medicine,
  plan,
  rooms,
  screens,
  treaty,
}
