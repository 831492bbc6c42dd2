import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconDots,
  IconDownload,
} from '@tabler/icons-react'
import { useCallback, useEffect, useReducer, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type Agreement, languagesOf } from '#core/law/agreement.ts'
import type { Texts } from '#core/words.ts'
import { lawLanguages } from '#words/languages.ts'
import { nodeNow } from '../outbox.ts'
import { type Draft, dropDraft, keepDraft } from '../texts/drafts.ts'
import { draftKey } from '../texts/keys.ts'
import { useDrafting } from '../texts/words.ts'
import { loadLanguage, sayIn } from '../words.ts'
import { ArticlesList, wholeText } from './articles-list.tsx'
import { ClauseForm } from './clause-form.tsx'
import { DraftSide } from './draft-side.tsx'
import { begin, changed, type History, redone, undone } from './edit.ts'
import { FileDraft } from './file-draft.tsx'
import { GeneralForm } from './general-form.tsx'
import { Tool } from './tool.tsx'
import { toYaml } from './yaml.ts'
import './draft.css'

type Act = { do: 'change'; next: Agreement; about: string | null } | { do: 'undo' } | { do: 'redo' }

function step(history: History, act: Act): History {
  if (act.do === 'undo') return undone(history)
  if (act.do === 'redo') return redone(history)
  return changed(history, act.next, act.about)
}

const keepAfterMs = 400

/** A text being drafted: its articles, the form of the chosen one, and what the change means. */
export function Editor(props: { draft: Draft }) {
  const { draft } = props
  const [history, act] = useReducer(step, draft.text, begin)
  const [name, setName] = useState(draft.name)
  const [index, setIndex] = useState(() => openedAt(draft.text))
  const [kept, setKept] = useState(true)
  const { d } = useDrafting()
  const hasWords = useAllLanguages()
  const text = history.present
  const at = Math.min(index, text.clauses.length - 1)

  const keep = useCallback(() => {
    if (text === draft.text && name === draft.name) return
    setKept(keepDraft({ ...draft, name, text, changedAt: nodeNow() }))
  }, [draft, name, text])
  useEffect(() => {
    const timer = setTimeout(keep, keepAfterMs)
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', keep)
    }
  }, [keep])
  useUndoKeys(act)
  const change = useCallback(
    (next: Agreement, about: string | null = null) => act({ do: 'change', next, about }),
    [],
  )
  return (
    <div className="editor">
      <EditorBar
        {...props}
        name={name}
        onName={setName}
        history={history}
        onAct={act}
        text={text}
        kept={kept}
        onFiled={(filed) =>
          setKept(keepDraft({ ...draft, name, text, filed, changedAt: nodeNow() }))
        }
      />
      <ArticlesList
        text={text}
        base={draft.base}
        chosen={at}
        newTitle={() => newTitle(text, hasWords)}
        onChoose={setIndex}
        onChange={(next, to) => {
          change(next)
          setIndex(to)
        }}
      />
      <section className="editor-form" aria-label={d('draft.form')}>
        {at === wholeText ? (
          <GeneralForm text={text} onChange={change} />
        ) : (
          <ClauseForm key={at} agreement={text} index={at} onChange={change} />
        )}
      </section>
      <DraftSide text={text} base={draft.base} index={at} draft={draftKey(draft.id)} />
    </div>
  )
}

/** The article that the address names, for those who come from an answer. */
function openedAt(text: Agreement): number {
  const wanted = new URLSearchParams(location.search).get('article')
  return Math.max(
    0,
    text.clauses.findIndex(({ id }) => id === wanted),
  )
}

/** All catalogues, so that every language of the text can be seen and started. */
function useAllLanguages(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let here = true
    void Promise.all(lawLanguages.map(loadLanguage)).then(() => here && setReady(true))
    return () => {
      here = false
    }
  }, [])
  return ready
}

const newTitle = (text: Agreement, hasWords: boolean): Texts =>
  Object.fromEntries(
    languagesOf(text).map((language) => [
      language,
      hasWords ? sayIn(language)('draft.clause.newTitle') : '–',
    ]),
  )

/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y; within a field, too: the text is one thing here. */
function useUndoKeys(act: (act: Act) => void) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      act({ do: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [act])
}

function EditorBar(props: {
  draft: Draft
  name: string
  onName: (name: string) => void
  history: History
  onAct: (act: Act) => void
  text: Agreement
  kept: boolean
  onFiled: (filed: NonNullable<Draft['filed']>) => void
}) {
  const { d, t } = useDrafting()
  const [, go] = useLocation()
  const { draft, history, onAct, text } = props
  const key = draftKey(draft.id)
  return (
    <header className="editor-bar">
      <Link href="/agreement/draft" className="row editor-back" aria-label={d('draft.all')}>
        <IconArrowLeft size={18} className="flips" aria-hidden="true" />
      </Link>
      <TextInput
        className="editor-name"
        aria-label={d('draft.name')}
        value={props.name}
        onChange={(event) => props.onName(event.currentTarget.value)}
      />
      <span className="quiet editor-base">{d('draft.basedOn', { name: draft.baseName })}</span>
      <span className="grow" />
      <span className="quiet" role="status">
        {d(props.kept ? 'draft.kept' : 'draft.notKept')}
      </span>
      <span className="row editor-tools">
        <Tool
          label={d('draft.undo')}
          disabled={history.past.length === 0}
          onClick={() => onAct({ do: 'undo' })}
        >
          <IconArrowBackUp size={18} className="flips" />
        </Tool>
        <Tool
          label={d('draft.redo')}
          disabled={history.future.length === 0}
          onClick={() => onAct({ do: 'redo' })}
        >
          <IconArrowForwardUp size={18} className="flips" />
        </Tool>
        <FileDraft draft={draft} text={text} onFiled={props.onFiled} />
        <Button
          variant="default"
          onClick={() => go(`/agreement/compare?to=${key}`)}
          disabled={text === draft.base}
        >
          {d('draft.compare')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={() => download(text)}
        >
          {d('draft.export')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('menu')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{d('draft.exportHelp')}</Menu.Label>
            <Menu.Item onClick={() => go(`/agreement/ask?text=${key}`)}>{d('draft.ask')}</Menu.Item>
            <Menu.Item
              onClick={() => {
                dropDraft(draft.id)
                go('/agreement/draft')
              }}
            >
              {d('draft.drop')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    </header>
  )
}

/** The text as a file. */
function download(text: Agreement) {
  const url = URL.createObjectURL(new Blob([toYaml(text)], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${text.id}-${text.version}.yaml`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
