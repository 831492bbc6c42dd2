import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { RegionFacts } from '../data.ts'
import { Minutes } from '../ui/age.tsx'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { useWords } from '../words.ts'
import type { Flow } from './map-data.ts'

const namedMax = 8

/** Who goes to the hospital that is pointed at, how long it takes, over what, and by which articles. */
export function FlowCard(props: {
  hospital: string
  flow: Flow
  casualties: readonly CasualtyState[]
  region: RegionFacts
}) {
  const { t } = useWords()
  const { flow, region } = props
  return (
    <div className="region-map-card" aria-live="polite">
      <strong>{props.hospital}</strong>
      <span className="row wrap">
        {flow.casualties.slice(0, namedMax).map((id) => {
          const one = props.casualties.find((casualty) => casualty.id === id)
          return one ? (
            <span key={id} className="row num" style={{ gap: '0.25rem' }}>
              <CategoryMark of={one.category} size={16} /> {one.label}
            </span>
          ) : null
        })}
        {flow.casualties.length > namedMax ? (
          <span className="quiet">+{flow.casualties.length - namedMax}</span>
        ) : null}
      </span>
      <span className="row wrap quiet">
        {flow.minutes ? <Minutes of={flow.minutes[0]} strong /> : null}
        {flow.crossings.map((id) => (
          <span key={id}>
            {t('plan.over', {
              crossing: region.crossings.find((one) => one.id === id)?.name ?? id,
            })}
          </span>
        ))}
        <Articles clauses={flow.clauses} />
      </span>
    </div>
  )
}
