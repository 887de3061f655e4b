import type { CountingKind } from '../../../knowledge/amounts/counting-words.js';
import { changeOf, comparatorOf, targetWords } from '../../../knowledge/amounts/target-words.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import type { TargetContext } from '../target-mention.js';
import type { Groups } from './figure.js';
import type { QuantityPlace } from './quantity-words.js';
import { isOpening } from './subject-words.js';

export interface Quantity {
  text: string;
  clause: Mention;
  place: QuantityPlace;
  groups: Groups;
  kind: CountingKind;
  context: TargetContext;
  /** A word of change stands further before. */
  isChange: boolean;
}

const word = (role: Parameters<typeof targetWords>[0]) => `${WORD_START}${targetWords(role)}`;
const PAST = new RegExp(`${word('past')}${WORD_END}`, 'iu');
// khoảng | 14 lớp  |  dự kiến mở | 14 lớp  |  dự kiến chỉ tiêu: | 90 người
const ESTIMATE = new RegExp(pattern`(?:${word('estimate')}|${word('expected')}(?:\s[\p{L}\d]{1,10}){0,6}\s?:?)\s*$`, 'iu');
/** "thu hút | trên 1.200 lượt người"; behind a noun such words tell which ones are meant: "người | trên 60 tuổi". */
const DOING = new RegExp(pattern`${word('doing')}\s*$`, 'iu');
/** "nâng … | lên 39 xã"; "xuống 03 xã" alone is a way. */
const MOVING = new RegExp(`${word('moving')}${WORD_END}`, 'iu');
/** "của 102 xã", "tại 14 ấp": whose, or where. */
const WHICH = new RegExp(pattern`${word('which')}\s*$`, 'iu');
/** "trong vòng 05 ngày", "trước 10 ngày"; "… ngày kể từ ngày nhận hồ sơ": a deadline. */
const DUE_BEFORE = /(?:trước|sau|trong|vòng|thời hạn|chậm nhất|muộn nhất)\s*$/iu;
const EVENT_BEHIND = /^\s*,?\s*(?:làm việc\s+)?(?:(?:kể|tính)\s+từ|từ\s+(?:ngày|khi)|(?:trước|sau)\s)/iu;

/** Whether the words beside a quantity, or its division, make it a number to be reached. */
export function setsTarget(quantity: Quantity): boolean {
  const { text, clause, place, kind, context } = quantity;
  const before = text.slice(clause.start, place.start);
  if (PAST.test(before) || ESTIMATE.test(before)) return false;
  if (kind === 'time' && (DUE_BEFORE.test(before) || EVENT_BEHIND.test(text.slice(place.end, place.end + 30)))) return false;
  return isBounded(quantity, before) || isReached(quantity, before) || (context.isAmongTargets && isPlainTarget(quantity, before));
}

/** "ít nhất 03 lớp"; "trên", "dưới", "từ … trở lên" only where they say how much, not which. */
function isBounded(
  { groups: { bound, behind, from, level, change, per }, text, clause, place, kind, isChange, context }: Quantity,
  before: string,
): boolean {
  const comparator = comparatorOf(bound) ?? (from === undefined ? undefined : comparatorOf(behind));
  if (!comparator) return false;
  const isLimit = comparator === 'at-most' || comparator === 'less-than';
  if (kind === 'time' && !isLimit && !isChange && !context.isAmongTargets && level === undefined && change === undefined) return false;
  if (bound !== undefined && !LOOSE.test(bound)) return true;
  return (
    per !== undefined || level !== undefined || change !== undefined || isChange || isOpening(text, clause, place) || DOING.test(before)
  );
}

const LOOSE = new RegExp(`^${targetWords('loose')}$`, 'iu');

/** "đạt 70 điểm", "giảm 20 thủ tục", "xuống còn 03 ngày". */
function isReached({ groups: { level, change, from, upTo }, context }: Quantity, before: string): boolean {
  if (from !== undefined && upTo === undefined) return false;
  if (changeOf(change)) return context.isAmongTargets || !ADDING.test(change ?? '');
  if (level === undefined) return false;
  return REACHING.test(level) || (ARRIVING.test(level) && MOVING.test(before)) || context.isAmongTargets;
}

const ADDING = new RegExp(`^${targetWords('adding')}$`, 'iu');
const REACHING = new RegExp(`^${targetWords('reaching')}$`, 'iu');
const ARRIVING = new RegExp(`^${targetWords('arriving')}$`, 'iu');

/** What a bound leads up to is its. */
const BOUND_LAST = new RegExp(pattern`(?:${word('bound')}|${WORD_START}từ)\s*$`, 'iu');

/** In a division of targets each count is one, but not how long something takes, nor whose or where something is. */
function isPlainTarget({ groups: { worded, per, bound, behind, from, upTo }, kind }: Quantity, before: string): boolean {
  if (worded !== undefined || bound !== undefined || behind !== undefined || (from !== undefined && upTo === undefined)) return false;
  return kind === 'time' ? per !== undefined : !WHICH.test(before) && !BOUND_LAST.test(before);
}
