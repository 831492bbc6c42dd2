import type { ScreenProps } from '../me.ts'
import { Frame } from '../ui/frame.tsx'
import { useWords } from '../words.ts'

export function NoAccess(props: ScreenProps) {
  const { t } = useWords()
  return (
    <Frame {...props} title={t('signIn.noAccess')}>
      <p style={{ padding: '2rem' }}>
        {t('signIn.noAccess')} {t('signIn.noAccessDo')}
      </p>
    </Frame>
  )
}
