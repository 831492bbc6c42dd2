import type { en } from '#words/en.ts'
import type { Shape } from '#words/shape.ts'

/** Les mots de ce qui distingue deux versions d’un accord. */
export const compare: Shape<typeof en.compare> = {
  matter: {
    triage: 'l’emploi d’une méthode de triage',
    protocol: 'les soins selon un protocole',
    route: 'le passage de la frontière par un véhicule',
    waiver: 'l’acte d’un professionnel sur un autre territoire',
    liability: 'la couverture par les règles de responsabilité',
    transfer: 'le transfert d’une victime d’une partie à une autre',
    handoff: 'la transmission d’une victime',
    telemedicine: 'l’avis à distance',
    disclosure: 'la communication de données',
    stock: 'le mouvement du stock commun',
    fleet: 'le prêt d’un véhicule',
    training: 'la reconnaissance d’une formation',
    funding: 'le financement d’un coût',
    target: 'la dérogation à un objectif',
    governance: 'l’acte qui concerne l’accord lui-même',
    obligation: 'l’obligation des parties',
  },
  answer: { permitted: 'permis', refused: 'refusé', undetermined: 'indéterminé' },
  change: {
    wider:
      'Plus large : pour {{matter}}, la réponse était « {{before}} » et devient « permis » {{where}} ({{articles}}).',
    narrower:
      'Plus étroit : pour {{matter}}, la réponse était « permis » et devient « {{after}} » {{where}} ({{articles}}).',
    'less-certain':
      'Moins certain : pour {{matter}}, la réponse était « refusé » et devient « indéterminé » {{where}} ({{articles}}).',
    settled:
      'Tranché : pour {{matter}}, la réponse était « indéterminé » et devient « refusé » {{where}} ({{articles}}).',
    'new-duty':
      'Obligation nouvelle : pour {{matter}}, {{where}} ({{articles}}), est désormais prescrit ce qui suit : {{new}}',
    'duty-gone':
      'Obligation supprimée : pour {{matter}}, {{where}} ({{articles}}), n’est plus prescrit ce qui suit : {{old}}',
    'duty-changed':
      'Obligation modifiée : pour {{matter}}, {{where}} ({{articles}}), est désormais prescrit ce qui suit : {{new}} Cela remplace : {{old}}',
  },
  withDuties: 'S’y ajoute ce qui suit : {{duties}}',
  withoutDuties: 'Disparaît en même temps ce qui suit : {{duties}}',
  separator: ' ; ',
  subject: {
    permitted: '{{where}}, pour autant qu’un autre article le permette',
    allowed: '{{where}}, pour autant que ce soit permis',
    undecided: '{{where}}, à moins qu’un autre article ne décide',
  },
  always: 'dans tous les cas',
  where: 'dans le cas suivant : {{conditions}}',
  frame: 'dans certains des cas suivants : {{conditions}}',
  frameAlways: 'dans certains cas',
  unknown: 'ce qui suit n’est pas connu : {{facts}}',
  from: 'le cas commence à partir du {{from}}',
  until: 'le cas commence avant le {{until}}',
  between: 'le cas commence à partir du {{from}} et avant le {{until}}',
  article: {
    both: 'article {{list}}',
    before: 'précédemment article {{list}}',
    after: 'désormais article {{list}}',
  },
  example: 'Par exemple : {{facts}}. Avant : {{before}} ; désormais : {{after}}.',
  fact: '{{fact}} : {{value}}',
  nothingNeeded: 'rien de ce que l’accord nomme',
  text: {
    term: 'La durée était {{before}} et devient {{after}}.',
    termOpen: 'à partir du {{from}} sans fin',
    termClosed: 'du {{from}} au {{until}} inclus',
    'party-added': 'Nouvelle partie : {{party}}.',
    'party-removed': 'N’est plus partie : {{party}}.',
    'party-changed': 'Données de {{party}} modifiées : {{fields}}.',
    title: 'Le titre était « {{before}} » et devient « {{after}} ».',
    stage: 'L’état était « {{before}} » et devient « {{after}} ».',
    illustrative: 'Le caractère seulement illustratif du texte a changé.',
    authentic: 'L’accord renvoie à un autre document authentique.',
    'clause-title':
      'Le titre de l’article {{clause}} était « {{before}} » et devient « {{after}} ».',
    unreadable:
      'L’article {{clause}} a changé. Il est d’un genre que cette version ne connaît pas.',
  },
  field: {
    id: 'identifiant',
    name: 'nom',
    type: 'genre de partie',
    signature: 'nécessité d’une signature',
    state: 'État',
    timeZone: 'fuseau horaire',
    languages: 'langues',
    organisations: 'organisations',
    keys: 'clés',
  },
  stage: {
    drafted: 'projet',
    signed: 'signé',
    ratified: 'ratifié',
    'provisionally-applied': 'appliqué à titre provisoire',
    'in-force': 'en vigueur',
  },
}
