import type { record as en } from '#words/en/record.ts'
import type { Shape } from '#words/shape.ts'

export const record: Shape<typeof en> = {
  screens: {
    review: {
      state: {
        open: 'offen',
        overdue: 'überfällig',
        closed: 'abgeschlossen',
      },
    },
  },
  rooms: {
    review: {
      title: 'Prüfungen und Register',
      open: 'Zu prüfen',
      closed: 'Abgeschlossen',
      none: 'Keine Prüfung ist offen.',
      noneHelp: 'Wer unter Notstand weitermacht, eröffnet hier von selbst eine Prüfung.',
      noAccess: 'Ihre Rolle sieht das Register, nicht die Patienten; Prüfungen sind für andere.',
      sortedBy: 'nach Frist sortiert',
      state: {
        open: 'offen',
        overdue: 'überfällig',
        closed: 'abgeschlossen',
      },
      due: 'fällig',
      refused: 'Was versagt wurde',
      notPermitted: 'das Abkommen erlaubte es nicht',
      undetermined: 'das Abkommen konnte nicht entscheiden',
      went: 'Machte weiter',
      why: 'Warum',
      to: 'Nach',
      finding: 'Befund',
      findings: {
        justified: 'Gerechtfertigt',
        'not-justified': 'Nicht gerechtfertigt',
        'clause-to-change': 'Der Artikel sollte sich ändern',
      },
      note: 'Erläuterung',
      noteHelp: 'Kommt in eigenen Worten ins Register, für jede Seite lesbar.',
      closeIt: 'Prüfung abschließen',
      elsewhere: '{{member}} wacht über diese Prüfung und schließt sie ab.',
      notYou: 'Sie haben selbst gehandelt; jemand anderes schließt ab.',
      role: 'Prüfer und ärztliche Leitungen schließen Prüfungen ab.',
      partners: 'Partner',
      record: 'Register',
      checkpoint: 'Letzter unterschriebener Prüfpunkt',
      size: 'Einträge',
      root: 'Wurzel',
      origin: 'Herkunft',
      signature: 'Unterschrift',
      readAt: 'gelesen um',
      checkpointHelp:
        'Vergleichen Sie die Wurzel mit der Ihres Nachbarn. Wer ein Byte ändert, ändert sie.',
      again: 'Neu lesen',
      export: 'Export herunterladen',
      exportHelp: 'Das ganze Register, am Ende unterschrieben. Überall prüfbar:',
      noExport: 'Ihre Rolle darf das Register nicht herunterladen.',
      byMember: 'jemand von {{member}}',
    },
  },
  errors: {
    bad_signature:
      'Die Signatur stimmt nicht: vielleicht ein anderer Absender. Nichts wurde ausgeführt. Liaison verständigen.',
    read_only:
      'Dieser Knoten ist hinter seinem Verzeichnis und nimmt nichts an. Lesen ist sicher. Betreiber anrufen.',
  },
}
