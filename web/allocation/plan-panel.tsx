import { Button, Tooltip } from '@mantine/core'
import { useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import type { IncidentView } from '#core/incident/answer.ts'
import { post } from '../api.ts'
import type { RegionFacts } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import type { Moving } from '../routes/drag.ts'
import { useActing } from '../ui/act.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { clockTime } from '../ui/time.ts'
import { useWords } from '../words.ts'
import { AskNeighbours } from './ask.tsx'
import { Override } from './override.tsx'
import { adoption, linesInForce, percent, proposedLines } from './plan.ts'
import { PlanLines } from './plan-lines.tsx'
import { Unplaced } from './unplaced.tsx'
import './plan.css'

export type PlanProps = ScreenProps & {
  incident: IncidentView
  casualties: readonly CasualtyState[]
  region: RegionFacts
  names: ReadonlyMap<string, string>
  proposal: Plan | null
  onProposal: (plan: Plan | null) => void
  onSelect: (casualty: string | null) => void
  moving: Moving | null
  onMoving: (moving: Moving | null) => void
}

/** The plan: a proposal until a person adopts it, and then what each casualty's destination is. */
export function PlanPanel(props: PlanProps) {
  const { t } = useWords()
  const { incident, proposal, casualties, names } = props
  const [computing, setComputing] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const acting = useActing()
  const mayPlan = props.me.role === 'dispatcher' || props.me.role === 'medical-director'

  const compute = async () => {
    setComputing(true)
    setProblem(null)
    acting.clear()
    try {
      props.onProposal(await post<Plan>(`/api/incidents/${incident.id}/plan`, {}))
    } catch (error) {
      setProblem(error)
    } finally {
      setComputing(false)
    }
  }
  const adopt = async () => {
    if (!proposal) return
    const body = adoption(proposal, `plan-${crypto.randomUUID().slice(0, 8)}`)
    const done = await acting.act(
      command('incident.adopt_plan', `incident/${incident.id}`, body, incident.actVersion),
    )
    if (done) props.onProposal(null)
  }

  const lines = proposal ? proposedLines(proposal) : linesInForce(casualties, names)
  const gap = proposal?.gap ?? incident.plan?.gap
  const { moving, onMoving } = props
  const overridden = casualties.find((one) => one.id === moving?.casualty)
  const override =
    mayPlan && !proposal
      ? (casualty: string, to?: string) => onMoving({ casualty, to: to ?? null })
      : null
  return (
    <Panel
      id="plan"
      className="plan"
      title={t('plan.title')}
      aside={gap === undefined ? null : <Gap of={gap} />}
    >
      <div className="plan-head" data-proposal={proposal ? true : undefined}>
        <PlanState incident={incident} proposal={proposal} placed={lines.length} />
        {problem ? <Problem error={problem} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {mayPlan ? (
          <PlanButtons
            proposal={proposal}
            isInForce={incident.plan !== null}
            computing={computing}
            adopting={acting.busy}
            onCompute={() => void compute()}
            onAdopt={() => void adopt()}
            onDiscard={() => props.onProposal(null)}
          />
        ) : null}
      </div>
      {proposal || !(mayPlan || props.me.role === 'liaison') ? null : <AskNeighbours {...props} />}
      <div className="plan-scroll">
        {lines.length === 0 && !proposal ? (
          <Empty what={t('plan.none')} how={t('plan.noneHelp')} />
        ) : (
          <PlanLines {...props} lines={lines} onOverride={override} />
        )}
        <Unplaced {...props} onOverride={override} />
      </div>
      {overridden ? (
        <Override
          {...props}
          of={overridden}
          chosen={moving?.to ?? null}
          key={overridden.id}
          onClose={() => onMoving(null)}
        />
      ) : null}
    </Panel>
  )
}

/** How far the plan may be from the best one, in percent. */
function Gap(props: { of: number }) {
  const { t } = useWords()
  return (
    <Tooltip label={t('plan.gapHelp')}>
      <span className="num quiet">
        {t('plan.gap')} <strong className="plan-gap">{percent(props.of)}</strong>
        <span className="unit">%</span>
      </span>
    </Tooltip>
  )
}

/** Whether it is proposed or in force, whom it places and whom it does not. */
function PlanState(props: { incident: IncidentView; proposal: Plan | null; placed: number }) {
  const { t, language } = useWords()
  const { incident, proposal } = props
  const inForce = incident.plan
  const unplaced = proposal?.unplaced.length ?? inForce?.unplaced.length ?? 0
  return (
    <>
      {proposal ? (
        <strong>{t('plan.proposal')}</strong>
      ) : inForce ? (
        <span>
          {t('plan.inForce', { number: incident.plans, time: clockTime(inForce.at, language) })}
        </span>
      ) : null}
      <div className="spread">
        <span>
          <strong className="num">{t('plan.placed', { count: props.placed })}</strong>{' '}
          {unplaced > 0 ? (
            <span className="num">{t('plan.unplaced', { count: unplaced })}</span>
          ) : null}
        </span>
        {proposal ? (
          <span className="quiet num">{t('plan.computedIn', { ms: Math.round(proposal.ms) })}</span>
        ) : null}
      </div>
    </>
  )
}

/** A proposal is adopted or discarded; without one, one can be asked for. */
function PlanButtons(props: {
  proposal: Plan | null
  isInForce: boolean
  computing: boolean
  adopting: boolean
  onCompute: () => void
  onAdopt: () => void
  onDiscard: () => void
}) {
  const { t } = useWords()
  const { proposal, isInForce } = props
  if (!proposal) {
    return (
      <div className="row">
        <Button
          variant={isInForce ? 'default' : 'filled'}
          onClick={props.onCompute}
          loading={props.computing}
          className="grow"
        >
          {isInForce ? t('plan.recompute') : t('plan.compute')}
        </Button>
      </div>
    )
  }
  return (
    <div className="row">
      <Tooltip label={t('plan.adoptHelp', { count: proposal.assignments.length })}>
        <Button onClick={props.onAdopt} loading={props.adopting} className="grow">
          {t('plan.adopt')}
        </Button>
      </Tooltip>
      <Button variant="default" onClick={props.onDiscard}>
        {t('plan.discard')}
      </Button>
    </div>
  )
}
