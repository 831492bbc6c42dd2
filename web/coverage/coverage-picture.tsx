import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { type Cover, stateAt } from '#core/coverage/cover.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { facts } from '#core/law/facts.ts'
import { useDrafting, useNameOf } from '../texts/words.ts'
import { type Facet, type Layout, layoutOf, type Place, placeIn } from './coverage.ts'
import { type Reader, sayCoverValue } from './say-cover.ts'
import './coverage.css'

/** Where the pointer or the cursor is. */
export type Chosen = { place: Place }

/**
 * A table for each pair of parties, those that look alike as one. What decides is light, what depends
 * is hatched, and where nothing decides is solid: no colour is needed to tell them apart.
 */
export function CoveragePicture(props: {
  cover: Cover
  agreement: Agreement
  small?: boolean
  onChoose?: (chosen: Chosen) => void
}) {
  const { cover, agreement } = props
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const layout = useMemo(() => layoutOf(cover), [cover])
  const reader = { agreement, say, nameOf }
  if (cover.cells.length === 0) return <p className="quiet">{d('coverage.tooMany')}</p>
  return (
    <div className="cover" data-small={props.small || undefined}>
      {layout.facets.map((facet) => (
        <figure className="cover-facet" key={facet.pairs[0]!.join()}>
          {layout.pair.length > 0 ? (
            <figcaption>
              {sayPairs(cover, layout, facet, reader).map((pairs) => (
                <span key={pairs}>{pairs}</span>
              ))}
            </figcaption>
          ) : null}
          <FacetTable {...props} layout={layout} facet={facet} reader={reader} />
        </figure>
      ))}
    </div>
  )
}

/** For which pairs a table holds: all, or from whom to whom. */
function sayPairs(cover: Cover, layout: Layout, facet: Facet, reader: Reader): string[] {
  const { say } = reader
  if (layout.facets.length === 1 && facet.pairs.length > 1) return [say('draft.coverage.allPairs')]
  const name = (i: number, value: number) => {
    const dimension = cover.dimensions[layout.pair[i]!]!
    return sayCoverValue(dimension, dimension.values[value]!, reader)
  }
  const byFrom = Map.groupBy(facet.pairs, ([from]) => from!)
  if (layout.pair.length < 2) return [[...byFrom.keys()].map((from) => name(0, from)).join(', ')]
  return [...byFrom].map(([from, pairs]) =>
    say('draft.coverage.pair', {
      from: name(0, from),
      to: pairs.map(([, to]) => name(1, to!)).join(', '),
    }),
  )
}

type TableProps = {
  cover: Cover
  layout: Layout
  facet: Facet
  reader: Reader
  small?: boolean
  onChoose?: (chosen: Chosen) => void
}

function FacetTable(props: TableProps) {
  const { d } = useDrafting()
  const { cover, layout, facet, reader } = props
  const table = useRef<HTMLTableElement>(null)
  const [cursor, setCursor] = useState<[number, number]>([0, 0])
  const column = layout.column === null ? null : cover.dimensions[layout.column]!
  const isTime = column !== null && facts[column.fact].type === 'time-of-day'
  const weights = column?.values.map(({ weight }) => weight) ?? [1]
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const choose = (row: number, across: number) => {
    setCursor([row, across])
    props.onChoose?.({
      place: placeIn(layout, facet.pairs[0]!, layout.rowPlaces[row]!, across),
    })
  }
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (!by) return
    event.preventDefault()
    const row = within(cursor[0] + by[0], facet.cells.length)
    const across = within(cursor[1] + by[1], layout.columnPlaces.length)
    choose(row, across)
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${across}"]`)?.focus()
  }
  const isLive = !props.small
  return (
    <table
      ref={table}
      className="cover-table"
      data-time={isTime || undefined}
      onKeyDown={isLive ? move : undefined}
    >
      {column ? (
        <thead>
          <tr>
            {layout.rows.map((row) => (
              <td key={row} />
            ))}
            {column.values.map((value, i) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place
                key={i}
                scope="col"
                style={isTime ? { inlineSize: `${(70 * weights[i]!) / whole}%` } : undefined}
              >
                <span title={sayCoverValue(column, value, reader)}>
                  {sayCoverValue(column, value, reader)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {facet.cells.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            {layout.rows.map((i, level) => (
              <RowHead key={i} {...props} row={row} level={level} />
            ))}
            {cells.map((state, across) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                key={across}
                data-cell={`${row} ${across}`}
                data-state={state}
                tabIndex={
                  isLive && state !== 'own'
                    ? cursor[0] === row && cursor[1] === across
                      ? 0
                      : -1
                    : undefined
                }
                onMouseEnter={isLive ? () => choose(row, across) : undefined}
                onFocus={isLive ? () => choose(row, across) : undefined}
              >
                <span className="unseen">{d(`coverage.${state}`)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
const within = (at: number, size: number) => Math.min(size - 1, Math.max(0, at))

/** The names of a row; one that stands for several rows spans them. */
function RowHead(props: TableProps & { row: number; level: number }) {
  const { cover, layout, reader, row, level } = props
  const sizes = layout.rows.map((i) => cover.dimensions[i]!.values.length)
  const span = sizes.slice(level + 1).reduce((product, size) => product * size, 1)
  if (row % span !== 0) return null
  const dimension = cover.dimensions[layout.rows[level]!]!
  const value = dimension.values[layout.rowPlaces[row]![level]!]!
  return (
    <th scope={span > 1 ? 'rowgroup' : 'row'} rowSpan={span}>
      {sayCoverValue(dimension, value, reader)}
    </th>
  )
}

/** The three states with their marks. */
export function CoverLegend() {
  const { d } = useDrafting()
  return (
    <ul className="cover-legend" aria-label={d('coverage.legend')}>
      {(['decided', 'open', 'gap'] as const).map((state) => (
        <li key={state}>
          <span className="cover-mark" data-state={state} aria-hidden="true" />
          {d(`coverage.${state}`)}
        </li>
      ))}
    </ul>
  )
}

export const stateOf = (cover: Cover, { place }: Chosen) => stateAt(cover, place)
