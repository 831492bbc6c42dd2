import { Button, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconUserCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { carriedBy, carry, isCarrying } from '../routes/drag.ts'
import { At, Countdown, Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import type { Line } from './plan.ts'
import type { PlanProps } from './plan-panel.tsx'
import { sayReason } from './reason.ts'

/** Opens the dialog, with a hospital chosen where one was pointed at. */
type Override = (casualty: string, to?: string) => void
type Props = PlanProps & { lines: readonly Line[]; onOverride: Override | null }

export function PlanLines(props: Props) {
  return (
    <ol className="plan-lines">
      {props.lines.map((line) => (
        <PlanLine key={line.casualty} {...props} line={line} />
      ))}
    </ol>
  )
}

function PlanLine(props: Props & { line: Line }) {
  const { t, say } = useWords()
  const { line } = props
  const [open, setOpen] = useState(false)
  const crossing = (id: string) => props.region.crossings.find((one) => one.id === id)?.name ?? id
  return (
    <li
      className="plan-line"
      data-stage={line.stage}
      draggable={props.onOverride !== null && line.stage !== 'on-the-way'}
      onDragStart={(event) => carry(event, line.casualty)}
      onDragOver={(event) => {
        if (isCarrying(event) && line.facility !== null) event.preventDefault()
      }}
      onDrop={(event) => {
        const casualty = carriedBy(event)
        event.preventDefault()
        if (casualty === line.casualty || line.facility === null) return
        props.onOverride?.(casualty, line.facility)
      }}
    >
      <button
        type="button"
        className="plan-line-main"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <CategoryMark of={line.category} size={20} />
        <strong className="num plan-line-label">{line.label}</strong>
        <span className="grow clip">{line.facilityName}</span>
        {line.overridden ? (
          <Tooltip label={t('plan.overridden')}>
            <IconUserCheck size={16} aria-label={t('plan.overridden')} />
          </Tooltip>
        ) : null}
        {line.minutes === null ? null : <Minutes of={line.minutes} strong />}
        {open ? (
          <IconChevronDown size={15} aria-hidden="true" />
        ) : (
          <IconChevronRight size={15} aria-hidden="true" />
        )}
      </button>
      <div className="plan-line-more">
        <span className="quiet clip">
          {line.crossings.length > 0
            ? t('plan.over', { crossing: line.crossings.map(crossing).join(', ') })
            : t('plan.atHome')}
        </span>
        <Articles clauses={line.clauses.slice(0, 3)} />
        {line.request ? <RequestState of={line} /> : null}
        {line.stage === 'destined' || line.stage === 'at-scene' ? null : (
          <span>{t(`stage.${line.stage}`)}</span>
        )}
        {line.flags.map((flag) => (
          <span key={flag} className="plan-flag">
            {say(`plan.flag.${flag}`)}
          </span>
        ))}
      </div>
      {open ? <PlanLineDetails {...props} /> : null}
    </li>
  )
}

function RequestState(props: { of: Line }) {
  const { t, say } = useWords()
  const request = props.of.request!
  return (
    <span data-answer={request.state} className="row" style={{ gap: '0.3em' }}>
      {request.to.toUpperCase()} {t(`requestState.${request.state}`)}
      {request.state === 'waiting' ? <Countdown to={request.answerBy} /> : null}
      {request.reason ? `: ${say(`screens.declineReason.${request.reason}`)}` : null}
    </span>
  )
}

function PlanLineDetails(props: Props & { line: Line }) {
  const { t, say } = useWords()
  const { line, proposal } = props
  const passed = (proposal?.passedOver ?? []).filter((one) => one.casualty === line.casualty)
  return (
    <div className="plan-details">
      {line.arriveAt ? (
        <p>
          {t('plan.arrive', { time: '' })} <At at={line.arriveAt} />
        </p>
      ) : null}
      {line.because.length > 0 ? (
        <>
          <h3 className="label">{t('plan.why')}</h3>
          <ul>
            {line.because.map((reason) => (
              <li key={reason.code + JSON.stringify(reason.params)}>
                {sayReason(say, reason, props.names)} <Articles clauses={reason.clauses} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {passed.length > 0 ? (
        <>
          <h3 className="label">{t('plan.whyNot')}</h3>
          <ul>
            {passed.map((one) => (
              <li key={one.facility}>
                <strong>{props.names.get(one.facility) ?? one.facility}</strong>{' '}
                {one.minutes === null ? null : <Minutes of={one.minutes} />}:{' '}
                {sayReason(say, one.why, props.names)} <Articles clauses={one.why.clauses} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="row">
        <Button size="compact-sm" variant="default" onClick={() => props.onSelect(line.casualty)}>
          {t('casualty.card' as ScreenKey, { label: line.label })}
        </Button>
        {props.onOverride && line.stage !== 'on-the-way' ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => props.onOverride?.(line.casualty)}
          >
            {t('plan.override')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
