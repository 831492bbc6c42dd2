import { useRooms } from '../rooms.ts'
import { Age } from '../ui/age.tsx'
import { useChanged } from '../ui/changed.ts'
import type { Standing } from './crossing.ts'
import './crossing.css'

/** All crossings as a strip: ours first, what is abnormal first among them. */
export function CrossingTiles(props: {
  list: readonly Standing[]
  chosen: string | null
  home: string
  onChoose: (id: string) => void
}) {
  const { r } = useRooms()
  return (
    <section className="crossings" aria-labelledby="crossings">
      <h2 id="crossings" className="label">
        {r('liaison.crossings')} <span className="num">{props.list.length}</span>
      </h2>
      <ul>
        {props.list.map((one) => (
          <li key={one.crossing.id}>
            <Tile
              of={one}
              isChosen={one.crossing.id === props.chosen}
              isOurs={one.crossing.between.includes(props.home)}
              onChoose={props.onChoose}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tile(props: {
  of: Standing
  isChosen: boolean
  isOurs: boolean
  onChoose: (id: string) => void
}) {
  const { r } = useRooms()
  const { crossing, state, said } = props.of
  const changed = useChanged(`crossing/${crossing.id}`)
  return (
    <button
      type="button"
      className={`crossing-tile ${changed ? 'changed' : ''}`}
      data-state={state}
      data-others={props.isOurs ? undefined : true}
      aria-pressed={props.isChosen}
      onClick={() => props.onChoose(crossing.id)}
    >
      <span className="spread">
        <strong className="clip" title={crossing.name}>
          {crossing.name}
        </strong>
        <span className="quiet crossing-between">{crossing.between.join(' ').toUpperCase()}</span>
      </span>
      <span className="spread">
        <span className="clip">
          <span className="crossing-state">{r(`liaison.state.${state}`)}</span>
          {said?.waitMinutes
            ? ` · ${r('liaison.waitMinutes', { minutes: said.waitMinutes })}`
            : null}
          {crossing.hours ? <span className="quiet num"> · {crossing.hours.join('–')}</span> : null}
        </span>
        {said?.statedAt ? (
          <span className="crossing-said">
            {said.statedBy?.toUpperCase()} <Age at={said.statedAt} halfMinutes={60} />
          </span>
        ) : null}
      </span>
    </button>
  )
}
