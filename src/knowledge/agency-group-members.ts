import { listCell, loadCsv } from './load-csv.js';

/** What a group consists of: bodies of these levels of the register, or "unclear" where its words leave that to others. */
export type GroupMembers = ReadonlySet<string> | 'unclear';

const UNCLEAR = '?';
let members: ReadonlyMap<string, GroupMembers> | undefined;

/** By the group's slug, "so-ban-nganh-tinh"; undefined for groups that are told by their name or are no bodies. */
export function groupMembers(slug: string): GroupMembers | undefined {
  members ??= new Map(
    loadCsv('agency-group-members.csv').map(({ group = '', levels }) => [group, levels === UNCLEAR ? 'unclear' : new Set(listCell(levels))] as const),
  );
  return members.get(slug);
}
