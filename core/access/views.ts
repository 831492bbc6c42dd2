import { type Access, own } from '#core/access/relation.ts'

/** What may be looked at besides the nouns: the record itself, and how the node is doing. */
export const ownViews: Readonly<Record<'view.record' | 'view.metrics' | 'view.partners', Access>> =
  {
    'view.record': own('auditor', 'data-monitor', 'operator'),
    'view.metrics': own('operator', 'auditor', 'data-monitor', 'secretariat'),
    'view.partners': own(
      'dispatcher',
      'liaison',
      'medical-director',
      'operator',
      'auditor',
      'data-monitor',
      'coordinator',
      'crew',
      'clinician',
      'secretariat',
    ),
  }
