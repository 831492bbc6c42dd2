import type { Command } from 'commander'
import { registerArticle } from './agreement-article.ts'
import { registerCheck } from './agreement-check.ts'
import { registerCover } from './agreement-cover.ts'
import { registerDiff } from './agreement-diff.ts'
import { registerExplain } from './agreement-explain.ts'
import { registerNew } from './agreement-new.ts'
import { registerRender } from './agreement-render.ts'
import { registerSign } from './agreement-sign.ts'
import { registerVerifySigned } from './agreement-verify.ts'

/** `corridor agreement …`: everything that is done with the text of an agreement, a verb each. */
export function register(program: Command): void {
  const agreement = program.command('agreement').description('works on the text of an agreement')
  registerNew(agreement, program)
  registerCheck(agreement, program)
  registerCover(agreement, program)
  registerExplain(agreement, program)
  registerDiff(agreement, program)
  registerArticle(agreement, program)
  registerRender(agreement, program)
  registerSign(agreement, program)
  registerVerifySigned(agreement, program)
}
