import type { kinds as en } from '#words/en/kinds.ts'
import type { Shape } from '#words/shape.ts'

export const kinds: Shape<typeof en> = {
  triage: {
    name: 'Triage',
    asks: 'Cette méthode de triage peut-elle être employée dans ce territoire ?',
    title: 'Emploi d’une méthode de triage',
    matter: 'l’emploi d’une méthode de triage',
    effect: {
      permits: 'L’emploi d’une méthode de triage est permis',
      prohibits: 'L’emploi d’une méthode de triage est interdit',
      provides: 'au triage',
    },
    about: {
      permits_one: 'L’emploi de la méthode de triage dite {{subject}} est permis',
      permits_other: 'L’emploi de chacune des méthodes de triage dites {{subject}} est permis',
      prohibits_one: 'L’emploi de la méthode de triage dite {{subject}} est interdit',
      prohibits_other: 'L’emploi de chacune des méthodes de triage dites {{subject}} est interdit',
    },
  },
  protocol: {
    name: 'Soins sur place',
    asks: 'Que comprennent ici les soins sur place ?',
    title: 'Soins à une victime sur place et à l’hôpital',
    matter: 'les soins selon un protocole',
    effect: {
      permits: 'Les soins à une victime sont permis',
      prohibits: 'Les soins à une victime sont interdits',
      provides: 'aux soins à une victime',
    },
  },
  route: {
    name: 'Itinéraires',
    asks: 'Ce véhicule peut-il passer la frontière ici ?',
    title: 'Franchissement de la frontière par un véhicule',
    matter: 'le passage de la frontière par un véhicule',
    effect: {
      permits:
        'Le franchissement de la frontière par un véhicule, d’une partie à une autre, est permis',
      prohibits:
        'Le franchissement de la frontière par un véhicule, d’une partie à une autre, est interdit',
      provides: 'au franchissement de la frontière par un véhicule',
    },
    role: {
      from: 'la partie dont le véhicule quitte le territoire',
      to: 'la partie dans le territoire de laquelle le véhicule entre',
    },
    in: {
      localTime: {
        is: 'l’heure locale là où la frontière est franchie est {{value}}',
      },
    },
  },
  waiver: {
    name: 'Actes dans l’autre territoire',
    asks: 'Cette personne peut-elle faire cela dans l’autre territoire ?',
    title: 'Actes sur le territoire d’une autre partie',
    matter: 'l’acte d’un professionnel sur un autre territoire',
    effect: {
      permits:
        'Une personne relevant d’une partie peut, sans autre autorisation, accomplir un acte sur le territoire d’une autre',
      prohibits:
        'Une personne relevant d’une partie ne peut accomplir aucun acte sur le territoire d’une autre',
      provides:
        'aux actes accomplis par une personne relevant d’une partie sur le territoire d’une autre',
    },
    about: {
      permits_one:
        'Une personne relevant d’une partie peut, sans autre autorisation, accomplir l’acte suivant, à savoir {{subject}}, sur le territoire d’une autre',
      permits_other:
        'Une personne relevant d’une partie peut, sans autre autorisation, accomplir chacun des actes suivants, à savoir {{subject}}, sur le territoire d’une autre',
      prohibits_one:
        'Une personne relevant d’une partie ne peut accomplir l’acte suivant, à savoir {{subject}}, sur le territoire d’une autre',
      prohibits_other:
        'Une personne relevant d’une partie ne peut accomplir aucun des actes suivants, à savoir {{subject}}, sur le territoire d’une autre',
    },
    role: {
      from: 'la partie dont relève la personne',
      territory: 'la partie sur le territoire de laquelle l’acte est accompli',
    },
    in: {
      localTime: {
        is: 'l’heure locale là où l’acte est accompli est {{value}}',
      },
    },
  },
  liability: {
    name: 'Responsabilité',
    asks: 'Qui répond d’un dommage éventuel ?',
    title: 'Responsabilité',
    matter: 'la couverture par les règles de responsabilité',
    effect: {
      permits:
        'Un acte accompli sur le territoire d’une autre partie est couvert par les règles de responsabilité du présent accord',
      prohibits:
        'Un acte accompli sur le territoire d’une autre partie n’est pas couvert par les règles de responsabilité du présent accord',
      provides:
        'à la responsabilité du fait d’un acte accompli sur le territoire d’une autre partie',
    },
    about: {
      permits_one:
        'L’acte suivant, à savoir {{subject}}, est couvert par les règles de responsabilité du présent accord',
      permits_other:
        'Chacun des actes suivants, à savoir {{subject}}, est couvert par les règles de responsabilité du présent accord',
      prohibits_one:
        'L’acte suivant, à savoir {{subject}}, n’est pas couvert par les règles de responsabilité du présent accord',
      prohibits_other:
        'Aucun des actes suivants, à savoir {{subject}}, n’est couvert par les règles de responsabilité du présent accord',
    },
    role: {
      from: 'la partie dont relève la personne qui agit',
      territory: 'la partie sur le territoire de laquelle l’acte est accompli',
    },
  },
  transfer: {
    name: 'Transfert',
    asks: 'Ce patient peut-il être conduit chez l’autre partie ?',
    title: 'Transfert d’une victime',
    matter: 'le transfert d’une victime d’une partie à une autre',
    effect: {
      permits: 'Le transfert d’une victime d’une partie à une autre est permis',
      prohibits: 'Le transfert d’une victime d’une partie à une autre est interdit',
      provides: 'au transfert d’une victime d’une partie à une autre',
    },
    role: {
      from: 'la partie d’où part la victime',
      to: 'la partie d’accueil',
    },
    in: {
      repatriate: '{{by}} veille à ce que le patient soit rapatrié {{withinDays}}.',
      'ask-consent':
        'Le consentement est demandé avant le départ à toute personne en état de répondre.',
    },
  },
  handoff: {
    name: 'Remise du patient',
    asks: 'Le patient peut-il passer aux mains de l’autre partie ?',
    title: 'Transmission d’une victime',
    matter: 'la transmission d’une victime',
    effect: {
      permits:
        'La transmission de la prise en charge d’une victime d’une partie à une autre est permise',
      prohibits:
        'La transmission de la prise en charge d’une victime d’une partie à une autre est interdite',
      provides: 'à la transmission d’une victime d’une partie à une autre',
    },
    role: {
      from: 'la partie qui transmet',
      to: 'la partie qui reçoit',
    },
    in: {
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
  },
  telemedicine: {
    name: 'Avis à distance',
    asks: 'Cette personne peut-elle conseiller des collègues de l’autre côté ?',
    title: 'Avis à distance',
    matter: 'l’avis à distance',
    effect: {
      permits:
        'L’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre est permis',
      prohibits:
        'L’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre est interdit',
      provides:
        'à l’avis donné à distance par un professionnel d’une partie à un professionnel d’une autre',
    },
    role: {
      from: 'la partie qui conseille',
      to: 'la partie conseillée',
    },
    in: {
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
  },
  disclosure: {
    name: 'Communication de données',
    asks: 'Ces données peuvent-elles être montrées à ce destinataire ?',
    title: 'Communication de données',
    matter: 'la communication de données',
    effect: {
      permits: 'La communication de données d’une partie à une autre est permise',
      prohibits: 'La communication de données d’une partie à une autre est interdite',
      provides: 'à la communication de données d’une partie à une autre',
    },
    role: {
      from: 'la partie qui communique',
      to: 'la partie qui reçoit les données',
    },
    in: {
      'ask-consent':
        'Le consentement est demandé avant la communication à toute personne en état de répondre.',
    },
  },
  stock: {
    name: 'Stocks communs',
    asks: 'Cela peut-il être pris dans le stock commun ou y être déposé ?',
    title: 'Mouvements de stock',
    matter: 'le mouvement du stock commun',
    effect: {
      permits: 'Le mouvement de biens du stock d’une partie au bénéfice d’une autre est permis',
      prohibits: 'Le mouvement de biens du stock d’une partie au bénéfice d’une autre est interdit',
      provides: 'au mouvement de biens du stock d’une partie au bénéfice d’une autre',
    },
    role: {
      from: 'la partie qui fournit les biens',
      to: 'la partie qui reçoit les biens',
    },
    in: {
      coverKept: {
        yes: 'la partie qui fournit les biens conserve la couverture qu’elle doit à sa propre population',
        no: 'la partie qui fournit les biens ne conserve pas la couverture qu’elle doit à sa propre population',
      },
    },
  },
  fleet: {
    name: 'Véhicules communs',
    asks: 'Ce véhicule peut-il être prêté à l’autre partie ?',
    title: 'Prêt de véhicules',
    matter: 'le prêt d’un véhicule',
    effect: {
      permits: 'Le prêt d’un véhicule par une partie à une autre est permis',
      prohibits: 'Le prêt d’un véhicule par une partie à une autre est interdit',
      provides: 'au prêt d’un véhicule par une partie à une autre',
    },
    role: {
      from: 'la partie prêteuse',
      to: 'la partie emprunteuse',
    },
    in: {
      lightsAndSirens: {
        yes: 'le véhicule est équipé de feux bleus et d’une sirène',
        no: 'le véhicule n’est pas équipé de feux bleus et d’une sirène',
      },
      coverKept: {
        yes: 'la partie prêteuse conserve la couverture qu’elle doit à sa propre population',
        no: 'la partie prêteuse ne conserve pas la couverture qu’elle doit à sa propre population',
      },
    },
  },
  training: {
    name: 'Formation et certificats',
    asks: 'Ce certificat est-il reconnu par l’autre partie ?',
    title: 'Formation et reconnaissance des certificats',
    matter: 'la reconnaissance d’une formation',
    effect: {
      permits: 'Un certificat délivré par une partie est reconnu par une autre',
      prohibits: 'Un certificat délivré par une partie n’est pas reconnu par une autre',
      provides:
        'à la formation et aux certificats délivrés par une partie et reconnus par une autre',
    },
    role: {
      from: 'la partie qui délivre le certificat',
      to: 'la partie qui reconnaît le certificat',
    },
    in: {
      profession: {
        is: 'la personne titulaire du certificat est {{value}}',
        not: 'la personne titulaire du certificat n’est {{value}}',
      },
    },
  },
  funding: {
    name: 'Coûts',
    asks: 'Ce coût est-il couvert, et par qui ?',
    title: 'Frais et financement',
    matter: 'le financement d’un coût',
    effect: {
      permits:
        'Le paiement de frais par une partie à une autre, au titre du présent accord, est permis',
      prohibits:
        'Le paiement de frais par une partie à une autre, au titre du présent accord, est interdit',
      provides: 'aux frais payés par une partie à une autre au titre du présent accord',
    },
    role: {
      from: 'la partie qui paie',
      to: 'la partie qui est payée',
    },
  },
  target: {
    name: 'Objectifs',
    asks: 'Qu’ont promis d’atteindre les parties ?',
    title: 'Objectifs',
    matter: 'la dérogation à un objectif',
    effect: {
      permits: 'Il est permis de déroger à un objectif',
      prohibits: 'Il est interdit de déroger à un objectif',
      provides: 'aux résultats visés par les parties',
    },
  },
  governance: {
    name: 'Gouvernance',
    asks: 'Cela peut-il être fait de l’accord lui-même ?',
    title: 'Administration du présent accord',
    matter: 'l’acte qui concerne l’accord lui-même',
    effect: {
      permits: 'Un acte institutionnel est permis',
      prohibits: 'Un acte institutionnel est interdit',
      provides: 'à l’administration du présent accord',
    },
    about: {
      permits_one: 'L’acte institutionnel suivant, à savoir {{subject}}, est permis',
      permits_other: 'Chacun des actes institutionnels suivants, à savoir {{subject}}, est permis',
      prohibits_one: 'L’acte institutionnel suivant, à savoir {{subject}}, est interdit',
      prohibits_other:
        'Chacun des actes institutionnels suivants, à savoir {{subject}}, est interdit',
    },
  },
  obligation: {
    name: 'Obligations',
    asks: 'Qui doit quoi, et pour quand ?',
    title: 'Obligations des parties',
    matter: 'l’obligation des parties',
    effect: {
      permits: 'L’exécution d’une obligation est permise',
      prohibits: 'L’exécution d’une obligation est interdite',
      provides: 'aux obligations des parties',
    },
  },
  other: {
    name: 'Autres',
    title: 'Autres matières',
    effect: {
      permits: 'Ce que vise le présent article est permis',
      prohibits: 'Ce que vise le présent article est interdit',
      provides: 'à ce qu’il vise',
    },
  },
}
