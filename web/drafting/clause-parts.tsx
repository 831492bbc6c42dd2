import { Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Agreement, Clause } from '#core/law/agreement.ts'
import { useDrafting } from '../texts/words.ts'
import { ConditionsForm } from './conditions-form.tsx'
import { firstException, firstMatcher, namesFor } from './matchers.ts'

/** The parts of a clause that stand below its conditions: exceptions, its period, what it learnt from. */

type Set = (more: Partial<Clause>, about: string | null) => void

export function Exceptions(props: {
  clause: Clause
  agreement: Agreement
  crossings: readonly string[]
  onSet: Set
}) {
  const { d } = useDrafting()
  const { clause, agreement, crossings, onSet } = props
  const { unless } = clause
  const first = firstException(clause)
  const add = () => {
    if (!first) return
    const parties = agreement.parties.map(({ id }) => id)
    const matcher = firstMatcher(first, namesFor(first, clause, parties, crossings))
    onSet({ unless: [...unless, { [first]: matcher }] }, null)
  }
  return (
    <section className="clause-part" aria-labelledby="clause-unless">
      <h3 id="clause-unless" className="label">
        {d('clause.unless')}
      </h3>
      <p className="quiet">{d('clause.unlessHelp')}</p>
      {unless.map((list, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, their places tell them apart
        <fieldset className="exception" key={at}>
          <legend>{d('clause.exception', { number: at + 1 })}</legend>
          <ConditionsForm
            label={d('clause.exception', { number: at + 1 })}
            clause={clause}
            agreement={agreement}
            crossings={crossings}
            value={list}
            onChange={(next, about) => {
              // An exception without conditions would lift the clause altogether: it goes instead.
              const isEmpty = Object.keys(next).length === 0
              const lists = isEmpty ? unless.toSpliced(at, 1) : unless.with(at, next)
              onSet({ unless: lists }, `unless ${at} ${about}`)
            }}
          />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconX size={14} />}
            onClick={() => onSet({ unless: unless.toSpliced(at, 1) }, null)}
          >
            {d('clause.removeException')}
          </Button>
        </fieldset>
      ))}
      {first ? (
        <div>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
            {d('clause.addException')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

const days = ['from', 'until', 'knownSince'] as const

/** When it counts, and why it is so; what has been suspended or disputed is shown, not edited. */
export function Period({ clause, onSet }: { clause: Clause; onSet: Set }) {
  const { d, say } = useDrafting()
  const { from, until } = clause
  const reversed = from !== undefined && until !== undefined && until < from
  return (
    <section className="clause-part" aria-labelledby="clause-period">
      <h3 id="clause-period" className="label">
        {d('clause.period')}
      </h3>
      <p className="quiet">{d('clause.periodHelp')}</p>
      <div className="duty-fields">
        {days.map((day) => (
          <TextInput
            key={day}
            type="date"
            label={d(`clause.${day}`)}
            value={clause[day] ?? ''}
            min={day === 'until' ? from : undefined}
            error={day === 'until' && reversed ? d('clause.reversed') : undefined}
            onChange={(event) => onSet({ [day]: event.currentTarget.value || undefined }, day)}
          />
        ))}
      </div>
      {clause.suspended ? (
        <p>
          {say('articles.period.suspended', {
            day: clause.suspended.from,
            by: clause.suspended.by,
            reason: clause.suspended.reason,
          })}
        </p>
      ) : null}
      {clause.diverges ? <p>{say('articles.period.diverges', { note: clause.diverges })}</p> : null}
      <Textarea
        label={d('clause.source')}
        description={d('clause.sourceHelp')}
        autosize
        minRows={2}
        value={clause.source ?? ''}
        onChange={(event) => onSet({ source: event.currentTarget.value || undefined }, 'source')}
      />
    </section>
  )
}
