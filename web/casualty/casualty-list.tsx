import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import type { Category } from '#core/triage/category.ts'
import { Age } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useChanged } from '../ui/changed.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { useKey } from '../ui/keys.tsx'
import { useWords } from '../words.ts'
import {
  beside,
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

/** Who is here, who needs most first; found by a word, a category, or from the keyboard. */
export function CasualtyList(props: Props) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<Category | null>(null)
  const shown = useShown(props, query.trim(), only)
  const step = (by: 1 | -1) => {
    const next = beside(shown, props.selected, by)
    if (!next) return
    props.onSelect(next.id)
    document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  useKey('j', () => step(1))
  useKey('k', () => step(-1))

  const { suspected } = props.incident
  return (
    <Panel
      id="casualties"
      className="casualties"
      title={t('casualties.title')}
      aside={<Total of={props.incident} />}
    >
      <CategoryCounts casualties={props.casualties} only={only} onOnly={setOnly} />
      <div className="casualties-find">
        <Find
          query={query}
          onQuery={setQuery}
          onEnter={() => {
            if (shown[0]) props.onSelect(shown[0].id)
          }}
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

/** Those of one category, or of all, in whose label, tag or words every word of the query stands. */
function useShown(
  { casualties, names }: Pick<Props, 'casualties' | 'names'>,
  query: string,
  only: Category | null,
): readonly CasualtyState[] {
  const { say } = useWords()
  const words = useCallback(
    (one: CasualtyState) => [
      say(`clinical.category.${one.category}`),
      destinationName(one, names) ?? '',
      ...one.injuries.flatMap(({ value }) => [
        say(`clinical.region.${value.region}`),
        say(`clinical.injury.${value.injury}`),
      ]),
    ],
    [say, names],
  )
  return useMemo(
    () =>
      sortByNeed(casualties).filter(
        (one) =>
          (only === null || one.category === only) &&
          (query === '' || matches(query, one, words(one))),
      ),
    [casualties, only, query, words],
  )
}

/** How many were estimated, and how many there are. */
function Total(props: { of: Pick<IncidentView, 'count' | 'estimated'> }) {
  const { t } = useWords()
  const say = (low: number, high: number) => t('incident.range', { low, high })
  return (
    <span className="casualties-total">
      <span className="quiet">
        {t('incident.estimated', { range: range(props.of.estimated, say) })}
      </span>
      <strong className="num casualties-count">{range(props.of.count, say)}</strong>
    </span>
  )
}

/** How many of each category; a tap shows only them, another one all again. */
function CategoryCounts(props: {
  casualties: readonly CasualtyState[]
  only: Category | null
  onOnly: (category: Category | null) => void
}) {
  const { only, onOnly } = props
  return (
    <ul className="category-counts">
      {countByCategory(props.casualties).map(([category, number]) => (
        <li key={category}>
          <button
            type="button"
            className="category-count"
            aria-pressed={only === category}
            onClick={() => onOnly(only === category ? null : category)}
          >
            <CategoryMark of={category} size={18} words />
            <span className="grow" />
            <span className="num">{number}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Find(props: { query: string; onQuery: (query: string) => void; onEnter: () => void }) {
  const { t } = useWords()
  const find = useRef<HTMLInputElement>(null)
  useKey('/', () => find.current?.focus())
  return (
    <TextInput
      ref={find}
      value={props.query}
      onChange={(event) => props.onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
        if (event.key === 'Enter') props.onEnter()
      }}
      placeholder={t('casualties.find')}
      aria-label={t('casualties.findHelp')}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={<kbd>/</kbd>}
    />
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
