/** Whose record: one member, one realm (live, or one drill), one epoch of its log. */
export type Home = { member: string; realm: string; epoch: number }
