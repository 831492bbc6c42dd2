import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { actionsOf } from '#core/casualty/actions.ts'
import type { Personal } from '#core/casualty/events.ts'
import { renderHandoff } from '#core/handoff/render.ts'
import type { Language } from '#core/words.ts'
import { get } from '../api.ts'
import { useAgreement, useCasualty, useIncident } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { At } from '../ui/age.tsx'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Frame } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Quote } from '../ui/quote.tsx'
import { Problem, RefusalNote, refusalWords } from '../ui/refusal.tsx'
import { languageNames, loadLanguage, sayIn, useWords } from '../words.ts'
import { otherMember, sheetOf, theirLanguage } from './sheet.ts'
import './handoff.css'

/** The handover in two languages, mine large and theirs small beside it, and the two signatures. */
export default function Handoff(props: ScreenProps & { id: string }) {
  const { t, say, language } = useWords()
  const casualty = useCasualty(props.id)
  const incident = useIncident(casualty.data?.incident ?? '')
  const agreement = useAgreement()
  const [personal, setPersonal] = useState<Personal | null>(null)
  const [personalProblem, setPersonalProblem] = useState<unknown>(null)
  const acting = useActing()
  const now = useSlowNow(10_000)
  const of = casualty.data
  const other = of ? otherMember(of, props.me.member) : null
  const theirs = theirLanguage(agreement.data, other, language)
  const isLoaded = useLanguageLoaded(theirs)
  if (!of || incident.isPending) {
    return (
      <Frame {...props} title={t('casualty.openHandoff')}>
        {casualty.error ? <Problem error={casualty.error} /> : <Loading />}
      </Frame>
    )
  }
  const { content, hash } = sheetOf(of, incident.data ?? null, personal)
  const zone = agreement.data?.parties.find(({ id }) => id === props.me.member)?.timeZone
  const mine = renderHandoff(content, say, zone)
  const small = isLoaded ? renderHandoff(content, sayIn(theirs), zone) : []
  const { name: _name, ...actor } = props.me
  const signs = actionsOf(of, actor, { member: props.me.member, now }).filter(
    (offer) => offer.kind === 'casualty.sign_handover',
  )
  const offer =
    signs.find((one) => one.allowed) ?? signs.find((one) => one.side === sideOf(props.me.role))
  const sign = async () => {
    if (!offer?.side) return
    await acting.act(
      command(
        'casualty.sign_handover',
        `casualty/${of.id}`,
        { side: offer.side, content: hash },
        of.actVersion,
      ),
    )
  }
  const openPersonal = async () => {
    try {
      setPersonal(await get<Personal>(`/api/casualties/${of.id}/personal?purpose=treatment`))
    } catch (error) {
      setPersonalProblem(error)
    }
  }
  const { giving, receiving } = of.signatures
  return (
    <Frame
      {...props}
      title={t('handoff.title', { label: of.label })}
      middle={
        <h1 className="row handoff-title">
          <CategoryMark of={of.category} size={28} /> {t('handoff.title', { label: of.label })}
        </h1>
      }
    >
      <div className="handoff">
        <div className="handoff-languages">
          <span className="label">{t('handoff.mine')}</span>
          <span className="label">{t('handoff.theirs', { language: languageNames[theirs] })}</span>
        </div>
        {mine.map((section, s) => (
          <section key={section.id} className="handoff-section">
            <h2>{section.title}</h2>
            <h3 lang={theirs}>{small[s]?.title}</h3>
            {section.lines.map((line, at) => {
              const their = small[s]?.lines[at]
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: both languages go line by line in one order
                <div key={at} className="handoff-line">
                  <p data-gap={line.gap}>
                    <span className="handoff-label">{line.label}</span> {line.value}
                    {line.original ? <Quote of={line.original} /> : null}
                  </p>
                  <p lang={theirs} className="handoff-their" data-gap={their?.gap}>
                    <span className="handoff-label">{their?.label}</span> {their?.value}
                    {their?.original ? <Quote of={their.original} /> : null}
                  </p>
                </div>
              )
            })}
          </section>
        ))}
        <p className="handoff-hash">
          {t('handoff.content')} <code>{hash.match(/.{8}/g)?.join(' ')}</code>
        </p>
        <div className="handoff-sign">
          <Signed name={t('next.sign-giving')} of={giving} />
          <Signed name={t('next.sign-receiving')} of={receiving} />
          {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
          {acting.problem ? <Problem error={acting.problem} /> : null}
          {personalProblem ? <Problem error={personalProblem} /> : null}
          {offer ? (
            <>
              <Button
                size="lg"
                loading={acting.busy}
                disabled={!offer.allowed}
                onClick={() => void sign()}
              >
                {t(offer.side === 'receiving' ? 'handoff.receive' : 'handoff.sign')}
              </Button>
              {offer.allowed ? (
                <p className="quiet">{t('handoff.signHelp')}</p>
              ) : (
                <p className="quiet">{refusalWords(say, offer.refusal)}</p>
              )}
            </>
          ) : null}
          {personal === null ? (
            <Button variant="default" onClick={() => void openPersonal()}>
              {t('handoff.openPersonal')}
            </Button>
          ) : null}
          <p className="quiet">{t('handoff.openPersonalHelp')}</p>
          {giving && receiving && of.custody.state === 'held' ? (
            <strong>{t('handoff.both', { member: of.custody.member.toUpperCase() })}</strong>
          ) : null}
        </div>
      </div>
    </Frame>
  )
}

const sideOf = (role: string) => (role === 'crew' ? 'giving' : 'receiving')

function Signed(props: { name: string; of: { at: number; member: string } | null }) {
  const { t } = useWords()
  return (
    <p>
      {props.name}:{' '}
      {props.of ? (
        <strong>
          {props.of.member.toUpperCase()} <At at={props.of.at} />
        </strong>
      ) : (
        <span className="quiet">{t('casualty.notSigned')}</span>
      )}
    </p>
  )
}

function useLanguageLoaded(language: Language): boolean {
  const [loaded, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    void loadLanguage(language).then(() => setLoaded(language))
  }, [language])
  return loaded === language
}
