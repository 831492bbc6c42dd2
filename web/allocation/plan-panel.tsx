import { Button, Tooltip } from '@mantine/core'
import { useState } from 'react'
import type { Plan } from '#core/allocation/plan.ts'
import type { IncidentView } from '#core/api.ts'
import type { CasualtyState } from '#core/casualty/casualty.ts'
import { post } from '../api.ts'
import type { RegionFacts } from '../data.ts'
import type { ScreenProps } from '../me.ts'
import { command } from '../outbox.ts'
import { useActing } from '../ui/act.ts'
import { Empty, Panel } from '../ui/frame.tsx'
import { Problem, RefusalNote } from '../ui/refusal.tsx'
import { clockTime } from '../ui/time.ts'
import { useWords } from '../words.ts'
import { AskNeighbours } from './ask.tsx'
import type { Moving } from './drag.ts'
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
  const { t, language } = useWords()
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
  const inForce = incident.plan
  const gap = proposal?.gap ?? inForce?.gap
  const unplaced = proposal?.unplaced.length ?? inForce?.unplaced.length ?? 0
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
      aside={
        gap === undefined ? null : (
          <Tooltip label={t('plan.gapHelp')}>
            <span className="num quiet">
              {t('plan.gap')} <strong className="plan-gap">{percent(gap)}</strong>
              <span className="unit">%</span>
            </span>
          </Tooltip>
        )
      }
    >
      <div className="plan-head" data-proposal={proposal ? true : undefined}>
        {proposal ? (
          <strong>{t('plan.proposal')}</strong>
        ) : inForce ? (
          <span>
            {t('plan.inForce', { number: incident.plans, time: clockTime(inForce.at, language) })}
          </span>
        ) : null}
        <div className="spread">
          <span>
            <strong className="num">{t('plan.placed', { count: lines.length })}</strong>{' '}
            {unplaced > 0 ? (
              <span className="num">{t('plan.unplaced', { count: unplaced })}</span>
            ) : null}
          </span>
          {proposal ? (
            <span className="quiet num">
              {t('plan.computedIn', { ms: Math.round(proposal.ms) })}
            </span>
          ) : null}
        </div>
        {problem ? <Problem error={problem} /> : null}
        {acting.problem ? <Problem error={acting.problem} /> : null}
        {acting.refusal ? <RefusalNote refusal={acting.refusal} /> : null}
        {mayPlan ? (
          <div className="row">
            {proposal ? (
              <>
                <Tooltip label={t('plan.adoptHelp', { count: proposal.assignments.length })}>
                  <Button onClick={() => void adopt()} loading={acting.busy} className="grow">
                    {t('plan.adopt')}
                  </Button>
                </Tooltip>
                <Button variant="default" onClick={() => props.onProposal(null)}>
                  {t('plan.discard')}
                </Button>
              </>
            ) : (
              <Button
                variant={inForce ? 'default' : 'filled'}
                onClick={() => void compute()}
                loading={computing}
                className="grow"
              >
                {inForce ? t('plan.recompute') : t('plan.compute')}
              </Button>
            )}
          </div>
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
