import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CasualtyState, Route } from '#core/casualty/casualty.ts'
import type { Destination } from '#core/casualty/events.ts'
import type { CommandBody } from '#core/nouns.ts'
import { command } from '../outbox.ts'
import { queries } from '../queries.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { dayTime } from '../ui/time.ts'
import { type ScreenKey, useWords } from '../words.ts'

type Reason = CommandBody<'casualty.proceed_under_necessity'>['reason']
const reasons: Reason[] = ['life-threat', 'limb-threat', 'no-answer', 'no-place-at-home', 'other']

/** Two taps: that one goes on, and why. A refusal never stops care; the review opens by itself. */
export function Necessity(props: {
  of: CasualtyState
  destination: Destination
  route: Route | null
  large?: boolean
  onDone?: () => void
}) {
  const { t, language } = useWords()
  const [asking, setAsking] = useState(false)
  const acting = useActing()
  const client = useQueryClient()
  const size = props.large ? 'lg' : 'sm'

  const proceed = async (reason: Reason) => {
    const { destination, route, of } = props
    const body = { destination, route, reason }
    const done = await acting.act(
      command('casualty.proceed_under_necessity', `casualty/${of.id}`, body, of.actVersion),
    )
    if (!done) return
    const after = await client.fetchQuery(queries.casualty(of.id)).catch(() => null)
    const review = after?.reviews.findLast((one) => one.state !== 'closed')
    notifications.show({
      title: t('necessity.done'),
      message: review
        ? t('necessity.reviewOpened', { time: dayTime(review.dueAt, language) })
        : t('necessity.lead'),
      autoClose: 12_000,
      color: 'alarm',
    })
    props.onDone?.()
  }
  if (!asking) {
    return (
      <Button color="alarm" variant="filled" size={size} onClick={() => setAsking(true)}>
        {t('necessity.button')}
      </Button>
    )
  }
  return (
    <fieldset className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
      <legend style={{ fontWeight: 650, padding: 0 }}>{t('necessity.reason')}</legend>
      <p>{t('necessity.lead')}</p>
      <div className="row wrap">
        {reasons.map((reason) => (
          <Button
            key={reason}
            color="alarm"
            variant="outline"
            size={size}
            loading={acting.busy}
            onClick={() => void proceed(reason)}
          >
            {t(`necessity.${reason}` as ScreenKey)}
          </Button>
        ))}
      </div>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </fieldset>
  )
}
