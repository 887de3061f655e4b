import { listCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** What a group consists of: bodies of these levels of the register, or "unclear" where its words leave that to others. */
export type GroupMembers = ReadonlySet<string> | 'unclear';

const UNCLEAR = '?';
const members = once(
  () => new Map(loadCsv('agency-group-members.csv').map(({ group = '', levels }) => [group, membersOf(levels)] as const)),
);

/** By the group's slug, "so-ban-nganh-tinh"; undefined for groups that are told by their name or are no bodies. */
export function groupMembers(slug: string): GroupMembers | undefined {
  return members().get(slug);
}

function membersOf(levels: string | undefined): GroupMembers {
  return levels === UNCLEAR ? 'unclear' : new Set(listCell(levels));
}
