import type { routes as en } from '#words/en/routes.ts'
import type { Shape } from '#words/shape.ts'

export const routes: Shape<typeof en> = {
  screens: {
    map: {
      title: 'Karte des Einsatzes, der Grenzübergänge und der Krankenhäuser',
      legend: 'Legende',
      scene: 'Einsatzstelle',
      hospital: 'Krankenhaus, größer bei mehr freien Plätzen',
      crossing: 'Grenzübergang',
      border: 'Grenze',
      noWebgl:
        'Die Karte braucht WebGL, das dieser Browser nicht bietet. Listen und Plan enthalten dasselbe.',
      pick: 'Klicken Sie, wo es geschah',
      state: {
        open: 'offen',
        restricted: 'eingeschränkt',
        closed: 'gesperrt',
        unknown: 'unbekannt',
      },
      free: '{{free}} von {{total}} frei',
      noReport: 'keine Meldung',
    },
  },
  rooms: {
    liaison: {
      title: 'Verbindung',
      theirs: 'Sie warten auf uns',
      ours: 'Wir warten auf sie',
      theirsNone: 'Niemand wartet auf uns.',
      oursNone: 'Wir warten auf niemanden.',
      noneHelp: 'Anfragen und Übergaben mit nur einer Unterschrift erscheinen hier von selbst.',
      sortedBy: 'nach Frist sortiert',
      noDeadline: 'keine Frist',
      kind: {
        request: 'Anfrage zu beantworten',
        lapsed: 'Es kam keine Antwort',
        handover: 'Unterschrift fehlt',
        dispute: 'Übergabe streitig',
        review: 'Prüfung eines Notstands',
      },
      waitsFor: {
        request: 'für {{facility}}',
        lapsed: 'für {{facility}}, an die nächste Ebene',
        handover: 'die {{side}} Seite hat nicht unterschrieben',
        dispute: '{{member}} und {{other}}',
        review: '{{member}} wacht darüber',
      },
      side: {
        giving: 'übergebende',
        receiving: 'übernehmende',
      },
      partners: 'Partner',
      reachable: 'antwortet',
      unreachable: 'unerreichbar seit {{time}}',
      neverSeen: 'noch nicht gesehen',
      lastSeen: 'zuletzt gehört',
      waiting: '{{count}} zuzustellen',
      held: '{{count}} zurückgehalten',
    },
  },
}
