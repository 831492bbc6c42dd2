import type { record as en } from '#words/en/record.ts'
import type { Shape } from '#words/shape.ts'

export const record: Shape<typeof en> = {
  screens: {
    review: {
      state: {
        open: 'ouvert',
        overdue: 'en retard',
        closed: 'clos',
      },
    },
  },
  rooms: {
    review: {
      title: 'Examens et registre',
      open: 'À examiner',
      closed: 'Clos',
      none: 'Aucun examen n’est ouvert.',
      noneHelp: 'Qui passe outre par nécessité ouvre ici un examen, de lui-même.',
      noAccess: 'Votre rôle voit le registre, pas les patients ; les examens sont pour d’autres.',
      sortedBy: 'triés par échéance',
      state: {
        open: 'ouvert',
        overdue: 'en retard',
        closed: 'clos',
      },
      due: 'échéance',
      refused: 'Ce qui a été refusé',
      notPermitted: 'l’accord ne le permettait pas',
      undetermined: 'l’accord ne pouvait pas décider',
      went: 'A passé outre',
      why: 'Pourquoi',
      to: 'Vers',
      finding: 'Conclusion',
      findings: {
        justified: 'Justifié',
        'not-justified': 'Non justifié',
        'clause-to-change': 'L’article devrait changer',
      },
      note: 'Explication',
      noteHelp: 'Entre au registre avec vos mots, lisible par chaque côté.',
      closeIt: 'Clore l’examen',
      elsewhere: '{{member}} veille sur cet examen et le clôt.',
      notYou: 'Vous avez vous-même passé outre ; une autre personne le clôt.',
      role: 'Les auditeurs et directeurs médicaux closent les examens.',
      partners: 'Partenaires',
      record: 'Registre',
      checkpoint: 'Dernier point de contrôle signé',
      size: 'Entrées',
      root: 'Racine',
      origin: 'Origine',
      signature: 'Signature',
      readAt: 'lu à',
      checkpointHelp:
        'Comparez la racine à celle de votre voisin. Qui change un octet d’une entrée la change.',
      again: 'Relire',
      export: 'Télécharger l’export',
      exportHelp: 'Tout le registre, signé à la fin. Vérifiable partout :',
      noExport: 'Votre rôle ne peut pas télécharger le registre.',
      byMember: 'quelqu’un de {{member}}',
    },
  },
  errors: {
    bad_signature:
      'La signature est fausse : l’expéditeur est peut-être un autre. Rien n’a été exécuté. Prévenez la liaison.',
    read_only:
      'Ce nœud est en retard sur son registre et n’accepte rien. La lecture est sûre. Appelez l’exploitant.',
  },
}
