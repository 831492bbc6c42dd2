import { articles } from '#words/de/articles.ts'
import { clinical } from '#words/de/clinical.ts'
import { errors } from '#words/de/errors.ts'
import { events } from '#words/de/events.ts'
import { handoff } from '#words/de/handoff.ts'
import { rooms } from '#words/de/rooms.ts'
import { screens } from '#words/de/screens.ts'
import type { en } from '#words/en.ts'
import type { Shape } from '#words/shape.ts'

export const de: Shape<typeof en> = { articles, clinical, screens, errors, events, handoff, rooms }
