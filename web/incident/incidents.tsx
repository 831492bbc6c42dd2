import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { countInOrder, range } from '../casualty/casualty-list.ts'
import { useIncidents } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { At, Running } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Empty, Frame } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'
import './incidents.css'

/** Every incident this member knows of, the newest first. */
export default function Incidents(props: ScreenProps) {
  const { t } = useWords()
  const [, go] = useLocation()
  const incidents = useIncidents()
  const list = (incidents.data ?? []).toSorted(
    (a, b) =>
      Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.declaredAt - a.declaredAt,
  )
  return (
    <Frame {...props} title={t('incident.title')}>
      <div className="incidents">
        <div className="spread">
          <h1>{t('incident.title')}</h1>
          {props.me.role === 'dispatcher' ? (
            <Button size="md" onClick={() => go('/declare')}>
              {t('incident.declare')}
            </Button>
          ) : null}
        </div>
        {incidents.isPending ? <Loading /> : null}
        {incidents.error ? <Problem error={incidents.error} /> : null}
        {incidents.data?.length === 0 ? (
          <Empty what={t('incident.none')} how={t('incident.noneHelp')} />
        ) : null}
        <ul className="incident-cards">
          {list.map((one) => (
            <li key={one.id}>
              <Link href={`/incidents/${one.id}`} className="incident-card">
                <span className="spread">
                  <strong className="incident-name">{one.name}</strong>
                  {one.closedAt === null ? (
                    <span className="incident-clock">
                      <Running since={one.declaredAt} />
                    </span>
                  ) : (
                    <span className="quiet">{t('incident.closed')}</span>
                  )}
                </span>
                <span className="row wrap">
                  <span>{t(`incidentType.${one.type}`)}</span>
                  <span className="quiet">
                    <At at={one.declaredAt} /> ·{' '}
                    {t('incident.declaredBy', { member: one.member.toUpperCase() })}
                  </span>
                  <span className="grow" />
                  {countInOrder(one.byCategory).map(([category, count]) => (
                    <span key={category} className="row num" style={{ gap: '0.25rem' }}>
                      <CategoryMark of={category} size={18} /> {count}
                    </span>
                  ))}
                  <strong className="num">
                    {t('incident.people', {
                      range: range(one.count, (low, high) => t('incident.range', { low, high })),
                    })}
                  </strong>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  )
}
