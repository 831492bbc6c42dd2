import type { articles as en } from '#words/en/articles.ts'
import { documentWords } from '#words/fr/document.ts'
import { dutyWords } from '#words/fr/duties.ts'
import type { Shape } from '#words/shape.ts'

const profession = {
  physician: 'médecin',
  nurse: 'infirmier',
  paramedic: 'paramédic',
  'emergency-medical-technician': 'secouriste-ambulancier',
  driver: 'conducteur',
}

export const articles: Shape<typeof en> = {
  ...dutyWords,
  language: 'fr',
  document: documentWords,
  number: 'Article {{number}}',
  paragraph: '{{number}}.',
  point: '{{letter}})',
  points: { more: '{{text}} ;', last: '{{text}}.' },
  lead: {
    always: '{{stem}}.',
    one: '{{stem}} lorsque {{condition}}.',
    all: '{{stem}} lorsque toutes les conditions suivantes sont réunies :',
  },
  except: {
    always:
      'Le paragraphe 1 est sans effet : son exception ne connaît aucune condition et s’applique donc toujours.',
    one: 'Le paragraphe 1 ne s’applique pas lorsque {{condition}}.',
    all: 'Le paragraphe 1 ne s’applique pas lorsque toutes les conditions suivantes sont réunies :',
  },
  provides: {
    none: 'Le présent article s’applique {{matter}}',
    one: 'Le paragraphe {{first}} s’applique {{matter}}',
    two: 'Les paragraphes {{first}} et {{last}} s’appliquent {{matter}}',
    more: 'Les paragraphes {{first}} à {{last}} s’appliquent {{matter}}',
  },
  and: '{{list}} et {{last}}',
  or: '{{list}} ou {{last}}',
  nor: { separator: ', ni ', last: '{{list}}, ni {{last}}' },
  no_one: 'pas {{list}}',
  no_other: 'ni {{list}}',
  quoted: '« {{value}} »',
  atLeast: 'd’au moins {{value}}',
  atMost: 'd’au plus {{value}}',
  exactly: 'de {{value}} exactement',
  moreThan: 'de plus de {{value}}',
  lessThan: 'de moins de {{value}}',
  plain: {
    atLeast: 'au moins {{value}}',
    atMost: 'au plus {{value}}',
    moreThan: 'plus de {{value}}',
    lessThan: 'moins de {{value}}',
    exactly: 'exactement {{value}}',
  },
  hours: '{{from}} ou plus tard et avant {{to}}',
  hoursOvernight: '{{from}} ou plus tard, ou avant {{to}}',
  outside: 'un lieu hors de l’accord',
  party: 'la partie « {{name}} »',
  place: { from: 'le lieu de départ', to: 'la destination', territory: 'le lieu où cela se passe' },
  decimal: ',',
  thousands: ' ',
  date: '{{day}} {{month}} {{year}}',
  firstOfMonth: '1er {{month}} {{year}}',
  month: {
    '1': 'janvier',
    '2': 'février',
    '3': 'mars',
    '4': 'avril',
    '5': 'mai',
    '6': 'juin',
    '7': 'juillet',
    '8': 'août',
    '9': 'septembre',
    '10': 'octobre',
    '11': 'novembre',
    '12': 'décembre',
  },
  quantity: {
    min_one: '{{value}} minute',
    min_other: '{{value}} minutes',
    h_one: '{{value}} heure',
    h_other: '{{value}} heures',
    d_one: '{{value}} jour',
    d_other: '{{value}} jours',
    mo_one: '{{value}} mois',
    mo_other: '{{value}} mois',
    a_one: '{{value}} an',
    a_other: '{{value}} ans',
    km_one: '{{value}} kilomètre',
    km_other: '{{value}} kilomètres',
    '%': '{{value}} %',
    EUR: '{{value}} EUR',
    '1': '{{value}}',
  },
  within: {
    now: 'immédiatement',
    min_one: 'dans un délai de {{value}} minute',
    min_other: 'dans un délai de {{value}} minutes',
    h_one: 'dans un délai de {{value}} heure',
    h_other: 'dans un délai de {{value}} heures',
    d_one: 'dans un délai de {{value}} jour',
    d_other: 'dans un délai de {{value}} jours',
  },
  every: {
    d_one: 'chaque jour',
    d_other: 'tous les {{value}} jours',
    mo_one: 'chaque mois',
    mo_other: 'tous les {{value}} mois',
  },
  period: {
    from: 'Le présent article s’applique à partir du {{day}}.',
    until: 'Le présent article s’applique jusqu’au {{day}} inclus.',
    both: 'Le présent article s’applique du {{from}} au {{until}} inclus.',
    known: 'Le présent article a été connu le {{day}} et est sans effet avant ce jour.',
    suspended: {
      safety:
        'Le présent article est suspendu pour raison de sécurité à partir du {{day}}, par décision de l’autorité suivante : {{by}}. À partir de ce jour, il ne permet rien et n’impose aucun devoir, y compris dans les cas qui avaient commencé. Motif indiqué : « {{reason}} ».',
      begun:
        'Le présent article est suspendu à partir du {{day}}, par décision de l’autorité suivante : {{by}}. Il ne permet rien et n’impose aucun devoir dans les cas qui commencent à partir de ce jour ; les cas qui ont commencé auparavant se poursuivent sans changement. Motif indiqué : « {{reason}} ».',
      prohibits:
        'Le présent article est suspendu à partir du {{day}}, par décision de l’autorité suivante : {{by}}. La suspension ne lève pas l’interdiction. Motif indiqué : « {{reason}} ».',
    },
    diverges: {
      permits:
        'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article ne permet rien et n’impose aucun devoir ; ce qu’il permettrait est indéterminé. Divergence déclarée : « {{note}} ».',
      prohibits:
        'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article interdit quelles que soient ses conditions, à l’exception de celles qui nomment une partie. Divergence déclarée : « {{note}} ».',
      provides:
        'Une divergence avec le texte authentique a été déclarée. Tant qu’elle n’est pas réglée, le présent article n’impose aucun devoir. Divergence déclarée : « {{note}} ».',
    },
    unknownKind:
      'La présente version ne peut pas évaluer les articles du genre « {{kind}} ». L’article ne permet rien et n’impose aucun devoir.',
  },
  answer: { permitted: 'Permis', refused: 'Refusé', undetermined: 'Indéterminé' },
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
      prohibits: 'Le mouvement de biens du stock d’une partie au bénéfice d’une autre est interdit',
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
      prohibits_other: 'L’emploi de chacune des méthodes de triage dites {{subject}} est interdit',
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
      permits_other: 'Chacun des actes institutionnels suivants, à savoir {{subject}}, est permis',
      prohibits_one: 'L’acte institutionnel suivant, à savoir {{subject}}, est interdit',
      prohibits_other:
        'Chacun des actes institutionnels suivants, à savoir {{subject}}, est interdit',
    },
  },
  in: {
    route: { localTime: { is: 'l’heure locale là où la frontière est franchie est {{value}}' } },
    waiver: { localTime: { is: 'l’heure locale là où l’acte est accompli est {{value}}' } },
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
    transfer: { from: 'la partie d’où part la victime', to: 'la partie d’accueil' },
    handoff: { from: 'la partie qui transmet', to: 'la partie qui reçoit' },
    stock: { from: 'la partie qui fournit les biens', to: 'la partie qui reçoit les biens' },
    telemedicine: { from: 'la partie qui conseille', to: 'la partie conseillée' },
    disclosure: { from: 'la partie qui communique', to: 'la partie qui reçoit les données' },
    fleet: { from: 'la partie prêteuse', to: 'la partie emprunteuse' },
    training: {
      from: 'la partie qui délivre le certificat',
      to: 'la partie qui reconnaît le certificat',
    },
    funding: { from: 'la partie qui paie', to: 'la partie qui est payée' },
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
    party: { is: '{{role}} est {{value}}', not: '{{role}} n’est {{value}}' },
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
    phase: { is: 'la phase des soins est {{value}}', not: 'la phase des soins n’est {{value}}' },
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
    ageYears: { is: 'l’âge de la victime est {{value}}' },
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
    act: { is: 'l’acte est {{value}}', not: 'l’acte n’est {{value}}' },
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
    localTime: { is: 'l’heure locale est {{value}}' },
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
    level: { is: 'les données sont {{value}}', not: 'les données ne sont {{value}}' },
    retentionDays: { is: 'la durée de conservation des données est {{value}}' },
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
    casualties: { is: 'le nombre de victimes est {{value}}' },
    item: { is: 'les biens sont {{value}}', not: 'les biens ne sont {{value}}' },
    movement: {
      is: 'le mouvement de stock est {{value}}',
      not: 'le mouvement de stock n’est {{value}}',
    },
    stockSharePercent: { is: 'la quantité prélevée est {{value}} du stock détenu' },
    coverKept: {
      yes: 'la partie qui fournit les biens ou le véhicule conserve la couverture qu’elle doit à sa propre population',
      no: 'la partie qui fournit les biens ou le véhicule ne conserve pas la couverture qu’elle doit à sa propre population',
    },
    loanHours: { is: 'la durée du prêt est {{value}}' },
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
    amountEur: { is: 'le montant est {{value}}' },
    targetReached: {
      yes: 'les chiffres publics montrent que l’objectif convenu a été atteint',
      no: 'les chiffres publics montrent que l’objectif convenu n’a pas été atteint',
    },
    institutionalAct: {
      is: 'l’acte institutionnel est {{value}}',
      not: 'l’acte institutionnel n’est {{value}}',
    },
    crisisDays: { is: 'la durée demandée des pouvoirs de crise est {{value}}' },
    crisisDaysUsed: {
      is: 'la durée totale des pouvoirs de crise au cours des douze mois précédents est {{value}}',
    },
    noticeDays: { is: 'le préavis donné est {{value}}' },
    consentingPercent: { is: 'la part des parties qui ont consenti est {{value}}' },
  },
  value: {
    phase: {
      emergency: 'la phase d’urgence',
      secondary: 'la phase secondaire',
      rehabilitation: 'la réadaptation',
    },
    vulnerable: dutyWords.group,
    lacking: dutyWords.resource,
    vehicle: {
      ambulance: 'ambulance',
      'mobile-icu': 'unité mobile de soins intensifs',
      'physician-vehicle': 'véhicule du médecin urgentiste',
      helicopter: 'hélicoptère',
      bus: 'autocar',
      'private-vehicle': 'véhicule privé',
    },
    profession,
    advised: profession,
    act: {
      drive: 'la conduite d’un véhicule',
      'basic-care': 'la dispensation de soins de base',
      'advanced-care': 'la dispensation de soins avancés',
      intubation: 'l’intubation',
      surgery: 'la chirurgie',
      'controlled-medicine': 'le maniement de médicaments contrôlés (transport ou administration)',
      handover: 'la transmission',
      telemedicine: 'l’avis à distance',
    },
    medicine: {
      opioid: 'opioïdes',
      ketamine: 'kétamine',
      benzodiazepine: 'benzodiazépines',
      'other-controlled': 'autres médicaments contrôlés',
    },
    crossingState: { open: 'ouvert', restricted: 'restreint', closed: 'fermé' },
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
    method: {
      start: 'START',
      jumpstart: 'JumpSTART',
      tst: 'Ten Second Triage',
      salt: 'SALT',
      mitt: 'MITT',
      'bcd-sieve': 'Bomb casualty sieve',
      mptt: 'MPTT',
      'mptt-24': 'MPTT-24',
      'naru-sieve': 'NARU Sieve',
      'military-sieve': 'Military sieve',
      'triage-sort': 'Triage sort',
      careflight: 'CareFlight',
      mimms: 'MIMMS',
    },
  },
}
