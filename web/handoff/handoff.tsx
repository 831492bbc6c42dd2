import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Personal } from '#core/casualty/events.ts'
import { renderHandoff } from '#core/handoff/render.ts'
import { actionsOf } from '#core/incident/actions.ts'
import type { Language } from '#core/words.ts'
import { languageName } from '#words/languages.ts'
import { get } from '../api.ts'
import { useAgreement, useCasualty, useIncident } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { Room } from '../room.tsx'
import { useRooms } from '../rooms.ts'
import { CategoryMark } from '../ui/category-mark.tsx'
import { Loading } from '../ui/loading.tsx'
import { useSlowNow } from '../ui/now.ts'
import { Quote } from '../ui/quote.tsx'
import { Problem } from '../ui/refusal.tsx'
import { loadLanguage, sayIn, shortName } from '../words.ts'
import { type Pair, type PairedSection, paired } from './handoff.ts'
import { otherMember, sheetOf, theirLanguage } from './sheet.ts'
import { Signatures } from './signatures.tsx'
import './handoff.css'

/** The handover in two languages, mine large and theirs small beside it, and the two signatures. */
export default function Handoff(props: ScreenProps & { id: string }) {
  const { r, say, language } = useRooms()
  const casualty = useCasualty(props.id)
  const incident = useIncident(casualty.data?.incident ?? '')
  const agreement = useAgreement()
  const person = usePersonal(props.id)
  const now = useSlowNow(10_000)
  const [chosen, setChosen] = useState<Language | null>(null)
  const of = casualty.data
  const other = of ? otherMember(of, props.me.member) : null
  const theirs = chosen ?? theirLanguage(agreement.data, other, language, props.session.languages)
  const isLoaded = useLanguageLoaded(theirs)
  if (!of || incident.isPending) {
    return (
      <Room {...props} withBack title={r('handoff.title', { label: '' })}>
        {casualty.error ? <Problem error={casualty.error} /> : <Loading />}
      </Room>
    )
  }
  const { content, hash } = sheetOf(of, incident.data ?? null, person.data)
  const zone = agreement.data?.parties.find(({ id }) => id === props.me.member)?.timeZone
  const sections = paired(
    renderHandoff(content, say, zone),
    isLoaded && theirs !== language ? renderHandoff(content, sayIn(theirs), zone) : null,
  )
  const { name: _name, ...actor } = props.me
  const offers = actionsOf(of, actor, { member: props.me.member, now })
  const title = r('handoff.title', { label: of.label })
  return (
    <Room
      {...props}
      withBack
      title={title}
      heading={
        <span className="row handoff-title">
          <CategoryMark of={of.category} size={28} />{' '}
          <span className="clip handoff-long">{title}</span>
          <strong className="num handoff-short">{of.label}</strong>
        </span>
      }
    >
      <div className="handoff">
        <div className="handoff-sheet">
          <div className="handoff-languages">
            <span>
              <span className="label">{r('handoff.mine')}</span>{' '}
              <strong>{languageName(language)}</strong>
            </span>
            <span className="row wrap">
              <span className="label">{r('handoff.theirs')}</span>
              <SegmentedControl
                size="xs"
                aria-label={r('handoff.theirLanguage')}
                value={theirs}
                onChange={setChosen}
                data={props.session.languages
                  .filter((one) => one !== language)
                  .map((one) => ({ value: one, label: shortName(one) }))}
              />
            </span>
          </div>
          {sections.map((section) => (
            <Section key={section.id} of={section} mine={language} theirs={theirs} />
          ))}
          {person.data === null ? (
            <div className="handoff-person">
              <Button variant="default" h={44} loading={person.isBusy} onClick={person.open}>
                {r('handoff.openPersonal')}
              </Button>
              <p className="quiet">{r('handoff.openPersonalHelp')}</p>
              {person.problem ? <Problem error={person.problem} /> : null}
            </div>
          ) : null}
        </div>
        <Signatures {...props} of={of} hash={hash} offers={offers} other={other} />
      </div>
    </Room>
  )
}

function Section(props: { of: PairedSection; mine: Language; theirs: Language }) {
  const { of } = props
  return (
    <section className="handoff-section" aria-labelledby={`section-${of.id}`}>
      <h2 id={`section-${of.id}`}>
        {of.title}
        {of.theirTitle !== null && of.theirTitle !== of.title ? (
          <span className="handoff-their-title" lang={props.theirs}>
            {' '}
            {of.theirTitle}
          </span>
        ) : null}
      </h2>
      {of.lines.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: both languages go line by line in one order
        <Line key={at} of={pair} theirs={props.theirs} />
      ))}
    </section>
  )
}

function Line(props: { of: Pair; theirs: Language }) {
  const { mine, theirs } = props.of
  return (
    <div className="handoff-line" data-gap={mine.gap}>
      <p className="handoff-mine">
        <span className="handoff-label">{mine.label}</span>{' '}
        <span className="handoff-value">
          {mine.original ? <Quote of={mine.original} /> : mine.value}
        </span>
      </p>
      {theirs ? (
        <p className="handoff-their" lang={props.theirs}>
          <span className="handoff-label">{theirs.label}</span>{' '}
          {theirs.original ? <Quote of={theirs.original} /> : theirs.value}
        </p>
      ) : null}
    </div>
  )
}

/** Who somebody is, is opened by a person and not by a page: each opening is written to the record. */
function usePersonal(casualty: string) {
  const [data, setData] = useState<Personal | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const open = () => {
    setBusy(true)
    setProblem(null)
    get<Personal>(`/api/casualties/${casualty}/personal?purpose=treatment`)
      .then(setData, setProblem)
      .finally(() => setBusy(false))
  }
  return { data, problem, isBusy, open }
}

function useLanguageLoaded(language: Language): boolean {
  const [loaded, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    void loadLanguage(language).then(() => setLoaded(language))
  }, [language])
  return loaded === language
}
