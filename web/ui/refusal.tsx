import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Refusal } from '#core/refusal.ts'
import { isFailure } from '../api.ts'
import { useWords } from '../words.ts'
import { Articles } from './article-link.tsx'
import { refusalWords } from './refusal.ts'
import './refusal.css'

/** A "no" in the reader's words, with the articles it rests on and, below, what may be done instead. */
export function RefusalNote(props: { refusal: Refusal; children?: ReactNode }) {
  const { say } = useWords()
  const { clauses } = props.refusal
  return (
    <div className="refusal" role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" className="refusal-icon" />
      <div className="stack grow">
        <p>
          {refusalWords(say, props.refusal)}{' '}
          {clauses.length > 0 ? <Articles clauses={clauses} /> : null}
        </p>
        {props.children}
      </div>
    </div>
  )
}

/** Whatever went wrong while asking the node: what happened, what is safe, what to do. */
export function Problem(props: { error: unknown; children?: ReactNode }) {
  const { t } = useWords()
  const failure = isFailure(props.error) ? props.error : null
  if (failure?.refusal) return <RefusalNote refusal={failure.refusal}>{props.children}</RefusalNote>
  return (
    <div className="refusal" role="alert" data-mild={failure?.offline || undefined}>
      <IconCloudOff size={20} aria-hidden="true" className="refusal-icon" />
      <div className="stack grow">
        <p>{t(failure?.offline ? 'problem.offline' : 'problem.unknown')}</p>
        {props.children}
      </div>
    </div>
  )
}
