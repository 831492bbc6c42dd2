/** Who may write a kind of entry, by the letter that stands for it. */
export const writers: Readonly<Record<string, string>> = {
  o: 'who began it',
  c: 'who has been in charge of the patient',
  k: 'who answers for the patient now',
  n: 'who answers for the patient now, and where they are being brought',
  s: 'who has been in charge, where they send the patient, and who was asked',
  t: 'whoever was told of it',
  q: 'who was asked',
  a: 'who asked',
  r: 'whose review it is',
  b: 'either side of the crossing',
  h: 'whose hospital it is',
  '.': 'nobody but the member itself',
}

/** Kinds of entries and the letter of who may write them. `core/ownership.test.ts` holds the nouns to it. */
const law = `
casualty.reported            o
casualty.observed            t
casualty.triaged             t
casualty.labelled            t
casualty.label_unmapped      t
casualty.category_set        t
casualty.injury_found        t
casualty.treated             t
casualty.needs_stated        t
casualty.identified          n
casualty.consent_stated      n
casualty.flagged             t
casualty.destined            c
casualty.requested           c
casualty.answered            q
casualty.request_withdrawn   c
casualty.request_lapsed      a
casualty.necessity_invoked   c
casualty.review_overdue      r
casualty.review_closed       r
casualty.departed            c
casualty.crossed             t
casualty.arrived             t
casualty.handover_signed     s
casualty.handover_disputed   n
casualty.taken_over          s
casualty.read_back           k
casualty.followed_up         t
casualty.returned            k
casualty.death_confirmed     n
casualty.closed              k
casualty.opened              t
casualty.erased              t
incident.declared            o
incident.estimated           t
incident.alerted             o
incident.planned             t
incident.asked               t
incident.same_person_proposed   t
incident.same_person_confirmed  t
incident.same_person_parted  t
incident.closed              o
facility.reported            h
crossing.stated              b
crossing.ended               b
medicine.departed            o
medicine.used                o
medicine.wasted              o
medicine.witnessed           t
medicine.restocked           o
medicine.returned            o
medicine.discrepancy_found   o
medicine.return_overdue      o
medicine.settled             o
link.held                    .
link.decided                 .
link.taken                   .
`
export const letters: ReadonlyMap<string, string> = new Map(
  law
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .map(([kind, letter]) => [kind!, letter!]),
)
