import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { Link, useLocation, useSearch } from 'wouter'
import type { Change, Diff } from '#core/coverage/diff.ts'
import { sayChange, sayTextChange } from '#core/coverage/diff-words.ts'
import { textIn } from '#core/words.ts'
import { DraftedArticle } from '../articles/drafted-article.tsx'
import { AnswerWord } from '../law/answer.tsx'
import { askPath, statedFacts } from '../law/ask.ts'
import { AskedFacts } from '../law/fact-field.tsx'
import { draftKey, inForceKey } from '../texts/keys.ts'
import { OpenFile } from '../texts/open-file.tsx'
import { type Text, TextSelect, useTexts } from '../texts/texts.tsx'
import { type DraftKey, useDrafting, useNameOf } from '../texts/words.ts'
import { Empty } from '../ui/frame.tsx'
import { articlesOf, countsOf, groupsOf, termsOf, wordingOf } from './compare.ts'
import { useDiff } from './reckon.ts'
import { Reckoning } from './reckoning.tsx'
import './compare.css'

/** Two texts by what they mean: each difference with a question that is answered differently. */
export default function Compare() {
  const { d } = useDrafting()
  const params = new URLSearchParams(useSearch())
  const [, go] = useLocation()
  const texts = useTexts()
  const from = params.get('from') ?? inForceKey
  const to = params.get('to') ?? texts.find(({ key }) => key !== from)?.key ?? from
  const show = (next: { from?: string; to?: string }) =>
    go(`/agreement/compare?${new URLSearchParams({ from, to, ...next })}`, { replace: true })
  const before = texts.find(({ key }) => key === from)
  const after = texts.find(({ key }) => key === to)
  return (
    <div className="compare">
      <div className="compare-head">
        <TextSelect
          label={d('compare.from')}
          texts={texts}
          value={from}
          onChange={(key) => show({ from: key })}
        />
        <Tooltip label={d('compare.swap')}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={d('compare.swap')}
            onClick={() => show({ from: to, to: from })}
          >
            <IconArrowsExchange size={18} />
          </ActionIcon>
        </Tooltip>
        <TextSelect
          label={d('compare.to')}
          texts={texts}
          value={to}
          onChange={(key) => show({ to: key })}
        />
        <OpenFile label={d('compare.openFile')} onOpened={(id) => show({ to: draftKey(id) })} />
      </div>
      {before && after ? (
        from === to ? (
          <Empty what={d('compare.sameText')} />
        ) : (
          <Compared key={`${from} ${to}`} before={before} after={after} />
        )
      ) : (
        <Empty what={d('ask.noText')} how={d('ask.noTextHow')} />
      )}
    </div>
  )
}

type Two = { before: Text; after: Text }

function Compared({ before, after }: Two) {
  const { d } = useDrafting()
  const reckoned = useDiff(before.agreement, after.agreement)
  if (reckoned.state !== 'done') return <Reckoning of={reckoned} what={d('compare.reckoning')} />
  const diff = reckoned.found
  if (!diff) return null
  return (
    <>
      <Headline diff={diff} />
      {groupsOf(diff).map(({ what, changes }) => (
        <section key={what} className="compare-group" aria-labelledby={`compare-${what}`}>
          <h2 id={`compare-${what}`}>
            {d(`compare.what.${what}` as DraftKey)}{' '}
            <span className="quiet num">{changes.length}</span>
          </h2>
          <ul className="compare-list">
            {changes.map((change, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of changes is fixed
              <li key={i}>
                <OneChange change={change} before={before} after={after} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TextOnly diff={diff} before={before} after={after} />
    </>
  )
}

/** How much differs, in one line; that nothing does is said as plainly. */
function Headline({ diff }: { diff: Diff }) {
  const { d } = useDrafting()
  const count = diff.changes.length
  return (
    <div className="compare-headline" role="status">
      <p className="coverage-share">
        {count === 0 && diff.tooLarge.length === 0
          ? d('compare.same')
          : d('compare.changes', { count })}
      </p>
      {countsOf(diff).length > 1 ? (
        <p className="row wrap compare-counts">
          {countsOf(diff).map(([what, many]) => (
            <a key={what} href={`#compare-${what}`}>
              {d(`compare.what.${what}` as DraftKey)} <span className="num">{many}</span>
            </a>
          ))}
        </p>
      ) : null}
      {diff.tooLarge.length > 0 ? (
        <p>
          {d('compare.tooLarge', {
            list: diff.tooLarge.map((kind) => d(`kind.${kind}` as DraftKey)).join(', '),
          })}
        </p>
      ) : null}
    </div>
  )
}

function OneChange({ change, before, after }: Two & { change: Change }) {
  const { d, say, language } = useDrafting()
  const nameOf = useNameOf()
  const { example } = change
  const known = statedFacts(change.kind, example.question.facts).filter(
    ([, value]) => value !== undefined,
  )
  const at = example.now
  return (
    <article className="change" data-what={change.what}>
      <p className="label">{d(`kind.${change.kind}` as DraftKey)}</p>
      <p className="change-says">{sayChange(change, after.agreement, say, nameOf)}</p>
      <details>
        <summary>{d('compare.example')}</summary>
        <AskedFacts known={known} agreement={after.agreement} />
        <ul className="change-answers">
          {(
            [
              ['compare.inFrom', before, example.before],
              ['compare.inTo', after, example.after],
            ] as const
          ).map(([where, text, decision]) => (
            <li key={where} className="row wrap">
              <AnswerWord answer={decision.answer} />
              <Link href={askPath(example.question, text.key, at)}>{d(where)}</Link>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{d('compare.sideBySide')}</summary>
        {articlesOf(change, before, after).map((pair) => (
          <div className="side-by-side" key={`${pair.before?.id} ${pair.after?.id}`}>
            {(
              [
                [pair.before, before],
                [pair.after, after],
              ] as const
            ).map(([clause, text]) =>
              clause ? (
                <DraftedArticle
                  key={text.key}
                  clause={clause}
                  agreement={text.agreement}
                  language={language}
                />
              ) : (
                <p key={text.key} className="quiet">
                  {d('compare.notThere')}
                </p>
              ),
            )}
          </div>
        ))}
      </details>
    </article>
  )
}

/** What changed in words, numbers, names and dates, and in no answer. */
function TextOnly({ diff, before, after }: Two & { diff: Diff }) {
  const { d, say, language } = useDrafting()
  const renamed = wordingOf(before, after)
  const sides = { before: before.agreement, after: after.agreement }
  const terms = termsOf(diff)
  if (renamed.length === 0 && terms.length === 0) return null
  return (
    <section className="compare-group" aria-labelledby="compare-wording">
      <h2 id="compare-wording">{d('compare.wording')}</h2>
      <ul className="answer-list">
        {terms.map((change) => (
          <li key={JSON.stringify(change)}>{sayTextChange(change, sides, say)}</li>
        ))}
        {renamed.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            {d('compare.wordingOne', {
              before: one.id,
              titleBefore: textIn(one.title, language),
              after: other.id,
              titleAfter: textIn(other.title, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
