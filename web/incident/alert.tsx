import { Button, Modal } from '@mantine/core'
import type { IncidentView } from '#core/incident/answer.ts'
import { textIn } from '#core/words.ts'
import { usePartners } from '../data.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { useWords } from '../words.ts'

/** Tells neighbours of the incident. It leaves the house: each neighbour is its own button. */
export function AlertPartners(props: {
  opened: boolean
  onClose: () => void
  incident: IncidentView
}) {
  const { t, language } = useWords()
  const partners = usePartners()
  const acting = useActing()
  const { incident } = props
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('incident.alert')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className="stack">
        {(partners.data ?? []).map((partner) => {
          const isAlerted = incident.alerted.includes(partner.member)
          const member = textIn(partner.name, language) || partner.member.toUpperCase()
          return (
            <Button
              key={partner.member}
              variant={isAlerted ? 'default' : 'filled'}
              disabled={isAlerted}
              loading={acting.busy}
              onClick={() =>
                void acting.note(
                  command('incident.alert', `incident/${incident.id}`, { to: [partner.member] }),
                )
              }
            >
              {isAlerted
                ? t('incident.alerted', { members: member })
                : t('incident.alertOf', { member })}
            </Button>
          )
        })}
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
      </div>
    </Modal>
  )
}
