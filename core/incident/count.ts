import type { SamePerson } from '#core/incident/incident.ts'

/** How many people: `low` if every suspected double record is one person, `high` if none is. */
export type Count = { low: number; high: number; records: number }

/** Two records that might be of one person. */
export type Pair = { a: string; b: string }

/** What has been said of two records, and when it was last settled. */
type Settled = Pick<SamePerson, 'a' | 'b' | 'state' | 'at'>

/**
 * Where what was said contradicts itself, the earlier confirmation stands: so one more of them never
 * makes more people.
 */
const inOrder = (all: readonly Settled[]): Settled[] =>
  all.toSorted((x, y) => x.at - y.at || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))

/**
 * How many people stand behind these records. `high` merges only what two persons have confirmed;
 * `low` merges, too, what is proposed or looks alike. Records that were parted stay apart in both,
 * also where a third record looks like either.
 */
export function countPeople(
  records: readonly string[],
  samePersons: readonly Settled[],
  suspected: readonly Pair[] = [],
): Count {
  const of = (state: SamePerson['state']) =>
    inOrder(samePersons.filter((one) => one.state === state))
  const parted = of('parted')
  const groups = groupsOf(records, parted)
  for (const pair of of('confirmed')) groups.join(pair)
  const high = groups.count()
  for (const pair of [...of('proposed'), ...suspected]) groups.join(pair)
  return { low: groups.count(), high, records: records.length }
}

/** The records of each person, as far as two persons have confirmed it; in order of the records. */
export function peopleOf(records: readonly string[], samePersons: readonly Settled[]): string[][] {
  const parted = samePersons.filter((one) => one.state === 'parted')
  const groups = groupsOf(records, parted)
  for (const pair of inOrder(samePersons)) if (pair.state === 'confirmed') groups.join(pair)
  return groups.lists()
}

/** Groups that grow together, and never across a pair that is known to be two people. */
function groupsOf(records: readonly string[], apart: readonly Pair[]) {
  const groupOf = new Map<string, Set<string>>()
  for (const record of records) groupOf.set(record, new Set([record]))
  const foes = new Map<string, string[]>()
  for (const { a, b } of apart) {
    foes.set(a, [...(foes.get(a) ?? []), b])
    foes.set(b, [...(foes.get(b) ?? []), a])
  }
  const mayMeet = (one: Set<string>, other: Set<string>) =>
    ![...one].some((record) => foes.get(record)?.some((foe) => other.has(foe)))
  return {
    join: ({ a, b }: Pair) => {
      const one = groupOf.get(a)
      const other = groupOf.get(b)
      if (!one || !other || one === other || !mayMeet(one, other)) return
      const [small, large] = one.size < other.size ? [one, other] : [other, one]
      for (const record of small) {
        large.add(record)
        groupOf.set(record, large)
      }
    },
    count: () => new Set(groupOf.values()).size,
    lists: () => [...Map.groupBy(records, (id) => groupOf.get(id)).values()],
  }
}
