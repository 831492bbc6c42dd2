import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Agreement } from '#core/agreement/agreement.ts'
import { useAgreement } from '../data.ts'
import { Age } from '../ui/age.tsx'
import { Empty } from '../ui/frame.tsx'
import { useDrafts } from './drafts.ts'
import { Editor } from './editor.tsx'
import { newDraft, OpenFile } from './open-file.tsx'
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

/** Ways to begin: from the text in force, or from a file. */
function Start() {
  const { d, language } = useDrafting()
  const [, go] = useLocation()
  const inForce = useAgreement().data
  const [isFull, setIsFull] = useState(false)
  const begin = (text: Agreement) => {
    const title = text.title[language]
    const id = newDraft(text, d('draft.newName', { title }), `${title}, ${text.version}`)
    setIsFull(id === null)
    if (id) go(`/agreement/draft/${id}`)
  }
  return (
    <section aria-labelledby="drafts-start" className="stack">
      <h2 id="drafts-start">{d('draft.start')}</h2>
      <p className="quiet">{d('draft.startHelp')}</p>
      <div className="row wrap">
        {inForce ? <Button onClick={() => begin(inForce)}>{d('draft.fromInForce')}</Button> : null}
        <OpenFile label={d('draft.fromFile')} onOpened={(id) => go(`/agreement/draft/${id}`)} />
      </div>
      {isFull ? <p role="alert">{d('draft.notKept')}</p> : null}
    </section>
  )
}
