/** What a protocol asks of a crew. */
export const protocol = {
  screens: {
    protocol: {
      title: 'What the protocol asks',
      none: 'Nothing in particular for this patient here.',
      lacking: 'What is lacking here?',
      instead: 'for want of: {{what}}',
    },
  },
}
