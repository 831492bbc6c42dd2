import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Agreement, languagesOf } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'
import { languageName } from '#words/languages.ts'
import { useDrafting } from '../texts/words.ts'

const versionPattern = /^\d+\.\d+\.\d+$/

/** What the text is called, which version it is, and for how long; its parties stand fast. */
export function GeneralForm(props: {
  text: Agreement
  onChange: (next: Agreement, about: string) => void
}) {
  const { d, say, language } = useDrafting()
  const { text, onChange } = props
  const [version, setVersion] = useState<string | null>(null)
  const shown = version ?? text.version
  return (
    <div className="clause-form">
      <h2>{d('draft.about')}</h2>
      <section className="clause-part" aria-labelledby="general-titles">
        <h3 id="general-titles" className="label">
          {d('clause.titles')}
        </h3>
        {languagesOf(text).map((one) => (
          <TextInput
            key={one}
            label={languageName(one)}
            lang={one}
            value={text.title[one] ?? ''}
            error={(text.title[one] ?? '').trim() === '' ? d('clause.titleMissing') : undefined}
            onChange={(event) =>
              onChange(
                { ...text, title: { ...text.title, [one]: event.currentTarget.value } },
                `title ${one}`,
              )
            }
          />
        ))}
      </section>
      <section className="clause-part">
        <div className="duty-fields">
          <TextInput
            label={d('draft.version')}
            description={d('draft.versionHelp')}
            value={shown}
            error={versionPattern.test(shown) ? undefined : d('draft.notVersion')}
            onChange={(event) => {
              const next = event.currentTarget.value
              setVersion(next)
              if (versionPattern.test(next)) onChange({ ...text, version: next }, 'version')
            }}
            onBlur={() => setVersion(null)}
          />
          <TextInput
            type="date"
            label={d('draft.termFrom')}
            value={text.term.from}
            onChange={(event) => {
              const from = event.currentTarget.value
              if (from) onChange({ ...text, term: { ...text.term, from } }, 'term from')
            }}
          />
          <TextInput
            type="date"
            label={d('draft.termUntil')}
            value={text.term.until ?? ''}
            min={text.term.from}
            onChange={(event) => {
              const { from } = text.term
              const until = event.currentTarget.value
              onChange({ ...text, term: until ? { from, until } : { from } }, 'term until')
            }}
          />
        </div>
      </section>
      <section className="clause-part" aria-labelledby="general-parties">
        <h3 id="general-parties" className="label">
          {d('draft.parties')}
        </h3>
        <ul className="answer-list">
          {text.parties.map((party) => (
            <li key={party.id}>
              <strong>{textIn(party.name, language)}</strong>{' '}
              <span className="quiet">
                {party.state} · {say(`draft.partyType.${party.type}`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet">{d('draft.partiesHelp')}</p>
      </section>
    </div>
  )
}
