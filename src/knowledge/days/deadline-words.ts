import { foldKey } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';

export type DeadlineWordRole =
  | 'month'
  | 'lunar-month'
  | 'full-moon'
  | 'weekday'
  | 'unit'
  | 'ongoing'
  | 'conditional'
  | 'event'
  | 'unspecified'
  | 'blank'
  | 'numbered-noun'
  | 'ditto'
  | 'filler'
  | 'count-noun'
  | 'document-noun'
  | 'property-of'
  | 'schooling'
  | 'paper'
  | 'review'
  | 'stem'
  | 'branch';

/** Words and phrases of time cells by their role, each with the value that the role gives it ("chạp" → "12"). */
const roles = new Map<string, Map<string, string>>();
for (const { role = '', word = '', value = '' } of loadCsv('deadline-words.csv')) {
  roles.set(role, (roles.get(role) ?? new Map<string, string>()).set(foldKey(word), value));
}

/** The words of a role, folded. */
export function deadlineWords(role: DeadlineWordRole): string[] {
  return [...(roles.get(role)?.keys() ?? [])];
}

/** The value of a word in a role: ("weekday", "Thứ Sáu") → "FR". undefined for a word without that role. */
export function deadlineWordValue(role: DeadlineWordRole, word: string): string | undefined {
  return roles.get(role)?.get(foldKey(word));
}
