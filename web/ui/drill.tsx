import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { languages } from '#words/languages.ts'
import { loadLanguage, sayIn } from '../words.ts'
import './drill.css'

/** A drill can't be mistaken: a striped frame, and the word in every language of the parties. */
export function Drill(props: { realm: string; children: ReactNode }) {
  const isDrill = props.realm.startsWith('drill-')
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!isDrill) return
    void Promise.all(languages.map(loadLanguage)).then(() =>
      setWords(
        [...new Set(languages.map((language) => sayIn(language)('screens.drill')))].join(' · '),
      ),
    )
  }, [isDrill])
  if (!isDrill) return props.children
  return (
    <div className="drill">
      <p className="drill-word">
        {words} <span className="num">{props.realm}</span>
      </p>
      <div className="drill-inside">{props.children}</div>
    </div>
  )
}
