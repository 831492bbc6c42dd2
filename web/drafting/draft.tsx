import { Button, NativeSelect } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Agreement } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import { nodeNow } from '../outbox.ts'
import { drafts, useDrafts } from '../texts/drafts.ts'
import { amendmentOf, type Filed, hashOf, useFiled } from '../texts/filed.ts'
import { filedKey } from '../texts/keys.ts'
import { newDraft, OpenFile } from '../texts/open-file.tsx'
import { useDrafting } from '../texts/words.ts'
import { Age } from '../ui/age.tsx'
import { Empty } from '../ui/frame.tsx'
import { Editor } from './editor.tsx'
import { begunFrom, type Template, templates } from './templates.ts'
import './draft.css'

/** The drafts on this device, and how to begin one; or one of them, being written. */
export default function Drafting(props: { draft: string }) {
  const { d } = useDrafting()
  const kept = useDrafts()
  if (props.draft === '') return <DraftList />
  const draft = kept.find(({ id }) => id === props.draft)
  if (draft) return <Editor key={draft.id} draft={draft} />
  return (
    <Empty what={d('draft.unknown')} how={d('draft.unknownHow')}>
      <Link href="/agreement/draft">{d('draft.all')}</Link>
    </Empty>
  )
}

function DraftList() {
  const { d } = useDrafting()
  const kept = useDrafts()
  return (
    <div className="drafts">
      <Start />
      <section aria-labelledby="drafts-mine">
        <h2 id="drafts-mine">{d('draft.mine')}</h2>
        {kept.length === 0 ? <p className="quiet">{d('draft.none')}</p> : null}
        <ul className="draft-list">
          {kept.map((draft) => (
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
      <FiledList />
    </div>
  )
}

/** What the parties have filed: each can be asked, compared, and gone on from in a draft of one's own. */
function FiledList() {
  const { d, say, language } = useDrafting()
  const [, go] = useLocation()
  const filed = useFiled()
  const inForce = useAgreement().data
  if (filed.length === 0) return null
  const goOn = ({ view, agreement }: Filed) => {
    const own = drafts().find((one) => one.filed?.hash === view.hash)
    if (own) return go(`/agreement/draft/${own.id}`)
    const name = `${textIn(agreement.title, language)}, ${agreement.version}`
    const id = newDraft(inForce ?? agreement, name, name, { text: agreement, basedOn: view.hash })
    if (id) go(`/agreement/draft/${id}`)
  }
  return (
    <section aria-labelledby="drafts-filed">
      <h2 id="drafts-filed">{d('draft.filedOnes')}</h2>
      <ul className="draft-list">
        {filed.map((one) => (
          <li key={one.view.hash} className="draft-line">
            <span className="grow">
              <strong>
                {textIn(one.agreement.title, language)}, {one.agreement.version}
              </strong>
              <br />
              <span className="quiet">
                {say(`draft.stage.${one.view.stage}`)} ·{' '}
                {one.view.drafts.map(({ member }) => member.toUpperCase()).join(', ')}{' '}
                {one.view.drafts[0] ? <Age at={one.view.drafts[0].at} /> : null}
              </span>
            </span>
            <Link href={`/agreement/compare?to=${filedKey(one.view.hash)}`}>
              {d('draft.compare')}
            </Link>
            <Button variant="default" onClick={() => goOn(one)}>
              {d('draft.goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Brought in when one of them is wanted. */
const templateTexts: Record<Template, () => Promise<string>> = {
  'land-border': async () =>
    (await import('../../agreements/templates/land-border.yaml?raw')).default,
  'island-border': async () =>
    (await import('../../agreements/templates/island-border.yaml?raw')).default,
  'mutual-aid': async () =>
    (await import('../../agreements/templates/mutual-aid.yaml?raw')).default,
}

/** Ways to begin: from the text in force, from a template, or from a file. */
function Start() {
  const { d, language } = useDrafting()
  const [, go] = useLocation()
  const inForce = useAgreement().data
  const [isFull, setIsFull] = useState(false)
  const begin = (text: Agreement) => {
    const title = textIn(text.title, language)
    const id = newDraft(text, d('draft.newName', { title }), `${title}, ${text.version}`, {
      text: amendmentOf(text),
      basedOn: hashOf(text),
    })
    setIsFull(id === null)
    if (id) go(`/agreement/draft/${id}`)
  }
  const fromTemplate = async (name: Template, like: Agreement) => {
    const today = new Date(nodeNow()).toISOString().slice(0, 10)
    const text = begunFrom(await templateTexts[name](), like, today)
    const title = d(`draft.template.${name}`)
    const id = text && newDraft(text, title, title)
    setIsFull(id === null)
    if (id) go(`/agreement/draft/${id}`)
  }
  return (
    <section aria-labelledby="drafts-start" className="stack">
      <h2 id="drafts-start">{d('draft.start')}</h2>
      <p className="quiet">{d('draft.startHelp')}</p>
      <div className="row wrap">
        {inForce ? <Button onClick={() => begin(inForce)}>{d('draft.fromInForce')}</Button> : null}
        {inForce ? (
          <NativeSelect
            aria-label={d('draft.fromTemplate')}
            value=""
            data={[
              { value: '', label: d('draft.fromTemplate') },
              ...templates.map((name) => ({ value: name, label: d(`draft.template.${name}`) })),
            ]}
            onChange={(event) => {
              const name = event.currentTarget.value as Template | ''
              if (name) void fromTemplate(name, inForce)
            }}
          />
        ) : null}
        <OpenFile label={d('draft.fromFile')} onOpened={(id) => go(`/agreement/draft/${id}`)} />
      </div>
      {isFull ? <p role="alert">{d('draft.notKept')}</p> : null}
    </section>
  )
}
