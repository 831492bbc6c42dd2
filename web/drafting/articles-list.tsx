import { Button, NativeSelect } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconListNumbers,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import type { Agreement } from '#core/law/agreement.ts'
import { type Texts, textIn } from '#core/words.ts'
import { changesOf } from '../coverage/changes.ts'
import { useDrafting } from '../texts/words.ts'
import { useKey } from '../ui/keys.tsx'
import { added, duplicated, removed, renumbered, shifted } from './edit.ts'
import { Tool } from './tool.tsx'

/** The place of the text as a whole in the list, before its first article. */
export const wholeText = -1

type Props = {
  text: Agreement
  base: Agreement
  chosen: number
  newTitle: () => Texts
  onChoose: (index: number) => void
  /** The text as changed, and the place of the article that is looked at then. */
  onChange: (next: Agreement, to: number) => void
}

/** The articles of the draft, with what can be done to the chosen one. `j` and `k` move. */
export function ArticlesList(props: Props) {
  const { d, language } = useDrafting()
  const { text, base, chosen, onChoose } = props
  const last = text.clauses.length - 1
  useKey('j', () => onChoose(Math.min(last, chosen + 1)))
  useKey('k', () => onChoose(Math.max(wholeText, chosen - 1)))
  const changes = changesOf(base, text)
  return (
    <nav className="editor-articles" aria-label={d('draft.articles')}>
      <Tools {...props} />
      <div className="editor-pick">
        <NativeSelect
          aria-label={d('draft.articles')}
          value={String(chosen)}
          data={[
            { value: String(wholeText), label: d('draft.about') },
            ...text.clauses.map((clause, index) => ({
              value: String(index),
              label: `${clause.id} ${textIn(clause.title, language)}`,
            })),
          ]}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        />
      </div>
      <ol className="editor-list">
        <li>
          <button
            type="button"
            className="plain editor-article"
            aria-current={chosen === wholeText || undefined}
            onClick={() => onChoose(wholeText)}
          >
            {d('draft.about')}
          </button>
        </li>
        {text.clauses.map((clause, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: while a number is being typed two may be alike
          <li key={index}>
            <button
              type="button"
              className="plain editor-article"
              aria-current={index === chosen || undefined}
              onClick={() => onChoose(index)}
            >
              <span className="num">{clause.id}</span>
              <span className="grow">{textIn(clause.title, language)}</span>
              {changes.state(clause) === 'same' ? null : (
                <span className="editor-mark">{d(`draft.mark.${changes.state(clause)}`)}</span>
              )}
            </button>
          </li>
        ))}
        {changes.gone.map((clause) => (
          <li key={`gone ${clause.id}`} className="editor-article editor-gone">
            <s className="num">{clause.id}</s>
            <s className="grow">{textIn(clause.title, language)}</s>
            <span className="editor-mark">{d('draft.mark.gone')}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Tools({ text, chosen, newTitle, onChange }: Props) {
  const { d } = useDrafting()
  const last = text.clauses.length - 1
  const isWhole = chosen === wholeText
  return (
    <div className="row wrap editor-article-tools">
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={16} />}
        onClick={() =>
          onChange(
            added(text, isWhole ? last : chosen, newTitle()),
            isWhole ? last + 1 : chosen + 1,
          )
        }
      >
        {d('draft.add')}
      </Button>
      <span className="grow" />
      <Tool
        quiet
        label={d('draft.up')}
        disabled={chosen <= 0}
        onClick={() => onChange(shifted(text, chosen, -1), chosen - 1)}
      >
        <IconArrowUp size={16} />
      </Tool>
      <Tool
        quiet
        label={d('draft.down')}
        disabled={chosen === last || isWhole}
        onClick={() => onChange(shifted(text, chosen, 1), chosen + 1)}
      >
        <IconArrowDown size={16} />
      </Tool>
      <Tool
        quiet
        label={d('draft.duplicate')}
        disabled={isWhole}
        onClick={() => onChange(duplicated(text, chosen), chosen + 1)}
      >
        <IconCopy size={16} />
      </Tool>
      <Tool
        quiet
        label={d('draft.remove')}
        disabled={last === 0 || isWhole}
        onClick={() => onChange(removed(text, chosen), Math.min(chosen, last - 1))}
      >
        <IconTrash size={16} />
      </Tool>
      <Tool quiet label={d('draft.renumber')} onClick={() => onChange(renumbered(text), chosen)}>
        <IconListNumbers size={16} />
      </Tool>
    </div>
  )
}
