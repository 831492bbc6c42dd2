/** What stands on every screen. */
export const ui = {
  screens: {
    article: 'art. {{number}}',
    skip: 'Skip to the main part',
    loading: 'Loading',
    close: 'Close',
    cancel: 'Cancel',
    back: 'Back',
    none: 'none',
    unknown: 'unknown',
    language: 'Language',
    scheme: 'Light or dark',
    menu: 'Menu',
    drill: 'DRILL',
    demo: 'Demonstration: nothing here is real',
    time: {
      s: 's',
      min: 'min',
      h: 'h',
      d: 'd',
      never: 'never reported',
      old: 'old',
    },
    screen: {
      incidents: 'Incidents',
      console: 'Dispatch',
      crew: 'Crew',
      hospital: 'Hospital',
      liaison: 'Liaison',
      agreement: 'Agreement',
      review: 'Reviews and record',
    },
    bar: {
      elapsed: 'Time since the incident was declared',
      partners: 'Partners',
      reachable: 'answers in {{ms}} ms',
      unreachable: 'unreachable since {{time}}',
      neverSeen: 'not seen yet',
      waiting: '{{count}} waiting to be delivered',
      held: '{{count}} held: could not be read or is not permitted',
      lastSeen: 'Last heard {{time}}. Its last known state stays usable and shows its age.',
      lost: 'No connection since {{time}}',
      lostHelp:
        'What you see may be old. Nothing is lost: what you enter is kept and sent when the connection is back.',
      unsent_one: '{{count}} entry not sent yet',
      unsent_other: '{{count}} entries not sent yet',
    },
    help: {
      title: 'Keys',
      search: 'Find a casualty',
      down: 'Next in the list',
      up: 'Previous in the list',
      open: 'Open',
      help: 'This list',
      escape: 'Close what is open',
    },
    problem: {
      offline: 'The node does not answer. Nothing you typed is lost; it is tried again by itself.',
      unknown:
        'The node could not do this and said nothing about why. Nothing was changed. Try again, or tell your operator.',
      later: 'An entry made while offline was refused.',
    },
    /** Of a language whose clinical words nobody has reviewed yet. */
    unreviewed: 'clinical words unreviewed',
  },
  errors: {
    stale:
      '{{member}} was faster: something changed meanwhile. Nothing of yours was written. Look again and decide.',
    unknown_thing:
      '{{what}} is not known here. Nothing was changed. Check the number, or wait until it arrives.',
    already_exists: '{{what}} exists already. Nothing was written twice. Open the one that exists.',
    wrong_stage: 'This cannot be done at this point. Nothing was changed.',
    needs_second_person: 'This needs a second person.',
    impossible_value:
      '{{value}} is not possible for {{field}}: between {{min}} and {{max}} {{unit}}. Nothing was saved; enter it again.',
    impossible_value_past: 'The time given for {{field}} has passed. Choose a later one.',
    'impossible_value_too-low': '{{value}} for {{field}} is too low: at least {{min}}.',
    invalid_input:
      '{{field}} is missing or not understood: {{message}}. Nothing was saved; enter it again.',
    too_large: 'This is too large to be taken in. Nothing was saved; send it in smaller parts.',
    wrong_realm: 'This belongs to a drill, or not to this one. Nothing was changed.',
    unsupported_version:
      'The other side speaks a newer version. The message is kept and will be read after the update.',
    reason_missing: 'A reason is needed.',
  },
}
