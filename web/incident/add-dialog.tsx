import { Modal } from '@mantine/core'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { RegisterForm } from '../casualty/register.tsx'
import { useWords } from '../words.ts'

export function AddCasualtyDialog(props: {
  opened: boolean
  onClose: () => void
  incident: IncidentView
  casualties: readonly CasualtyState[]
}) {
  const { t } = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('casualties.add')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <RegisterForm
        incident={props.incident}
        casualties={props.casualties}
        foundBy="dispatch"
        onDone={props.onClose}
      />
    </Modal>
  )
}
