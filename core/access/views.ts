import { type Access, own } from '#core/access/relation.ts'

type OwnView = 'view.record' | 'view.export' | 'view.metrics' | 'view.partners'

/** What may be looked at besides the nouns: the record itself, and how the node is doing. */
export const ownViews: Readonly<Record<OwnView, Access>> = {
  'view.record': own('auditor', 'data-monitor'),
  // An export holds what is known of every patient but their names: age, sex, mechanism, injuries.
  'view.export': own('auditor'),
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
