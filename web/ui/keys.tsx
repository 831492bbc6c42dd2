import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words.ts'

/** Whether the person is writing, so that a letter is a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null

/** Runs `act` on a single key, unless the person is writing or a modifier is held. */
export function useKey(key: string, act: (event: KeyboardEvent) => void) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return
      if (isWriting(event.target)) return
      event.preventDefault()
      act(event)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [key, act])
}

/** `?` shows the keys, on every screen. */
export function Keys(props: { children: ReactNode }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  useKey('?', () => setOpen(true))
  const rows = [
    ['/', t('help.search')],
    ['j', t('help.down')],
    ['k', t('help.up')],
    ['Enter', t('help.open')],
    ['Esc', t('help.escape')],
    ['?', t('help.help')],
  ] as const
  return (
    <>
      {props.children}
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('help.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <dl style={{ display: 'grid', gridTemplateColumns: '5rem 1fr', rowGap: '0.6rem' }}>
          {rows.map(([key, what]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  )
}
