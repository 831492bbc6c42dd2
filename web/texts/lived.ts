import type { AgreementLife } from '#core/agreement/life.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { type Standing, standingOf } from '#core/law/standing.ts'

/**
 * The text in force with what has happened to it, as the node told of it: for the screens to answer and to
 * show by. The node itself decides from its record.
 */
export function standingNow(agreement: Agreement, life: AgreementLife | undefined): Standing {
  const standing = standingOf(agreement)
  if (!life) return standing
  const text = life.texts.find(({ hash }) => hash === life.inForce)
  const acceding = agreement.parties.filter(({ signature }) => signature === 'accession')
  const joined = acceding.flatMap(({ id }) => {
    const at = text?.acceded[id] ?? text?.signed[id]
    return at === undefined ? [] : [[id, Math.max(at, text?.opens ?? at)] as const]
  })
  const leaving = life.withdrawals.filter(({ revokedAt }) => revokedAt === null)
  return {
    ...standing,
    opens: text?.opens ?? standing.opens,
    closes: text?.closes ?? standing.closes,
    joined: Object.fromEntries(joined),
    left: Object.fromEntries(leaving.map(({ party, effective }) => [party, effective])),
    suspensions: life.suspensions.map(({ clause, from, until, safety }) => ({
      clause,
      from,
      safety,
      until: until ?? Number.POSITIVE_INFINITY,
    })),
    divergences: life.divergences.map(({ clause, at, settledAt }) => ({
      clause,
      from: at,
      until: settledAt ?? Number.POSITIVE_INFINITY,
    })),
  }
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The text with the suspensions and disputes of this moment written into its articles, to be read so. */
export function asLived(
  agreement: Agreement,
  life: AgreementLife | undefined,
  now: number,
): Agreement {
  if (!life) return agreement
  const suspensions = life.suspensions.filter(
    ({ from, until }) => from <= now && (until === null || now < until),
  )
  const disputes = life.divergences.filter(
    ({ at, settledAt }) => at <= now && (settledAt === null || now < settledAt),
  )
  if (suspensions.length + disputes.length === 0) return agreement
  return {
    ...agreement,
    clauses: agreement.clauses.map((clause) => {
      const suspended = suspensions.find((one) => one.clause === null || one.clause === clause.id)
      const disputed = disputes.find((one) => one.clause === clause.id)
      if (!suspended && !disputed) return clause
      return {
        ...clause,
        ...(suspended && {
          suspended: {
            from: dayOf(suspended.from),
            by: suspended.party.toUpperCase(),
            reason: suspended.text,
            safety: suspended.safety,
          },
        }),
        ...(disputed && { diverges: disputed.note.text }),
      }
    }),
  }
}
