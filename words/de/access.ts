import type { access as en } from '#words/en/access.ts'
import type { Shape } from '#words/shape.ts'

export const access: Shape<typeof en> = {
  screens: {
    signIn: {
      title: 'Anmelden',
      lead: 'Das richtige Team behandelt die Verletzten, gleich auf welcher Seite der Grenze.',
      email: 'E-Mail-Adresse',
      password: 'Passwort',
      submit: 'Anmelden',
      failed:
        'Adresse und Passwort gehören nicht zusammen. Es wurde nichts geändert; bitte noch einmal versuchen.',
      demoTitle: 'Wählen Sie, wer Sie sind',
      demoLead:
        'Dies ist eine Vorführung. Wählen Sie eine Person, und Sie sind ohne Passwort als sie angemeldet. Einsatz, Patienten und Abkommen sind erfunden.',
      demoFirst:
        'Beginnen Sie in der Leitstelle; öffnen Sie die Konsole des Nachbarn in einem zweiten Fenster.',
      signOut: 'Abmelden',
      noAccess: 'Dieser Bildschirm gehört nicht zu Ihrer Rolle.',
      noAccessDo: 'Wählen Sie einen anderen im Menü oder melden Sie sich als jemand anderes an.',
    },
    role: {
      dispatcher: 'Leitstelle',
      crew: 'Rettungswagenteam',
      coordinator: 'Krankenhauskoordination',
      clinician: 'Klinik',
      liaison: 'Verbindungsperson',
      'medical-director': 'Ärztliche Leitung',
      'tracing-officer': 'Personenauskunft',
      'data-monitor': 'Datenaufsicht',
      auditor: 'Prüfung',
      secretariat: 'Sekretariat',
      operator: 'Betrieb',
      system: 'von selbst',
    },
    onDuty: {
      dispatcher: 'Disponent vom Dienst',
      crew: 'Rettungswagenteam',
      coordinator: 'Klinikkoordination',
      clinician: 'Notärztin',
      liaison: 'Verbindungsbeamtin',
      'medical-director': 'Ärztliche Leitung',
      secretariat: 'Vertragssekretariat',
      auditor: 'Prüferin',
      operator: 'Betrieb',
    },
  },
  errors: {
    not_your_role: 'Das gehört nicht zu Ihrer Rolle. Fragen Sie jemanden, der es darf.',
    not_your_role_role: 'Ihre Rolle tut dies nicht. Fragen Sie jemanden, der es darf.',
    'not_your_role_own-member':
      'Das dürfen Sie nur für die eigene Seite. Fragen Sie die Seite, die zuständig ist.',
    'not_your_role_own-facility': 'Das dürfen Sie nur für das eigene Krankenhaus.',
    'not_your_role_own-vehicle': 'Das dürfen Sie nur für den Patienten im eigenen Fahrzeug.',
    not_your_role_partner: 'Das wurde nicht mit Ihnen geteilt.',
    not_signed_in:
      'Sie sind nicht angemeldet. Ihre Eingaben bleiben auf diesem Gerät. Anmelden und noch einmal senden.',
  },
}
