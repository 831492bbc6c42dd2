import { useWords } from '../words.ts'

/** Free text as it was written: in quotation marks, with its language, never translated. */
export function Quote(props: { of: { text: string; language: string } }) {
  const { language } = useWords()
  const { text, language: written } = props.of
  return (
    <span>
      <q lang={written}>{text}</q>
      {written.slice(0, 2) === language ? null : (
        <abbr className="unit" title={written}>
          {written}
        </abbr>
      )}
    </span>
  )
}
