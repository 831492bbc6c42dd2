import type { en } from '#words/en.ts'
import { articles } from '#words/fr/articles.ts'
import { cli } from '#words/fr/cli.ts'
import { clinical } from '#words/fr/clinical.ts'
import { compare } from '#words/fr/compare.ts'
import { draft } from '#words/fr/draft.ts'
import { errors } from '#words/fr/errors.ts'
import { events } from '#words/fr/events.ts'
import { handoff } from '#words/fr/handoff.ts'
import { life } from '#words/fr/life.ts'
import { medicine } from '#words/fr/medicine.ts'
import { plan } from '#words/fr/plan.ts'
import { rooms } from '#words/fr/rooms.ts'
import { screens } from '#words/fr/screens.ts'
import { treaty } from '#words/fr/treaty.ts'
import type { Shape } from '#words/shape.ts'

export const fr: Shape<typeof en> = {
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
