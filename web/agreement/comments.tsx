import type { AgreementLife, CommentView, TextView } from '#core/agreement/life.ts'
import { isWaiting } from '../texts/filed.ts'
import { Day } from '../ui/day.tsx'
import { Quote } from '../ui/quote.tsx'
import { commentsOn, offersAbout, shortHash } from './life.ts'
import { Offer } from './offer.tsx'
import { useLifeWords } from './words.ts'

/** What clinicians, communities and partners said of a text, and what came of it. */
export function Comments(props: { of: TextView; life: AgreementLife }) {
  const { of, life } = props
  const list = commentsOn(life, of.hash)
  const [offer] = offersAbout(life, ['agreement.comment'], { hash: of.hash })
  return (
    <>
      {list.length > 0 ? <CommentList of={list} text={of} life={life} /> : null}
      {offer?.allowed ? (
        <div className="row wrap life-offers">
          <Offer of={offer} />
        </div>
      ) : null}
    </>
  )
}

/** In sight while the text is spoken about; folded once it is law, or will never be. */
function CommentList(props: { of: readonly CommentView[]; text: TextView; life: AgreementLife }) {
  const { l } = useLifeWords()
  const { of: list, text, life } = props
  const open = list.filter(({ answers }) => answers.length === 0).length
  return (
    <details className="life-comments" open={open > 0 || isWaiting(text.stage)}>
      <summary>
        {l('comments', { count: list.length })}
        {open > 0 ? <span className="quiet"> · {l('unanswered', { count: open })}</span> : null}
      </summary>
      <ul>
        {list.map((one) => (
          <OneComment key={one.comment} of={one} life={life} />
        ))}
      </ul>
    </details>
  )
}

function OneComment(props: { of: CommentView; life: AgreementLife }) {
  const { l, t, say } = useLifeWords()
  const { of, life } = props
  const [offer] = offersAbout(life, ['agreement.answer_comment'], { comment: of.comment })
  return (
    <li>
      <p className="quiet">
        <strong>{say(`treaty.group.${of.group}`)}</strong> · {of.member.toUpperCase()} ·{' '}
        <Day at={of.at} /> ·{' '}
        {of.clause === null ? say('treaty.whole') : t('article', { number: of.clause })}
      </p>
      <p>
        <Quote of={of} />
      </p>
      {of.answers.map((answer) => (
        <div className="life-answer" key={`${answer.member}${answer.at}`}>
          <p className="quiet">
            <strong>{say(`treaty.outcome.${answer.outcome}`)}</strong> ·{' '}
            {answer.member.toUpperCase()} · <Day at={answer.at} />
            {answer.change === null ? null : (
              <>
                {' '}
                · {l('changedIn')} <a href={`#text-${answer.change}`}>{shortHash(answer.change)}</a>
              </>
            )}
          </p>
          <p>
            <Quote of={answer} />
          </p>
        </div>
      ))}
      {offer?.allowed ? <Offer of={offer} /> : null}
    </li>
  )
}
