import type { ui as en } from '#words/en/ui.ts'
import type { Shape } from '#words/shape.ts'

export const ui: Shape<typeof en> = {
  screens: {
    article: 'art. {{number}}',
    skip: 'Naar het hoofddeel',
    loading: 'Laden',
    close: 'Sluiten',
    cancel: 'Annuleren',
    back: 'Terug',
    none: 'geen',
    unknown: 'onbekend',
    language: 'Taal',
    scheme: 'Licht of donker',
    menu: 'Menu',
    drill: 'OEFENING',
    demo: 'Demonstratie: niets hier is echt',
    time: {
      s: 's',
      min: 'min',
      h: 'u',
      d: 'd',
      never: 'nooit gemeld',
      old: 'oud',
    },
    screen: {
      incidents: 'Incidenten',
      console: 'Meldkamer',
      crew: 'Ambulanceteam',
      hospital: 'Ziekenhuis',
      liaison: 'Liaison',
      agreement: 'Overeenkomst',
      review: 'Toetsingen en register',
    },
    bar: {
      elapsed: 'Tijd sinds het incident is uitgeroepen',
      partners: 'Partners',
      reachable: 'antwoordt in {{ms}} ms',
      unreachable: 'onbereikbaar sinds {{time}}',
      neverSeen: 'nog niet gezien',
      waiting: '{{count}} wachten op aflevering',
      held: '{{count}} aangehouden: onleesbaar of niet toegestaan',
      lastSeen:
        'Laatst gehoord {{time}}. De laatst bekende toestand blijft bruikbaar en toont haar leeftijd.',
      lost: 'Geen verbinding sinds {{time}}',
      lostHelp:
        'Wat u ziet kan verouderd zijn. Er gaat niets verloren: wat u invoert wordt bewaard en verzonden zodra er weer verbinding is.',
      unsent_one: '{{count}} invoer nog niet verzonden',
      unsent_other: '{{count}} invoeren nog niet verzonden',
    },
    help: {
      title: 'Toetsen',
      search: 'Slachtoffer zoeken',
      down: 'Volgende in de lijst',
      up: 'Vorige in de lijst',
      open: 'Openen',
      help: 'Deze lijst',
      escape: 'Sluiten wat open is',
    },
    problem: {
      offline:
        'De node antwoordt niet. Wat u typte gaat niet verloren; het wordt vanzelf opnieuw geprobeerd.',
      unknown:
        'De node kon dit niet en zei niet waarom. Er is niets gewijzigd. Probeer opnieuw of waarschuw uw beheerder.',
      later: 'Een invoer zonder verbinding is geweigerd.',
    },
    unreviewed: 'medische woorden niet nagekeken',
  },
  errors: {
    stale:
      '{{member}} was sneller: er is intussen iets veranderd. Van u is niets geschreven. Kijk opnieuw en beslis.',
    unknown_thing:
      '{{what}} is hier niet bekend. Er is niets veranderd. Controleer het nummer of wacht tot het binnenkomt.',
    already_exists: '{{what}} bestaat al. Er is niets dubbel geschreven. Open wat er al is.',
    wrong_stage: 'Dit kan nu niet. Er is niets veranderd.',
    needs_second_person: 'Hier is een tweede persoon nodig.',
    impossible_value:
      '{{value}} kan niet voor {{field}}: tussen {{min}} en {{max}} {{unit}}. Niet bewaard; voer opnieuw in.',
    impossible_value_past: 'De tijd bij {{field}} is voorbij. Kies een latere.',
    'impossible_value_too-low': '{{value}} bij {{field}} is te laag: minstens {{min}}.',
    invalid_input:
      '{{field}} ontbreekt of is niet begrepen: {{message}}. Niet bewaard; voer opnieuw in.',
    too_large: 'Dit is te groot om aan te nemen. Niets is bewaard; stuur het in kleinere delen.',
    wrong_realm: 'Dit hoort bij een oefening, of niet bij deze. Er is niets veranderd.',
    unsupported_version:
      'De andere kant spreekt een nieuwere versie. Het bericht wordt na de update gelezen.',
    reason_missing: 'Er is een reden nodig.',
  },
}
