import type { ui as en } from '#words/en/ui.ts'
import type { Shape } from '#words/shape.ts'

export const ui: Shape<typeof en> = {
  screens: {
    article: 'art. {{number}}',
    skip: 'Aller au contenu principal',
    loading: 'Chargement',
    close: 'Fermer',
    cancel: 'Annuler',
    back: 'Retour',
    none: 'aucun',
    unknown: 'inconnu',
    language: 'Langue',
    scheme: 'Clair ou sombre',
    menu: 'Menu',
    drill: 'EXERCICE',
    demo: 'Démonstration : rien ici n’est réel',
    time: {
      s: 's',
      min: 'min',
      h: 'h',
      d: 'j',
      never: 'jamais signalé',
      old: 'ancien',
    },
    screen: {
      incidents: 'Événements',
      console: 'Régulation',
      crew: 'Équipe',
      hospital: 'Hôpital',
      liaison: 'Liaison',
      agreement: 'Accord',
      review: 'Examens et registre',
    },
    bar: {
      elapsed: 'Temps depuis la déclaration de l’événement',
      partners: 'Partenaires',
      reachable: 'répond en {{ms}} ms',
      unreachable: 'injoignable depuis {{time}}',
      neverSeen: 'pas encore vu',
      waiting: '{{count}} en attente de remise',
      held: '{{count}} retenus : illisibles ou non permis',
      lastSeen:
        'Dernier contact {{time}}. Le dernier état connu reste utilisable et affiche son âge.',
      lost: 'Pas de connexion depuis {{time}}',
      lostHelp:
        'Ce que vous voyez peut être ancien. Rien n’est perdu : vos saisies sont gardées et envoyées au retour de la connexion.',
      unsent_one: '{{count}} saisie pas encore envoyée',
      unsent_other: '{{count}} saisies pas encore envoyées',
    },
    help: {
      title: 'Touches',
      search: 'Chercher une victime',
      down: 'Suivant dans la liste',
      up: 'Précédent dans la liste',
      open: 'Ouvrir',
      help: 'Cette liste',
      escape: 'Fermer ce qui est ouvert',
    },
    problem: {
      offline:
        'Le nœud ne répond pas. Votre saisie n’est pas perdue ; un nouvel essai suit de lui-même.',
      unknown:
        'Le nœud n’a pas pu le faire et n’a pas dit pourquoi. Rien n’a été modifié. Réessayez ou prévenez l’exploitation.',
      later: 'Une saisie faite hors connexion a été refusée.',
    },
    unreviewed: 'termes cliniques non relus',
  },
  errors: {
    stale:
      '{{member}} a été plus rapide : quelque chose a changé. Rien de vous n’a été écrit. Regardez à nouveau et décidez.',
    unknown_thing:
      '{{what}} n’est pas connu ici. Rien n’a changé. Vérifiez le numéro ou attendez son arrivée.',
    already_exists: '{{what}} existe déjà. Rien n’a été écrit deux fois. Ouvrez celui qui existe.',
    wrong_stage: 'Ce n’est pas possible à ce stade. Rien n’a changé.',
    needs_second_person: 'Il faut une deuxième personne.',
    impossible_value:
      '{{value}} est impossible pour {{field}} : de {{min}} à {{max}} {{unit}}. Rien d’enregistré ; ressaisissez.',
    impossible_value_past:
      'L’heure donnée pour {{field}} est passée. Choisissez-en une plus tardive.',
    'impossible_value_too-low': '{{value}} pour {{field}} est trop bas : au moins {{min}}.',
    invalid_input:
      '{{field}} manque ou n’est pas compris : {{message}}. Rien d’enregistré ; ressaisissez.',
    too_large: 'C’est trop grand. Rien n’a été enregistré ; envoyez en plus petites parties.',
    wrong_realm: 'Cela appartient à un exercice, ou pas à celui-ci. Rien n’a changé.',
    unsupported_version:
      'L’autre côté parle une version plus récente. Le message sera lu après la mise à jour.',
    reason_missing: 'Il faut un motif.',
  },
}
