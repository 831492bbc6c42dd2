import type { ReactNode } from 'react'
import type { AgreementCommandKind } from '#core/agreement/bodies.ts'
import type { AgreementLife } from '#core/agreement/life.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import { nodeNow } from '../outbox.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { Day } from '../ui/day.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Quote } from '../ui/quote.tsx'
import { offersAbout } from './life.ts'
import { Offer } from './offer.tsx'
import { type LifeKey, useLifeWords } from './words.ts'

type Of = { of: AgreementLife }

/** What has happened to the agreement in force: suspensions, disputes, crises, orders, withdrawals. */
export function Happened(props: { of: AgreementLife }) {
  const { l } = useLifeWords()
  return (
    <aside className="life-happened" aria-label={l('happened')}>
      <Crises of={props.of} />
      <Orders of={props.of} />
      <Suspensions of={props.of} />
      <Divergences of={props.of} />
      <Withdrawals of={props.of} />
    </aside>
  )
}

function Crises({ of }: Of) {
  const { l } = useLifeWords()
  // What was declared a second ago holds now, not when the clock next ticks.
  const now = Math.max(useSlowNow(60_000), nodeNow())
  return (
    <Part id="crises" of={of} add="agreement.declare_crisis" none={of.crises.length === 0}>
      {of.crises.map((one) => (
        <li key={one.id}>
          <p>
            <PartyName of={one.party} /> · <Day at={one.from} /> – <Day at={one.until} />{' '}
            {one.from <= now && now < one.until ? (
              <span className="life-alarm">{l('holdsNow')}</span>
            ) : null}
          </p>
          <Offers
            of={of}
            kinds={['agreement.end_crisis', 'agreement.review_crisis']}
            about={{ crisis: one.id }}
          />
        </li>
      ))}
    </Part>
  )
}

function Orders({ of }: Of) {
  const { say } = useLifeWords()
  return (
    <Part id="orders" of={of} add="agreement.issue_order" none={of.orders.length === 0}>
      {of.orders.map((one) => (
        <li key={one.id}>
          <p>
            <PartyName of={one.party} /> · {one.instrument} · {one.authority}
          </p>
          <p className="quiet">
            {say(`draft.kind.${one.kind}`)} · <Day at={one.from} /> – <Day at={one.until} />
          </p>
          <Offers of={of} kinds={['agreement.lift_order']} about={{ order: one.id }} />
        </li>
      ))}
    </Part>
  )
}

function Suspensions({ of }: Of) {
  const { l } = useLifeWords()
  return (
    <Part id="suspensions" of={of} add="agreement.suspend" none={of.suspensions.length === 0}>
      {of.suspensions.map((one) => (
        <li key={one.suspension}>
          <p>
            <ClauseOf of={of} clause={one.clause} /> · <PartyName of={one.party} /> ·{' '}
            <Day at={one.from} />
            {one.until === null ? '' : ' – '}
            {one.until === null ? null : <Day at={one.until} />}
            {one.safety ? <span className="life-alarm"> {l('safety')}</span> : null}
          </p>
          <Quote of={one} />
          <Offers
            of={of}
            kinds={['agreement.lift_suspension']}
            about={{ suspension: one.suspension }}
          />
        </li>
      ))}
    </Part>
  )
}

function Divergences({ of }: Of) {
  const { l } = useLifeWords()
  return (
    <Part
      id="divergences"
      of={of}
      add="agreement.file_divergence"
      none={of.divergences.length === 0}
    >
      {of.divergences.map((one) => (
        <li key={one.divergence}>
          <p>
            <ClauseOf of={of} clause={one.clause} /> · <PartyName of={one.party} /> ·{' '}
            <Day at={one.at} />{' '}
            {one.settledAt === null ? (
              <span className="life-alarm">{l('undetermined')}</span>
            ) : (
              l('settled')
            )}
          </p>
          <Quote of={one.note} />
          <Offers
            of={of}
            kinds={['agreement.settle_divergence']}
            about={{ divergence: one.divergence }}
          />
        </li>
      ))}
    </Part>
  )
}

function Withdrawals({ of }: Of) {
  const { l } = useLifeWords()
  return (
    <Part id="withdrawals" of={of} add="agreement.withdraw" none={of.withdrawals.length === 0}>
      {of.withdrawals.map((one) => (
        <li key={one.withdrawal}>
          <p>
            <PartyName of={one.party} /> · {l('notified')} <Day at={one.notifiedAt} /> ·{' '}
            {one.revokedAt === null ? (
              <>
                {l('leavesOn')} <Day at={one.effective} />
              </>
            ) : (
              l('revoked')
            )}
          </p>
          {one.revokedAt === null ? <p className="quiet">{l('openCases')}</p> : null}
          <Offers
            of={of}
            kinds={['agreement.revoke_withdrawal']}
            about={{ withdrawal: one.withdrawal }}
          />
        </li>
      ))}
    </Part>
  )
}

function PartyName(props: { of: string }) {
  const { language } = useLifeWords()
  const party = useAgreement().data?.parties.find(({ id }) => id === props.of)
  return <strong>{textIn(party?.name ?? {}, language) || props.of}</strong>
}

/** The article that is meant, or the whole agreement. */
function ClauseOf(props: { of: AgreementLife; clause: string | null }) {
  const { say } = useLifeWords()
  if (props.clause === null) return say('treaty.whole')
  return <ArticleLink clause={`${props.of.id}/${props.clause}`} />
}

/** What may be done about it now. */
function Offers(props: {
  of: AgreementLife
  kinds: AgreementCommandKind[]
  about?: Parameters<typeof offersAbout>[2]
}) {
  return (
    <div className="row wrap life-offers">
      {offersAbout(props.of, props.kinds, props.about ?? {})
        .filter(({ allowed }) => allowed)
        .map((offer) => (
          <Offer key={`${offer.kind}${JSON.stringify(offer.chosen)}`} of={offer} />
        ))}
    </div>
  )
}

function Part(props: {
  id: string
  of: AgreementLife
  /** The act that begins another one. */
  add: AgreementCommandKind
  none: boolean
  children: ReactNode
}) {
  const { l } = useLifeWords()
  return (
    <section aria-labelledby={`life-${props.id}`}>
      <h2 id={`life-${props.id}`} className="label">
        {l(`part.${props.id}` as LifeKey)}
      </h2>
      {props.none ? <p className="quiet">{l(`partNone.${props.id}` as LifeKey)}</p> : null}
      <ul>{props.children}</ul>
      <Offers of={props.of} kinds={[props.add]} />
    </section>
  )
}
