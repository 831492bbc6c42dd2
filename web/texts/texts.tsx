import { NativeSelect } from '@mantine/core'
import type { Agreement } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'
import { useAgreement } from '../data.ts'
import { useDrafts } from './drafts.ts'
import { useFiled } from './filed.ts'
import { draftKey, filedKey, inForceKey } from './keys.ts'
import { useDrafting } from './words.ts'

/** A text that can be read, asked or compared: the one in force, or a draft. */
export type Text = { key: string; name: string; agreement: Agreement; inForce: boolean }

/** Every text at hand, the one in force first. */
export function useTexts(): readonly Text[] {
  const { d, say, language } = useDrafting()
  const agreement = useAgreement().data
  const own = useDrafts()
  const filed = useFiled((stage) => stage !== 'in-force' && stage !== 'provisionally-applied')
  return [
    ...(agreement
      ? [
          {
            key: inForceKey,
            name: `${d('text.inForce')}: ${agreement.version}, ${textIn(agreement.title, language)}`,
            agreement,
            inForce: true,
          },
        ]
      : []),
    ...own.map((draft) => ({
      key: draftKey(draft.id),
      name: `${d('text.draft')}: ${draft.name}`,
      agreement: draft.text,
      inForce: false,
    })),
    ...filed.map(({ view, agreement: text }) => ({
      key: filedKey(view.hash),
      // The version comes first: the title is long, alike, and cut off where there is no room.
      name: `${d('text.filed')}: ${text.version} (${[
        ...view.drafts.map(({ member }) => member.toUpperCase()),
        say(`treaty.stage.${view.stage}`),
      ].join(', ')}), ${textIn(text.title, language)}`,
      agreement: text,
      inForce: false,
    })),
  ]
}

export function TextSelect(props: {
  label: string
  texts: readonly Text[]
  value: string
  onChange: (key: string) => void
}) {
  return (
    <NativeSelect
      label={props.label}
      value={props.value}
      data={props.texts.map(({ key, name }) => ({ value: key, label: name }))}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
