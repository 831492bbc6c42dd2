/** The map, and what the liaison officer waits for. */
export const routes = {
  screens: {
    map: {
      title: 'Map of the incident, crossings and hospitals',
      legend: 'Legend',
      scene: 'Scene',
      hospital: 'Hospital, larger with more free places',
      crossing: 'Crossing',
      border: 'Border',
      noWebgl:
        'The map needs WebGL, which this browser does not offer. Lists and plan hold the same facts.',
      pick: 'Click where it happened',
      state: {
        open: 'open',
        restricted: 'restricted',
        closed: 'closed',
        unknown: 'unknown',
      },
      free: '{{free}} of {{total}} free',
      noReport: 'no report',
    },
  },
  rooms: {
    liaison: {
      title: 'Liaison',
      theirs: 'They wait for us',
      ours: 'We wait for them',
      theirsNone: 'Nobody waits for us.',
      oursNone: 'We wait for nobody.',
      noneHelp: 'Requests and handovers with only one signature appear here by themselves.',
      sortedBy: 'sorted by deadline',
      noDeadline: 'no deadline',
      kind: {
        request: 'Request to answer',
        lapsed: 'No answer came',
        handover: 'Signature missing',
        dispute: 'Handover disputed',
        review: 'Review under necessity',
      },
      waitsFor: {
        request: 'for {{facility}}',
        lapsed: 'for {{facility}}, escalated',
        handover: '{{side}} side has not signed',
        dispute: '{{member}} and {{other}}',
        review: '{{member}} watches over it',
      },
      side: {
        giving: 'giving',
        receiving: 'receiving',
      },
      partners: 'Partners',
      reachable: 'answers',
      unreachable: 'unreachable since {{time}}',
      neverSeen: 'not seen yet',
      lastSeen: 'last heard',
      waiting: '{{count}} to deliver',
      held: '{{count}} held',
    },
  },
}
