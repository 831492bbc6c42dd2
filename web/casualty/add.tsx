import { useLocation } from 'wouter'
import { useCasualties, useIncident } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Loading } from '../ui/loading.tsx'
import { Phone } from '../ui/phone.tsx'
import { useWords } from '../words.ts'
import { RegisterForm } from './register.tsx'

export default function AddCasualty(props: ScreenProps & { incident: string }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const incident = useIncident(props.incident)
  const casualties = useCasualties(props.incident)
  // The next free label is only known once the others are.
  if (!incident.data || casualties.isPending) return <Loading />
  return (
    <Phone {...props} title={t('crew.add')} back="/crew">
      <div className="phone-part">
        <RegisterForm
          incident={incident.data}
          casualties={casualties.data ?? []}
          foundBy="crew"
          large
          onDone={(id, then) => go(then === 'triage' ? `/crew/triage/${id}` : '/crew')}
        />
      </div>
    </Phone>
  )
}
