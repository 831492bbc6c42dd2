import type { Command } from 'commander'
import { addCommands } from './on-call.ts'

/** `corridor agreement …`: everything that is done with the text of an agreement, a verb each. */
export function register(agreement: Command, program: Command): void {
  addCommands(
    agreement,
    {
      new: [
        'begins an agreement from a template: agreement.yaml, cases.test.ts and README.md',
        () => import('./agreement-new.ts'),
      ],
      check: [
        'reads agreement.yaml and names every fault by line and column',
        () => import('./agreement-check.ts'),
      ],
      cover: [
        'shows which questions no clause decides, the widest gap first',
        () => import('./agreement-cover.ts'),
      ],
      explain: [
        'asks one question, and tells the answer and every clause behind it',
        () => import('./agreement-explain.ts'),
      ],
      diff: [
        'tells what became wider, narrower, new or gone between two texts',
        () => import('./agreement-diff.ts'),
      ],
      article: ['prints the article that a decision cites', () => import('./agreement-article.ts')],
      render: [
        'writes the agreement as a document: text, HTML, or PDF with contents and page numbers',
        () => import('./agreement-render.ts'),
      ],
      sign: [
        'signs the text of an agreement with a root key, and prints the signature (JSON)',
        () => import('./agreement-sign.ts'),
      ],
      verify: [
        'checks every signature under a text, or in an export of a record',
        () => import('./agreement-verify.ts'),
      ],
    },
    program,
  )
}
