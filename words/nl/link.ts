import type { link as english } from '#words/en/link.ts'
import type { Shape } from '#words/shape.ts'

export const link: Shape<typeof english> = {
  nouns: {
    link: 'Verbinding met een partner',
  },
  events: {
    link_held: 'Aangehouden om te bekijken',
    link_decided: 'Besloten over een aangehouden regel',
    link_taken: 'Aangehouden regel overgenomen',
  },
  errors: {
    wrong_stage_unreadable:
      'Een aangehouden regel kan niet worden overgenomen: hij is onleesbaar of in naam van een ander gezegd. Laat hem weg en overleg met de partner.',
    'wrong_stage_too-many':
      'Van deze partner is zoveel aangehouden dat er niets meer bij kan: bekijk dat eerst en overleg met de partner.',
  },
}
