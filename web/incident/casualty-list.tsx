import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { IncidentView } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { Category } from '#core/triage/category.ts'
import { Age } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { useKey } from '../ui/keys.tsx'
import { useWords } from '../words.ts'
import {
  countByCategory,
  currentRequest,
  destinationName,
  matches,
  range,
  sortByNeed,
} from './casualty-list.ts'
import './casualty-list.css'

type Props = {
  incident: IncidentView
  casualties: readonly CasualtyState[]
  names: ReadonlyMap<string, string>
  selected: string | null
  onSelect: (id: string | null) => void
  onDoubles: () => void
  onAdd?: (() => void) | undefined
}

export function CasualtyList(props: Props) {
  const { t, say } = useWords()
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<Category | null>(null)
  const find = useRef<HTMLInputElement>(null)

  const words = useCallback(
    (one: CasualtyState) => [
      say(`clinical.category.${one.category}`),
      destinationName(one, props.names) ?? '',
      ...one.injuries.flatMap(({ value }) => [
        say(`clinical.region.${value.region}`),
        say(`clinical.injury.${value.injury}`),
      ]),
    ],
    [say, props.names],
  )
  const shown = useMemo(
    () =>
      sortByNeed(props.casualties).filter(
        (one) =>
          (only === null || one.category === only) &&
          (query.trim() === '' || matches(query.trim(), one, words(one))),
      ),
    [props.casualties, only, query, words],
  )

  const step = (by: 1 | -1) => {
    const at = shown.findIndex((one) => one.id === props.selected)
    const next = shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))]
    if (!next) return
    props.onSelect(next.id)
    document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  useKey('/', () => find.current?.focus())
  useKey('j', () => step(1))
  useKey('k', () => step(-1))

  const { count, suspected, estimated } = props.incident
  return (
    <Panel
      id="casualties"
      className="casualties"
      title={t('casualties.title')}
      aside={
        <span className="casualties-total">
          <span className="quiet">
            {t('incident.estimated', {
              range: range(estimated, (low, high) => t('incident.range', { low, high })),
            })}
          </span>
          <strong className="num casualties-count">
            {range(count, (low, high) => t('incident.range', { low, high }))}
          </strong>
        </span>
      }
    >
      <ul className="category-counts">
        {countByCategory(props.casualties).map(([category, number]) => (
          <li key={category}>
            <button
              type="button"
              className="category-count"
              aria-pressed={only === category}
              onClick={() => setOnly(only === category ? null : category)}
            >
              <CategoryMark of={category} size={18} words />
              <span className="grow" />
              <span className="num">{number}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="casualties-find">
        <TextInput
          ref={find}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
            if (event.key === 'Enter' && shown[0]) props.onSelect(shown[0].id)
          }}
          placeholder={t('casualties.find')}
          aria-label={t('casualties.findHelp')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={<kbd>/</kbd>}
        />
        {suspected.length > 0 ? (
          <Button variant="default" size="compact-sm" onClick={props.onDoubles} fullWidth>
            {t('casualties.doubles', { count: suspected.length })}
          </Button>
        ) : null}
        <p className="quiet casualties-sorted">{t('casualties.sortedBy')}</p>
      </div>
      {props.casualties.length === 0 ? (
        <Empty what={t('casualties.none')} how={t('casualties.noneHelp')} />
      ) : null}
      {props.casualties.length > 0 && shown.length === 0 ? (
        <Empty what={t('casualties.noMatch', { query })} />
      ) : null}
      <ul className="casualty-rows">
        {shown.map((one) => (
          <Row
            key={one.id}
            of={one}
            names={props.names}
            isSelected={one.id === props.selected}
            onSelect={props.onSelect}
          />
        ))}
      </ul>
      {props.onAdd ? (
        <div style={{ padding: '0.5rem var(--pad)' }}>
          <Button variant="default" fullWidth onClick={props.onAdd}>
            {t('casualties.add')}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

function Row(props: {
  of: CasualtyState
  names: ReadonlyMap<string, string>
  isSelected: boolean
  onSelect: (id: string | null) => void
}) {
  const { t, say } = useWords()
  const one = props.of
  const changed = useChanged(`casualty/${one.id}`)
  const injury = one.injuries[0]?.value
  const to = destinationName(one, props.names)
  const request = currentRequest(one)
  return (
    <li id={`row-${one.id}`} className={changed ? 'changed' : undefined}>
      <button
        type="button"
        className="casualty-row"
        aria-pressed={props.isSelected}
        data-settled={one.stage === 'handed-over' || one.stage === 'closed' || undefined}
        onClick={() => props.onSelect(props.isSelected ? null : one.id)}
      >
        <CategoryMark of={one.category} size={22} />
        <span className="casualty-row-text">
          <span className="spread">
            <span className="clip">
              <strong className="num">{one.label}</strong>{' '}
              {injury
                ? `${say(`clinical.injury.${injury.injury}`)}, ${say(`clinical.region.${injury.region}`)}`
                : null}
            </span>
            <Age at={one.reportedAt} halfMinutes={60} />
          </span>
          <span className="quiet clip casualty-row-next">
            {one.necessity ? `${t('necessity.invoked')} · ` : ''}
            {to ?? t(`stage.${one.stage}`)}
            {to && one.stage !== 'destined' ? ` · ${t(`stage.${one.stage}`)}` : ''}
            {request && one.stage === 'destined' ? (
              <span data-answer={request.state}> · {t(`requestState.${request.state}`)}</span>
            ) : null}
          </span>
        </span>
      </button>
    </li>
  )
}
