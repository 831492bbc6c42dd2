import { config } from 'zod'

/** Members forbid code made from text, and zod would try; it checks as well without. Imported first. */
config({ jitless: true })
