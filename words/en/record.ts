/** The record and the reviews. */
export const record = {
  screens: {
    review: {
      state: {
        open: 'open',
        overdue: 'overdue',
        closed: 'closed',
      },
    },
  },
  rooms: {
    review: {
      title: 'Reviews and record',
      open: 'To review',
      closed: 'Closed',
      none: 'No review is open.',
      noneHelp: 'When somebody proceeds under necessity a review opens here by itself.',
      noAccess: 'Your role sees the record, not the patients; reviews are for others.',
      sortedBy: 'sorted by due date',
      state: {
        open: 'open',
        overdue: 'overdue',
        closed: 'closed',
      },
      due: 'due',
      refused: 'What was refused',
      notPermitted: 'the agreement did not permit it',
      undetermined: 'the agreement could not decide',
      went: 'Went ahead',
      why: 'Why',
      to: 'To',
      finding: 'Finding',
      findings: {
        justified: 'Justified',
        'not-justified': 'Not justified',
        'clause-to-change': 'The article should change',
      },
      note: 'Explanation',
      noteHelp: 'Goes to the record in your own words, for every side to read.',
      closeIt: 'Close the review',
      elsewhere: '{{member}} watches over this review and closes it.',
      notYou: 'You went ahead yourself; another person closes it.',
      role: 'Auditors and medical directors close reviews.',
      partners: 'Partners',
      record: 'Record',
      checkpoint: 'Latest signed checkpoint',
      size: 'Entries',
      root: 'Root',
      origin: 'Origin',
      signature: 'Signature',
      readAt: 'read at',
      checkpointHelp:
        'Compare the root with the one your neighbour holds. Whoever changes one byte of one entry changes it.',
      again: 'Read again',
      export: 'Download the export',
      exportHelp: 'The whole record, signed at its end. Check it anywhere:',
      noExport: 'Your role may not download the record.',
      byMember: 'somebody of {{member}}',
    },
  },
  errors: {
    bad_signature:
      'The signature is wrong: this may not come from its sender. It was not acted upon. Tell the liaison officer.',
    read_only:
      'This node is behind its own record and takes nothing in. Reading is safe. Call the operator.',
  },
}
