import { ActionIcon, Button, NumberInput, SegmentedControl } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { FacilityState, ServiceLine } from '#core/facility/state.ts'
import { useRooms } from '../rooms.ts'
import { Age } from '../ui/age.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { clockTime } from '../ui/time.ts'
import { isDue, linesMissing, linesShown, type Places, step, withTotal } from './board.ts'
import { inHalfAnHour, useBoard } from './use-board.ts'

/** What this hospital can take, as it says so itself: the last word counts and shows its age. */
export function CapacityBoard(props: { facility: string; state: FacilityState | undefined }) {
  const { r } = useRooms()
  const { state } = props
  const board = useBoard(props.facility, state)
  const changed = useChanged(`facility/${props.facility}`)
  const reported = state?.lines ?? {}
  const shown = linesShown(reported, board.tapped)
  const missing = linesMissing(reported, board.tapped)
  const isSending = board.busy || Object.keys(board.tapped).length > 0
  return (
    <Panel
      id="board"
      className="board"
      title={r('hospital.board')}
      aside={
        <span aria-live="polite" className={changed ? 'changed' : undefined}>
          {isSending ? (
            <span className="quiet">{r('hospital.saving')}</span>
          ) : (
            <>
              <span className="quiet">{r('hospital.reported')}</span>{' '}
              <Age at={state?.reportedAt ?? null} />
            </>
          )}
        </span>
      }
    >
      <div className="board-head">
        <SegmentedControl
          fullWidth
          aria-label={r('hospital.statusTitle')}
          value={state?.status ?? 'unknown'}
          onChange={(status) => board.report({ status: status as FacilityState['status'] })}
          data={(['open', 'full', 'closed'] as const).map((status) => ({
            value: status,
            label: r(`hospital.status.${status}`),
          }))}
        />
        <Report state={state} onReport={board.report} />
        {board.refusal ? <RefusalNote refusal={board.refusal} /> : null}
        {board.problem ? <Problem error={board.problem} /> : null}
      </div>
      <div className="board-scroll">
        {shown.length === 0 ? <Empty what={r('hospital.neverReported')} /> : null}
        <ul>
          {shown.map(([line, places]) => (
            <Line
              key={line}
              line={line}
              places={places}
              onChange={(next) => board.set(line, next)}
            />
          ))}
        </ul>
        {missing.length > 0 ? (
          <MissingLines lines={missing} onAdd={(line) => board.set(line, { total: 1, free: 1 })} />
        ) : null}
      </div>
    </Panel>
  )
}

/** The same figures again, with the time of now: asked for when they are due, offered when not. */
function Report(props: {
  state: FacilityState | undefined
  onReport: ReturnType<typeof useBoard>['report']
}) {
  const { r, language } = useRooms()
  const { state, onReport } = props
  const now = useSlowNow(5000)
  const lines = state?.lines ?? {}
  if (isDue(state, now)) {
    return (
      <div className="board-due" role="status">
        <p>
          <strong>{r('hospital.asked')}</strong> {r('hospital.askedHelp')}
        </p>
        <Button onClick={() => onReport({ lines })}>{r('hospital.report')}</Button>
      </div>
    )
  }
  return (
    <div className="row wrap">
      <Button variant="default" onClick={() => onReport({ lines, askAgainAt: inHalfAnHour() })}>
        {r('hospital.askAgain')}
      </Button>
      {state?.reportedAt ? (
        <Button variant="subtle" color="gray" onClick={() => onReport({ lines })}>
          {r('hospital.report')}
        </Button>
      ) : null}
      {state?.askAgainAt ? (
        <span className="quiet">
          {r('hospital.askAgainAt', { time: clockTime(state.askAgainAt, language) })}
        </span>
      ) : null}
    </div>
  )
}

/** Lines that this hospital has said nothing of, to begin with. */
function MissingLines(props: {
  lines: readonly ServiceLine[]
  onAdd: (line: ServiceLine) => void
}) {
  const { r, t } = useRooms()
  return (
    <div className="board-missing">
      <h3 className="label">{r('hospital.add')}</h3>
      <div className="row wrap">
        {props.lines.map((line) => (
          <Button
            key={line}
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            aria-label={r('hospital.addLine', { line: t(`line.${line}`) })}
            onClick={() => props.onAdd(line)}
          >
            {t(`line.${line}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Line(props: { line: ServiceLine; places: Places; onChange: (next: Places) => void }) {
  const { r, t } = useRooms()
  const { places, onChange } = props
  const line = t(`line.${props.line}`)
  const [editing, setEditing] = useState(false)
  return (
    <li className="board-line" data-none={places.free === 0 || undefined}>
      <span className="board-line-name">{line}</span>
      <span className="board-line-figures num">
        <output
          className="board-free"
          aria-label={`${line}: ${r('hospital.places', { free: places.free, total: places.total })}`}
        >
          {places.free}
        </output>
        {editing ? (
          <NumberInput
            className="board-total-input"
            size="xs"
            w={72}
            autoFocus
            aria-label={r('hospital.total', { line })}
            min={0}
            max={5000}
            defaultValue={places.total}
            onBlur={(event) => {
              setEditing(false)
              const total = Number(event.currentTarget.value)
              if (event.currentTarget.value !== '' && total !== places.total)
                onChange(withTotal(places, total))
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur()
              if (event.key === 'Escape') setEditing(false)
            }}
          />
        ) : (
          <button
            type="button"
            className="plain board-total"
            aria-label={`${r('hospital.total', { line })}: ${places.total}`}
            title={r('hospital.setTotal')}
            onClick={() => setEditing(true)}
          >
            / {places.total}
          </button>
        )}
      </span>
      <span className="board-line-do">
        <ActionIcon
          variant="default"
          size={44}
          aria-label={r('hospital.minus', { line })}
          disabled={places.free === 0}
          onClick={() => onChange(step(places, -1))}
        >
          <IconMinus size={20} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={r('hospital.plus', { line })}
          onClick={() => onChange(step(places, 1))}
        >
          <IconPlus size={20} />
        </ActionIcon>
        <Button
          variant="default"
          h={44}
          px="sm"
          aria-label={r('hospital.fullOf', { line })}
          disabled={places.free === 0}
          onClick={() => onChange({ ...places, free: 0 })}
        >
          {r('hospital.full')}
        </Button>
      </span>
    </li>
  )
}
