import { clauseUse } from '#core/agreement/views.ts'
import { facilityBoard, needsAtScene, requests } from '#core/casualty/views.ts'
import { incidentCard, suspected, timeline } from '#core/incident/views.ts'
import type { View } from '#core/view.ts'

/** Every view there is, in the order in which a commit keeps them up. */
export const views: readonly View[] = [
  timeline,
  clauseUse,
  requests,
  needsAtScene,
  facilityBoard,
  incidentCard,
  suspected,
]
