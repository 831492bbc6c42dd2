import { ActionIcon, Menu, Tooltip, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconChevronDown, IconMoon, IconSun } from '@tabler/icons-react'
import { isUnreviewed, languageName } from '#words/languages.ts'
import { useSession } from '../data.ts'
import { shortName, showIn, useWords } from '../words.ts'

/** The language switch and the light switch, on every screen. */
export function Languages(props: { compact?: boolean }) {
  const { t, language } = useWords()
  const offered = useSession().data?.languages ?? [language]
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const isDark =
    colorScheme === 'dark' ||
    (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <span className="row" style={{ gap: '0.25rem', flex: 'none' }}>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <UnstyledButton
            aria-label={`${t('language')}: ${languageName(language)}`}
            style={{
              display: 'flex',
              gap: '0.25rem',
              alignItems: 'center',
              minBlockSize: props.compact ? 48 : 32,
              paddingInline: '0.5rem',
            }}
          >
            {shortName(language)} <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map((one) => (
            <Menu.Item
              key={one}
              onClick={() => void showIn(one, true)}
              rightSection={
                isUnreviewed(one) ? <span className="quiet">{t('unreviewed')}</span> : null
              }
            >
              <span lang={one}>{languageName(one)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('scheme')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={props.compact ? 48 : 32}
          aria-label={t('scheme')}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {isDark ? <IconSun size={18} /> : <IconMoon size={18} />}
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
