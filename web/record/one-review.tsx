import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CommandBody } from '#core/nouns.ts'
import { mayEver } from '#core/nouns.ts'
import { Clauses } from '../articles/clauses.tsx'
import { destinationName } from '../casualty/casualty-list.ts'
import { namesOf, useRegion } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { type RoomKey, useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { At, Countdown } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import type { ScreenKey } from '../words.ts'
import { findBar, type Reviewed } from './review.ts'

type Finding = CommandBody<'casualty.close_review'>['finding']
const findings: Finding[] = ['justified', 'not-justified', 'clause-to-change']

/** One review: what was refused and by which article, who went ahead and why, and the finding. */
export function OneReview(props: ScreenProps & { of: Reviewed }) {
  const { r, t } = useRooms()
  const { review, casualty } = props.of
  const names = namesOf(useRegion().data)
  const isClosed = review.state === 'closed'
  const to = destinationName(casualty, names)
  return (
    <article
      className="review-one"
      data-state={review.state}
      aria-labelledby={`review-${review.id}`}
    >
      <header className="review-head">
        <CategoryMark of={casualty.category} size={30} />
        <h3 id={`review-${review.id}`} className="num review-label">
          {casualty.label}
        </h3>
        <span className="grow" />
        <span className="review-state">{t(`review.state.${review.state}`)}</span>
        {isClosed ? null : (
          <span className="quiet">
            {r('review.due')} <Countdown to={review.dueAt} strong />
          </span>
        )}
      </header>
      <dl className="review-facts">
        <dt>{r('review.refused')}</dt>
        <dd>
          {r(review.code === 'undetermined' ? 'review.undetermined' : 'review.notPermitted')}
          <Clauses label={r('hospital.rests')} clauses={review.clauses} />
        </dd>
        <dt>{r('review.went')}</dt>
        <dd>
          {r('review.byMember', { member: review.member.toUpperCase() })}{' '}
          <At at={review.openedAt} />
        </dd>
        <dt>{r('review.why')}</dt>
        <dd>
          <strong>{t(`necessity.${review.reason}` as ScreenKey)}</strong>
        </dd>
        {to ? (
          <>
            <dt>{r('review.to')}</dt>
            <dd>{to}</dd>
          </>
        ) : null}
        {review.finding ? (
          <>
            <dt>{r('review.finding')}</dt>
            <dd>
              <strong>{r(`review.findings.${review.finding}` as RoomKey)}</strong>
            </dd>
          </>
        ) : null}
      </dl>
      {isClosed ? null : <Close {...props} />}
    </article>
  )
}

function Close(props: ScreenProps & { of: Reviewed }) {
  const { r, language } = useRooms()
  const { review, casualty } = props.of
  const [finding, setFinding] = useState<Finding | null>(null)
  const [note, setNote] = useState('')
  const acting = useActing()
  const bar = findBar(props.of, props.me, mayEver(props.me.role, 'casualty.close_review'))
  if (bar !== null) {
    return <p className="quiet">{r(`review.${bar}`, { member: review.member.toUpperCase() })}</p>
  }
  const close = async () => {
    if (finding === null) return
    const body = { review: review.id, finding, note: { text: note.trim(), language } }
    await acting.act(
      command('casualty.close_review', `casualty/${casualty.id}`, body, casualty.actVersion),
    )
  }
  return (
    <form
      className="review-close"
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <Radio.Group
        label={r('review.finding')}
        value={finding}
        onChange={(value) => setFinding(value as Finding)}
      >
        <div className="row wrap review-findings">
          {findings.map((value) => (
            <Radio key={value} value={value} label={r(`review.findings.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={r('review.note')}
        description={r('review.noteHelp')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
      <Button
        type="submit"
        h={44}
        disabled={finding === null || note.trim() === ''}
        loading={acting.busy}
      >
        {r('review.closeIt')}
      </Button>
    </form>
  )
}
