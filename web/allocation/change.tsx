import { useQuery } from '@tanstack/react-query'
import type { Override } from '#core/allocation/override.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { post } from '../api.ts'
import { useCasualties } from '../data.ts'
import { freeKeys } from '../queries.ts'
import { Articles } from '../ui/article-link.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import { sayReason } from './reason.ts'

/** What another hospital changes beyond the drive: the articles, what speaks against it, who waits longer. */
export function Change(props: {
  of: CasualtyState
  facility: string
  names: ReadonlyMap<string, string>
}) {
  const { t, say } = useWords()
  const { of, facility } = props
  const path = `/api/incidents/${of.incident}/override`
  const change = useQuery({
    queryKey: freeKeys.override(of.id, facility, of.version),
    queryFn: () => post<Override>(path, { casualty: of.id, facility }),
    retry: false,
  })
  if (change.error) return <Problem error={change.error} />
  if (!change.data) return <p className="quiet override-change">{t('plan.weighing')}</p>
  const { answer, clauses, minutes, against, others } = change.data
  return (
    <ul className="override-change stack" aria-live="polite">
      {answer === 'permitted' ? (
        <li>
          {t('plan.permitted')} <Articles clauses={clauses} />
        </li>
      ) : null}
      {against.map((one) => (
        <li key={one.code} className="override-against">
          {sayReason(say, one, props.names)} <Articles clauses={one.clauses} />
        </li>
      ))}
      {minutes === null || minutes === 0 ? null : (
        <li className="num">
          {minutes > 0
            ? t('plan.treatedLater', { minutes })
            : t('plan.treatedSooner', { minutes: -minutes })}
        </li>
      )}
      <li>
        {others.length === 0 ? (
          <span className="quiet">{t('plan.noOthers')}</span>
        ) : (
          <Others of={of} others={others} />
        )}
      </li>
    </ul>
  )
}

/** Those at that hospital who are treated later, by name and by how much. */
function Others(props: { of: CasualtyState; others: Override['others'] }) {
  const { t } = useWords()
  const casualties = useCasualties(props.of.incident).data ?? []
  return (
    <>
      {t('plan.others')}
      <ul className="override-others">
        {props.others.map(({ casualty, minutesLater }) => {
          const one = casualties.find(({ id }) => id === casualty)
          return (
            <li key={casualty} className="row">
              {one ? <CategoryMark of={one.category} size={18} /> : null}
              <strong className="num">{one?.label ?? casualty}</strong>
              <span className="num">{t('plan.minutesMore', { minutes: minutesLater })}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
