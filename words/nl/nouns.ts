import type { nouns as en } from '#words/en/nouns.ts'
import { ofKinds } from '#words/kind.ts'
import { access } from '#words/nl/access.ts'
import { agreement } from '#words/nl/agreement.ts'
import { allocation } from '#words/nl/allocation.ts'
import { articles } from '#words/nl/articles.ts'
import { casualty } from '#words/nl/casualty.ts'
import { coverage } from '#words/nl/coverage.ts'
import { crossing } from '#words/nl/crossing.ts'
import { drafting } from '#words/nl/drafting.ts'
import { facility } from '#words/nl/facility.ts'
import { handoff } from '#words/nl/handoff.ts'
import { incident } from '#words/nl/incident.ts'
import { kinds } from '#words/nl/kinds.ts'
import { law } from '#words/nl/law.ts'
import { link } from '#words/nl/link.ts'
import { medicine } from '#words/nl/medicine.ts'
import { protocol } from '#words/nl/protocol.ts'
import { record } from '#words/nl/record.ts'
import { routes } from '#words/nl/routes.ts'
import { triage } from '#words/nl/triage.ts'
import { ui } from '#words/nl/ui.ts'
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
