import { Button, Drawer } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TimelineLine } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { useTimeline } from '../data.ts'
import { At } from '../ui/age.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import { detailsOf, eventKey, grouped, inOrder } from './timeline.ts'
import './timeline.css'

const shownAtMost = 60

/** What happened, newest at the end; the whole of it in a drawer. */
export function Timeline(props: {
  incident: string
  names: ReadonlyMap<string, string>
  casualties: readonly CasualtyState[]
  onSelect: (casualty: string | null) => void
}) {
  const { t } = useWords()
  const timeline = useTimeline(props.incident)
  const [open, setOpen] = useState(false)
  const strip = useRef<HTMLOListElement>(null)
  const lines = useMemo(() => inOrder(timeline.data ?? []), [timeline.data])
  const groups = useMemo(() => grouped(lines), [lines])
  const count = lines.length
  useEffect(() => {
    if (count > 0) strip.current?.scrollTo({ left: strip.current.scrollWidth })
  }, [count])

  const open1 = (line: TimelineLine) => {
    if (line.stream.startsWith('casualty/')) props.onSelect(line.stream.slice('casualty/'.length))
  }
  return (
    <section className="console-timeline timeline" aria-labelledby="timeline">
      <h2 id="timeline" className="label">
        {t('timeline.title')}
      </h2>
      {count === 0 ? <p className="quiet">{t('timeline.none')}</p> : null}
      <ol ref={strip} className="timeline-strip" aria-live="polite" aria-relevant="additions">
        {groups.slice(-shownAtMost).map(({ line, count: many }) => (
          <li key={line.position}>
            <button type="button" className="plain timeline-item" onClick={() => open1(line)}>
              <At at={line.occurredAt} strong /> <Words of={line} names={props.names} many={many} />
            </button>
          </li>
        ))}
      </ol>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('timeline.all')} <span className="unit num">{count}</span>
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="70%"
        title={t('timeline.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('timeline.at')}</th>
              <th scope="col">{t('timeline.what')}</th>
              <th scope="col">{t('timeline.who')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.toReversed().map((line) => (
              <tr key={line.position}>
                <td>
                  <At at={line.occurredAt} strong />
                </td>
                <td>
                  <Words of={line} names={props.names} />
                </td>
                <td>
                  {line.member.toUpperCase()} · {t(`role.${line.role}` as ScreenKey)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Drawer>
    </section>
  )
}

function Words(props: { of: TimelineLine; names: ReadonlyMap<string, string>; many?: number }) {
  const { say } = useWords()
  const details = detailsOf(props.of, props.names)
  if ((props.many ?? 1) > 1) {
    return (
      <span>
        {say(eventKey(props.of.kind))} <strong className="num">×{props.many}</strong>
      </span>
    )
  }
  return (
    <span>
      {props.of.label ? <strong className="num">{props.of.label} </strong> : null}
      {say(eventKey(props.of.kind))}
      {details.length > 0 ? (
        <span className="quiet">
          {' '}
          {details.map((detail) => ('key' in detail ? say(detail.key) : detail.text)).join(', ')}
        </span>
      ) : null}
    </span>
  )
}
