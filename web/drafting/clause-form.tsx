import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Agreement, type Clause, languagesOf } from '#core/law/agreement.ts'
import { clauseKinds } from '#core/law/kinds.ts'
import { languageName } from '#words/languages.ts'
import { useCrossingNames } from '../law/ask.tsx'
import { type DraftKey, useDrafting } from '../texts/words.ts'
import { Choice } from '../ui/choice.tsx'
import { Exceptions, Period } from './clause-parts.tsx'
import { ConditionsForm } from './conditions-form.tsx'
import { DutiesForm } from './duties-form.tsx'
import { isTaken, ofKind, withClause } from './edit.ts'

type Props = {
  agreement: Agreement
  index: number
  onChange: (next: Agreement, about: string | null) => void
}

/** One clause, made from the tables of kinds, facts and duties: what makes no sense is not offered. */
export function ClauseForm(props: Props) {
  const { d } = useDrafting()
  const { agreement, index } = props
  const clause = agreement.clauses[index]!
  const crossings = useCrossingNames(agreement)
  const change = (change: (clause: Clause) => Clause, about: string | null) =>
    props.onChange(withClause(agreement, index, change), about && `${index} ${about}`)
  const set = (more: Partial<Clause>, about: string | null) =>
    change((one) => ({ ...one, ...more }), about)
  return (
    <div className="clause-form">
      <Heading {...props} clause={clause} onSet={set} onChangeClause={change} />
      <Titles clause={clause} agreement={agreement} onSet={set} />
      <section className="clause-part" aria-labelledby="clause-when">
        <h3 id="clause-when" className="label">
          {d('clause.when')}
        </h3>
        <p className="quiet">{d('clause.whenHelp')}</p>
        <ConditionsForm
          label={d('clause.when')}
          clause={clause}
          agreement={agreement}
          crossings={crossings}
          value={clause.when}
          onChange={(when, about) => set({ when }, `when ${about}`)}
        />
      </section>
      <Exceptions {...props} clause={clause} crossings={crossings} onSet={set} />
      <section className="clause-part" aria-labelledby="clause-duties">
        <h3 id="clause-duties" className="label">
          {d('clause.duties')}
        </h3>
        <p className="quiet">
          {d(clause.effect === 'prohibits' ? 'clause.dutiesProhibits' : 'clause.dutiesHelp')}
        </p>
        <DutiesForm
          clause={clause}
          agreement={agreement}
          onChange={(duties, about) => set({ duties }, `duties ${about}`)}
        />
      </section>
      <Period clause={clause} onSet={set} />
    </div>
  )
}

type Set = (more: Partial<Clause>, about: string | null) => void

function Heading(
  props: Props & {
    clause: Clause
    onSet: Set
    onChangeClause: (change: (clause: Clause) => Clause, about: string | null) => void
  },
) {
  const { d, say } = useDrafting()
  const { clause, agreement, index } = props
  const [number, setNumber] = useState<string | null>(null)
  const [lost, setLost] = useState<ReturnType<typeof ofKind>['lost'] | null>(null)
  const shown = number ?? clause.id
  const isNumber = /^\d+(\.\d+)*$/.test(shown)
  const taken = isTaken(agreement, index, shown)
  const change = (kind: string) => {
    const next = ofKind(clause, kind)
    props.onSet(next.clause, null)
    setLost(next.lost.facts.length + next.lost.duties.length > 0 ? next.lost : null)
  }
  const lostWords = lost && [
    ...lost.facts.map((name) => say(`articles.fact.${name}`)),
    ...lost.duties.map((name) => d(`duty.${name}` as DraftKey)),
  ]
  return (
    <section className="clause-part">
      <div className="clause-heading">
        <TextInput
          label={d('clause.number')}
          value={shown}
          error={!isNumber ? d('clause.notNumber') : taken ? d('clause.taken') : undefined}
          onChange={(event) => {
            const next = event.currentTarget.value
            setNumber(next)
            if (/^\d+(\.\d+)*$/.test(next) && !isTaken(agreement, index, next))
              props.onSet({ id: next }, 'number')
          }}
          onBlur={() => setNumber(null)}
        />
        <NativeSelect
          label={d('clause.kind')}
          value={clause.kind}
          data={kindOptions(clause.kind, d)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      {lostWords ? (
        <p role="status" className="clause-lost">
          {d('clause.lost', { list: lostWords.join(', ') })}
        </p>
      ) : null}
      <Choice
        seenLabel
        label={d('clause.effect')}
        value={clause.effect}
        options={(['permits', 'prohibits', 'provides'] as const).map((effect) => ({
          value: effect,
          label: say(`rooms.agreement.effect.${effect}`),
        }))}
        onChange={(effect) => props.onSet({ effect }, null)}
      />
      <p className="quiet">{d(`clause.effectHelp.${clause.effect}`)}</p>
    </section>
  )
}

/** The kinds to choose from; one that this version does not know stays what it is. */
function kindOptions(kind: string, d: (key: DraftKey) => string) {
  const known = clauseKinds.map((one) => ({ value: one as string, label: d(`kind.${one}`) }))
  return known.some(({ value }) => value === kind)
    ? known
    : [{ value: kind, label: kind }, ...known]
}

function Titles(props: { clause: Clause; agreement: Agreement; onSet: Set }) {
  const { d } = useDrafting()
  const { clause, agreement, onSet } = props
  return (
    <section className="clause-part" aria-labelledby="clause-titles">
      <h3 id="clause-titles" className="label">
        {d('clause.titles')}
      </h3>
      <div className="clause-titles">
        {languagesOf(agreement).map((language) => (
          <TextInput
            key={language}
            label={languageName(language)}
            lang={language}
            value={clause.title[language] ?? ''}
            error={
              (clause.title[language] ?? '').trim() === '' ? d('clause.titleMissing') : undefined
            }
            onChange={(event) =>
              onSet(
                { title: { ...clause.title, [language]: event.currentTarget.value } },
                `title ${language}`,
              )
            }
          />
        ))}
      </div>
    </section>
  )
}
