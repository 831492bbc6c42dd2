import { Loader } from '@mantine/core'
import { useWords } from '../words.ts'

export function Loading() {
  const { t } = useWords()
  return (
    <div
      role="status"
      aria-label={t('loading')}
      style={{ display: 'grid', placeItems: 'center', minBlockSize: '30vh', blockSize: '100%' }}
    >
      <Loader size="sm" type="dots" color="gray" />
    </div>
  )
}
