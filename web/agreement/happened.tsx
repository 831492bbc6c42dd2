import type { ReactNode } from 'react'
import type { AgreementCommandKind } from '#core/agreement/commands.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import { nodeNow } from '../outbox.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Quote } from '../ui/quote.tsx'
import { Day } from './day.tsx'
import { offersAbout } from './life.ts'
import { Offer } from './offer.tsx'
import { type LifeKey, useLifeWords } from './use-life.ts'

/** What has happened to the agreement in force: suspensions, disputes, crises, orders, withdrawals. */
export function Happened(props: { of: AgreementLife }) {
  const { l, say, language } = useLifeWords()
  // What was declared a second ago holds now, not when the clock next ticks.
  const now = Math.max(useSlowNow(60_000), nodeNow())
  const agreement = useAgreement().data
  const { of } = props
  const nameOf = (party: string) =>
    textIn(agreement?.parties.find(({ id }) => id === party)?.name ?? {}, language) || party
  const clause = (id: string | null) =>
    id === null ? say('treaty.whole') : <ArticleLink clause={`${of.id}/${id}`} />
  const offers = (kinds: AgreementCommandKind[], is: Parameters<typeof offersAbout>[2] = {}) => (
    <div className="row wrap life-offers">
      {offersAbout(of, kinds, is)
        .filter(({ allowed }) => allowed)
        .map((offer) => (
          <Offer key={`${offer.kind}${JSON.stringify(offer.chosen)}`} of={offer} />
        ))}
    </div>
  )
  return (
    <aside className="life-happened" aria-label={l('happened')}>
      <Part id="crises" add={offers(['agreement.declare_crisis'])} none={of.crises.length === 0}>
        {of.crises.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{nameOf(one.party)}</strong> · <Day at={one.from} /> – <Day at={one.until} />{' '}
              {one.from <= now && now < one.until ? (
                <span className="life-alarm">{l('holdsNow')}</span>
              ) : null}
            </p>
            {offers(['agreement.end_crisis', 'agreement.review_crisis'], { crisis: one.id })}
          </li>
        ))}
      </Part>
      <Part id="orders" add={offers(['agreement.issue_order'])} none={of.orders.length === 0}>
        {of.orders.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{nameOf(one.party)}</strong> · {one.instrument} · {one.authority}
            </p>
            <p className="quiet">
              {say(`draft.kind.${one.kind}`)} · <Day at={one.from} /> – <Day at={one.until} />
            </p>
            {offers(['agreement.lift_order'], { order: one.id })}
          </li>
        ))}
      </Part>
      <Part id="suspensions" add={offers(['agreement.suspend'])} none={of.suspensions.length === 0}>
        {of.suspensions.map((one) => (
          <li key={one.suspension}>
            <p>
              {clause(one.clause)} · <strong>{nameOf(one.party)}</strong> · <Day at={one.from} />
              {one.until === null ? '' : ' – '}
              {one.until === null ? null : <Day at={one.until} />}
              {one.safety ? <span className="life-alarm"> {l('safety')}</span> : null}
            </p>
            <Quote of={one} />
            {offers(['agreement.lift_suspension'], { suspension: one.suspension })}
          </li>
        ))}
      </Part>
      <Part
        id="divergences"
        add={offers(['agreement.file_divergence'])}
        none={of.divergences.length === 0}
      >
        {of.divergences.map((one) => (
          <li key={one.divergence}>
            <p>
              {clause(one.clause)} · <strong>{nameOf(one.party)}</strong> · <Day at={one.at} />{' '}
              {one.settledAt === null ? (
                <span className="life-alarm">{l('undetermined')}</span>
              ) : (
                l('settled')
              )}
            </p>
            <Quote of={one.note} />
            {offers(['agreement.settle_divergence'], { divergence: one.divergence })}
          </li>
        ))}
      </Part>
      <Part
        id="withdrawals"
        add={offers(['agreement.withdraw'])}
        none={of.withdrawals.length === 0}
      >
        {of.withdrawals.map((one) => (
          <li key={one.withdrawal}>
            <p>
              <strong>{nameOf(one.party)}</strong> · {l('notified')} <Day at={one.notifiedAt} /> ·{' '}
              {one.revokedAt === null ? (
                <>
                  {l('leavesOn')} <Day at={one.effective} />
                </>
              ) : (
                l('revoked')
              )}
            </p>
            {one.revokedAt === null ? <p className="quiet">{l('openCases')}</p> : null}
            {offers(['agreement.revoke_withdrawal'], { withdrawal: one.withdrawal })}
          </li>
        ))}
      </Part>
    </aside>
  )
}

function Part(props: { id: string; add: ReactNode; none: boolean; children: ReactNode }) {
  const { l } = useLifeWords()
  return (
    <section aria-labelledby={`life-${props.id}`}>
      <h2 id={`life-${props.id}`} className="label">
        {l(`part.${props.id}` as LifeKey)}
      </h2>
      {props.none ? <p className="quiet">{l(`partNone.${props.id}` as LifeKey)}</p> : null}
      <ul>{props.children}</ul>
      {props.add}
    </section>
  )
}
