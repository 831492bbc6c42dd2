import { access } from '#words/de/access.ts'
import { agreement } from '#words/de/agreement.ts'
import { allocation } from '#words/de/allocation.ts'
import { articles } from '#words/de/articles.ts'
import { casualty } from '#words/de/casualty.ts'
import { coverage } from '#words/de/coverage.ts'
import { crossing } from '#words/de/crossing.ts'
import { drafting } from '#words/de/drafting.ts'
import { facility } from '#words/de/facility.ts'
import { handoff } from '#words/de/handoff.ts'
import { incident } from '#words/de/incident.ts'
import { kinds } from '#words/de/kinds.ts'
import { law } from '#words/de/law.ts'
import { link } from '#words/de/link.ts'
import { medicine } from '#words/de/medicine.ts'
import { protocol } from '#words/de/protocol.ts'
import { record } from '#words/de/record.ts'
import { routes } from '#words/de/routes.ts'
import { triage } from '#words/de/triage.ts'
import { ui } from '#words/de/ui.ts'
import type { nouns as en } from '#words/en/nouns.ts'
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
