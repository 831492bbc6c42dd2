import type { access as en } from '#words/en/access.ts'
import type { Shape } from '#words/shape.ts'

export const access: Shape<typeof en> = {
  screens: {
    signIn: {
      title: 'Aanmelden',
      lead: 'Het juiste team behandelt de gewonde, aan welke kant van de grens ook.',
      email: 'E-mailadres',
      password: 'Wachtwoord',
      submit: 'Aanmelden',
      failed:
        'Dit adres en wachtwoord horen niet bij elkaar. Er is niets gewijzigd; probeer opnieuw.',
      demoTitle: 'Kies wie u bent',
      demoLead:
        'Dit is een demonstratie. Kies iemand en u bent als die persoon aangemeld, zonder wachtwoord. Het incident, de patiënten en de overeenkomst zijn verzonnen.',
      demoFirst: 'Begin met de centralist; open de console van het buurland in een tweede venster.',
      signOut: 'Afmelden',
      noAccess: 'Dit scherm hoort niet bij uw rol.',
      noAccessDo: 'Kies een ander in het menu, of meld u als iemand anders aan.',
    },
    role: {
      dispatcher: 'Centralist',
      crew: 'Ambulanceteam',
      coordinator: 'Ziekenhuiscoördinator',
      clinician: 'Behandelaar',
      liaison: 'Liaisonofficier',
      'medical-director': 'Medisch directeur',
      'tracing-officer': 'Verwantenonderzoeker',
      'data-monitor': 'Gegevenstoezichthouder',
      auditor: 'Auditor',
      secretariat: 'Secretariaat',
      operator: 'Beheerder',
      system: 'vanzelf',
    },
    onDuty: {
      dispatcher: 'Centralist van dienst',
      crew: 'Ambulanceteam',
      coordinator: 'Ziekenhuiscoördinator',
      clinician: 'SEH-arts',
      liaison: 'Liaisonofficier',
      'medical-director': 'Medisch directeur',
      secretariat: 'Verdragssecretariaat',
      auditor: 'Auditor',
      operator: 'Beheerder',
    },
  },
  errors: {
    not_your_role: 'Dit hoort niet bij uw rol. Vraag iemand die het mag.',
    not_your_role_role: 'Uw rol doet dit niet. Vraag iemand die het mag.',
    'not_your_role_own-member':
      'Dit mag u alleen voor uw eigen kant. Vraag de kant die het in handen heeft.',
    'not_your_role_own-facility': 'Dit mag u alleen voor uw eigen ziekenhuis.',
    'not_your_role_own-vehicle': 'Dit mag u alleen voor de patiënt in uw eigen voertuig.',
    not_your_role_partner: 'Dit is niet met u gedeeld.',
    not_signed_in:
      'U bent niet aangemeld. Wat u invoerde blijft op dit apparaat. Meld u aan en stuur opnieuw.',
  },
}
