import type { en } from '#words/en.ts'
import { articles } from '#words/nl/articles.ts'
import { cli } from '#words/nl/cli.ts'
import { clinical } from '#words/nl/clinical.ts'
import { compare } from '#words/nl/compare.ts'
import { draft } from '#words/nl/draft.ts'
import { errors } from '#words/nl/errors.ts'
import { events } from '#words/nl/events.ts'
import { handoff } from '#words/nl/handoff.ts'
import { life } from '#words/nl/life.ts'
import { medicine } from '#words/nl/medicine.ts'
import { plan } from '#words/nl/plan.ts'
import { rooms } from '#words/nl/rooms.ts'
import { screens } from '#words/nl/screens.ts'
import { treaty } from '#words/nl/treaty.ts'
import type { Shape } from '#words/shape.ts'

export const nl: Shape<typeof en> = {
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
