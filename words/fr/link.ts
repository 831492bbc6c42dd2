import type { link as english } from '#words/en/link.ts'
import type { Shape } from '#words/shape.ts'

export const link: Shape<typeof english> = {
  nouns: {
    link: 'Liaison avec un partenaire',
  },
  events: {
    link_held: 'Retenue pour examen',
    link_decided: 'Décision sur une inscription retenue',
    link_taken: 'Inscription retenue reprise',
  },
  errors: {
    wrong_stage_unreadable:
      'Une inscription retenue ne peut pas être reprise : elle est illisible ou faite au nom d’un autre. Laissez-la de côté et parlez-en au partenaire.',
    'wrong_stage_too-many':
      'Tant d’inscriptions de ce partenaire sont retenues qu’aucune autre ne peut l’être : examinez-les d’abord et parlez-en au partenaire.',
  },
}
