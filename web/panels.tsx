import type { ScreenProps } from './me.ts'
import { MedicineAlerts } from './medicine/alerts.tsx'
import { MedicinesLink } from './medicine/link.tsx'
import { MedicineWitness } from './medicine/witness.tsx'

/**
 * What other nouns show in a room beside what it is about. A room names the place and not the nouns, so
 * that a noun to come adds a line here and edits no room. Each shows nothing to whom it does not concern.
 */
const panels = {
  crew: [MedicinesLink],
  hospital: [MedicineWitness],
  liaison: [MedicineAlerts],
  review: [MedicineAlerts],
} as const satisfies Record<string, readonly React.ComponentType<Pick<ScreenProps, 'me'>>[]>

export const Panels = (props: Pick<ScreenProps, 'me'> & { of: keyof typeof panels }) =>
  panels[props.of].map((Panel) => <Panel key={Panel.name} me={props.me} />)
