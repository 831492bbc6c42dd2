import type { dutyWords as en } from '#words/en/duties.ts'
import type { Shape } from '#words/shape.ts'

export const dutyWords: Shape<typeof en> = {
  duty: {
    respond: '{{by}} répond à la demande {{withinMinutes}}. {{silence}}',
    notify: '{{who}} reçoit notification {{withinHours}}.',
    review: 'Le cas est réexaminé {{withinHours}}.',
    'return-patient':
      'Dès que le patient est en état de voyager et s’il le souhaite, il est ramené {{withinHours}} auprès de la partie d’où il est venu.',
    'announce-crossing':
      'Le passage est annoncé à l’autre centrale au moins {{minutesBefore}} avant l’arrivée à la frontière.',
    'sign-handover': '{{by}} signe la transmission.',
    'record-medicine-balance':
      'Les médicaments contrôlés emportés sont comptés au départ ; chaque usage, chaque destruction devant témoin et la quantité rapportée sont consignés.',
    'report-discrepancy':
      '{{who}} reçoit signalement, {{withinHours}}, de tout écart constaté dans les médicaments contrôlés.',
    'ask-consent':
      'Le consentement est demandé avant le départ à toute personne en état de répondre.',
    prioritise: 'À urgence égale, la priorité est donnée aux personnes suivantes : {{group}}.',
    accompany:
      'Un parent, un tuteur ou un enfant du patient, ou une autre personne désignée par lui, est autorisé à l’accompagner.',
    'provide-interpreter': '{{by}} met un interprète à disposition {{withinMinutes}}.',
    do: 'Il est procédé comme suit : {{step}}.',
    substitute:
      'Tant que le lieu de soins ne dispose pas de la ressource suivante ({{lacking}}), il est procédé à la place comme suit : {{step}}.',
    'keep-reserve':
      'L’hôpital d’accueil tient en réserve au moins {{percent}} de ses places pour sa propre population.',
    rehabilitate: '{{by}} veille à ce que la réadaptation commence {{withinDays}}.',
    repatriate:
      '{{by}} veille à ce que le patient, ou la dépouille du patient décédé, soit rapatrié {{withinDays}}.',
    'answer-for': '{{by}} répond envers le patient des dommages causés.',
    insure: '{{by}} maintient une assurance dont la garantie est d’au moins {{amountEur}}.',
    'record-advice': '{{by}} consigne l’avis donné, son auteur et l’heure.',
    'delete-after':
      'Le destinataire efface les données au plus tard {{days}} après leur réception, sauf si le droit qui lui est applicable en impose la conservation.',
    monitor: '{{by}} contrôle le respect du présent article.',
    'rest-on': 'Le fondement juridique de la communication est {{basis}}.',
    'tell-patient':
      'Le patient est informé {{withinHours}} à compter du moment où il est en état de comprendre l’information.',
    'allow-objection': 'Le patient peut s’opposer {{withinDays}} à compter de son information.',
    'keep-stock': 'La quantité suivante est tenue en stock au minimum : {{item}}, {{amount}}.',
    'replace-stock': '{{by}} remplace les biens prélevés {{withinDays}}.',
    'report-stock': 'Il est rendu compte du stock détenu {{everyDays}}.',
    'return-vehicle': 'Le véhicule est restitué {{withinHours}}.',
    'train-hours':
      'Chaque professionnel concerné suit au moins {{hoursPerYear}} de formation par an.',
    'renew-certificate': 'Le certificat est renouvelé {{everyMonths}}.',
    'hold-drill': 'Les parties organisent un exercice commun {{everyMonths}}.',
    pay: '{{by}} prend les frais à sa charge.',
    tariff: 'Le tarif est de {{amountEur}} {{per}}.',
    split: 'Les frais sont répartis comme suit : {{shares}}.',
    contribute:
      'Les parties versent au fonds commun, {{everyMonths}}, un total de {{amountEur}}, {{key}}.',
    'share-risk': 'Les frais qui dépassent {{aboveEur}} sont répartis comme suit : {{shares}}.',
    'release-contingency':
      'Le fonds commun débloque {{amountEur}} {{withinHours}} sur sa réserve pour imprévus.',
    grant:
      'Une prime de résultat de {{amountEur}} est versée lorsque l’objectif est atteint dans au moins {{percent}} des cas pour la mesure suivante : {{measure}}.',
    'cap-costs': 'Les frais ne dépassent pas {{amountEur}} {{per}}.',
    reach:
      'Les parties visent le résultat suivant dans au moins {{share}} des cas : {{measure}} {{withinMinutes}}.',
    'rotate-chair':
      'Les parties exercent la présidence à tour de rôle, chacune pendant {{months}}, dans l’ordre suivant : {{order}}.',
    report: 'Les parties publient un rapport {{everyMonths}}.',
    'hold-committee':
      '{{committee}} se réunit {{everyMonths}} ; il ne peut décider que si au moins {{quorumPercent}} des parties sont représentées.',
    'limit-crisis':
      'Les pouvoirs de crise durent au plus {{daysMax}} et prennent alors fin d’eux-mêmes ; au moins {{pauseDays}} s’écoulent entre deux déclarations ; sur douze mois, leur durée totale ne dépasse pas {{daysPerYearMax}}.',
    'decide-by': 'Les décisions sont prises {{majority}}.',
    'give-notice': 'Le préavis est d’au moins {{days}}.',
    ratify:
      'Une fois signée par tous, la présente version n’entre en vigueur que lorsque chaque partie dont la signature est requise l’a ratifiée.',
    'settle-dispute': '{{by}} règle tout différend {{withinDays}}.',
    'deliver-by':
      '{{who}} fournit au plus tard le {{day}} ce qui suit : {{what}}. Un rappel est adressé {{remindDays}} auparavant.',
    'deliver-every':
      '{{who}} fournit {{everyMonths}}, la première fois au plus tard le {{firstDay}}, ce qui suit : {{what}}. Un rappel est adressé {{remindDays}} avant chaque échéance.',
  },
  silence: {
    accepted: 'Le silence vaut acceptation ; aucun équipage n’attend la réponse.',
    refused: 'Le silence vaut refus ; l’équipage se rend ailleurs et n’attend pas la réponse.',
    escalates:
      'Le silence ne vaut ni acceptation ni refus : la demande est transmise aux agents de liaison ; aucun équipage n’attend la réponse.',
  },
  who: {
    from: 'la partie d’origine',
    to: 'la partie d’accueil',
    fund: 'le fonds commun',
    territory: 'la partie sur le territoire de laquelle cela se passe',
    both: 'chacun des deux équipages',
    giving: 'l’équipage qui remet',
    receiving: 'l’équipage qui reçoit',
    liaison: 'l’agent de liaison',
    'data-monitor': 'le contrôleur des données',
    auditor: 'l’auditeur',
    coordinator: 'le coordinateur hospitalier',
    secretariat: 'le secrétariat',
    embassy: 'l’ambassade',
    'medical-director': 'la direction médicale',
    'ethics-committee': 'le comité d’éthique',
    parties: 'chacune des parties',
  },
  measure: {
    respond: 'réponse aux demandes',
    depart: 'départ',
    arrive: 'arrivée',
    handover: 'achèvement de la transmission',
    return: 'retour du patient',
    adherence: 'respect du plan',
  },
  step: {
    'stop-bleeding': 'les hémorragies graves sont arrêtées en premier',
    'open-airway': 'les voies aériennes sont ouvertes et maintenues libres',
    'give-oxygen': 'de l’oxygène est administré',
    'decompress-chest': 'un pneumothorax suffocant est exsufflé',
    splint: 'les fractures sont immobilisées',
    'keep-warm': 'la victime est gardée au chaud',
    'decontaminate-first': 'la victime est décontaminée avant le transport',
    'pre-alert': 'l’hôpital d’accueil est prévenu avant le départ',
    'immobilise-spine': 'le rachis est immobilisé',
    'relieve-pain': 'la douleur est soulagée',
    'monitor-vitals': 'les fonctions vitales sont surveillées',
    'left-side-tilt': 'la victime enceinte est inclinée sur le côté gauche',
    'scan-by-ultrasound': 'la victime est examinée par échographie',
    'observe-and-repeat': 'la victime est mise en observation et l’examen est répété',
    'damage-control-only': 'le traitement se limite à la chirurgie de sauvetage (damage control)',
    'advise-at-distance': 'l’avis d’un spécialiste est recueilli à distance',
    'ventilate-by-bag': 'la victime est ventilée au ballon',
    'walking-blood-bank': 'du sang frais est prélevé sur place auprès de donneurs',
    'picture-cards': 'des cartes imagées servent à communiquer',
    'transfer-onward':
      'la victime est transférée plus loin, vers un lieu qui dispose des moyens nécessaires',
  },
  basis: {
    'vital-interests': 'la sauvegarde des intérêts vitaux',
    consent: 'le consentement',
    'public-interest': 'l’intérêt public',
    'legal-obligation': 'une obligation légale',
  },
  majority: {
    all: 'à l’unanimité des parties',
    'two-thirds': 'à la majorité des deux tiers des parties',
    simple: 'à la majorité simple des parties',
  },
  per: {
    mission: 'par mission',
    kilometre: 'par kilomètre',
    hour: 'par heure',
    day: 'par jour',
    patient: 'par patient',
    incident: 'par événement',
    year: 'par an',
  },
  what: {
    'capacity-report': 'rapport sur la capacité des hôpitaux',
    'stock-report': 'rapport sur le stock',
    accounts: 'comptes annuels',
    contribution: 'contribution au fonds commun',
    audit: 'rapport d’audit',
    'drill-report': 'rapport sur l’exercice commun',
    'certificate-list': 'liste des certificats reconnus',
    'key-renewal': 'clés de signature renouvelées',
    'public-report': 'rapport public',
    'channel-plan': 'plan des canaux radio',
    'crossing-list': 'liste des points de passage',
  },
  committee: {
    joint: 'le comité mixte',
    clinical: 'le comité médical',
    ethics: 'le comité d’éthique',
    data: 'le comité des données',
    finance: 'le comité financier',
    audit: 'le comité d’audit',
  },
  key: {
    equal: 'à parts égales',
    population: 'en proportion de leur population',
    economy: 'en proportion de leur produit intérieur brut',
    use: 'en proportion de l’usage qu’elles en font',
  },
  resource: {
    ct: 'scanner',
    'x-ray': 'appareil de radiographie',
    ultrasound: 'échographe',
    laboratory: 'laboratoire',
    surgeon: 'chirurgien',
    anaesthetist: 'anesthésiste',
    theatre: 'bloc opératoire',
    ventilator: 'respirateur',
    oxygen: 'oxygène',
    blood: 'sang pour transfusion',
    interpreter: 'interprète',
  },
  group: {
    child: 'enfants',
    pregnant: 'personnes enceintes',
    'older-person': 'personnes âgées',
    'person-with-disability': 'personnes handicapées',
    'displaced-person': 'personnes déplacées',
    detainee: 'personnes détenues',
  },
  item: {
    'blood-products': 'produits sanguins',
    ventilators: 'respirateurs',
    tourniquets: 'garrots',
    'burn-dressings': 'pansements pour brûlures',
    antidotes: 'antidotes',
    'protective-equipment': 'équipements de protection',
    medicines: 'médicaments',
    stretchers: 'brancards',
  },
  share: '{{party}} : {{percent}}',
}
