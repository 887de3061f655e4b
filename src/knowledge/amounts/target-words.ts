import { comparators, type Target } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { anyOf } from '../../text/patterns.js';
import { choiceCell, loadCsv } from '../load-csv.js';

/**
 * bound: before a figure ("ít nhất"); behind: after it ("trở lên"); change:
 * the figure is a change ("giảm"); level: it is what is reached ("đạt", "lên");
 * filler: says nothing of what is measured ("phấn đấu"); predicate: where the
 * counted noun ends ("được"); verb-or-noun: so does this as a verb ("tổ chức");
 * state: before a passive it only tells which ones are counted ("đủ"); past: it is reached already ("đã"); estimate: it
 * is guessed ("khoảng"); expected: so it is with a verb between ("dự kiến mở"). For counts: loose bounds may also tell which ones are
 * meant ("trên 60 tuổi"), behind words of doing they do not ("thu hút");
 * reaching levels stand alone ("đạt"), arriving ones need a moving verb
 * ("nâng … lên"), adding words a division of targets ("thêm"); which: the
 * number only names something ("của", "Quốc lộ"). For places in an order:
 * rank ("thứ hạng"), standing ("xếp"), best ("dẫn đầu").
 */
export type TargetWordRole =
  | 'bound'
  | 'behind'
  | 'change'
  | 'level'
  | 'filler'
  | 'predicate'
  | 'verb-or-noun'
  | 'state'
  | 'passive'
  | 'past'
  | 'estimate'
  | 'expected'
  | 'loose'
  | 'doing'
  | 'reaching'
  | 'arriving'
  | 'moving'
  | 'adding'
  | 'which'
  | 'rank'
  | 'standing'
  | 'best';

const rows = loadCsv('target-words.csv');
const bounds = new Map<string, Target['comparator']>();
const changes = new Map<string, NonNullable<Target['change']>>();
for (const { words = '', value } of rows) {
  const [bound, change] = [choiceCell(value, comparators), choiceCell(value, ['increase', 'decrease'] as const)];
  if (bound) bounds.set(foldKey(words), bound);
  if (change) changes.set(foldKey(words), change);
}

/** A pattern that matches any of the words of a role; for use with the flag "i". */
export function targetWords(role: TargetWordRole): string {
  return anyOf(rows.flatMap((row) => (row['role'] === role ? (row['words'] ?? '') : []))).replaceAll(' ', '\\s+');
}

/** "ít nhất" → "at-least"; undefined for words that set no bound. */
export function comparatorOf(words: string | undefined): Target['comparator'] | undefined {
  return words === undefined ? undefined : bounds.get(foldKey(words));
}

/** "giảm" → "decrease". */
export function changeOf(words: string | undefined): Target['change'] {
  return words === undefined ? undefined : changes.get(foldKey(words));
}
