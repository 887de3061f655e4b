import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import { startOfPredicate } from './start-of-predicate.js';
import { trimmed } from './trimmed.js';

export interface SubjectWords {
  of?: Mention;
  measure?: Mention;
}

const MAX_NOUN = 6;
const LEVEL = new RegExp(
  pattern`(?:${WORD_START}(?<!trở\s)(?:${targetWords('level')}|${targetWords('moving')}|${targetWords('filler')})\s*){1,3}$`,
  'iu',
);
const FILLERS = new RegExp(pattern`^(?:[\s,:]*(?:${targetWords('filler')})${WORD_END}){1,4}`, 'iu');
/** "Đến hết năm 2025, …"  |  "Trong năm 2021, …"  |  "Hằng năm, …" */
const TIME = /^\s*(?:(?:đến|trong|từ|trước)\s[^,]{2,40}|h[ằà]ng\s(?:năm|quý|tháng)),\s*/iu;
const DATE = String.raw`(?:(?:ngày|tháng|quý|năm)\s[\dIVX/]{1,10}|\d{1,2}/\d{1,4}(?:/\d{4})?)(?:\s(?:tháng|năm)\s\d{1,4}){0,2}`;
/** "Đến hết năm 2025 số hóa …", "Hằng năm đào tạo …": a time from which no comma parts what is done. */
const TIME_FIRST = new RegExp(
  String.raw`^\s*(?:(?:(?:đến|trong|trước)\s)?(?:hết |cuối |đầu )?${DATE}|h[ằà]ng\s(?:năm|quý|tháng))\s+(?=\p{Ll})`,
  'iu',
);
/** "đến cuối năm 2025", "đến 31/12/2025", "năm 2026" and nothing besides */
const ONLY_TIME = new RegExp(String.raw`^\s*(?:(?:đến|trong|từ|trước)\s(?:hết |cuối |đầu )?${DATE}|năm\s\d{4})\s*$`, 'iu');
const BESIDE = /^(?:\s*[,:]|\s+(?:vào|so với|trong|từ|đến|trước|mỗi|riêng|mới|để)\s)/iu;
/** "Giảm số ca mắc … 15%" */
export const CHANGE_FIRST = new RegExp(pattern`^\s*(?:${targetWords('filler')} )?(?<change>${targetWords('change')}) `, 'iu');

/**
 * What has the value: the words before the figure ("Tỷ lệ hồ sơ nộp qua mạng
 * đạt 35%"), or the noun behind it with what is to be true of it ("80% hồ sơ
 * được trả đúng hẹn"). undefined when there is neither.
 */
export function subjectWords(text: string, clause: Mention, figure: Mention): SubjectWords | undefined {
  const behind = wordsBehind(text, clause, figure);
  const before = wordsBefore(text, clause, figure, behind !== undefined);
  if (before && !(behind && isForWhom(text, before, behind)))
    return behind && isNoun(text, behind) ? { of: behind, measure: before } : { measure: before };
  if (!behind) return undefined;
  const predicate = startOfPredicate(text.slice(behind.start, behind.end));
  if (predicate === undefined || predicate === 0) return { measure: behind };
  const split = behind.start + predicate;
  const of = trimmed(text, behind.start, split);
  const measure = trimmed(text, split, behind.end);
  return { ...(of ? { of } : {}), ...(measure ? { measure } : {}) };
}

/** "tổ chức cho 100% học sinh ký cam kết": what is to be true stands behind those it is done for. */
function isForWhom(text: string, before: Mention, behind: Mention): boolean {
  return /\scho$/iu.test(text.slice(before.start, before.end)) && (startOfPredicate(text.slice(behind.start, behind.end)) ?? 0) > 0;
}

/** Directly behind the figure; a time or a comparison says nothing of what is measured. */
export function wordsBehind(text: string, clause: Mention, figure: Mention): Mention | undefined {
  const words = text.slice(figure.end, clause.end);
  return BESIDE.test(words) ? undefined : trimmed(text, figure.end, clause.end);
}

/** Without time, fillers and the verb of reaching; a lead before a colon belongs to what follows, if anything does. */
export function wordsBefore(text: string, clause: Mention, figure: Mention, hasWordsBehind: boolean): Mention | undefined {
  const start = behindOpening(text, clause, figure, hasWordsBehind);
  const words = text.slice(start, figure.start);
  return trimmed(
    text,
    start,
    start +
      words
        .replace(/[\s:]+$/u, '')
        .replace(LEVEL, '')
        .replace(ONLY_TIME, '').length,
  );
}

/** Nothing but a time, fillers or a lead with a colon stands before the figure in its clause. */
export function isOpening(text: string, clause: Mention, figure: Mention): boolean {
  return text.slice(behindOpening(text, clause, figure, true), figure.start).trim() === '';
}

/** "Giữ vững thành tích và 100% tổ …": behind "và" the figure opens a clause of its own. */
function behindOpening(text: string, clause: Mention, figure: Mention, hasWordsBehind: boolean): number {
  if (hasWordsBehind && /\svà\s*$/u.test(text.slice(clause.start, figure.start))) return figure.start;
  let { start } = clause;
  const colon = text.slice(start, figure.start).lastIndexOf(':');
  const isLead = colon >= 0 && text.slice(start + colon + 1, figure.start).trim() === '';
  if (colon >= 0 && (hasWordsBehind || !isLead)) start += colon + 1;
  const words = text.slice(start, figure.start);
  start += (TIME.exec(words) ?? TIME_FIRST.exec(words))?.[0].length ?? 0;
  return start + (FILLERS.exec(text.slice(start, figure.start))?.[0].length ?? 0);
}

/** A few words behind the figure are what the share is taken of: "trên 52% GRDP". */
function isNoun(text: string, { start, end }: Mention): boolean {
  const words = text.slice(start, end);
  return words.split(/\s+/u).length <= MAX_NOUN && startOfPredicate(words) === undefined;
}
