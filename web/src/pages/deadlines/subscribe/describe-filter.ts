import type { Query } from '../../../api/client.js';
import type { Say } from '../../../words/use-say.js';
import { deadlinePageWords as words } from '../words.js';

const NAMES = { unit: words.unit, body: words.body, province: words.province } as const;

/** "Đơn vị thực hiện: Sở Nội vụ; Tỉnh, thành phố: Hải Phòng". */
export function describeFilter(filter: Query, say: Say): string {
  const conditions = Object.entries(NAMES).flatMap(([name, label]) =>
    filter[name] === undefined ? [] : [`${say(label)}: ${String(filter[name])}`],
  );
  return conditions.join('; ') || say(words.everything);
}
