// One rule engine in a process of its own, so that its memory is given back: says on standard output how
// many decisions it makes in a second, and what it answers.
// Called as: engine.ts <corridor|json-logic-engine|cedar-wasm> <agreements> <questions> <kinds> [clauses]

import assert from 'node:assert/strict'
import type { Agreement, Clause } from '../core/law/agreement.ts'
import { compile } from '../core/law/evaluate.ts'
import { standingOf } from '../core/law/standing.ts'
import { applies, cedar, flat, jsonLogic, rules } from './dialect.ts'
import { callsPerSecond, peer } from './row.ts'
import { type Asked, copies, kinds, now, questions, treaty, treatyOf } from './treaty.ts'

/** What an engine came to: answers are `1` for permitted, in the order of the questions. */
export type Measured = { perSecond: number; answers: string; residentMb: number }

type Permits = (asked: ReturnType<typeof flat>) => boolean

async function jsonLogicEngine(agreements: Agreement[]): Promise<Permits> {
  type Module = { LogicEngine: new () => { build: (logic: unknown) => (data: unknown) => unknown } }
  const { LogicEngine } = await peer<Module>('json-logic-engine')
  const any = (effect: Clause['effect']) =>
    jsonLogic.any(rules(agreements, effect).map((r) => applies(jsonLogic, r.agreement, r.clause)))
  const run = new LogicEngine().build({ and: [{ '!': any('prohibits') }, any('permits')] })
  return (asked) => Boolean(run(asked))
}

const policy = (effect: string, condition: string) =>
  `${effect}(principal, action, resource) when { ${condition} };`

async function cedarEngine(agreements: Agreement[]): Promise<Permits> {
  type Answer = { type: string; response?: { decision: string } }
  type Module = {
    preparsePolicySet: (id: string, set: unknown) => { type: string }
    statefulIsAuthorized: (call: unknown) => Answer
  }
  const wasm = await peer<Module>('@cedar-policy/cedar-wasm/nodejs')
  const text = (['permits', 'prohibits'] as const)
    .flatMap((effect) =>
      rules(agreements, effect).map(({ agreement, clause }) =>
        policy(effect === 'permits' ? 'permit' : 'forbid', applies(cedar, agreement, clause)),
      ),
    )
    .join('\n')
  const id = `treaty-${agreements.length}`
  assert.equal(wasm.preparsePolicySet(id, { staticPolicies: text }).type, 'success')
  return (asked) => {
    const answer = wasm.statefulIsAuthorized({
      principal: { type: 'Person', id: 'a' },
      action: { type: 'Action', id: 'ask' },
      resource: { type: 'Casualty', id: 'c' },
      context: asked,
      preparsedPolicySetId: id,
      entities: [],
    })
    assert.equal(answer.type, 'success')
    return answer.response?.decision === 'allow'
  }
}

function measure(count: number, permits: (at: number) => boolean): Measured {
  let answers = ''
  for (let at = 0; at < count; at++) answers += permits(at) ? '1' : '0'
  const perSecond = callsPerSecond(count, () => {
    for (let at = 0; at < count; at++) permits(at)
  })
  return { perSecond, answers, residentMb: Math.round(process.memoryUsage().rss / 1e6) }
}

/** Ends at once: the compiler goes on in the background with what a peer made, and takes ever more memory. */
function end(measured: Measured) {
  process.stdout.write(JSON.stringify(measured), () => process.kill(process.pid, 'SIGKILL'))
}

const [name, copiesText, countText, kindsText, clausesText = '1000'] = process.argv.slice(2)
const of = kindsText!.split(',') as Asked[]
const whole = of.length === kinds.length
const agreements = copies(whole ? treaty() : treatyOf(of, Number(clausesText)), Number(copiesText))
const count = Number(countText)
const asked = questions(agreements, count, of)
if (name === 'corridor') {
  const evaluate = compile(agreements.map(standingOf))
  const measured = measure(count, (at) => evaluate(asked[at]!, now).answer === 'permitted')
  end(measured)
} else {
  const engine = name === 'cedar-wasm' ? cedarEngine : jsonLogicEngine
  const permits = await engine(agreements)
  const flattened = asked.map(flat)
  end(measure(count, (at) => permits(flattened[at]!)))
}
