import type { link as english } from '#words/en/link.ts'
import type { Shape } from '#words/shape.ts'

export const link: Shape<typeof english> = {
  nouns: {
    link: 'Enlace con un socio',
  },
  events: {
    link_held: 'Retenido para revisarlo',
    link_decided: 'Decisión sobre un asiento retenido',
    link_taken: 'Asiento retenido incorporado',
  },
  errors: {
    wrong_stage_unreadable:
      'Un asiento retenido no puede incorporarse: es ilegible o se hizo en nombre de otro. Déjelo fuera y hable con el socio.',
    'wrong_stage_too-many':
      'Hay tantos asientos retenidos de este socio que no cabe ninguno más: revíselos primero y hable con el socio.',
  },
}
