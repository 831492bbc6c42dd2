import { Button, CopyButton, NativeSelect, TextInput } from '@mantine/core'
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Agreement } from '#core/law/agreement.ts'
import type { FactName, FactValue } from '#core/law/facts.ts'
import { clauseKinds, factsOf, isKnownKind } from '#core/law/kinds.ts'
import { useRegion } from '../data.ts'
import { standingNow } from '../texts/lived.ts'
import { type Text, TextSelect, useTexts } from '../texts/texts.tsx'
import { useLife } from '../texts/use-life.ts'
import { type DraftKey, useDrafting } from '../texts/words.ts'
import { Choice } from '../ui/choice.tsx'
import { Empty } from '../ui/frame.tsx'
import { useSlowNow } from '../ui/now.ts'
import { AnswerView } from './answer.tsx'
import {
  type Asked,
  answerTo,
  asIfInForce,
  askOfKind,
  readAsked,
  recordSilent,
  statedFacts,
  withFact,
  writeAsked,
} from './ask.ts'
import { AskedFacts, FactField } from './fact-field.tsx'
import './ask.css'

/** Asks a text a question. The address holds the question; the answer is computed here, at once. */
export default function Ask() {
  const { d } = useDrafting()
  const search = useSearch()
  const [, go] = useLocation()
  const texts = useTexts()
  const asked = useMemo(() => readAsked(search), [search])
  const ask = (next: Asked) => go(`/agreement/ask?${writeAsked(next)}`, { replace: true })
  const text = texts.find(({ key }) => key === asked.text)
  if (texts.length === 0) return null
  if (!text) {
    return (
      <Empty what={d('ask.noText')} how={d('ask.noTextHow')}>
        <Button variant="default" onClick={() => ask({ ...asked, text: texts[0]!.key })}>
          {d('ask.inForceInstead')}
        </Button>
      </Empty>
    )
  }
  return <Asking asked={asked} text={text} texts={texts} onAsk={ask} />
}

type Props = { asked: Asked; text: Text; texts: readonly Text[]; onAsk: (asked: Asked) => void }

function Asking(props: Props) {
  const { d, say } = useDrafting()
  const { asked, text } = props
  const minute = useSlowNow(60_000)
  const at = asked.at ?? minute
  const { kind, facts } = asked
  const life = useLife().data
  const answered = useMemo(() => {
    const standing = text.inForce ? standingNow(text.agreement, life) : asIfInForce(text.agreement)
    const orders = text.inForce ? (life?.orders ?? []) : []
    return answerTo(standing, { kind, facts }, at, asked.began ?? at, orders)
  }, [text.agreement, text.inForce, life, kind, facts, at, asked.began])
  const known = statedFacts(kind, facts)
  return (
    <div className="ask">
      <QuestionForm {...props} lacks={answered.decision.lacks} />
      <section className="ask-answer" aria-labelledby="answer-title">
        <div className="ask-asked">
          <h2>{d(`kind.${kind}` as DraftKey)}</h2>
          <p className="quiet">
            {text.name} · {new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC
          </p>
          <AskedFacts known={known} agreement={text.agreement} />
        </div>
        <AnswerView of={answered} text={text} asked={asked} />
        <div className="row wrap ask-tools">
          <CopyButton value={`${location.origin}/agreement/ask?${writeAsked(asked)}`}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                onClick={copy}
              >
                {d(copied ? 'ask.copied' : 'ask.copy')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => print()}>
            {d('ask.print')}
          </Button>
          {text.inForce ? null : <p className="quiet">{d('ask.asIf')}</p>}
        </div>
        <p className="unseen" aria-live="polite">
          {say(`articles.answer.${answered.decision.answer}`)}
        </p>
      </section>
    </div>
  )
}

function QuestionForm(props: Props & { lacks: readonly FactName[] }) {
  const { d } = useDrafting()
  const { asked, text, onAsk } = props
  const names = useCrossingNames(text.agreement)
  const set = (name: FactName, value: FactValue | undefined) =>
    onAsk({ ...asked, facts: withFact(asked.facts, name, value) })
  return (
    <form className="ask-form" onSubmit={(event) => event.preventDefault()}>
      <h2 className="unseen">{d('ask.question')}</h2>
      <NativeSelect
        label={d('ask.kind')}
        value={asked.kind}
        data={clauseKinds.map((kind) => ({ value: kind, label: d(`kind.${kind}` as DraftKey) }))}
        onChange={(event) => {
          const kind = event.currentTarget.value
          if (isKnownKind(kind)) onAsk(askOfKind(asked, kind))
        }}
      />
      <p className="quiet">{d(`asks.${asked.kind}` as DraftKey)}</p>
      {props.texts.length > 1 ? (
        <TextSelect
          label={d('ask.of')}
          texts={props.texts}
          value={asked.text}
          onChange={(key) => onAsk({ ...asked, text: key })}
        />
      ) : null}
      <Moments asked={asked} onAsk={onAsk} />
      <div className="spread ask-facts-head">
        <h3 className="label">{d('ask.facts')}</h3>
        <span className="row">
          <button
            type="button"
            className="plain ask-reset"
            onClick={() => onAsk({ ...asked, facts: {} })}
          >
            {d('ask.allUnknown')}
          </button>
          <button
            type="button"
            className="plain ask-reset"
            onClick={() =>
              onAsk({ ...asked, facts: { ...asked.facts, ...recordSilent(asked.kind) } })
            }
          >
            {d('ask.silent')}
          </button>
        </span>
      </div>
      {factsOf(asked.kind).map((name) => (
        <FactField
          key={name}
          name={name}
          value={asked.facts[name]}
          agreement={text.agreement}
          names={names}
          hangs={props.lacks.includes(name)}
          onChange={(value) => set(name, value)}
        />
      ))}
    </form>
  )
}

/** Now or another moment; of another one, also when the case began. */
function Moments({ asked, onAsk }: Pick<Props, 'asked' | 'onAsk'>) {
  const { d } = useDrafting()
  const minute = useSlowNow(60_000)
  return (
    <div className="stack">
      <Choice
        seenLabel
        label={d('ask.moment')}
        value={asked.at === null ? 'now' : 'other'}
        options={[
          { value: 'now', label: d('ask.now') },
          { value: 'other', label: d('ask.other') },
        ]}
        onChange={(next) => onAsk({ ...asked, at: next === 'now' ? null : minute, began: null })}
      />
      {asked.at === null ? null : (
        <div className="row wrap">
          <Moment
            label={d('ask.at')}
            value={asked.at}
            onChange={(at) => onAsk({ ...asked, at: at ?? minute })}
          />
          <Moment
            label={d('ask.began')}
            value={asked.began}
            onChange={(began) => onAsk({ ...asked, began })}
          />
        </div>
      )}
    </div>
  )
}

/** A moment on the reader's own clock. */
function Moment(props: {
  label: string
  value: number | null
  onChange: (at: number | null) => void
}) {
  const local = (at: number) =>
    new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  return (
    <TextInput
      type="datetime-local"
      label={props.label}
      value={props.value === null ? '' : local(props.value)}
      onChange={(event) => {
        const at = new Date(event.currentTarget.value).getTime()
        props.onChange(Number.isNaN(at) ? null : at)
      }}
    />
  )
}

/** Crossings of the region, and those that the text names although the region has none such. */
export function useCrossingNames(agreement: Agreement): readonly string[] {
  const region = useRegion().data
  return useMemo(() => {
    const named = agreement.clauses.flatMap(({ when, unless }) =>
      [when, ...unless].flatMap(({ crossing }) => idsIn(crossing)),
    )
    return [...new Set([...(region?.crossings ?? []).map(({ id }) => id), ...named])]
  }, [region, agreement])
}

function idsIn(matcher: unknown): string[] {
  if (typeof matcher === 'string') return [matcher]
  if (Array.isArray(matcher)) return matcher.map(String)
  return typeof matcher === 'object' && matcher !== null
    ? Object.values(matcher).flatMap(idsIn)
    : []
}
