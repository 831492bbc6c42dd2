import type { nouns as en } from '#words/en/nouns.ts'
import { access } from '#words/es/access.ts'
import { agreement } from '#words/es/agreement.ts'
import { allocation } from '#words/es/allocation.ts'
import { articles } from '#words/es/articles.ts'
import { casualty } from '#words/es/casualty.ts'
import { coverage } from '#words/es/coverage.ts'
import { crossing } from '#words/es/crossing.ts'
import { drafting } from '#words/es/drafting.ts'
import { facility } from '#words/es/facility.ts'
import { handoff } from '#words/es/handoff.ts'
import { incident } from '#words/es/incident.ts'
import { kinds } from '#words/es/kinds.ts'
import { law } from '#words/es/law.ts'
import { link } from '#words/es/link.ts'
import { medicine } from '#words/es/medicine.ts'
import { protocol } from '#words/es/protocol.ts'
import { record } from '#words/es/record.ts'
import { routes } from '#words/es/routes.ts'
import { triage } from '#words/es/triage.ts'
import { ui } from '#words/es/ui.ts'
import { ofKinds } from '#words/kind.ts'
import type { Shape } from '#words/shape.ts'

export const nouns: Shape<typeof en> = {
  access,
  agreement,
  allocation,
  articles,
  casualty,
  coverage,
  crossing,
  drafting,
  facility,
  handoff,
  incident,
  kinds: ofKinds(kinds),
  law,
  link,
  medicine,
  protocol,
  record,
  routes,
  triage,
  ui,
}
