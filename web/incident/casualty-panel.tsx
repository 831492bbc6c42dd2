import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { Override } from '../allocation/override.tsx'
import { Facts } from '../casualty/facts.tsx'
import { NextSteps } from '../casualty/next.tsx'
import { Outside } from '../casualty/outside.tsx'
import type { RegionFacts } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Panel } from '../ui/frame.tsx'
import { useWords } from '../words.ts'
import './casualty-panel.css'

/** One casualty beside the map: what is known, what is next, and why not. */
export function CasualtyPanel(
  props: ScreenProps & {
    of: CasualtyState
    region: RegionFacts
    names: ReadonlyMap<string, string>
    onClose: () => void
  },
) {
  const { t } = useWords()
  const [dialog, setDialog] = useState<'override' | 'outside' | null>(null)
  const { of } = props
  const isDispatcher = props.me.role === 'dispatcher'
  return (
    <Panel
      id="casualty"
      className="grow"
      title={
        <span className="row">
          <CategoryMark of={of.category} size={26} />
          <span className="casualty-title num">{of.label}</span>
        </span>
      }
      aside={
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('close')}
          onClick={props.onClose}
        >
          <IconX size={20} />
        </ActionIcon>
      }
    >
      <div className="casualty-panel">
        <NextSteps
          {...props}
          casualty={of}
          onDestine={isDispatcher ? () => setDialog('override') : undefined}
        />
        <Facts of={of} names={props.names} region={props.region} />
        <div className="row wrap">
          {isDispatcher && of.stage !== 'closed' && of.stage !== 'handed-over' ? (
            <Button size="compact-sm" variant="default" onClick={() => setDialog('outside')}>
              {t('casualty.outsideLink')}
            </Button>
          ) : null}
          {of.destination ? (
            <Link href={`/handoff/${of.id}`}>{t('casualty.openHandoff')}</Link>
          ) : null}
        </div>
      </div>
      {dialog === 'override' ? <Override {...props} onClose={() => setDialog(null)} /> : null}
      {dialog === 'outside' ? <Outside of={of} onClose={() => setDialog(null)} /> : null}
    </Panel>
  )
}
