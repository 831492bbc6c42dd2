import type { plan as english } from '#words/en/plan.ts'
import type { Shape } from '#words/shape.ts'

export const plan: Shape<typeof english> = {
  reason: {
    'soonest-care':
      'Soins au plus tôt : traitement dans {{minutes}} min, dont {{wait}} min d’attente sur place',
    permitted: 'L’accord le permet',
    'at-home': 'Ne franchit aucune frontière',
    'can-do': 'Peut faire le nécessaire : {{needs}}',
    prioritised:
      'Passe en premier parmi les blessés de même gravité, comme l’accord le prévoit pour les groupes vulnérables',
    decontaminates: 'Dispose d’une décontamination',
    'own-reserve': 'Utilise une place que l’hôpital garde pour les siens',
    'family-together': 'Garde la famille {{family}} ensemble',
    'family-parted':
      'La famille {{family}} est séparée : ensemble, quelqu’un serait traité trop tard',
    'slower-way':
      'Un chemin plus rapide ({{minutes}} min par {{crossings}}) n’est pas ouvert à ce trajet',
    'waits-for-vehicle': 'Attend un véhicule {{minutes}} min de plus',
    'unsuitable-kind': 'Type d’établissement inadapté : {{kind}}',
    'kind-unknown': 'On ignore de quel type d’établissement il s’agit',
    'no-emergency-department': 'N’a pas de service d’urgences',
    'lacks-capability': 'Ne peut pas : {{need}}',
    'no-decontamination': 'N’a pas de décontamination',
    closed: 'Se déclare fermé',
    'reports-full': 'S’est déclaré complet il y a {{age}} min',
    'no-capacity': 'Ne peut commencer à traiter personne de cette catégorie',
    unreachable: 'Aucune route n’y mène',
    crossing: 'Le passage {{crossing}} fait obstacle : {{state}}',
    'not-permitted': 'L’accord ne le permet pas',
    undetermined: 'L’accord ne peut décider sans savoir : {{lacks}}',
    reserve: 'Ce qui reste est réservé aux siens ({{share}} %)',
    'report-stale': 'Son annonce date de {{age}} min : on compte sur moins de places',
    full: 'Ses places de traitement sont prises par {{taken}} autres jusqu’à plus tard',
    'left-empty': 'Resté libre quand une famille a été gardée ensemble',
    'not-searched': 'Le temps a manqué pour l’essayer',
    'confirm-death-first':
      'Aucun signe de vie : un professionnel habilité doit d’abord constater le décès',
    dead: 'Le décès est constaté',
    'needs-no-hospital': 'Indemne : n’a pas besoin d’hôpital',
    'triage-first': 'Pas encore trié',
    triage: 'Trier cette victime maintenant',
    'no-start-in-time': 'Aucune place pour {{need}} en {{within}} min',
    'none-permitted': 'L’accord ne permet aucun des hôpitaux qui le pourraient',
    'none-reachable': 'Aucun hôpital capable n’est accessible',
    'none-suitable': 'Aucun hôpital ne peut : {{need}}',
    'place-within':
      '1 place pour {{need}} en {{within}} min, par exemple à {{name}} (à {{minutes}} min)',
    'reserve-released': '{{name}} libère une place réservée',
    'fact-known': 'Savoir : {{lacks}} ; {{name}} serait peut-être permis',
    'clause-permits': 'Une permission pour {{name}} (à {{minutes}} min)',
    'crossing-opens': 'Le passage {{crossing}} ouvre : {{name}} devient accessible',
    reopens: '{{name}} accueille de nouveau (à {{minutes}} min)',
    'capacity-stated': '{{name}} annonce une place pour {{need}}',
    decontamination: 'Une décontamination sur place, ou à {{name}}',
    'place-anywhere': '1 place pour {{need}}, où que ce soit, en {{within}} min',
  },
  flag: {
    'emergency-unknown': 'urgences : inconnu',
    'kind-unknown': 'type d’hôpital inconnu',
    'capabilities-unknown': 'capacités inconnues',
    'no-paediatrics': 'pas de pédiatrie',
    'estimated-route': 'durée estimée',
    'not-reported': 'n’a rien annoncé',
    'report-stale': 'annonce ancienne',
    'over-capacity': 'au-delà de la capacité',
  },
  meanwhile: {
    'hold-at-scene': 'En attendant : poursuivre les soins sur place',
    'over-capacity': 'En attendant : {{name}}, {{minutes}} min, au-delà de la capacité',
  },
}
