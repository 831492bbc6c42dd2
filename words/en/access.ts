/** Signing in, roles, and what a person may not do. */
export const access = {
  screens: {
    signIn: {
      title: 'Sign in',
      lead: 'Treats the injured by the right team, on either side of a border.',
      email: 'E-mail address',
      password: 'Password',
      submit: 'Sign in',
      failed:
        'That address and password do not belong together. Nothing has been changed; try again.',
      demoTitle: 'Choose who to be',
      demoLead:
        'This is a demonstration. Choose a person and you are signed in as them, without a password. The incident, the patients and the agreement are made up.',
      demoFirst: 'Start with the dispatcher; open the neighbour’s console in a second window.',
      signOut: 'Sign out',
      noAccess: 'Your role has no use of this screen.',
      noAccessDo: 'Choose another from the menu, or sign in as somebody else.',
    },
    role: {
      dispatcher: 'Dispatcher',
      crew: 'Ambulance crew',
      coordinator: 'Hospital coordinator',
      clinician: 'Clinician',
      liaison: 'Liaison officer',
      'medical-director': 'Medical director',
      'tracing-officer': 'Tracing officer',
      'data-monitor': 'Data monitor',
      auditor: 'Auditor',
      secretariat: 'Secretariat',
      operator: 'Operator',
      /** What the clock brought about: nobody did it. */
      system: 'by itself',
    },
    /** The people of a demonstration: whoever is on duty. */
    onDuty: {
      dispatcher: 'Dispatcher on duty',
      crew: 'Ambulance crew',
      coordinator: 'Hospital coordinator',
      clinician: 'Emergency physician',
      liaison: 'Liaison officer',
      'medical-director': 'Medical director',
      secretariat: 'Treaty secretariat',
      auditor: 'Auditor',
      operator: 'Operator',
    },
  },
  errors: {
    not_your_role: 'This is not for your role. Ask somebody who may.',
    not_your_role_role: 'Your role does not do this. Ask somebody who may.',
    'not_your_role_own-member':
      'You may do this only for your own side. Ask the side that has it in hand.',
    'not_your_role_own-facility': 'You may do this only for your own hospital.',
    'not_your_role_own-vehicle': 'You may do this only for the patient in your own vehicle.',
    not_your_role_partner: 'This has not been shared with you.',
    not_signed_in:
      'You are not signed in. What you entered stays on this device. Sign in and send it again.',
  },
}
