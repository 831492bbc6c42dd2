import type { link as english } from '#words/en/link.ts'
import type { Shape } from '#words/shape.ts'

export const link: Shape<typeof english> = {
  nouns: {
    link: 'Verbindung zu einem Partner',
  },
  events: {
    link_held: 'Zur Ansicht zurückgehalten',
    link_decided: 'Über zurückgehaltenen Eintrag entschieden',
    link_taken: 'Zurückgehaltenen Eintrag übernommen',
  },
  errors: {
    wrong_stage_unreadable:
      'Ein zurückgehaltener Eintrag kann nicht übernommen werden: er ist unlesbar oder im Namen eines anderen gesagt. Lassen Sie ihn weg und sprechen Sie mit dem Partner.',
    'wrong_stage_too-many':
      'Von diesem Partner ist so viel zurückgehalten, dass nichts mehr dazukommen kann: Sehen Sie es zuerst an und sprechen Sie mit dem Partner.',
  },
}
