import type { nouns as en } from '#words/en/nouns.ts'
import { access } from '#words/fr/access.ts'
import { agreement } from '#words/fr/agreement.ts'
import { allocation } from '#words/fr/allocation.ts'
import { articles } from '#words/fr/articles.ts'
import { casualty } from '#words/fr/casualty.ts'
import { coverage } from '#words/fr/coverage.ts'
import { crossing } from '#words/fr/crossing.ts'
import { drafting } from '#words/fr/drafting.ts'
import { facility } from '#words/fr/facility.ts'
import { handoff } from '#words/fr/handoff.ts'
import { incident } from '#words/fr/incident.ts'
import { kinds } from '#words/fr/kinds.ts'
import { law } from '#words/fr/law.ts'
import { link } from '#words/fr/link.ts'
import { medicine } from '#words/fr/medicine.ts'
import { protocol } from '#words/fr/protocol.ts'
import { record } from '#words/fr/record.ts'
import { routes } from '#words/fr/routes.ts'
import { triage } from '#words/fr/triage.ts'
import { ui } from '#words/fr/ui.ts'
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
