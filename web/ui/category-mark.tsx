import type { Category } from '#core/triage/category.ts'
import { useWords } from '../words.ts'
import { marks, type Shape } from './category.ts'

function outline(shape: Shape, fill: string) {
  const edge = { fill, stroke: 'var(--cat-edge)', strokeWidth: 1 }
  const bare = { fill: 'none', stroke: 'var(--cat-black)', strokeWidth: 2.4 }
  switch (shape) {
    case 'square':
      return <rect x="2" y="2" width="20" height="20" rx="2" {...edge} />
    case 'hexagon':
      return <path d="M7 2h10l6 10-6 10H7L1 12z" {...edge} strokeLinejoin="round" />
    case 'triangle':
      return <path d="M12 1.5 23.5 22.5H.5z" {...edge} strokeLinejoin="round" />
    case 'circle':
      return <circle cx="12" cy="12" r="10.8" {...edge} />
    case 'diamond':
      return <path d="M12 .8 23.2 12 12 23.2.8 12z" {...edge} strokeLinejoin="round" />
    case 'square-outline':
      return <rect x="3" y="3" width="18" height="18" {...bare} />
    case 'cross':
      return <path d="M4 4 20 20M20 4 4 20" {...bare} strokeWidth={4} />
    case 'circle-outline':
      return <circle cx="12" cy="12" r="10" {...bare} strokeWidth={1.8} />
    case 'dashed':
      return (
        <rect
          x="2.5"
          y="2.5"
          width="19"
          height="19"
          rx="3"
          {...bare}
          strokeWidth={1.8}
          strokeDasharray="3.5 2.6"
        />
      )
  }
}

/** The category as numeral, shape and colour; with words beside it when `words` is set. */
export function CategoryMark(props: { of: Category; size?: number; words?: boolean }) {
  const { say } = useWords()
  const mark = marks[props.of]
  const name = say(`clinical.category.${props.of}`)
  const size = props.size ?? 20
  const low = mark.shape === 'triangle' ? 19.5 : 17
  return (
    <span
      className="row"
      style={{ gap: '0.45em', display: 'inline-flex', verticalAlign: 'middle' }}
    >
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        role={props.words ? undefined : 'img'}
        aria-hidden={props.words ? true : undefined}
        aria-label={props.words ? undefined : name}
        style={{ flex: 'none', display: 'block' }}
      >
        {outline(mark.shape, mark.fill)}
        <text
          x="12"
          y={low}
          textAnchor="middle"
          fontSize={mark.numeral.length > 1 ? 11.5 : 14}
          fontWeight="750"
          fontFamily="var(--font)"
          fill={mark.ink}
        >
          {mark.numeral}
        </text>
      </svg>
      {props.words ? <span>{name}</span> : null}
    </span>
  )
}
