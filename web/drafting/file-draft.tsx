import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import type { Agreement } from '#core/law/agreement.ts'
import { mayEver } from '#core/nouns.ts'
import { useSession } from '../data.ts'
import { nodeNow } from '../outbox.ts'
import type { Draft } from '../texts/drafts.ts'
import { filing, hashOf, isUnfiled } from '../texts/filed.ts'
import { useLife } from '../texts/use-life.ts'
import { useDrafting } from '../texts/words.ts'
import { useActing } from '../ui/act.ts'
import { At } from '../ui/age.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { faultsIn } from './faults.ts'

/** Sends the draft to every party as a text to speak about. It binds nobody until it is signed. */
export function FileDraft(props: {
  draft: Draft
  text: Agreement
  onFiled: (filed: NonNullable<Draft['filed']>) => void
}) {
  const { d } = useDrafting()
  const { draft, text } = props
  const acting = useActing()
  const role = useSession().data?.actor?.role
  const life = useLife().data
  if (!role || !mayEver(role, 'agreement.draft') || !life) return null
  const isNew = isUnfiled(draft, text)
  const file = async () => {
    const command = filing(draft, text, life.stream)
    const hash = hashOf(text)
    if (hash && (await acting.act(command))) {
      const id = String((command.body as { draft: string }).draft)
      props.onFiled({ draft: id, hash, at: nodeNow() })
    }
  }
  const errors = isNew ? faultsIn(text).filter(({ fault }) => fault.severity === 'error') : []
  return (
    <span className="file-draft">
      <Button
        leftSection={<IconSend size={16} className="flips" />}
        loading={acting.busy}
        disabled={!isNew || errors.length > 0}
        title={errors.length > 0 ? d('draft.fileErrors', { count: errors.length }) : undefined}
        onClick={() => void file()}
      >
        {d(draft.filed ? 'draft.fileAgain' : 'draft.file')}
      </Button>
      {errors.length > 0 ? (
        <span className="quiet">{d('draft.fileErrors', { count: errors.length })}</span>
      ) : null}
      {draft.filed && !isNew ? (
        <span className="quiet">
          {d('draft.filed')} <At at={draft.filed.at} />
        </span>
      ) : null}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </span>
  )
}
