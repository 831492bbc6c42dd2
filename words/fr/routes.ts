import type { routes as en } from '#words/en/routes.ts'
import type { Shape } from '#words/shape.ts'

export const routes: Shape<typeof en> = {
  screens: {
    map: {
      title: 'Carte de l’événement, des passages et des hôpitaux',
      legend: 'Légende',
      scene: 'Lieu de l’événement',
      hospital: 'Hôpital, plus grand s’il a plus de places libres',
      crossing: 'Passage',
      border: 'Frontière',
      noWebgl:
        'La carte demande WebGL, que ce navigateur n’offre pas. Les listes et le plan disent la même chose.',
      pick: 'Cliquez où cela s’est produit',
      state: {
        open: 'ouvert',
        restricted: 'restreint',
        closed: 'fermé',
        unknown: 'inconnu',
      },
      free: '{{free}} sur {{total}} libres',
      noReport: 'aucun rapport',
    },
  },
  rooms: {
    liaison: {
      title: 'Liaison',
      theirs: 'Ils nous attendent',
      ours: 'Nous les attendons',
      theirsNone: 'Personne ne nous attend.',
      oursNone: 'Nous n’attendons personne.',
      noneHelp:
        'Les demandes et les transmissions à une seule signature apparaissent ici d’elles-mêmes.',
      sortedBy: 'trié par échéance',
      noDeadline: 'sans échéance',
      kind: {
        request: 'Demande à répondre',
        lapsed: 'Aucune réponse reçue',
        handover: 'Signature manquante',
        dispute: 'Transmission contestée',
        review: 'Examen d’un état de nécessité',
      },
      waitsFor: {
        request: 'pour {{facility}}',
        lapsed: 'pour {{facility}}, à l’échelon supérieur',
        handover: 'le côté {{side}} n’a pas signé',
        dispute: '{{member}} et {{other}}',
        review: '{{member}} y veille',
      },
      side: {
        giving: 'qui transmet',
        receiving: 'qui reçoit',
      },
      partners: 'Partenaires',
      reachable: 'répond',
      unreachable: 'injoignable depuis {{time}}',
      neverSeen: 'pas encore vu',
      lastSeen: 'entendu il y a',
      waiting: '{{count}} à remettre',
      held: '{{count}} retenus',
    },
  },
}
