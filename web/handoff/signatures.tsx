import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { ActionKind, Offer } from '#core/incident/actions.ts'
import type { CommandBody } from '#core/nouns.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useRooms } from '../rooms.ts'
import { useActing } from '../ui/act.ts'
import { At } from '../ui/age.tsx'
import { refusalWords } from '../ui/refusal.ts'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import type { ScreenKey } from '../words.ts'
import {
  differs,
  findAllowed,
  inGroups,
  ownSignature,
  type Side,
  type Standing,
  standingsOf,
} from './handoff.ts'

type Props = ScreenProps & {
  of: CasualtyState
  hash: string
  offers: readonly Offer[]
  other: string | null
}

/** Whose signature is there and whose is missing, and everything that may be done about it. */
export function Signatures(props: Props) {
  const { r } = useRooms()
  const { of, hash, offers } = props
  const own = ownSignature(offers, props.me.role)
  const isSigned = own?.side ? of.signatures[own.side]?.content === hash : false
  const { custody } = of
  const member = custody.member.toUpperCase()
  const isBoth = of.signatures.giving !== null && of.signatures.receiving !== null
  const key = custody.state === 'held' && isBoth ? 'both' : custody.state
  const other = custody.other?.toUpperCase() ?? props.other?.toUpperCase() ?? '?'
  return (
    <aside className="handoff-sign" aria-labelledby="signatures">
      <h2 id="signatures" className="label">
        {r('handoff.giving')} · {r('handoff.receiving')}
      </h2>
      <ol className="signatures">
        {standingsOf(of, hash).map((standing) => (
          <Signed key={standing.side} of={standing} />
        ))}
      </ol>
      <p className="custody" data-state={custody.state} role="status">
        {r(`handoff.custody.${key}`, { member, other })}
      </p>
      {differs(of) ? <p className="custody">{r('handoff.differs')}</p> : null}
      <p className="quiet handoff-hash">
        {r('handoff.content')} <code title={hash}>{inGroups(hash, 4)}</code>
      </p>
      <Arrived {...props} />
      {own && !isSigned ? <Sign {...props} own={own} /> : null}
      <Others {...props} />
    </aside>
  )
}

function Signed(props: { of: Standing }) {
  const { r, t } = useRooms()
  const { side, signature, isSame } = props.of
  return (
    <li className="signature" data-there={signature !== null || undefined}>
      <span className="label">{r(`handoff.${side}`)}</span>
      {signature ? (
        <>
          <strong>
            {r('handoff.signedBy', {
              role: t(`role.${signature.role}` as ScreenKey),
              member: signature.member.toUpperCase(),
            })}{' '}
            <At at={signature.at} />
          </strong>
          <span className={isSame ? 'quiet' : 'handoff-changed'}>
            {r(isSame ? 'handoff.same' : 'handoff.changed')}
          </span>
        </>
      ) : (
        <span className="signature-missing">{r('handoff.missing')}</span>
      )}
    </li>
  )
}

/** A signature leaves the house: it is said what it does, then given. */
function Sign(props: Props & { own: Offer }) {
  const { r, t, say } = useRooms()
  const { own, of, hash } = props
  const [isSure, setSure] = useState(false)
  const acting = useActing()
  const side: Side = own.side ?? 'receiving'
  const sign = async () => {
    const body = { side, content: hash }
    const done = await acting.act(
      command('casualty.sign_handover', `casualty/${of.id}`, body, of.actVersion),
    )
    if (done) setSure(false)
  }
  return (
    <div className="stack">
      {isSure ? (
        <>
          <p>{r('handoff.signHelp')}</p>
          <Button size="lg" fullWidth loading={acting.busy} onClick={() => void sign()} autoFocus>
            {r('handoff.signNow')}
          </Button>
          <Button size="lg" variant="default" fullWidth onClick={() => setSure(false)}>
            {t('cancel')}
          </Button>
        </>
      ) : (
        <Button size="lg" fullWidth disabled={!own.allowed} onClick={() => setSure(true)}>
          {r(`handoff.sign.${side}`)}
        </Button>
      )}
      {own.allowed ? null : (
        <p className="quiet">
          {r('handoff.why')} {refusalWords(say, own.refusal)}
        </p>
      )}
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </div>
  )
}

function Arrived(props: Props) {
  const { r } = useRooms()
  const acting = useActing()
  const { of, offers } = props
  if (of.stage !== 'on-the-way' || !findAllowed(offers, 'casualty.arrive')) return null
  return (
    <>
      <Button
        size="lg"
        variant="default"
        fullWidth
        loading={acting.busy}
        onClick={() => void acting.note(command('casualty.arrive', `casualty/${of.id}`, {}))}
      >
        {r('handoff.arrive')}
      </Button>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </>
  )
}

type Other = 'dispute' | 'takeOver' | 'readBack'
const kinds: Record<Other, ActionKind> = {
  dispute: 'casualty.dispute_handover',
  takeOver: 'casualty.take_over',
  readBack: 'casualty.read_back',
}

/** What there is besides signing; offered only where it can be done. */
function Others(props: Props) {
  const { r } = useRooms()
  const [open, setOpen] = useState<Other | null>(null)
  const possible = (Object.keys(kinds) as Other[]).filter((one) =>
    findAllowed(props.offers, kinds[one]),
  )
  if (possible.length === 0) return null
  return (
    <div className="stack">
      <div className="row wrap">
        {possible.map((one) => (
          <Button
            key={one}
            h={44}
            variant="default"
            aria-expanded={open === one}
            onClick={() => setOpen(open === one ? null : one)}
          >
            {r(`handoff.${one}`)}
          </Button>
        ))}
      </div>
      {open && possible.includes(open) ? (
        <Why key={open} {...props} what={open} onDone={() => setOpen(null)} />
      ) : null}
    </div>
  )
}

function Why(props: Props & { what: Other; onDone: () => void }) {
  const { r, language } = useRooms()
  const { of, what, offers } = props
  const [text, setText] = useState('')
  const acting = useActing()
  const send = async () => {
    const stream = `casualty/${of.id}`
    const words = { text: text.trim(), language }
    const make = {
      dispute: () => {
        const side = findAllowed(offers, kinds.dispute)?.side ?? 'receiving'
        return command('casualty.dispute_handover', stream, { side, reason: words }, of.actVersion)
      },
      takeOver: () => {
        const body: CommandBody<'casualty.take_over'> = {
          facility: props.me.facility ?? '',
          reason: words,
        }
        return command('casualty.take_over', stream, body, of.actVersion)
      },
      readBack: () => {
        const destination = of.destination!.to
        return command(
          'casualty.read_back',
          stream,
          { by: text.trim(), destination },
          of.actVersion,
        )
      },
    }
    if (await acting.act(make[what]())) props.onDone()
  }
  return (
    <form
      className="handoff-why"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {what === 'readBack' ? (
        <TextInput
          autoFocus
          label={r('handoff.readBackWho')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <Textarea
          autoFocus
          autosize
          minRows={2}
          label={r(`handoff.${what}Why`)}
          description={r('handoff.freeText')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Button type="submit" h={44} loading={acting.busy} disabled={text.trim() === ''}>
        {r(`handoff.${what}Now`)}
      </Button>
      {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
      {acting.problem ? <Problem error={acting.problem} /> : null}
    </form>
  )
}
