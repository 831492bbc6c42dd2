import type { routes as en } from '#words/en/routes.ts'
import type { Shape } from '#words/shape.ts'

export const routes: Shape<typeof en> = {
  screens: {
    map: {
      title: 'Kaart van het incident, de overgangen en de ziekenhuizen',
      legend: 'Legenda',
      scene: 'Plaats van het incident',
      hospital: 'Ziekenhuis, groter met meer vrije plaatsen',
      crossing: 'Overgang',
      border: 'Grens',
      noWebgl:
        'De kaart heeft WebGL nodig, dat deze browser niet biedt. Lijsten en plan bevatten hetzelfde.',
      pick: 'Klik waar het gebeurde',
      state: {
        open: 'open',
        restricted: 'beperkt',
        closed: 'dicht',
        unknown: 'onbekend',
      },
      free: '{{free}} van {{total}} vrij',
      noReport: 'geen melding',
    },
  },
  rooms: {
    liaison: {
      title: 'Liaison',
      theirs: 'Zij wachten op ons',
      ours: 'Wij wachten op hen',
      theirsNone: 'Niemand wacht op ons.',
      oursNone: 'Wij wachten op niemand.',
      noneHelp: 'Verzoeken en overdrachten met maar één handtekening verschijnen hier vanzelf.',
      sortedBy: 'op termijn gesorteerd',
      noDeadline: 'geen termijn',
      kind: {
        request: 'Verzoek te beantwoorden',
        lapsed: 'Er kwam geen antwoord',
        handover: 'Handtekening ontbreekt',
        dispute: 'Overdracht betwist',
        review: 'Toetsing van noodtoestand',
      },
      waitsFor: {
        request: 'voor {{facility}}',
        lapsed: 'voor {{facility}}, naar hoger niveau',
        handover: 'de {{side}} kant heeft niet getekend',
        dispute: '{{member}} en {{other}}',
        review: '{{member}} ziet erop toe',
      },
      side: {
        giving: 'overdragende',
        receiving: 'overnemende',
      },
      partners: 'Partners',
      reachable: 'antwoordt',
      unreachable: 'onbereikbaar sinds {{time}}',
      neverSeen: 'nog niet gezien',
      lastSeen: 'laatst gehoord',
      waiting: '{{count}} te bezorgen',
      held: '{{count}} aangehouden',
    },
  },
}
