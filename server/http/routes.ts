import { agreementRoutes } from '#server/http/agreement.ts'
import { askRoutes } from '#server/http/agreement-ask.ts'
import { documentRoutes } from '#server/http/agreement-document.ts'
import { casualtyRoutes } from '#server/http/casualties.ts'
import { commandRoutes } from '#server/http/commands.ts'
import { demoRoutes } from '#server/http/demo.ts'
import { healthRoutes } from '#server/http/health.ts'
import { heldRoutes } from '#server/http/held.ts'
import { incidentRoutes } from '#server/http/incidents.ts'
import { medicineRoutes } from '#server/http/medicines.ts'
import { messageRoutes } from '#server/http/messages.ts'
import { partnerRoutes } from '#server/http/partners.ts'
import { planRoutes } from '#server/http/plan.ts'
import { recordRoutes } from '#server/http/record.ts'
import { regionRoutes } from '#server/http/region.ts'
import type { Route } from '#server/http/route.ts'
import { sessionRoutes } from '#server/http/session.ts'

/** Everything that a member answers over HTTP, but sign-in, live updates and the web app's files. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...agreementRoutes,
  ...documentRoutes,
  ...askRoutes,
  ...commandRoutes,
  ...heldRoutes,
  ...incidentRoutes,
  ...casualtyRoutes,
  ...planRoutes,
  ...regionRoutes,
  ...medicineRoutes,
  ...messageRoutes,
  ...recordRoutes,
  ...partnerRoutes,
  ...demoRoutes,
  ...healthRoutes,
]
