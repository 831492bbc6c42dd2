import { Button, PasswordInput, TextInput } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { DemoPerson, Session } from '#core/api.ts'
import { textIn } from '#core/words.ts'
import { get, isFailure, post } from '../api.ts'
import { freeKeys } from '../queries.ts'
import { Languages } from '../ui/languages.tsx'
import { Problem } from '../ui/refusal.tsx'
import { type ScreenKey, useWords } from '../words.ts'
import './sign-in.css'

export function SignIn(props: { session: Session }) {
  const { t, language } = useWords()
  const { member, demo } = props.session
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <strong className="sign-in-mark">Corridor</strong>
        <span className="clip">{textIn(member.name, language) || member.id}</span>
        <span className="grow" />
        <Languages />
      </header>
      <main className="sign-in-main">
        <p className="sign-in-lead">{t('signIn.lead')}</p>
        {demo ? <ChoosePerson /> : null}
        {demo ? null : <WithPassword />}
      </main>
    </div>
  )
}

function ChoosePerson() {
  const { t } = useWords()
  const client = useQueryClient()
  const people = useQuery({
    queryKey: freeKeys.people(),
    queryFn: async () => {
      const answer = await get<DemoPerson[] | { items: DemoPerson[] }>('/api/demo/people')
      return Array.isArray(answer) ? answer : answer.items
    },
  })
  const [problem, setProblem] = useState<unknown>(null)
  const be = async (person: string) => {
    try {
      await post('/api/demo/sign-in', { person })
      await client.invalidateQueries()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <section className="sign-in-card" aria-labelledby="choose">
      <h1 id="choose">{t('signIn.demoTitle')}</h1>
      <p className="quiet">{t('signIn.demoLead')}</p>
      <p className="quiet">{t('signIn.demoFirst')}</p>
      {problem || people.error ? <Problem error={problem ?? people.error} /> : null}
      <ul className="people">
        {(people.data ?? []).map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="person"
              data-person={person.id}
              onClick={() => void be(person.id)}
            >
              <span className="stack" style={{ gap: 0 }}>
                <strong>{t(`role.${person.role}` as ScreenKey)}</strong>
                <span className="quiet">
                  {person.name}
                  {person.facility || person.vehicle
                    ? ` · ${person.facility ?? person.vehicle}`
                    : ''}
                </span>
              </span>
              <span className="grow" />
              <span className="quiet num">{person.language.toUpperCase()}</span>
              <IconChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <span className="unseen" aria-live="polite">
        {people.isPending ? t('loading') : ''}
      </span>
    </section>
  )
}

function WithPassword() {
  const { t } = useWords()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    try {
      await post('/api/auth/sign-in/email', {
        email: form.get('email'),
        password: form.get('password'),
      })
      await client.invalidateQueries()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const wrong = isFailure(problem) && problem.status === 401
  return (
    <section className="sign-in-card" aria-labelledby="sign-in">
      <h1 id="sign-in">{t('signIn.title')}</h1>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          required
          label={t('signIn.email')}
          size="md"
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          required
          label={t('signIn.password')}
          size="md"
          error={wrong ? t('signIn.failed') : undefined}
        />
        {problem && !wrong ? <Problem error={problem} /> : null}
        <Button type="submit" size="md" loading={busy} mt="sm">
          {t('signIn.submit')}
        </Button>
      </form>
    </section>
  )
}
