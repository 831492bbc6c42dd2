import type { Beginning } from '#core/drafting/template.ts'
import type { Agreement } from '#core/law/agreement.ts'
import { textIn } from '#core/words.ts'

/** The first cases of a new agreement: who must be allowed, who refused. `up` leads to Corridor's folder. */
export function casesText({ founders, firstDay }: Beginning, up: string): string {
  const [from, to] = founders
  return `import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Answer } from '${up}/core/law/decision.ts'
import { compile } from '${up}/core/law/evaluate.ts'
import { type Facts, nothingRecorded } from '${up}/core/law/facts.ts'
import type { ClauseKind } from '${up}/core/law/kinds.ts'
import { readAgreement } from '${up}/core/drafting/read.ts'
import { standingOf } from '${up}/core/law/standing.ts'

// Who must be allowed and who refused. Write a case first, then the clause that makes it so.

const path = join(import.meta.dirname, 'agreement.yaml')
const read = readAgreement(readFileSync(path, 'utf8'), path)
assert(read.ok, read.ok ? '' : read.error.map(({ message }) => message).join('\\n'))
const decide = compile([standingOf({ ...read.value, stage: 'in-force' })])
const noon = Temporal.Instant.from('${firstDay}T12:00Z').add({ hours: 24 }).epochMilliseconds

const cases: [what: string, kind: ClauseKind, facts: Facts, answer: Answer][] = [
  [
    'an immediate casualty for whom there is no room at home',
    'transfer',
    {
      ...nothingRecorded,
      from: '${from!.id}', to: '${to!.id}', category: 'immediate', roomAtHome: false,
      reserveKept: true, accepted: true, needs: [],
    },
    'permitted',
  ],
  [
    'a casualty who refuses',
    'transfer',
    { ...nothingRecorded, from: '${from!.id}', to: '${to!.id}', category: 'immediate', consent: 'refused' },
    'refused',
  ],
  [
    'a clinical record for the police',
    'disclosure',
    {
      from: '${from!.id}', to: '${to!.id}', dataCategory: 'clinical-full',
      purpose: 'law-enforcement', recipient: 'police',
    },
    'refused',
  ],
]

for (const [what, kind, facts, answer] of cases) {
  test(\`\${what}: \${answer}\`, () => {
    const found = decide({ kind, facts }, noon)
    assert.equal(found.answer, answer, JSON.stringify(found))
  })
}
`
}

/** What somebody who opens the folder needs to know first. */
export function readmeText({ id, parties, clauses, title }: Agreement, template: string): string {
  const names = parties.map((party) => `${textIn(party.name, 'en')} (\`${party.id}\`)`).join(', ')
  const kinds = Map.groupBy(clauses, ({ kind }) => kind)
  const rows = [...kinds].map(
    ([kind, list]) =>
      `| ${kind} | ${list.map((clause) => `${clause.id} ${textIn(clause.title, 'en')}`).join(', ')} |`,
  )
  return `# ${title.en}

A first draft between ${names}, begun from the template \`${template}\`. No state has signed it and it binds nobody.

| Kind | Articles |
| --- | --- |
${rows.join('\n')}

## What to do next

1. Fill in what \`agreement.yaml\` marks TO DO, and change what does not fit.
2. \`corridor agreement check ${id}\` names every fault by its line.
3. \`corridor agreement cover ${id}\` shows which questions no article decides.
4. Write cases in \`cases.test.ts\`: who must be allowed, who refused. Run them with \`node --test\`.
5. \`corridor agreement explain ${id} from=… to=…\` tells why an answer is what it is.

(\`${id}\` stands for this folder.)
`
}
