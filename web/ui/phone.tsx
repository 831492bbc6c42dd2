import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'
import type { ScreenProps } from '../me.ts'
import { useWords } from '../words.ts'
import { LostConnection, Unsent } from './connection.tsx'
import { Languages } from './languages.tsx'
import { PersonMenu } from './top-bar.tsx'
import './phone.css'

/** What all phone screens share: a thin bar, the main part, and the thumb's place below. */
export function Phone(
  props: ScreenProps & {
    title: string
    back?: string
    heading?: ReactNode
    children: ReactNode
    thumb?: ReactNode
    bare?: boolean
  },
) {
  const { t } = useWords()
  const [, go] = useLocation()
  useEffect(() => {
    document.title = `${props.title} · Corridor`
  }, [props.title])
  return (
    <div className="phone">
      <header className="phone-bar">
        {props.back ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={48}
            aria-label={t('back')}
            onClick={() => go(props.back!)}
          >
            <IconArrowLeft size={24} className="flips" />
          </ActionIcon>
        ) : null}
        <h1 className="grow phone-title">{props.heading ?? props.title}</h1>
        <Unsent />
        {props.bare ? null : <Languages compact />}
        <PersonMenu {...props} large />
      </header>
      <LostConnection />
      <main className="phone-main" id="main">
        {props.session.demo ? <p className="phone-demo">{t('demo')}</p> : null}
        {props.children}
      </main>
      {props.thumb ? <footer className="phone-thumb">{props.thumb}</footer> : null}
    </div>
  )
}
