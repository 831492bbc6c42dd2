import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ObligationLine } from '#core/agreement/calendar.ts'
import { renderDuty } from '#core/articles/render.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import { agreementQueries } from '../texts/queries.ts'
import { useLife } from '../texts/use-life.ts'
import { ArticleLink, articleNumber } from '../ui/article-link.tsx'
import { Day } from '../ui/day.tsx'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Quote } from '../ui/quote.tsx'
import { Problem } from '../ui/refusal.tsx'
import { type Month, monthsOf, offersAbout, weeksOf } from './life.ts'
import { Offer } from './offer.tsx'
import { useLifeWords } from './words.ts'
import './life.css'

const useObligations = () => useQuery(agreementQueries.obligations())

/** Who owes what by when, as a calendar: months as pictures, each obligation as a line beside. */
export default function Calendar() {
  const { l } = useLifeWords()
  const obligations = useObligations()
  const months = useMemo(() => monthsOf(obligations.data ?? []), [obligations.data])
  if (obligations.error) return <Problem error={obligations.error} />
  if (!obligations.data) return <Loading />
  if (months.length === 0) return <Empty what={l('owesNothing')} />
  return (
    <div className="calendar">
      <Open lines={obligations.data} />
      {months.map((month) => (
        <OneMonth key={month.month} of={month} />
      ))}
    </div>
  )
}

/** What is late stands above the calendar, not in a month one has turned away from. */
function Open(props: { lines: readonly ObligationLine[] }) {
  const { l } = useLifeWords()
  const breached = props.lines.filter(({ state }) => state === 'breached')
  if (breached.length === 0) return null
  return (
    <section className="calendar-open" aria-labelledby="calendar-open">
      <h2 id="calendar-open">{l('notFulfilled', { count: breached.length })}</h2>
      <ul>
        {breached.map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
    </section>
  )
}

function OneMonth(props: { of: Month }) {
  const { language } = useLifeWords()
  const { month, lines } = props.of
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00Z`),
  )
  const byDay = Map.groupBy(lines, ({ day }) => Number(day.slice(8)))
  return (
    <section className="calendar-month" aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`}>{name}</h2>
      <div className="calendar-picture" aria-hidden="true">
        {weeksOf(month)
          .flat()
          .map((day, at) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: cells outside the month have no other name
              key={at}
              data-state={day === 0 ? undefined : worst(byDay.get(day) ?? [])}
            >
              {day === 0 ? '' : day}
            </span>
          ))}
      </div>
      <ul>
        {lines.map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
    </section>
  )
}

const order = ['breached', 'late', 'reminded', 'due', 'fulfilled'] as const
const worst = (lines: readonly ObligationLine[]) =>
  order.find((state) => lines.some((one) => one.state === state))

function Line(props: { of: ObligationLine }) {
  const { l, say, language } = useLifeWords()
  const agreement = useAgreement().data
  const life = useLife().data
  const { of } = props
  const owner = textIn(agreement?.parties.find(({ id }) => id === of.owner)?.name ?? {}, language)
  const kind = agreement?.clauses.find(({ id }) => id === articleNumber(of.clause))?.kind
  const what = agreement ? renderDuty(of.duty, agreement, say, kind) : of.duty.duty
  const [offer] = life
    ? offersAbout(life, ['agreement.fulfil_obligation'], { obligation: of.id })
    : []
  return (
    <li className="calendar-line" data-state={of.state}>
      <span className="calendar-day">
        <Day at={Date.parse(`${of.day}T12:00:00Z`)} />
      </span>
      <span className="grow">
        <strong>{owner ?? say('treaty.together')}</strong> <ArticleLink clause={of.clause} />
        <br />
        {what}
        {of.fulfilled ? (
          <span className="calendar-evidence">
            {l('shownBy', { party: of.fulfilled.party.toUpperCase() })} <Day at={of.fulfilled.at} />
            : <Quote of={of.fulfilled.evidence} />
          </span>
        ) : null}
        {offer?.allowed ? (
          <span className="calendar-offer">
            <Offer of={offer} />
          </span>
        ) : null}
      </span>
      <span className="calendar-state">{say(`treaty.obligation.${of.state}`)}</span>
    </li>
  )
}
