import { Link } from 'wouter'
import type { Cover } from '#core/coverage/cover.ts'
import type { Agreement } from '#core/law/agreement.ts'
import type { ClauseKind } from '#core/law/kinds.ts'
import { type DraftKey, useDrafting } from '../texts/words.ts'
import { percent, shares } from './coverage.ts'
import { CoveragePicture, CoverLegend } from './coverage-picture.tsx'
import { useCover } from './reckon.ts'
import { Reckoning } from './reckoning.tsx'

const settleMs = 350

/** The coverage of the chosen clause's kind, in the text as it was and as it is now. */
export function CoverageBeside(props: {
  base: Agreement
  text: Agreement
  kind: ClauseKind
  textKey: string
}) {
  const { d } = useDrafting()
  const { base, text, kind } = props
  const before = useCover(base, kind)
  const now = useCover(text, kind, { settleMs })
  return (
    <section className="side-part" aria-labelledby="side-coverage">
      <h3 id="side-coverage" className="label">
        {d('coverage.beside')}: {d(`kind.${kind}` as DraftKey)}
      </h3>
      {now.state !== 'done' ? <Reckoning of={now} what={d('coverage.reckoning')} /> : null}
      {now.state === 'done' && now.found === null ? <p>{d('coverage.tooLarge')}</p> : null}
      {now.state === 'done' && now.found ? (
        <div className="cover-beside" data-stale={now.stale || undefined}>
          {before.state === 'done' && before.found ? (
            <ShareBar name={d('coverage.before')} cover={before.found} />
          ) : null}
          <ShareBar name={d('coverage.after')} cover={now.found} />
          <CoverLegend />
          <CoveragePicture small cover={now.found} agreement={text} />
        </div>
      ) : null}
      <Link href={`/agreement/coverage?kind=${kind}&text=${props.textKey}`}>
        {d('coverage.open_all')}
      </Link>
    </section>
  )
}

/** How much is decided, depends, or is left open, as one bar with its figures. */
function ShareBar(props: { name: string; cover: Cover }) {
  const { d } = useDrafting()
  return (
    <div className="share-bar">
      <span className="share-bar-name">{props.name}</span>
      <span className="share-bar-track" aria-hidden="true">
        {shares(props.cover).map(([state, share]) => (
          <span key={state} data-state={state} style={{ inlineSize: `${share * 100}%` }} />
        ))}
      </span>
      <span className="num share-bar-figure">
        {percent(props.cover.gapShare)} <span className="unseen">{d('coverage.gap')}</span>
      </span>
    </div>
  )
}
