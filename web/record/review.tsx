import { Button, Select, Textarea } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { ClauseLines } from '../agreement/clause.tsx'
import { getAll } from '../api.ts'
import { useAgreement, useIncidents, usePartners } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Age, At } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Empty, Frame, Panel } from '../ui/frame.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import { type OpenReview, reviewsOf } from './review.ts'
import './review.css'

const findings = ['justified', 'not-justified', 'clause-to-change'] as const

/** What was done under necessity and waits for a finding; the partners' nodes; the record's checkpoint. */
export default function Review(props: ScreenProps) {
  const { t } = useWords()
  const mayRead =
    props.me.role === 'auditor' ||
    props.me.role === 'medical-director' ||
    props.me.role === 'liaison'
  const incidents = useIncidents()
  const lists = useQueries({
    queries: (mayRead ? (incidents.data ?? []) : []).map((one) => ({
      queryKey: ['casualties', one.id],
      queryFn: () => getAll<CasualtyState>(`/api/incidents/${one.id}/casualties`),
    })),
  })
  const reviews = useMemo(() => reviewsOf(lists.flatMap((list) => list.data ?? [])), [lists])
  return (
    <Frame
      {...props}
      title={t('review.title')}
      middle={<h1 className="handoff-title">{t('review.title')}</h1>}
    >
      <div className="review">
        <Panel id="necessity" title={t('review.necessity')}>
          <div className="review-list">
            {reviews.length === 0 ? (
              <Empty what={t('review.none')} how={t('review.noneHelp')} />
            ) : null}
            {reviews.map((one) => (
              <OneReview key={one.review.id} {...props} of={one} />
            ))}
          </div>
        </Panel>
        <div className="stack">
          <PartnersTable />
          <Checkpoint mayExport={props.me.role === 'auditor' || props.me.role === 'operator'} />
        </div>
      </div>
    </Frame>
  )
}

function OneReview(props: ScreenProps & { of: OpenReview }) {
  const { t, language, say } = useWords()
  const agreement = useAgreement()
  const acting = useActing()
  const [finding, setFinding] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const { review, casualty } = props.of
  const mayClose = props.me.role === 'auditor' || props.me.role === 'medical-director'
  const close = () =>
    void acting.act(
      command(
        'casualty.close_review',
        `casualty/${casualty.id}`,
        {
          review: review.id,
          finding: finding as (typeof findings)[number],
          note: { text: note.trim(), language },
        },
        casualty.actVersion,
      ),
    )
  return (
    <article className="review-one" data-state={review.state}>
      <header className="row wrap">
        <CategoryMark of={casualty.category} size={24} />
        <strong className="num">{casualty.label}</strong>
        <span>{t(`necessity.${review.reason}` as ScreenKey)}</span>
        <span className="quiet">
          <At at={review.openedAt} />
        </span>
        <span className="grow" />
        <strong data-answer={review.state === 'overdue' ? 'lapsed' : undefined}>
          {t(`review.state.${review.state}`)}
        </strong>
        <span className="quiet">
          {t('review.due', { time: '' })} <At at={review.dueAt} />
        </span>
      </header>
      <p>{say(`errors.${review.code}`, { to: '', why: '' })}</p>
      {review.clauses.map((clause) => (
        <ClauseLines key={clause} clause={clause} agreement={agreement.data} />
      ))}
      {review.finding ? <p>{t(`review.${review.finding}` as ScreenKey)}</p> : null}
      {mayClose && review.state !== 'closed' ? (
        <div className="stack">
          <Select
            label={t('review.finding')}
            value={finding}
            onChange={setFinding}
            data={findings.map((value) => ({ value, label: t(`review.${value}`) }))}
          />
          <Textarea
            label={t('review.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={2}
          />
          {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
          {acting.problem ? <Problem error={acting.problem} /> : null}
          <Button
            disabled={finding === null || note.trim() === ''}
            loading={acting.busy}
            onClick={close}
          >
            {t('review.closeIt')}
          </Button>
        </div>
      ) : null}
    </article>
  )
}

function PartnersTable() {
  const { t, language } = useWords()
  const partners = usePartners()
  return (
    <Panel id="partners" title={t('review.partners')}>
      <div className="review-pad">
        {partners.error ? <Problem error={partners.error} /> : null}
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('review.member')}</th>
              <th scope="col">{t('review.lastSeen')}</th>
              <th scope="col">{t('review.waiting')}</th>
              <th scope="col">{t('review.held')}</th>
              <th scope="col">{t('review.roundTrip')}</th>
            </tr>
          </thead>
          <tbody>
            {(partners.data ?? []).map((one) => (
              <tr key={one.member}>
                <td>
                  <strong>{one.member.toUpperCase()}</strong> {one.name[language]}
                </td>
                <td className="partner" data-state={one.state}>
                  <Age at={one.lastSeenAt} halfMinutes={2} />
                </td>
                <td className="num">{one.waiting}</td>
                <td className="num">{one.held}</td>
                <td className="num">
                  {one.roundTripMs === null ? '–' : Math.round(one.roundTripMs)}
                  <span className="unit">ms</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function Checkpoint(props: { mayExport: boolean }) {
  const { t } = useWords()
  const checkpoint = useQuery({
    queryKey: ['checkpoint'],
    queryFn: async () => {
      const response = await fetch('/record/checkpoint')
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return await response.text()
    },
    refetchInterval: 60_000,
  })
  return (
    <Panel id="record" title={t('review.record')}>
      <div className="review-pad stack">
        <h3>{t('review.checkpoint')}</h3>
        {checkpoint.data ? (
          <pre className="checkpoint">{checkpoint.data}</pre>
        ) : (
          <p className="quiet">{t('review.noCheckpoint')}</p>
        )}
        <p className="quiet">{t('review.checkpointHelp')}</p>
        {props.mayExport ? (
          <Button component="a" href="/record/export" variant="default" download>
            {t('review.export')}
          </Button>
        ) : null}
      </div>
    </Panel>
  )
}
