/** The rooms within the agreement's room, in the order in which one meets them. */
export const tabs = [
  'read',
  'ask',
  'coverage',
  'compare',
  'draft',
  'signatures',
  'calendar',
] as const
export type Tab = (typeof tabs)[number]

export const pathOf = (tab: Tab): string => (tab === 'read' ? '/agreement' : `/agreement/${tab}`)
export const isTab = (word: string): word is Tab => (tabs as readonly string[]).includes(word)
