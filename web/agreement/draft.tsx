import { Button, FileButton } from '@mantine/core'
import { IconFileText, IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Fault } from '#core/agreement/fault.ts'
import { readAgreement } from '#core/agreement/read.ts'
import { useAgreement } from '../data.ts'
import { nodeNow } from '../outbox.ts'
import { Age } from '../ui/age.tsx'
import { Empty } from '../ui/frame.tsx'
import { keepDraft, useDrafts } from './drafts.ts'
import { Editor } from './editor.tsx'
import { useDrafting } from './words.ts'
import './draft.css'

/** The drafts on this device, and how to begin one; or one of them, being written. */
export default function Drafting(props: { draft: string }) {
  const { d } = useDrafting()
  const drafts = useDrafts()
  if (props.draft === '') return <DraftList />
  const draft = drafts.find(({ id }) => id === props.draft)
  if (draft) return <Editor key={draft.id} draft={draft} />
  return (
    <Empty what={d('draft.unknown')} how={d('draft.unknownHow')}>
      <Link href="/agreement/draft">{d('draft.all')}</Link>
    </Empty>
  )
}

function DraftList() {
  const { d } = useDrafting()
  const drafts = useDrafts()
  return (
    <div className="drafts">
      <Start />
      <section aria-labelledby="drafts-mine">
        <h2 id="drafts-mine">{d('draft.mine')}</h2>
        {drafts.length === 0 ? <p className="quiet">{d('draft.none')}</p> : null}
        <ul className="draft-list">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <Link href={`/agreement/draft/${draft.id}`} className="draft-line">
                <IconFileText size={20} aria-hidden="true" />
                <span className="grow">
                  <strong>{draft.name}</strong>
                  <br />
                  <span className="quiet">{d('draft.basedOn', { name: draft.baseName })}</span>
                </span>
                <Age at={draft.changedAt} halfMinutes={60 * 24 * 30} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Three ways to begin: from the text in force, from a template, from a file. */
function Start() {
  const { d, language } = useDrafting()
  const [, go] = useLocation()
  const inForce = useAgreement().data
  const [faults, setFaults] = useState<{ name: string; list: readonly Fault[] } | null>(null)
  const [full, setFull] = useState(false)
  const start = (text: Agreement, name: string, baseName: string) => {
    const id = crypto.randomUUID().slice(0, 8)
    const kept = keepDraft({ id, name, base: text, baseName, text, changedAt: nodeNow() })
    setFull(!kept)
    if (kept) go(`/agreement/draft/${id}`)
  }
  const open = async (file: File | null) => {
    if (!file) return
    const read = readAgreement(await file.text(), file.name)
    setFaults(read.ok ? null : { name: file.name, list: read.error })
    if (read.ok) start(read.value, file.name.replace(/\.ya?ml$/, ''), file.name)
  }
  return (
    <section aria-labelledby="drafts-start" className="stack">
      <h2 id="drafts-start">{d('draft.start')}</h2>
      <p className="quiet">{d('draft.startHelp')}</p>
      <div className="row wrap">
        {inForce ? (
          <Button
            onClick={() =>
              start(
                inForce,
                d('draft.newName', { title: inForce.title[language] }),
                `${inForce.title[language]}, ${inForce.version}`,
              )
            }
          >
            {d('draft.fromInForce')}
          </Button>
        ) : null}
        <FileButton
          accept=".yaml,.yml,text/yaml,application/yaml"
          onChange={(file) => void open(file)}
        >
          {(button) => (
            <Button variant="default" leftSection={<IconFileUpload size={16} />} {...button}>
              {d('draft.fromFile')}
            </Button>
          )}
        </FileButton>
      </div>
      {full ? <p role="alert">{d('draft.notKept')}</p> : null}
      {faults ? <FileFaults {...faults} /> : null}
    </section>
  )
}

/** Why a file could not be read: line and column, and what to write instead. */
function FileFaults(props: { name: string; list: readonly Fault[] }) {
  const { d } = useDrafting()
  return (
    <div className="refusal" role="alert">
      <div className="stack grow">
        <p>{d('draft.unreadable', { name: props.name, count: props.list.length })}</p>
        <ul className="fault-list">
          {props.list.map((fault) => (
            <li key={`${fault.line}:${fault.column} ${fault.message}`}>
              <span className="num">
                {fault.line}:{fault.column}
              </span>{' '}
              <span lang="en">{fault.message}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
