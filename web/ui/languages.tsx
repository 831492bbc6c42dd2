import { ActionIcon, Menu, Tooltip, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconChevronDown, IconMoon, IconSun } from '@tabler/icons-react'
import { languages } from '#core/words.ts'
import { languageNames, showIn, useWords } from '../words.ts'

/** The language switch and the light switch, on every screen. */
export function Languages(props: { compact?: boolean }) {
  const { t, language } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const isDark =
    colorScheme === 'dark' ||
    (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <span className="row" style={{ gap: '0.25rem', flex: 'none' }}>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <UnstyledButton
            aria-label={`${t('language')}: ${languageNames[language]}`}
            style={{
              display: 'flex',
              gap: '0.25rem',
              alignItems: 'center',
              minBlockSize: props.compact ? 48 : 32,
              paddingInline: '0.5rem',
            }}
          >
            {language.toUpperCase()} <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {languages.map((one) => (
            <Menu.Item key={one} lang={one} onClick={() => void showIn(one, true)}>
              {languageNames[one]}
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
