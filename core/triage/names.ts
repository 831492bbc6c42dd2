/** The triage methods there are, by the ids that clauses, entries and screens use. */
export const triageMethods = [
  'start',
  'jumpstart',
  'tst',
  'salt',
  'mitt',
  'bcd-sieve',
  'mptt',
  'mptt-24',
  'careflight',
  'mimms',
  'naru-sieve',
  'military-sieve',
  'triage-sort',
] as const
