import { articles } from '#words/en/articles.ts'
import { cli } from '#words/en/cli.ts'
import { clinical } from '#words/en/clinical.ts'
import { compare } from '#words/en/compare.ts'
import { draft } from '#words/en/draft.ts'
import { errors } from '#words/en/errors.ts'
import { events } from '#words/en/events.ts'
import { handoff } from '#words/en/handoff.ts'
import { life } from '#words/en/life.ts'
import { medicine } from '#words/en/medicine.ts'
import { plan } from '#words/en/plan.ts'
import { rooms } from '#words/en/rooms.ts'
import { screens } from '#words/en/screens.ts'
import { treaty } from '#words/en/treaty.ts'

/** Everything that Corridor says in English; the other languages have the same shape. */
export const en = {
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
