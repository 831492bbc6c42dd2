import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { Cover, CoverArea } from '#core/coverage/cover.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { FactName } from '#core/law/facts.ts'
import { type ClauseKind, clauseKinds, factsOf, isKnownKind } from '#core/law/kinds.ts'
import { askPath, statedFacts } from '../law/ask.ts'
import { AskedFacts } from '../law/fact-field.tsx'
import { inForceKey } from '../texts/keys.ts'
import { type Text, TextSelect, useTexts } from '../texts/texts.tsx'
import { type DraftKey, useDrafting, useNameOf } from '../texts/words.ts'
import { Checks } from '../ui/choice.tsx'
import { Empty } from '../ui/frame.tsx'
import { percent, questionBehind } from './coverage.ts'
import { type Chosen, CoveragePicture, CoverLegend, stateOf } from './coverage-picture.tsx'
import { useCover } from './reckon.ts'
import { Reckoning } from './reckoning.tsx'
import { sayCoverValues } from './say-cover.ts'

/** Which questions no article decides: a picture, and the gaps in a table, the widest first. */
export default function Coverage() {
  const { d } = useDrafting()
  const params = new URLSearchParams(useSearch())
  const [, go] = useLocation()
  const texts = useTexts()
  const named = params.get('kind') ?? ''
  const kind = isKnownKind(named) ? named : 'transfer'
  const key = params.get('text') ?? inForceKey
  const written = params.get('by')
  const text = texts.find((one) => one.key === key)
  const by = useMemo(() => readBy(kind, written), [kind, written])
  const show = (next: { kind?: string; text?: string; by?: string }) =>
    go(`/agreement/coverage?${new URLSearchParams({ kind, text: key, ...next })}`, {
      replace: true,
    })
  return (
    <div className="coverage">
      <div className="coverage-head">
        <NativeSelect
          label={d('ask.kind')}
          value={kind}
          data={clauseKinds.map((one) => ({ value: one, label: d(`kind.${one}` as DraftKey) }))}
          onChange={(event) => show({ kind: event.currentTarget.value })}
        />
        {texts.length > 1 ? (
          <TextSelect
            label={d('ask.of')}
            texts={texts}
            value={key}
            onChange={(next) => show({ text: next })}
          />
        ) : null}
      </div>
      {text ? (
        <CoverageOf
          key={`${key} ${kind} ${written}`}
          text={text}
          kind={kind}
          by={by}
          onBy={(next) => show({ by: next.join() })}
        />
      ) : (
        <Empty what={d('ask.noText')} how={d('ask.noTextHow')} />
      )}
    </div>
  )
}

/** Facts that an address names; null for those that the kind is usually looked at by. */
function readBy(kind: ClauseKind, written: string | null): readonly FactName[] | null {
  if (!written) return null
  const own: readonly FactName[] = factsOf(kind)
  const named = written.split(',')
  const by = own.filter((name) => named.includes(name)).slice(0, byMax)
  return by.length > 0 ? by : null
}
const byMax = 5

function CoverageOf(props: {
  text: Text
  kind: ClauseKind
  by: readonly FactName[] | null
  onBy: (by: readonly FactName[]) => void
}) {
  const { d, language } = useDrafting()
  const { text, kind, by } = props
  const reckoned = useCover(text.agreement, kind, { by })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  if (reckoned.state !== 'done') return <Reckoning of={reckoned} what={d('coverage.reckoning')} />
  const { found: cover, ms } = reckoned
  if (!cover) return <Empty what={d('coverage.tooLarge')} />
  return (
    <>
      <p className="coverage-share">
        {cover.gapShare === 0
          ? d('coverage.none')
          : d('coverage.share', { percent: percent(cover.gapShare) })}{' '}
        {cover.openShare > 0
          ? d('coverage.openShare', { percent: percent(cover.openShare) })
          : null}
      </p>
      <p className="quiet">
        {d(cover.by === 'decisions' ? 'coverage.what' : 'coverage.byProvisions')}{' '}
        {d('coverage.took', { ms: Math.round(ms).toLocaleString(language) })}
      </p>
      <div className="coverage-body">
        <section aria-labelledby="coverage-picture" className="stack">
          <div className="spread coverage-legend-row">
            <h2 id="coverage-picture" className="label">
              {d('coverage.picture')}
            </h2>
            <CoverLegend />
          </div>
          <By kind={kind} by={cover.dimensions.map(({ fact }) => fact)} onBy={props.onBy} />
          <CoveragePicture cover={cover} agreement={text.agreement} onChoose={setChosen} />
        </section>
        <aside className="coverage-side">
          <Behind cover={cover} chosen={chosen} text={text} />
          <Gaps cover={cover} agreement={text.agreement} textKey={text.key} />
        </aside>
      </div>
    </>
  )
}

/** By which facts the picture is drawn: any of the kind's, up to five. */
function By(props: {
  kind: ClauseKind
  by: readonly FactName[]
  onBy: (by: readonly FactName[]) => void
}) {
  const { d, say } = useDrafting()
  const { kind, by } = props
  return (
    <details className="coverage-by">
      <summary>{d('coverage.by')}</summary>
      <Checks
        label={d('coverage.by')}
        value={by}
        options={factsOf(kind).map((name) => ({
          value: name,
          label: say(`articles.fact.${name}`),
        }))}
        locked={(name) =>
          (by.length === 1 && by[0] === name) || (by.length >= byMax && !isIn(by, name))
        }
        onToggle={(name) =>
          props.onBy(factsOf(kind).filter((one) => (one === name) !== isIn(by, one)))
        }
      />
    </details>
  )
}
const isIn = (by: readonly string[], name: string) => by.includes(name)

/** The question behind the field that the pointer or the cursor is on. */
function Behind(props: { cover: Cover; chosen: Chosen | null; text: Text }) {
  const { d } = useDrafting()
  const { cover, chosen, text } = props
  if (!chosen) return <p className="quiet coverage-behind">{d('coverage.pick')}</p>
  const state = stateOf(cover, chosen)
  if (state === 'own') return <p className="quiet coverage-behind">{d('coverage.own')}</p>
  const { question, isExact } = questionBehind(cover, chosen.place)
  const known = statedFacts(question.kind, question.facts).filter(
    ([, value]) => value !== undefined,
  )
  return (
    <section className="coverage-behind" aria-live="polite">
      <p className="row">
        <span className="cover-mark" data-state={state} aria-hidden="true" />
        <strong>{d(`coverage.${state}`)}</strong>
        {isExact ? null : <span className="quiet">{d('coverage.nearby')}</span>}
      </p>
      <AskedFacts known={known} agreement={text.agreement} />
      <Link href={askPath(question, text.key, text.inForce ? null : cover.at)}>
        {d('coverage.ask')}
      </Link>
    </section>
  )
}

const listedMax = 12

/** The widest gaps first, each with an example to ask. */
function Gaps(props: { cover: Cover; agreement: Agreement; textKey: string }) {
  const { d } = useDrafting()
  const { cover } = props
  const [all, setAll] = useState(false)
  const areas = [...cover.gaps, ...cover.opens]
  if (areas.length === 0) return null
  const shown = all ? areas : areas.slice(0, listedMax)
  return (
    <section aria-labelledby="coverage-gaps" className="stack">
      <h2 id="coverage-gaps" className="label">
        {d('coverage.table')}
      </h2>
      <table className="gap-table">
        <thead>
          <tr>
            <th scope="col">{d('coverage.widest')}</th>
            <th scope="col">{d('coverage.where')}</th>
            <th scope="col">
              <span className="unseen">{d('coverage.example')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((area) => (
            <GapRow key={JSON.stringify([area.state, area.where])} {...props} area={area} />
          ))}
        </tbody>
      </table>
      {areas.length > listedMax && !all ? (
        <button type="button" className="plain ask-reset" onClick={() => setAll(true)}>
          {d('ask.more', { count: areas.length - listedMax })}
        </button>
      ) : null}
    </section>
  )
}

function GapRow(props: { cover: Cover; agreement: Agreement; textKey: string; area: CoverArea }) {
  const { d, say } = useDrafting()
  const nameOf = useNameOf()
  const { cover, area } = props
  const reader = { agreement: props.agreement, say, nameOf }
  const parts = area.where.flatMap(({ fact, values }) => {
    const dimension = cover.dimensions.find((one) => one.fact === fact)!
    return values.length === dimension.values.length
      ? []
      : [sayCoverValues(dimension, values, reader)]
  })
  return (
    <tr>
      <td className="num">
        <span className="cover-mark" data-state={area.state} aria-hidden="true" />{' '}
        {percent(area.share)}
        <span className="unseen"> {d(`coverage.${area.state}`)}</span>
      </td>
      <td>{parts.length > 0 ? parts.join(' · ') : d('coverage.anyOther')}</td>
      <td>
        <Link href={askPath(area.example.question, props.textKey)}>{d('coverage.ask')}</Link>
      </td>
    </tr>
  )
}
