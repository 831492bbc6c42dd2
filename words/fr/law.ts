import type { law as en } from '#words/en/law.ts'
import type { Shape } from '#words/shape.ts'

const group = {
  child: 'enfants',
  pregnant: 'personnes enceintes',
  'older-person': 'personnes âgées',
  'person-with-disability': 'personnes handicapées',
  'displaced-person': 'personnes déplacées',
  detainee: 'personnes détenues',
}

const resource = {
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
}

const profession = {
  physician: 'médecin',
  nurse: 'infirmier',
  paramedic: 'paramédic',
  'emergency-medical-technician': 'secouriste-ambulancier',
  driver: 'conducteur',
}

export const law: Shape<typeof en> = {
  draft: {
    kind: {
      triage: 'Triage',
      protocol: 'Soins sur place',
      route: 'Itinéraires',
      waiver: 'Actes dans l’autre territoire',
      liability: 'Responsabilité',
      transfer: 'Transfert',
      handoff: 'Remise du patient',
      telemedicine: 'Avis à distance',
      disclosure: 'Communication de données',
      stock: 'Stocks communs',
      fleet: 'Véhicules communs',
      training: 'Formation et certificats',
      funding: 'Coûts',
      target: 'Objectifs',
      governance: 'Gouvernance',
      obligation: 'Obligations',
      other: 'Autres',
    },
    asks: {
      triage: 'Cette méthode de triage peut-elle être employée dans ce territoire ?',
      protocol: 'Que comprennent ici les soins sur place ?',
      route: 'Ce véhicule peut-il passer la frontière ici ?',
      waiver: 'Cette personne peut-elle faire cela dans l’autre territoire ?',
      liability: 'Qui répond d’un dommage éventuel ?',
      transfer: 'Ce patient peut-il être conduit chez l’autre partie ?',
      handoff: 'Le patient peut-il passer aux mains de l’autre partie ?',
      telemedicine: 'Cette personne peut-elle conseiller des collègues de l’autre côté ?',
      disclosure: 'Ces données peuvent-elles être montrées à ce destinataire ?',
      stock: 'Cela peut-il être pris dans le stock commun ou y être déposé ?',
      fleet: 'Ce véhicule peut-il être prêté à l’autre partie ?',
      training: 'Ce certificat est-il reconnu par l’autre partie ?',
      funding: 'Ce coût est-il couvert, et par qui ?',
      target: 'Qu’ont promis d’atteindre les parties ?',
      governance: 'Cela peut-il être fait de l’accord lui-même ?',
      obligation: 'Qui doit quoi, et pour quand ?',
    },
    text: {
      inForce: 'Tel qu’appliqué',
      draft: 'Projet',
      filed: 'Déposé',
    },
    fact: {
      unknown: 'inconnu',
      yes: 'oui',
      no: 'non',
      none: 'aucun',
      some: 'ceux-ci',
    },
    unit: {
      '1': '',
      a: 'ans',
      min: 'minutes',
      h: 'heures',
      d: 'jours',
      mo: 'mois',
      '%': '%',
      EUR: 'euros',
      km: 'kilomètres',
    },
    ask: {
      question: 'La question',
      kind: 'De quoi s’agit-il ?',
      of: 'Quel texte est interrogé ?',
      moment: 'À quel moment ?',
      now: 'Maintenant',
      other: 'À un autre moment',
      at: 'Quand cela se fait',
      began: 'Quand le cas a commencé',
      facts: 'Ce qui est connu',
      allUnknown: 'Rien n’est connu',
      silent: 'Comme lorsque le dossier est muet',
      hangs: 'la réponse en dépend',
      noText: 'Ce texte n’est pas sur cet appareil.',
      noTextHow:
        'Un projet peut être interrogé là où il est conservé. Le texte appliqué peut l’être partout.',
      inForceInstead: 'Interroger le texte appliqué',
      asIf: 'Réponse donnée comme si le projet était en vigueur.',
      lacks: 'Cela dépend de ce qui n’est pas connu',
      rests: 'Repose sur',
      nearest: 'Rien ne le permet ; les articles les plus proches',
      duties: 'Devoirs qui l’accompagnent',
      tips: 'Ce qui aurait changé la réponse',
      tipFact: 'S’il en était ainsi',
      tipAnswer: 'la réponse serait',
      more: 'et {{count}} autres',
      tree: 'Les articles face aux faits',
      noArticles: 'Aucun article de ce texte ne parle d’une telle question.',
      applied: 'Se sont appliqués ({{count}})',
      nearly: 'Se sont presque appliqués ({{count}}) : une seule chose s’y opposait',
      others: 'Ne se sont pas appliqués ({{count}})',
      failed: '{{condition}}. Connu : {{known}}.',
      open: '{{condition}}. Inconnu.',
      excepted: 'Une exception joue : {{conditions}}.',
      mayExcept: 'Une exception joue peut-être : {{conditions}}.',
      copy: 'Copier le lien',
      copied: 'Copié',
      print: 'Imprimer',
    },
    duty: {
      respond: 'Répondre à temps',
      notify: 'Avertir',
      review: 'Examiner le cas',
      'return-patient': 'Ramener le patient',
      'announce-crossing': 'Annoncer le passage',
      'sign-handover': 'Signer la remise',
      'record-medicine-balance': 'Compter les médicaments contrôlés',
      'report-discrepancy': 'Signaler un écart',
      'ask-consent': 'Demander le consentement',
      prioritise: 'Faire passer un groupe d’abord',
      accompany: 'Laisser quelqu’un accompagner',
      'provide-interpreter': 'Fournir un interprète',
      do: 'Accomplir un geste',
      substitute: 'Que faire à la place',
      'keep-reserve': 'Garder une réserve',
      rehabilitate: 'Assurer la réadaptation',
      repatriate: 'Rapatrier la personne',
      'answer-for': 'Répondre du dommage',
      insure: 'Assurer',
      'record-advice': 'Consigner l’avis',
      'delete-after': 'Effacer les données',
      monitor: 'Contrôler',
      'rest-on': 'Base juridique',
      'tell-patient': 'Informer le patient',
      'allow-objection': 'Permettre une opposition',
      'keep-stock': 'Tenir un stock',
      'replace-stock': 'Remplacer ce qui a été pris',
      'report-stock': 'Déclarer le stock',
      'return-vehicle': 'Rendre le véhicule',
      'train-hours': 'Former',
      'renew-certificate': 'Renouveler le certificat',
      'hold-drill': 'Tenir un exercice',
      pay: 'Supporter les coûts',
      tariff: 'Tarif',
      split: 'Partager les coûts',
      contribute: 'Contribuer',
      'share-risk': 'Partager le risque',
      'release-contingency': 'Débloquer la réserve',
      grant: 'Subvention selon les résultats',
      'cap-costs': 'Plafonner les coûts',
      reach: 'Atteindre un objectif',
      'rotate-chair': 'Faire tourner la présidence',
      ratify: 'Ratifier',
      report: 'Rendre compte en public',
      'hold-committee': 'Réunir un comité',
      'limit-crisis': 'Borner les pouvoirs de crise',
      'decide-by': 'Décider à la majorité',
      'give-notice': 'Donner préavis',
      'settle-dispute': 'Régler un différend',
      'deliver-by': 'Livrer une fois, à un jour donné',
      'deliver-every': 'Livrer régulièrement',
    },
    field: {
      by: 'Par qui',
      who: 'Qui',
      withinMinutes: 'Dans les',
      withinHours: 'Dans les',
      withinDays: 'Dans les',
      silence: 'Ce que vaut le silence',
      minutesBefore: 'Avant',
      group: 'Groupe',
      step: 'Geste',
      lacking: 'Là où cela manque',
      percent: 'Part',
      amountEur: 'Montant',
      days: 'Après',
      basis: 'Base juridique',
      item: 'Biens',
      amount: 'Nombre',
      everyDays: 'Tous les',
      hoursPerYear: 'Heures par an',
      everyMonths: 'Tous les',
      per: 'Par',
      shares: 'Part de chaque partie, en pour cent',
      key: 'Clé',
      aboveEur: 'Au-delà de',
      measure: 'Ce qui est mesuré',
      share: 'Part des cas (1 : tous)',
      months: 'Tous les',
      order: 'Parties, dans leur ordre',
      committee: 'Comité',
      quorumPercent: 'Quorum',
      daysMax: 'Au plus à la fois',
      pauseDays: 'Pause avant la suite',
      daysPerYearMax: 'Au plus par an',
      majority: 'Majorité',
      what: 'Quoi',
      day: 'Jour',
      remindDays: 'Rappeler avant',
      firstDay: 'D’abord le',
    },
  },
  errors: {
    not_permitted:
      'L’accord ne le permet pas. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
    not_permitted_prohibited:
      'L’accord l’interdit. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
    'not_permitted_nothing-permits':
      'Aucun article ne le permet. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
    'not_permitted_cannot-evaluate':
      'L’article qui décide est contesté et refuse donc. Choisissez une autre voie ou agissez par nécessité.',
    'not_permitted_no-agreement':
      'Aucun accord avec {{to}} n’est en vigueur. Choisissez un hôpital du pays ou agissez par nécessité.',
    undetermined:
      'L’accord ne peut décider : on ignore {{lacks}}. Complétez ou agissez par nécessité.',
    unknown_partner: '{{partner}} n’est pas partie à l’accord. Rien n’a été accepté.',
  },
  articles: {
    document: {
      kind: {
        triage: 'Emploi d’une méthode de triage',
        protocol: 'Soins à une victime sur place et à l’hôpital',
        route: 'Franchissement de la frontière par un véhicule',
        waiver: 'Actes sur le territoire d’une autre partie',
        liability: 'Responsabilité',
        transfer: 'Transfert d’une victime',
        handoff: 'Transmission d’une victime',
        telemedicine: 'Avis à distance',
        disclosure: 'Communication de données',
        stock: 'Mouvements de stock',
        fleet: 'Prêt de véhicules',
        training: 'Formation et reconnaissance des certificats',
        funding: 'Frais et financement',
        target: 'Objectifs',
        governance: 'Administration du présent accord',
        obligation: 'Obligations des parties',
        other: 'Autres matières',
      },
    },
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
        'Le consentement est demandé au préalable à toute personne en état de répondre.',
      prioritise: 'À urgence égale, la priorité est donnée aux personnes suivantes : {{group}}.',
      accompany:
        'Un parent, un tuteur ou un enfant du patient, ou une autre personne désignée par lui, est autorisé à l’accompagner.',
      'provide-interpreter': '{{by}} met un interprète à disposition {{withinMinutes}}.',
      do: '{{step}}.',
      substitute: 'Tant que le lieu de soins n’a {{lacking}}, {{step}}.',
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
      'two-thirds': 'à la majorité des deux tiers des parties (66,6 % ou plus)',
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
    resource: resource,
    without: {
      ct: 'pas de scanner',
      'x-ray': 'pas d’appareil de radiographie',
      ultrasound: 'pas d’échographe',
      laboratory: 'pas de laboratoire',
      surgeon: 'pas de chirurgien',
      anaesthetist: 'pas d’anesthésiste',
      theatre: 'pas de bloc opératoire',
      ventilator: 'pas de respirateur',
      oxygen: 'pas d’oxygène',
      blood: 'pas de sang pour transfusion',
      interpreter: 'pas d’interprète',
    },
    group: group,
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
    outside: 'un lieu hors de l’accord',
    party: 'la partie « {{name}} »',
    place: {
      from: 'le lieu de départ',
      to: 'la destination',
      territory: 'le lieu où cela se passe',
    },
    answer: {
      permitted: 'Permis',
      refused: 'Refusé',
      undetermined: 'Indéterminé',
    },
    why: {
      permitted: 'L’accord le permet.',
      prohibited: 'L’accord l’interdit.',
      'nothing-permits': 'Aucun article ne le permet.',
      'fact-unknown': 'La réponse dépend d’un élément inconnu.',
      'cannot-evaluate': 'Un article dont cela dépend ne peut pas être évalué.',
    },
    obstacle: {
      'not-in-force-yet': 'pas encore en vigueur',
      'no-longer-in-force': 'n’est plus en vigueur',
      suspended: 'suspendu',
      'unknown-kind': 'd’un genre que cette version ne connaît pas',
      diverges: 'contesté',
      stage: 'l’accord n’est pas en vigueur',
      'other-parties': 'l’accord ne lie pas ces parties',
      'other-version': 'une autre version s’applique à ce cas',
      'party-not-bound-yet': 'l’une des parties n’était pas encore liée',
      'party-has-left': 'l’une des parties n’est plus liée',
    },
    kind: {
      triage: {
        permits: 'L’emploi d’une méthode de triage est permis',
        prohibits: 'L’emploi d’une méthode de triage est interdit',
        provides: 'au triage',
      },
      protocol: {
        permits: 'Les soins à une victime sont permis',
        prohibits: 'Les soins à une victime sont interdits',
        provides: 'aux soins à une victime',
      },
      route: {
        permits:
          'Le franchissement de la frontière par un véhicule, d’une partie à une autre, est permis',
        prohibits:
          'Le franchissement de la frontière par un véhicule, d’une partie à une autre, est interdit',
        provides: 'au franchissement de la frontière par un véhicule',
      },
      waiver: {
        permits:
          'Une personne relevant d’une partie peut, sans autre autorisation, accomplir un acte sur le territoire d’une autre',
        prohibits:
          'Une personne relevant d’une partie ne peut accomplir aucun acte sur le territoire d’une autre',
        provides:
          'aux actes accomplis par une personne relevant d’une partie sur le territoire d’une autre',
      },
      liability: {
        permits:
          'Un acte accompli sur le territoire d’une autre partie est couvert par les règles de responsabilité du présent accord',
        prohibits:
          'Un acte accompli sur le territoire d’une autre partie n’est pas couvert par les règles de responsabilité du présent accord',
        provides:
          'à la responsabilité du fait d’un acte accompli sur le territoire d’une autre partie',
      },
      transfer: {
        permits: 'Le transfert d’une victime d’une partie à une autre est permis',
        prohibits: 'Le transfert d’une victime d’une partie à une autre est interdit',
        provides: 'au transfert d’une victime d’une partie à une autre',
      },
      handoff: {
        permits:
          'La transmission de la prise en charge d’une victime d’une partie à une autre est permise',
        prohibits:
          'La transmission de la prise en charge d’une victime d’une partie à une autre est interdite',
        provides: 'à la transmission d’une victime d’une partie à une autre',
      },
      telemedicine: {
        permits:
          'L’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre est permis',
        prohibits:
          'L’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre est interdit',
        provides:
          'à l’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre',
      },
      disclosure: {
        permits: 'La communication de données d’une partie à une autre est permise',
        prohibits: 'La communication de données d’une partie à une autre est interdite',
        provides: 'à la communication de données d’une partie à une autre',
      },
      stock: {
        permits: 'Le mouvement de biens du stock d’une partie au bénéfice d’une autre est permis',
        prohibits:
          'Le mouvement de biens du stock d’une partie au bénéfice d’une autre est interdit',
        provides: 'au mouvement de biens du stock d’une partie au bénéfice d’une autre',
      },
      fleet: {
        permits: 'Le prêt d’un véhicule par une partie à une autre est permis',
        prohibits: 'Le prêt d’un véhicule par une partie à une autre est interdit',
        provides: 'au prêt d’un véhicule par une partie à une autre',
      },
      training: {
        permits: 'Un certificat délivré par une partie est reconnu par une autre',
        prohibits: 'Un certificat délivré par une partie n’est pas reconnu par une autre',
        provides:
          'à la formation et aux certificats délivrés par une partie et reconnus par une autre',
      },
      funding: {
        permits:
          'Le paiement de frais par une partie à une autre, au titre du présent accord, est permis',
        prohibits:
          'Le paiement de frais par une partie à une autre, au titre du présent accord, est interdit',
        provides: 'aux frais payés par une partie à une autre au titre du présent accord',
      },
      target: {
        permits: 'Il est permis de déroger à un objectif',
        prohibits: 'Il est interdit de déroger à un objectif',
        provides: 'aux résultats visés par les parties',
      },
      governance: {
        permits: 'Un acte institutionnel est permis',
        prohibits: 'Un acte institutionnel est interdit',
        provides: 'à l’administration du présent accord',
      },
      obligation: {
        permits: 'L’exécution d’une obligation est permise',
        prohibits: 'L’exécution d’une obligation est interdite',
        provides: 'aux obligations des parties',
      },
      other: {
        permits: 'Ce que vise le présent article est permis',
        prohibits: 'Ce que vise le présent article est interdit',
        provides: 'à ce qu’il vise',
      },
    },
    about: {
      triage: {
        permits_one: 'L’emploi de la méthode de triage dite {{subject}} est permis',
        permits_other: 'L’emploi de chacune des méthodes de triage dites {{subject}} est permis',
        prohibits_one: 'L’emploi de la méthode de triage dite {{subject}} est interdit',
        prohibits_other:
          'L’emploi de chacune des méthodes de triage dites {{subject}} est interdit',
      },
      waiver: {
        permits_one:
          'Une personne relevant d’une partie peut, sans autre autorisation, accomplir l’acte suivant, à savoir {{subject}}, sur le territoire d’une autre',
        permits_other:
          'Une personne relevant d’une partie peut, sans autre autorisation, accomplir chacun des actes suivants, à savoir {{subject}}, sur le territoire d’une autre',
        prohibits_one:
          'Une personne relevant d’une partie ne peut accomplir l’acte suivant, à savoir {{subject}}, sur le territoire d’une autre',
        prohibits_other:
          'Une personne relevant d’une partie ne peut accomplir aucun des actes suivants, à savoir {{subject}}, sur le territoire d’une autre',
      },
      liability: {
        permits_one:
          'L’acte suivant, à savoir {{subject}}, est couvert par les règles de responsabilité du présent accord',
        permits_other:
          'Chacun des actes suivants, à savoir {{subject}}, est couvert par les règles de responsabilité du présent accord',
        prohibits_one:
          'L’acte suivant, à savoir {{subject}}, n’est pas couvert par les règles de responsabilité du présent accord',
        prohibits_other:
          'Aucun des actes suivants, à savoir {{subject}}, n’est couvert par les règles de responsabilité du présent accord',
      },
      governance: {
        permits_one: 'L’acte institutionnel suivant, à savoir {{subject}}, est permis',
        permits_other:
          'Chacun des actes institutionnels suivants, à savoir {{subject}}, est permis',
        prohibits_one: 'L’acte institutionnel suivant, à savoir {{subject}}, est interdit',
        prohibits_other:
          'Chacun des actes institutionnels suivants, à savoir {{subject}}, est interdit',
      },
    },
    in: {
      route: {
        localTime: {
          is: 'l’heure locale là où la frontière est franchie est {{value}}',
        },
      },
      waiver: {
        localTime: {
          is: 'l’heure locale là où l’acte est accompli est {{value}}',
        },
      },
      transfer: {
        repatriate: '{{by}} veille à ce que le patient soit rapatrié {{withinDays}}.',
        'ask-consent':
          'Le consentement est demandé avant le départ à toute personne en état de répondre.',
      },
      handoff: {
        act: {
          is: 'la transmission comprend {{value}}',
          not_one: 'la transmission ne comprend pas {{list}}',
          not_other: 'la transmission ne comprend rien de ce qui suit : {{list}}',
        },
        value: {
          drive: 'la conduite d’un véhicule',
          'basic-care': 'la dispensation de soins de base',
          'advanced-care': 'la dispensation de soins avancés',
          intubation: 'l’intubation',
          surgery: 'la chirurgie',
          'controlled-medicine': 'des médicaments contrôlés',
          handover: 'la remise elle-même',
          telemedicine: 'l’avis à distance',
        },
      },
      telemedicine: {
        act: {
          is: 'l’acte sur lequel porte l’avis est {{value}}',
          not: 'l’acte sur lequel porte l’avis n’est {{value}}',
        },
        profession: {
          is: 'la personne qui conseille est {{value}}',
          not: 'la personne qui conseille n’est {{value}}',
        },
        certified: {
          yes: 'la personne qui conseille est titulaire d’un certificat valable que l’autre partie reconnaît',
          no: 'la personne qui conseille n’est titulaire d’aucun certificat valable que l’autre partie reconnaît',
        },
        'ask-consent':
          'Le consentement est demandé avant l’avis à toute personne en état de répondre.',
        'delete-after':
          'Le dossier de l’avis est effacé au plus tard {{days}} après que l’avis a été donné, sauf si le droit applicable en impose la conservation.',
      },
      disclosure: {
        'ask-consent':
          'Le consentement est demandé avant la communication à toute personne en état de répondre.',
      },
      fleet: {
        lightsAndSirens: {
          yes: 'le véhicule est équipé de feux bleus et d’une sirène',
          no: 'le véhicule n’est pas équipé de feux bleus et d’une sirène',
        },
        coverKept: {
          yes: 'la partie prêteuse conserve la couverture qu’elle doit à sa propre population',
          no: 'la partie prêteuse ne conserve pas la couverture qu’elle doit à sa propre population',
        },
      },
      stock: {
        coverKept: {
          yes: 'la partie qui fournit les biens conserve la couverture qu’elle doit à sa propre population',
          no: 'la partie qui fournit les biens ne conserve pas la couverture qu’elle doit à sa propre population',
        },
      },
      training: {
        profession: {
          is: 'la personne titulaire du certificat est {{value}}',
          not: 'la personne titulaire du certificat n’est {{value}}',
        },
      },
    },
    remains: {
      repatriate:
        '{{by}} veille à ce que la dépouille de la personne décédée soit rapatriée {{withinDays}}.',
    },
    role: {
      route: {
        from: 'la partie dont le véhicule quitte le territoire',
        to: 'la partie dans le territoire de laquelle le véhicule entre',
      },
      waiver: {
        from: 'la partie dont relève la personne',
        territory: 'la partie sur le territoire de laquelle l’acte est accompli',
      },
      liability: {
        from: 'la partie dont relève la personne qui agit',
        territory: 'la partie sur le territoire de laquelle l’acte est accompli',
      },
      transfer: {
        from: 'la partie d’où part la victime',
        to: 'la partie d’accueil',
      },
      handoff: {
        from: 'la partie qui transmet',
        to: 'la partie qui reçoit',
      },
      stock: {
        from: 'la partie qui fournit les biens',
        to: 'la partie qui reçoit les biens',
      },
      telemedicine: {
        from: 'la partie qui conseille',
        to: 'la partie conseillée',
      },
      disclosure: {
        from: 'la partie qui communique',
        to: 'la partie qui reçoit les données',
      },
      fleet: {
        from: 'la partie prêteuse',
        to: 'la partie emprunteuse',
      },
      training: {
        from: 'la partie qui délivre le certificat',
        to: 'la partie qui reconnaît le certificat',
      },
      funding: {
        from: 'la partie qui paie',
        to: 'la partie qui est payée',
      },
    },
    fact: {
      from: 'Partie d’origine',
      to: 'Partie d’accueil',
      territory: 'Territoire',
      category: 'Catégorie de triage',
      needs: 'Soins nécessaires',
      phase: 'Phase des soins',
      vulnerable: 'Groupe vulnérable',
      lacking: 'Ce qui manque',
      ageYears: 'Âge',
      unaccompaniedMinor: 'Mineur non accompagné',
      vehicle: 'Véhicule',
      lightsAndSirens: 'Feux bleus et sirène',
      profession: 'Profession',
      act: 'Acte',
      advised: 'Profession de la personne conseillée',
      medicine: 'Médicament contrôlé',
      certified: 'Certificat reconnu',
      crossing: 'Point de passage',
      crossingState: 'État du point de passage',
      localTime: 'Heure locale',
      nationalOrder: 'Décision nationale',
      announced: 'Annonce',
      enRoute: 'En route',
      minutesSooner: 'Temps gagné',
      roomAtHome: 'Place chez la partie de départ',
      reserveKept: 'Réserve de l’hôpital d’accueil',
      accepted: 'Acceptation',
      returning: 'Retour',
      consent: 'Consentement',
      familyTogether: 'Famille réunie',
      threatened: 'Personne menacée',
      contaminated: 'Contamination',
      dataCategory: 'Données',
      purpose: 'Finalité',
      recipient: 'Destinataire',
      level: 'Degré d’identification des données',
      retentionDays: 'Durée de conservation',
      method: 'Méthode de triage',
      methodSigned: 'Signature pour la méthode',
      crisisDeclared: 'Pouvoirs de crise',
      casualties: 'Nombre de victimes',
      item: 'Biens',
      movement: 'Mouvement de stock',
      stockSharePercent: 'Part du stock',
      coverKept: 'Couverture propre',
      loanHours: 'Durée du prêt',
      certificate: 'Certificat',
      certificateMonths: 'Temps écoulé depuis la délivrance du certificat',
      cost: 'Frais',
      amountEur: 'Montant',
      targetReached: 'Objectif atteint',
      institutionalAct: 'Acte institutionnel',
      crisisDays: 'Jours de pouvoirs de crise demandés',
      crisisDaysUsed: 'Jours de pouvoirs de crise utilisés',
      noticeDays: 'Préavis',
      consentingPercent: 'Part des parties consentantes',
    },
    holds: {
      party: {
        is: '{{role}} est {{value}}',
        not: '{{role}} n’est {{value}}',
      },
      category: {
        is: 'la catégorie de triage de la victime est {{value}}',
        not: 'la catégorie de triage de la victime n’est {{value}}',
      },
      needs: {
        any_one: 'la victime a besoin de ce qui suit : {{value}}',
        any_other: 'la victime a besoin d’au moins un des éléments suivants : {{value}}',
        all: 'la victime a besoin de tous les éléments suivants : {{value}}',
        none_one: 'la victime n’a pas besoin de ce qui suit : {{value}}',
        none_other: 'la victime n’a besoin d’aucun des éléments suivants : {{value}}',
      },
      phase: {
        is: 'la phase des soins est {{value}}',
        not: 'la phase des soins n’est {{value}}',
      },
      vulnerable: {
        any_one: 'la victime appartient, ou peut appartenir, au groupe suivant : {{value}}',
        any_other:
          'la victime appartient, ou peut appartenir, à l’un au moins des groupes suivants : {{value}}',
        all: 'la victime appartient, ou peut appartenir, à tous les groupes suivants : {{value}}',
        none_one: 'la victime n’appartient pas au groupe suivant : {{value}}',
        none_other: 'la victime n’appartient à aucun des groupes suivants : {{value}}',
      },
      lacking: {
        any: 'le lieu de soins n’a {{value}}',
        all: 'le lieu de soins n’a {{value}}',
        none_one: 'le lieu de soins dispose de ce qui suit : {{value}}',
        none_other: 'le lieu de soins ne manque d’aucun des éléments suivants : {{value}}',
      },
      ageYears: {
        is: 'l’âge de la victime est {{value}}',
      },
      unaccompaniedMinor: {
        yes: 'le dossier indique que la victime est mineure et que nul n’en répond sur place',
        no: 'le dossier n’indique pas que la victime est mineure et que nul n’en répond sur place',
      },
      vehicle: {
        is: 'le type du véhicule est {{value}}',
        not: 'le type du véhicule n’est {{value}}',
      },
      lightsAndSirens: {
        yes: 'le véhicule utilise ses feux bleus et sa sirène',
        no: 'le véhicule n’utilise pas ses feux bleus et sa sirène',
      },
      profession: {
        is: 'la personne qui agit est {{value}}',
        not: 'la personne qui agit n’est {{value}}',
      },
      act: {
        is: 'l’acte est {{value}}',
        not: 'l’acte n’est {{value}}',
      },
      advised: {
        is: 'la personne conseillée est {{value}}',
        not: 'la personne conseillée n’est {{value}}',
      },
      medicine: {
        is: 'le médicament contrôlé appartient à la classe {{value}}',
        not: 'la classe du médicament contrôlé n’est {{value}}',
      },
      certified: {
        yes: 'la personne qui agit est titulaire d’un certificat valable que l’autre partie reconnaît',
        no: 'la personne qui agit n’est titulaire d’aucun certificat valable que l’autre partie reconnaît',
      },
      crossing: {
        is: 'le point de passage emprunté est {{value}}',
        not: 'le point de passage emprunté n’est {{value}}',
      },
      crossingState: {
        is: 'le point de passage est {{value}}',
        not: 'le point de passage n’est {{value}}',
      },
      localTime: {
        is: 'l’heure locale est {{value}}',
      },
      nationalOrder: {
        yes: 'le point de passage est fermé par une décision nationale, y compris au trafic médical',
        no: 'le point de passage n’est fermé au trafic médical par aucune décision nationale',
      },
      announced: {
        yes: 'l’autre centrale a été prévenue avant l’arrivée à la frontière',
        no: 'l’autre centrale n’a pas été prévenue avant l’arrivée à la frontière',
      },
      enRoute: {
        yes: 'le patient est parti et n’est pas encore arrivé',
        no: 'le patient n’est pas parti ou est déjà arrivé',
      },
      minutesSooner: {
        sooner:
          'la victime arrive {{value}} plus tôt que dans le meilleur établissement de la partie de départ',
        later:
          'la victime arrive {{value}} plus tard que dans le meilleur établissement de la partie de départ',
        same: {
          atLeast:
            'la victime n’arrive pas plus tard que dans le meilleur établissement de la partie de départ',
          atMost:
            'la victime n’arrive pas plus tôt que dans le meilleur établissement de la partie de départ',
          moreThan:
            'la victime arrive plus tôt que dans le meilleur établissement de la partie de départ',
          lessThan:
            'la victime arrive plus tard que dans le meilleur établissement de la partie de départ',
        },
      },
      roomAtHome: {
        yes: 'le meilleur établissement de la partie de départ pour les soins nécessaires a de la place',
        no: 'le meilleur établissement de la partie de départ pour les soins nécessaires n’a pas de place',
      },
      reserveKept: {
        yes: 'l’hôpital d’accueil conserve les places qu’il réserve à sa propre population',
        no: 'l’hôpital d’accueil ne pourrait accueillir la victime qu’en utilisant des places qu’il réserve à sa propre population',
      },
      accepted: {
        yes: 'la partie d’accueil a accepté la demande, fût-ce par un silence valant acceptation',
        no: 'la partie d’accueil n’a pas accepté la demande, pas même par un silence valant acceptation',
      },
      returning: {
        yes: 'la victime retourne auprès de la partie d’où elle a été amenée',
        no: 'la victime ne retourne pas auprès de la partie d’où elle a été amenée',
      },
      consent: {
        is: 'le consentement de la personne concernée est consigné comme {{value}}',
        not_one: 'le consentement de la personne concernée n’est pas consigné comme {{list}}',
        not_other:
          'le consentement de la personne concernée n’est consigné sous aucune des mentions suivantes : {{list}}',
      },
      familyTogether: {
        yes: 'la victime est accompagnée d’un parent, d’un tuteur ou d’un enfant, ou aucun n’est connu',
        no: 'le parent, le tuteur ou l’enfant connu de la victime ne l’accompagne pas',
      },
      threatened: {
        yes: 'le dossier indique que la victime craint ceux qui détiennent le pouvoir à destination',
        no: 'le dossier n’indique pas que la victime craint ceux qui détiennent le pouvoir à destination',
      },
      contaminated: {
        yes: 'le dossier indique que la victime est, ou peut être, contaminée',
        no: 'le dossier n’indique pas que la victime est, ou peut être, contaminée',
      },
      dataCategory: {
        is: 'la catégorie des données est {{value}}',
        not: 'la catégorie des données n’est {{value}}',
      },
      purpose: {
        is: 'la communication a pour finalité {{value}}',
        not_one: 'la communication n’a pas pour finalité {{list}}',
        not_other: 'la communication n’a aucune des finalités suivantes : {{list}}',
      },
      recipient: {
        is: 'le destinataire appartient au groupe {{value}}',
        not: 'le groupe auquel appartient le destinataire n’est {{value}}',
      },
      level: {
        is: 'les données sont {{value}}',
        not: 'les données ne sont {{value}}',
      },
      retentionDays: {
        is: 'la durée de conservation des données est {{value}}',
      },
      method: {
        is: 'la méthode de triage est celle dite {{value}}',
        not: 'la méthode de triage n’est {{value}}',
      },
      methodSigned: {
        yes: 'la direction médicale a approuvé par écrit la méthode de triage',
        no: 'la direction médicale n’a pas approuvé par écrit la méthode de triage',
      },
      crisisDeclared: {
        yes: 'les pouvoirs de crise sont déclarés et n’ont pas expiré',
        no: 'les pouvoirs de crise ne sont pas déclarés ou ont expiré',
      },
      casualties: {
        is: 'le nombre de victimes est {{value}}',
      },
      item: {
        is: 'les biens sont {{value}}',
        not: 'les biens ne sont {{value}}',
      },
      movement: {
        is: 'le mouvement de stock est {{value}}',
        not: 'le mouvement de stock n’est {{value}}',
      },
      stockSharePercent: {
        is: 'la quantité prélevée est {{value}} du stock détenu',
      },
      coverKept: {
        yes: 'la partie qui fournit les biens ou le véhicule conserve la couverture qu’elle doit à sa propre population',
        no: 'la partie qui fournit les biens ou le véhicule ne conserve pas la couverture qu’elle doit à sa propre population',
      },
      loanHours: {
        is: 'la durée du prêt est {{value}}',
      },
      certificate: {
        is: 'le certificat porte sur {{value}}',
        not_one: 'le certificat ne porte pas sur {{list}}',
        not_other: 'le certificat ne porte sur rien de ce qui suit : {{list}}',
      },
      certificateMonths: {
        is: 'le temps écoulé depuis la délivrance du certificat est {{value}}',
      },
      cost: {
        is: 'les frais portent sur {{value}}',
        not_one: 'les frais ne portent pas sur {{list}}',
        not_other: 'les frais ne portent sur rien de ce qui suit : {{list}}',
      },
      amountEur: {
        is: 'le montant est {{value}}',
      },
      targetReached: {
        yes: 'les chiffres publics montrent que l’objectif convenu a été atteint',
        no: 'les chiffres publics montrent que l’objectif convenu n’a pas été atteint',
      },
      institutionalAct: {
        is: 'l’acte institutionnel est {{value}}',
        not: 'l’acte institutionnel n’est {{value}}',
      },
      crisisDays: {
        is: 'la durée demandée des pouvoirs de crise est {{value}}',
      },
      crisisDaysUsed: {
        is: 'la durée totale des pouvoirs de crise au cours des douze mois précédents est {{value}}',
      },
      noticeDays: {
        is: 'le préavis donné est {{value}}',
      },
      consentingPercent: {
        is: 'la part des parties qui ont consenti est {{value}}',
      },
    },
    value: {
      phase: {
        emergency: 'la phase d’urgence',
        secondary: 'la phase secondaire',
        rehabilitation: 'la réadaptation',
      },
      vulnerable: group,
      lacking: resource,
      vehicle: {
        ambulance: 'ambulance',
        'mobile-icu': 'unité mobile de soins intensifs',
        'physician-vehicle': 'véhicule du médecin urgentiste',
        helicopter: 'hélicoptère',
        bus: 'autocar',
        'private-vehicle': 'véhicule privé',
      },
      profession: profession,
      advised: profession,
      act: {
        drive: 'la conduite d’un véhicule',
        'basic-care': 'la dispensation de soins de base',
        'advanced-care': 'la dispensation de soins avancés',
        intubation: 'l’intubation',
        surgery: 'la chirurgie',
        'controlled-medicine':
          'le maniement de médicaments contrôlés (transport ou administration)',
        handover: 'la transmission',
        telemedicine: 'l’avis à distance',
      },
      medicine: {
        opioid: 'opioïdes',
        ketamine: 'kétamine',
        benzodiazepine: 'benzodiazépines',
        'other-controlled': 'autres médicaments contrôlés',
      },
      crossingState: {
        open: 'ouvert',
        restricted: 'restreint',
        closed: 'fermé',
      },
      consent: {
        given: 'donné',
        refused: 'refusé',
        incapable: 'personne hors d’état de décider',
        'not-asked': 'pas encore demandé',
      },
      dataCategory: {
        operational: 'données opérationnelles',
        triage: 'données de triage',
        'clinical-minimum': 'minimum clinique',
        'clinical-full': 'dossier clinique complet',
        identity: 'identité',
        contact: 'coordonnées',
        preference: 'préférences',
        insurance: 'assurance',
        capacity: 'capacité des hôpitaux',
        statistics: 'statistiques',
      },
      purpose: {
        treatment: 'les soins',
        coordination: 'la coordination',
        billing: 'la facturation',
        oversight: 'le contrôle',
        tracing: 'la recherche de proches',
        research: 'la recherche scientifique',
        'public-information': 'l’information du public',
        'border-control': 'le contrôle des frontières',
        'law-enforcement': 'l’action répressive',
        military: 'l’usage militaire',
      },
      recipient: {
        dispatcher: 'régulateurs',
        crew: 'équipages',
        coordinator: 'coordinateurs hospitaliers',
        clinician: 'soignants',
        liaison: 'agents de liaison',
        auditor: 'auditeurs',
        'data-monitor': 'contrôleurs des données',
        'tracing-officer': 'chargés de la recherche de proches',
        payer: 'payeurs',
        public: 'public',
        'border-guard': 'gardes-frontière',
        police: 'police',
        'armed-forces': 'forces armées',
      },
      level: {
        identified: 'nominatives',
        pseudonymised: 'pseudonymisées',
        aggregated: 'agrégées',
      },
      item: {
        'blood-products': 'des produits sanguins',
        ventilators: 'des respirateurs',
        tourniquets: 'des garrots',
        'burn-dressings': 'des pansements pour brûlures',
        antidotes: 'des antidotes',
        'protective-equipment': 'des équipements de protection',
        medicines: 'des médicaments',
        stretchers: 'des brancards',
      },
      movement: {
        draw: 'un prélèvement',
        deposit: 'un dépôt',
        exchange: 'un échange',
        inspect: 'une inspection',
      },
      certificate: {
        'prehospital-trauma': 'la traumatologie préhospitalière',
        'advanced-life-support': 'la réanimation avancée',
        decontamination: 'la décontamination',
        'cross-border-driving': 'la conduite transfrontalière',
        'triage-officer': 'la fonction d’officier de triage',
        'controlled-medicines': 'les médicaments contrôlés',
      },
      cost: {
        transport: 'le transport',
        treatment: 'les soins',
        medicines: 'les médicaments',
        repatriation: 'le rapatriement',
        rehabilitation: 'la réadaptation',
        training: 'la formation',
        stock: 'le stock',
        exercise: 'les exercices',
      },
      institutionalAct: {
        'declare-crisis': 'la déclaration des pouvoirs de crise',
        'extend-crisis': 'la prolongation des pouvoirs de crise',
        'issue-order': 'l’émission d’une décision nationale',
        amend: 'la modification du présent accord',
        suspend: 'une suspension',
        'suspend-for-safety': 'une suspension pour raison de sécurité',
        withdraw: 'le retrait d’une partie',
        accede: 'l’adhésion d’une partie',
        appoint: 'une nomination',
      },
    },
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
  },
}
