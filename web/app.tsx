import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { Role } from '#core/access/role.ts'
import { english, spokenFor } from '#words/languages.ts'
import { NoAccess } from './access/no-access.tsx'
import { SignIn } from './access/sign-in.tsx'
import { useSession } from './data.ts'
import { listen } from './live.ts'
import type { ScreenProps } from './me.ts'
import { flushOutbox, onRefusedLater } from './outbox.ts'
import { home, mayOpen, type Screen } from './screens.ts'
import { Drill } from './ui/drill.tsx'
import { Keys } from './ui/keys.tsx'
import { Loading } from './ui/loading.tsx'
import { refusalWords } from './ui/refusal.ts'
import { Problem } from './ui/refusal.tsx'
import { hasChosenLanguage, showIn, useWords } from './words.ts'

const Console = lazy(() => import('./incident/console.tsx'))
const Incidents = lazy(() => import('./incident/incidents.tsx'))
const Declare = lazy(() => import('./incident/declare.tsx'))
const Crew = lazy(() => import('./casualty/crew.tsx'))
const AddCasualty = lazy(() => import('./casualty/add.tsx'))
const CrewCard = lazy(() => import('./casualty/crew-card.tsx'))
const Triage = lazy(() => import('./triage/triage.tsx'))
const Medicines = lazy(() => import('./medicine/medicines.tsx'))
const Hospital = lazy(() => import('./facility/hospital.tsx'))
const Liaison = lazy(() => import('./routes/liaison.tsx'))
const Handoff = lazy(() => import('./handoff/handoff.tsx'))
const AgreementPage = lazy(() => import('./agreement/agreement.tsx'))
const Review = lazy(() => import('./record/review.tsx'))

export type { Me, ScreenProps } from './me.ts'

type Page = {
  path: string
  screen: Screen
  show: (props: ScreenProps, id: string) => React.ReactNode
}
const pages: Page[] = [
  { path: '/incidents', screen: 'incidents', show: (p) => <Incidents {...p} /> },
  { path: '/declare', screen: 'incidents', show: (p) => <Declare {...p} /> },
  {
    path: '/incidents/:id',
    screen: 'console',
    show: (p, id) => <Console {...p} id={id} key={id} />,
  },
  { path: '/crew', screen: 'crew', show: (p) => <Crew {...p} /> },
  { path: '/crew/add/:id', screen: 'crew', show: (p, id) => <AddCasualty {...p} incident={id} /> },
  { path: '/crew/triage/:id', screen: 'crew', show: (p, id) => <Triage {...p} id={id} key={id} /> },
  {
    path: '/crew/casualty/:id',
    screen: 'crew',
    show: (p, id) => <CrewCard {...p} id={id} key={id} />,
  },
  { path: '/crew/medicines', screen: 'crew', show: (p) => <Medicines {...p} /> },
  { path: '/hospital', screen: 'hospital', show: (p) => <Hospital {...p} /> },
  { path: '/liaison', screen: 'liaison', show: (p) => <Liaison {...p} /> },
  { path: '/handoff/:id', screen: 'handoff', show: (p, id) => <Handoff {...p} id={id} key={id} /> },
  { path: '/agreement', screen: 'agreement', show: (p) => <AgreementPage {...p} /> },
  {
    path: '/agreement/draft/:id',
    screen: 'agreement',
    show: (p, id) => <AgreementPage {...p} tab="draft" draft={id} />,
  },
  {
    path: '/agreement/:id',
    screen: 'agreement',
    show: (p, id) => <AgreementPage {...p} tab={id} />,
  },
  { path: '/review', screen: 'review', show: (p) => <Review {...p} /> },
]

export function App() {
  const session = useSession()
  const { language } = useWords()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const actor = session.data?.actor
  const offered = session.data?.languages
  useEffect(() => {
    if (!offered) return
    const wanted = actor && !hasChosenLanguage() ? spokenFor(actor.language) : language
    if (!offered.includes(wanted)) void showIn(english.tag, false)
    else if (wanted !== language) void showIn(wanted, false)
  }, [actor, offered, language])

  if (!session.data) {
    return session.error ? (
      <main style={{ maxInlineSize: '34rem', margin: '15vh auto', padding: '1rem' }}>
        <Problem error={session.error} />
      </main>
    ) : (
      <Loading />
    )
  }
  return (
    <Drill realm={session.data.realm}>
      {actor ? <SignedIn session={session.data} me={actor} /> : <SignIn session={session.data} />}
    </Drill>
  )
}

function SignedIn(props: ScreenProps) {
  const client = useQueryClient()
  useEffect(() => listen(client), [client])
  useEffect(() => {
    const flush = () => void flushOutbox().catch(() => undefined)
    flush()
    const timer = setInterval(flush, 5000)
    addEventListener('online', flush)
    return () => {
      clearInterval(timer)
      removeEventListener('online', flush)
    }
  }, [])
  const { t, say } = useWords()
  useEffect(
    () =>
      onRefusedLater(({ refusal }) =>
        notifications.show({
          title: t('problem.later'),
          message: refusalWords(say, refusal),
          autoClose: false,
          color: 'alarm',
        }),
      ),
    [t, say],
  )
  return (
    <Keys>
      <Suspense fallback={<Loading />}>
        <Switch>
          {pages.map((page) => (
            <Route path={page.path} key={page.path}>
              {(params: Record<string, string | undefined>) =>
                mayOpen(props.me.role as Role, page.screen) ? (
                  page.show(props, params.id ?? '')
                ) : (
                  <NoAccess {...props} />
                )
              }
            </Route>
          ))}
          <Route>
            <Redirect to={home(props.me.role)} replace />
          </Route>
        </Switch>
      </Suspense>
    </Keys>
  )
}
