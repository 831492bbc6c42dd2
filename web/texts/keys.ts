/** The names by which a text is asked, compared and linked to: the one in force, a draft, a filed one. */

export const inForceKey = 'in-force'
export const draftKey = (id: string): string => `draft-${id}`
export const filedKey = (hash: string): string => `text-${hash}`
export const isFiledKey = (key: string): boolean => key.startsWith('text-')
