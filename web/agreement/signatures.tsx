import type { AgreementLife } from '#core/agreement/life.ts'
import { useAgreement } from '../data.ts'
import { useLife } from '../texts/use-life.ts'
import { Empty } from '../ui/frame.tsx'
import { Loading } from '../ui/loading.tsx'
import { Problem } from '../ui/refusal.tsx'
import { Happened } from './happened.tsx'
import { offersAbout, textsInOrder } from './life.ts'
import { Offer } from './offer.tsx'
import { OneText } from './one-text.tsx'
import { useLifeWords } from './words.ts'
import './life.css'

/** Every text and how far it has come: who signed, what was said of it, what one may do next. */
export default function Signatures() {
  const life = useLife()
  if (life.error) return <Problem error={life.error} />
  if (!life.data) return <Loading />
  return (
    <div className="life">
      <Texts of={life.data} />
      <Happened of={life.data} />
    </div>
  )
}

function Texts(props: { of: AgreementLife }) {
  const { l, say } = useLifeWords()
  const agreement = useAgreement().data
  const { of } = props
  const texts = textsInOrder(of)
  return (
    <section aria-labelledby="life-texts" className="life-texts">
      <h2 id="life-texts">{l('texts')}</h2>
      {of.forks.map((fork) => (
        <p key={fork.amended} className="life-alarm" role="alert">
          {say('treaty.fork', { chosen: fork.chosen.slice(0, 12) })}
        </p>
      ))}
      {texts.length === 0 ? <Empty what={l('none')} /> : null}
      {texts.map((text) => (
        <OneText key={text.hash} of={text} life={of} parties={agreement?.parties ?? []} />
      ))}
      <div className="row wrap">
        {offersAbout(of, ['agreement.consent']).map((offer) => (
          <Offer key={offer.kind} of={offer} />
        ))}
      </div>
    </section>
  )
}
