export { screens } from '#words/en/screens.ts'
