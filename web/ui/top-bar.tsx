import { Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { IconLogout, IconMenu2 } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { PartnerState } from '#core/api.ts'
import { textIn } from '#core/words.ts'
import { post } from '../api.ts'
import { usePartners } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { emptyOutbox } from '../outbox.ts'
import { useRooms } from '../rooms.ts'
import { home, mayOpen, menu } from '../screens.ts'
import { type ScreenKey, useWords } from '../words.ts'
import { Age } from './age.tsx'
import { Unsent } from './connection.tsx'
import { Languages } from './languages.tsx'
import { clockTime } from './time.ts'

export function TopBar(props: ScreenProps & { middle?: ReactNode; end?: ReactNode }) {
  const { language, t } = useWords()
  const { member, demo } = props.session
  return (
    <header className="top-bar">
      <Link href={home(props.me.role)} className="top-bar-mark">
        Corridor
      </Link>
      <span className="top-bar-member clip">
        <strong>{member.id.toUpperCase()}</strong> {textIn(member.name, language)}
      </span>
      {demo ? <span className="top-bar-demo">{t('demo')}</span> : null}
      {props.middle}
      <span className="grow" />
      {props.end}
      <RecordSize {...props} />
      <Partners />
      <Unsent />
      <Languages />
      <PersonMenu {...props} />
    </header>
  )
}

/** How many entries the record holds; what vouches for them is one step away for those who check it. */
function RecordSize({ session, me }: ScreenProps) {
  const { r, language } = useRooms()
  const size = session.record.size.toLocaleString(language)
  const shown = (
    <>
      {r('review.record')} <strong className="num">{size}</strong>
    </>
  )
  return (
    <Tooltip
      multiline
      maw={340}
      label={`${r('review.size')}: ${size}. ${r('review.checkpointHelp')}`}
    >
      {mayOpen(me.role, 'review') ? (
        <Link href="/review" className="top-bar-record">
          {shown}
        </Link>
      ) : (
        <span className="top-bar-record">{shown}</span>
      )}
    </Tooltip>
  )
}

/** Each partner's node: how long since it was heard, or since when it is out of reach. */
function Partners() {
  const { t } = useWords()
  const partners = usePartners()
  if (!partners.data || partners.data.length === 0) return null
  return (
    <ul className="row" aria-label={t('bar.partners')} style={{ gap: '0.9rem' }}>
      {partners.data.map((partner) => (
        <li key={partner.member}>
          <Partner of={partner} />
        </li>
      ))}
    </ul>
  )
}

function Partner(props: { of: PartnerState }) {
  const { t, language } = useWords()
  const { state, member, name, unreachableSince, lastSeenAt, waiting, held, roundTripMs } = props.of
  const facts = [
    textIn(name, language) || member,
    state === 'reachable' && roundTripMs !== null
      ? t('bar.reachable', { ms: Math.round(roundTripMs) })
      : null,
    state === 'unreachable' && lastSeenAt !== null
      ? t('bar.lastSeen', { time: clockTime(lastSeenAt, language) })
      : null,
    waiting > 0 ? t('bar.waiting', { count: waiting }) : null,
    held > 0 ? t('bar.held', { count: held }) : null,
  ].filter((fact) => fact !== null)
  return (
    <Tooltip label={facts.join(' · ')}>
      <span className="partner" data-state={state}>
        <strong>{member.toUpperCase()}</strong>
        {state === 'reachable' ? <Age at={lastSeenAt} halfMinutes={2} /> : null}
        {state === 'unreachable'
          ? t('bar.unreachable', {
              time: unreachableSince === null ? '?' : clockTime(unreachableSince, language),
            })
          : null}
        {state === 'never-seen' ? <span className="quiet">{t('bar.neverSeen')}</span> : null}
        {waiting > 0 ? <span className="quiet num">↑{waiting}</span> : null}
      </span>
    </Tooltip>
  )
}

/** Who I am, where I may go, and the way out. */
export function PersonMenu(props: ScreenProps & { large?: boolean }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const client = useQueryClient()
  const signOut = async () => {
    await post('/api/auth/sign-out', {}).catch(() => undefined)
    emptyOutbox()
    client.clear()
    go('/')
    location.reload()
  }
  return (
    <Menu position="bottom-end" withinPortal width={260}>
      <Menu.Target>
        <UnstyledButton
          aria-label={t('menu')}
          style={{
            display: 'grid',
            placeItems: 'center',
            inlineSize: props.large ? 48 : 36,
            blockSize: props.large ? 48 : 36,
          }}
        >
          <IconMenu2 size={20} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {props.me.name} · {t(`role.${props.me.role}` as ScreenKey)}
        </Menu.Label>
        {menu(props.me.role).map((item) => (
          <Menu.Item key={item.screen} onClick={() => go(item.path)}>
            {t(`screen.${item.screen}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {t('signIn.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
