import type { record as en } from '#words/en/record.ts'
import type { Shape } from '#words/shape.ts'

export const record: Shape<typeof en> = {
  screens: {
    review: {
      state: {
        open: 'open',
        overdue: 'te laat',
        closed: 'afgesloten',
      },
    },
  },
  rooms: {
    review: {
      title: 'Toetsingen en register',
      open: 'Te toetsen',
      closed: 'Afgesloten',
      none: 'Er staat geen toetsing open.',
      noneHelp: 'Wie op grond van noodtoestand doorgaat, opent hier vanzelf een toetsing.',
      noAccess: 'Uw rol ziet het register, niet de patiënten; toetsingen zijn voor anderen.',
      sortedBy: 'op termijn gesorteerd',
      state: {
        open: 'open',
        overdue: 'te laat',
        closed: 'afgesloten',
      },
      due: 'uiterlijk',
      refused: 'Wat is geweigerd',
      notPermitted: 'het verdrag stond het niet toe',
      undetermined: 'het verdrag kon niet beslissen',
      went: 'Ging door',
      why: 'Waarom',
      to: 'Naar',
      finding: 'Oordeel',
      findings: {
        justified: 'Gerechtvaardigd',
        'not-justified': 'Niet gerechtvaardigd',
        'clause-to-change': 'Het artikel moet anders',
      },
      note: 'Toelichting',
      noteHelp: 'Komt in uw eigen woorden in het register, leesbaar voor elke kant.',
      closeIt: 'Toetsing afsluiten',
      elsewhere: '{{member}} bewaakt deze toetsing en sluit haar af.',
      notYou: 'U ging zelf door; iemand anders sluit haar af.',
      role: 'Auditors en medisch directeuren sluiten toetsingen af.',
      partners: 'Partners',
      record: 'Register',
      checkpoint: 'Laatste ondertekende ijkpunt',
      size: 'Regels',
      root: 'Wortel',
      origin: 'Herkomst',
      signature: 'Handtekening',
      readAt: 'gelezen om',
      checkpointHelp:
        'Vergelijk de wortel met die van uw buur. Wie één byte van één regel wijzigt, wijzigt haar.',
      again: 'Opnieuw lezen',
      export: 'Export downloaden',
      exportHelp: 'Het hele register, aan het eind ondertekend. Overal te controleren:',
      noExport: 'Uw rol mag het register niet downloaden.',
      byMember: 'iemand van {{member}}',
    },
  },
  errors: {
    bad_signature:
      'De handtekening klopt niet: mogelijk een andere afzender. Er is niets mee gedaan. Meld het de liaison.',
    read_only:
      'Dit knooppunt loopt achter op zijn register en neemt niets aan. Lezen kan veilig. Bel de beheerder.',
  },
}
