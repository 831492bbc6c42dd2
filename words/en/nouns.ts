import { access } from '#words/en/access.ts'
import { agreement } from '#words/en/agreement.ts'
import { allocation } from '#words/en/allocation.ts'
import { articles } from '#words/en/articles.ts'
import { casualty } from '#words/en/casualty.ts'
import { coverage } from '#words/en/coverage.ts'
import { crossing } from '#words/en/crossing.ts'
import { drafting } from '#words/en/drafting.ts'
import { facility } from '#words/en/facility.ts'
import { handoff } from '#words/en/handoff.ts'
import { incident } from '#words/en/incident.ts'
import { kinds } from '#words/en/kinds.ts'
import { law } from '#words/en/law.ts'
import { link } from '#words/en/link.ts'
import { medicine } from '#words/en/medicine.ts'
import { protocol } from '#words/en/protocol.ts'
import { record } from '#words/en/record.ts'
import { routes } from '#words/en/routes.ts'
import { triage } from '#words/en/triage.ts'
import { ui } from '#words/en/ui.ts'
import { ofKinds } from '#words/kind.ts'

/** Everything that the screens, the handover and the articles say in English, by noun. */
export const nouns = {
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
