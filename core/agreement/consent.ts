import { isCrisis } from '#core/agreement/crises.ts'
import type { Seen } from '#core/agreement/seen.ts'
import { allSaid } from '#core/agreement/state.ts'
import { leftUnder } from '#core/agreement/withdrawals.ts'
import type { Context } from '#core/command.ts'
import type { Clause } from '#core/law/agreement.ts'
import type { Question } from '#core/law/decision.ts'
import { type Facts, type institutionalActs, nothingRecorded } from '#core/law/facts.ts'
import { type Refusal, refusal } from '#core/refusal.ts'

type Act = (typeof institutionalActs)[number]

/** The share of the bound parties that agree to an act of one of them, its own yes among them: percent. */
export function consentingPercent({ state, text, member, now, versions }: Seen, act: Act): number {
  const left = leftUnder(text!, versions.withdrawals)
  const parties = text!.parties
    .filter(({ id, signature }) => signature === 'required' && (left[id] ?? Infinity) > now)
    .map(({ id }) => id)
  const agreed = new Set([member])
  for (const { body } of allSaid(state, 'agreement.consented')) {
    const holds = body.at <= now && now < body.until
    if (body.act === act && body.to === member && holds) agreed.add(body.party)
  }
  return (100 * parties.filter((one) => agreed.has(one)).length) / parties.length
}

const names = ({ kind, when }: Clause, act: Act): boolean => {
  const said = when.institutionalAct
  if (kind !== 'governance' || said === undefined) return false
  return Array.isArray(said) ? said.includes(act) : said === act
}

/**
 * Whether the agreement lets a party do this about the agreement itself. What a prohibition names is
 * refused; what a permission names is refused without it; about what no article names, treaty law
 * decides and not this program.
 */
export function askAgreement(
  seen: Seen,
  context: Pick<Context, 'agreement'>,
  act: Act,
  facts: Facts = {},
): Refusal | null {
  const { text, foundation, state, now, member } = seen
  if (!text?.clauses.some((clause) => names(clause, act))) return null
  const evaluate = context.agreement?.evaluate
  if (!evaluate) return refusal('not_permitted', { why: 'no-agreement', to: member })
  const question: Question = {
    kind: 'governance',
    facts: {
      ...nothingRecorded,
      ...{
        territory: member,
        institutionalAct: act,
        crisisDeclared: isCrisis(foundation, state, now),
      },
      consentingPercent: consentingPercent(seen, act),
      ...facts,
    },
  }
  const { answer, why, clauses, lacks } = evaluate(question)
  if (answer === 'permitted') return null
  if (answer === 'undetermined') {
    return refusal('undetermined', { lacks: lacks.join(', ') }, { clauses: [...clauses] })
  }
  const forbidden = text.clauses.some((one) => one.effect === 'permits' && names(one, act))
  if (why === 'nothing-permits' && !forbidden) return null
  return refusal('not_permitted', { why }, { clauses: [...clauses] })
}
