import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { AgreementLife, TextView } from '#core/agreement/life.ts'
import type { Party } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'
import { isWaiting } from '../texts/filed.ts'
import { filedKey, inForceKey } from '../texts/keys.ts'
import { Day } from '../ui/day.tsx'
import { Quote } from '../ui/quote.tsx'
import { Comments } from './comments.tsx'
import { offersAbout, shortHash, wordOf } from './life.ts'
import { Offer } from './offer.tsx'
import { useLifeWords } from './words.ts'

/** Commands that are about a text as a whole, in the order of its life. */
const steps = [
  'agreement.propose',
  'agreement.sign',
  'agreement.ratify',
  'agreement.apply_provisionally',
  'agreement.accede',
  'agreement.withdraw_signature',
  'agreement.decline',
] as const

/** What a text would change of the one in force; one whose time is over, what has changed since. */
const comparePath = ({ hash, stage }: TextView): string =>
  `/agreement/compare?${new URLSearchParams(
    isWaiting(stage)
      ? { from: inForceKey, to: filedKey(hash) }
      : { from: filedKey(hash), to: inForceKey },
  )}`

/** What ends a text is never the first thing to do with it. */
const isRefusal = (kind: string) =>
  kind === 'agreement.decline' || kind === 'agreement.withdraw_signature'

/** One text: its stage and what that means, each party's word, and what may be done with it. */
export function OneText(props: { of: TextView; life: AgreementLife; parties: readonly Party[] }) {
  const { l, say, language } = useLifeWords()
  const { of, life } = props
  const isInForce = life.inForce === of.hash
  const offers = offersAbout(life, steps, { hash: of.hash })
  const may = offers.filter(({ allowed }) => allowed)
  const note = of.drafts.find((one) => one.note !== null)?.note
  const title = of.title?.[language] ?? l('unreadable')
  return (
    <article className="life-text" data-stage={of.stage} aria-labelledby={`text-${of.hash}`}>
      <header>
        <h3 id={`text-${of.hash}`}>
          {l('version', { version: of.version ?? '?' })}{' '}
          <span className="life-stage">{say(`treaty.stage.${of.stage}`)}</span>
        </h3>
        <p className="quiet">
          {title} · <code title={of.hash}>{shortHash(of.hash)}</code>
          {of.installed ? ` · ${l('installed')}` : ''}
        </p>
        <p>{say(`treaty.stageEffect.${of.stage}`)}</p>
        <p className="quiet">
          {of.drafts.map((one) => (
            <span key={`${one.member}${one.at}`}>
              {l('draftedBy', { member: one.member.toUpperCase() })} <Day at={one.at} />{' '}
            </span>
          ))}
          {of.opens !== null ? (
            <>
              {l('appliesFrom')} <Day at={of.opens} />{' '}
            </>
          ) : null}
          {of.closes !== null ? (
            <>
              {l('appliesUntil')} <Day at={of.closes} />
            </>
          ) : null}
        </p>
        {note ? <Quote of={note} /> : null}
        {of.flaw ? <p className="life-alarm">{say(`treaty.flaw.${of.flaw}`)}</p> : null}
        {of.unreadable.length > 0 ? (
          <p className="life-alarm">
            {l('unreadableArticles', { list: of.unreadable.join(', ') })}
          </p>
        ) : null}
        {isInForce || of.title === null ? null : (
          <p>
            <Link href={comparePath(of)}>
              {isWaiting(of.stage) ? l('compare') : say('draft.draft.compare')}
            </Link>
          </p>
        )}
      </header>
      {of.installed ? null : <Words of={of} parties={props.parties} />}
      {of.flawed.map((one) => (
        <p key={`${one.party}${one.what}${one.kid}`} className="life-alarm">
          <IconAlertTriangle size={18} aria-hidden="true" /> {one.party.toUpperCase()} ({one.kid}):{' '}
          {say(`treaty.flaw.${one.flaw}`)}
        </p>
      ))}
      {may.length > 0 ? (
        <div className="row wrap life-offers">
          {may.map((offer, at) => (
            <Offer key={offer.kind} of={offer} primary={at === 0 && !isRefusal(offer.kind)} />
          ))}
        </div>
      ) : null}
      <Comments of={of} life={life} />
    </article>
  )
}

/** Each party's word, with the moment at which it was given. */
function Words(props: { of: TextView; parties: readonly Party[] }) {
  const { l, language } = useLifeWords()
  const { of, parties } = props
  const named = new Map(parties.map(({ id, name }) => [id, textIn(name, language)]))
  const all = [...new Set([...of.needs, ...Object.keys(of.signed), ...Object.keys(of.acceded)])]
  const cell = (at: number | null) =>
    at === null ? (
      <td className="quiet">–</td>
    ) : (
      <td>
        <IconCheck size={16} aria-hidden="true" /> <Day at={at} />
      </td>
    )
  return (
    <div className="life-scroll">
      <table className="life-words">
        <thead>
          <tr>
            <th scope="col">{l('party')}</th>
            <th scope="col">{l('signed')}</th>
            {of.needsRatification ? <th scope="col">{l('ratified')}</th> : null}
            <th scope="col">{l('applied')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((party) => {
            const word = wordOf(of, party)
            return (
              <tr key={party}>
                <th scope="row">
                  {named.get(party) ?? party}
                  {of.needs.includes(party) ? null : <span className="quiet"> {l('mayJoin')}</span>}
                  {word.declined !== null ? (
                    <span className="life-alarm"> {l('declined')}</span>
                  ) : null}
                  {word.takenBack !== null ? (
                    <span className="life-alarm"> {l('takenBack')}</span>
                  ) : null}
                </th>
                {cell(word.signed)}
                {of.needsRatification ? cell(word.ratified) : null}
                {cell(word.applied)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
