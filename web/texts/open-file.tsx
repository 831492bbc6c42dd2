import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Fault } from '#core/drafting/fault.ts'
import { readAgreement } from '#core/drafting/read.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { nodeNow } from '../outbox.ts'
import { type Draft, keepDraft } from './drafts.ts'
import { useDrafting } from './words.ts'
import './open-file.css'

/** Keeps a text as a new draft on this device; null where there is no room for it. */
export function newDraft(
  base: Agreement,
  name: string,
  baseName: string,
  more: Partial<Pick<Draft, 'text' | 'basedOn' | 'filed'>> = {},
): string | null {
  const id = crypto.randomUUID().slice(0, 8)
  const draft = { id, name, base, baseName, text: base, changedAt: nodeNow(), ...more }
  return keepDraft(draft) ? id : null
}

/** Opens a YAML file as a draft, or says what is wrong with it, line by line. */
export function OpenFile(props: { label: string; onOpened: (id: string) => void }) {
  const { d } = useDrafting()
  const [faults, setFaults] = useState<{ name: string; list: readonly Fault[] } | null>(null)
  const [isFull, setIsFull] = useState(false)
  const open = async (file: File | null) => {
    if (!file) return
    const read = readAgreement(await file.text(), file.name)
    setFaults(read.ok ? null : { name: file.name, list: read.error })
    if (!read.ok) return
    const id = newDraft(read.value, file.name.replace(/\.ya?ml$/, ''), file.name)
    setIsFull(id === null)
    if (id) props.onOpened(id)
  }
  return (
    <>
      <FileButton
        accept=".yaml,.yml,text/yaml,application/yaml"
        onChange={(file) => void open(file)}
      >
        {(button) => (
          <Button variant="default" leftSection={<IconFileUpload size={16} />} {...button}>
            {props.label}
          </Button>
        )}
      </FileButton>
      {isFull ? <p role="alert">{d('draft.notKept')}</p> : null}
      {faults ? <FileFaults {...faults} /> : null}
    </>
  )
}

/** Why a file could not be read: line and column, and what to write instead. */
function FileFaults(props: { name: string; list: readonly Fault[] }) {
  const { d } = useDrafting()
  return (
    <div className="refusal" role="alert">
      <div className="stack grow">
        <p>{d('draft.unreadable', { name: props.name })}</p>
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
