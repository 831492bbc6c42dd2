/** What comes over the link from a partner and is held. */
export const link = {
  nouns: {
    link: 'Link to a partner',
  },
  events: {
    link_held: 'Held for a look',
    link_decided: 'Decided what becomes of a held entry',
    link_taken: 'Held entry taken in',
  },
  errors: {
    wrong_stage_unreadable:
      'A held entry cannot be taken in: nobody can read it, or it was said in somebody else’s name. Leave it out, and speak with the partner.',
    'wrong_stage_too-many':
      'So much that this partner said is held that nothing more can be: look at it first, and speak with the partner.',
  },
} as const
