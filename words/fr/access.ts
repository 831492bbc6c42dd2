import type { access as en } from '#words/en/access.ts'
import type { Shape } from '#words/shape.ts'

export const access: Shape<typeof en> = {
  screens: {
    signIn: {
      title: 'Se connecter',
      lead: 'La bonne équipe soigne les blessés, de quelque côté de la frontière que ce soit.',
      email: 'Adresse électronique',
      password: 'Mot de passe',
      submit: 'Se connecter',
      failed:
        'Cette adresse et ce mot de passe ne vont pas ensemble. Rien n’a été modifié ; réessayez.',
      demoTitle: 'Choisissez qui vous êtes',
      demoLead:
        'Ceci est une démonstration. Choisissez une personne et vous êtes connecté à sa place, sans mot de passe. L’événement, les patients et l’accord sont inventés.',
      demoFirst:
        'Commencez par la régulation ; ouvrez la console du voisin dans une seconde fenêtre.',
      signOut: 'Se déconnecter',
      noAccess: 'Cet écran ne concerne pas votre rôle.',
      noAccessDo: 'Choisissez-en un autre dans le menu, ou connectez-vous comme quelqu’un d’autre.',
    },
    role: {
      dispatcher: 'Régulation',
      crew: 'Équipe d’ambulance',
      coordinator: 'Coordination hospitalière',
      clinician: 'Clinicien',
      liaison: 'Officier de liaison',
      'medical-director': 'Direction médicale',
      'tracing-officer': 'Recherche des familles',
      'data-monitor': 'Contrôle des données',
      auditor: 'Audit',
      secretariat: 'Secrétariat',
      operator: 'Exploitation',
      system: 'de lui-même',
    },
    onDuty: {
      dispatcher: 'Régulateur de service',
      crew: 'Équipe d’ambulance',
      coordinator: 'Coordination hospitalière',
      clinician: 'Urgentiste',
      liaison: 'Officier de liaison',
      'medical-director': 'Directeur médical',
      secretariat: 'Secrétariat de l’accord',
      auditor: 'Auditrice',
      operator: 'Exploitation',
    },
  },
  errors: {
    not_your_role: 'Ce n’est pas votre rôle. Demandez à qui en a le droit.',
    not_your_role_role: 'Votre rôle ne fait pas cela. Demandez à qui en a le droit.',
    'not_your_role_own-member':
      'Vous ne le pouvez que pour votre côté. Demandez au côté qui en a la charge.',
    'not_your_role_own-facility': 'Vous ne le pouvez que pour votre hôpital.',
    'not_your_role_own-vehicle': 'Vous ne le pouvez que pour le patient de votre véhicule.',
    not_your_role_partner: 'Cela n’a pas été partagé avec vous.',
    not_signed_in:
      'Vous n’êtes pas connecté. Votre saisie reste sur cet appareil. Connectez-vous et renvoyez.',
  },
}
