import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { renderValue } from '#core/articles/render.ts'
import type { Agreement, Clause, Conditions, Matcher } from '#core/law/agreement.ts'
import { type FactName, facts } from '#core/law/facts.ts'
import { conditionsOf } from '#core/law/match.ts'
import { useDrafting, useNameOf } from '../texts/words.ts'
import { Checks, Choice } from '../ui/choice.tsx'
import {
  type Bounds,
  bounded,
  factsLeft,
  firstMatcher,
  namesFor,
  ofWords,
  toggled,
  type WordsMode,
  withCondition,
  wordsOf,
} from './matchers.ts'

type Of = {
  clause: Clause
  agreement: Agreement
  /** Crossings that exist. */
  crossings: readonly string[]
}

/** A list of conditions that must all hold: only facts that the kind can state, each once. */
export function ConditionsForm(
  props: Of & {
    label: string
    value: Conditions
    onChange: (value: Conditions, about: string) => void
  },
) {
  const { d, say } = useDrafting()
  const { value, clause } = props
  const left = factsLeft(clause.kind, value)
  const namesOfFact = (name: FactName) =>
    namesFor(name, clause, ids(props.agreement), props.crossings)
  const add = (name: FactName) =>
    props.onChange(withCondition(value, name, firstMatcher(name, namesOfFact(name))), `add ${name}`)
  return (
    <div className="stack">
      {conditionsOf(value).map(([name, matcher]) => (
        <div className="condition" key={name}>
          <div className="spread">
            <strong>{say(`articles.fact.${name}`)}</strong>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={d('clause.removeCondition', { fact: say(`articles.fact.${name}`) })}
              onClick={() => props.onChange(withCondition(value, name, undefined), `drop ${name}`)}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
          <MatcherForm
            {...props}
            name={name}
            matcher={matcher}
            names={namesOfFact(name)}
            onMatcher={(next) => props.onChange(withCondition(value, name, next), `set ${name}`)}
          />
        </div>
      ))}
      {left.length > 0 ? (
        <NativeSelect
          aria-label={`${props.label}: ${d('clause.addCondition')}`}
          value=""
          data={[
            { value: '', label: `+ ${d('clause.addCondition')}` },
            ...left.map((name) => ({ value: name, label: say(`articles.fact.${name}`) })),
          ]}
          onChange={(event) => {
            if (event.currentTarget.value) add(event.currentTarget.value as FactName)
          }}
        />
      ) : null}
    </div>
  )
}

const ids = (agreement: Agreement) => agreement.parties.map(({ id }) => id)

type MatcherProps = Of & {
  name: FactName
  matcher: Matcher
  names: readonly string[]
  onMatcher: (next: Matcher) => void
}

function MatcherForm(props: MatcherProps) {
  const fact = facts[props.name]
  switch (fact.type) {
    case 'truth':
      return <TruthMatcher {...props} />
    case 'word':
    case 'words':
      return <WordsMatcher {...props} vocabulary={fact.words} />
    case 'party':
    case 'name':
      return <WordsMatcher {...props} vocabulary={props.names} />
    case 'number':
      return <NumberMatcher {...props} unit={fact.unit} min={fact.min} max={fact.max} />
    case 'time-of-day':
      return <TimeMatcher {...props} />
  }
}

function TruthMatcher({ name, matcher, onMatcher }: MatcherProps) {
  const { say } = useDrafting()
  return (
    <Choice
      label={say(`articles.fact.${name}`)}
      value={matcher === true ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: say(`articles.holds.${name}.yes`) },
        { value: 'no', label: say(`articles.holds.${name}.no`) },
      ]}
      onChange={(next) => onMatcher(next === 'yes')}
    />
  )
}

function WordsMatcher(props: MatcherProps & { vocabulary: readonly string[] }) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const { name, matcher, agreement } = props
  const of = wordsOf(name, matcher)
  const isSet = facts[name].type === 'words'
  const modes: WordsMode[] = isSet ? ['any', 'all', 'none'] : ['any', 'none']
  // What the text says already stays to be seen, even where the region knows no such name.
  const words = [...new Set([...props.vocabulary, ...of.words])]
  const set = (next: typeof of) => {
    const made = ofWords(name, next)
    if (made !== undefined) props.onMatcher(made)
  }
  return (
    <>
      <Choice
        label={d('clause.mode')}
        value={of.mode}
        options={modes.map((mode) => ({
          value: mode,
          label: d(
            mode === 'all' ? 'clause.allOf' : mode === 'any' ? 'clause.anyOf' : 'clause.noneOf',
          ),
        }))}
        onChange={(mode) => set({ ...of, mode })}
      />
      <Checks
        label={say(`articles.fact.${name}`)}
        value={of.words}
        options={words.map((word) => ({
          value: word,
          label: renderValue(name, word, agreement, say, nameOf),
        }))}
        locked={(word) => of.words.length === 1 && of.words[0] === word}
        onToggle={(word) => set(toggled(of, word, words))}
      />
    </>
  )
}

function NumberMatcher(props: MatcherProps & { unit: string; min: number; max: number }) {
  const { d, say } = useDrafting()
  const { name, unit } = props
  const of = props.matcher as Bounds
  const set = (last: keyof Bounds, value: number | undefined) => {
    const next = bounded(name, { ...of, [last]: value }, last)
    if (next) props.onMatcher(next)
  }
  const field = (which: keyof Bounds) => (
    <NumberInput
      label={d(which === 'atLeast' ? 'clause.atLeast' : 'clause.atMost')}
      className="condition-number"
      value={of[which] ?? ''}
      min={props.min}
      max={props.max}
      onChange={(value) => set(which, typeof value === 'number' ? value : undefined)}
    />
  )
  return (
    <div className="row wrap condition-bounds">
      {field('atLeast')}
      {field('atMost')}
      <span className="quiet">{say(`draft.unit.${unit}`)}</span>
    </div>
  )
}

function TimeMatcher({ matcher, onMatcher }: MatcherProps) {
  const { d } = useDrafting()
  const [from, to] = (matcher as { between: readonly [string, string] }).between
  return (
    <div className="row wrap">
      <TextInput
        type="time"
        label={d('clause.timeFrom')}
        value={from}
        onChange={(event) => {
          if (event.currentTarget.value) onMatcher({ between: [event.currentTarget.value, to] })
        }}
      />
      <TextInput
        type="time"
        label={d('clause.timeTo')}
        value={to}
        onChange={(event) => {
          if (event.currentTarget.value) onMatcher({ between: [from, event.currentTarget.value] })
        }}
      />
      {from > to ? <span className="quiet">{d('clause.overMidnight')}</span> : null}
    </div>
  )
}
