import { deadlineWords, deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import { DOUBTFUL, type Reading } from '../readings/reading.js';
import { phrases } from '../words/fragments.js';
import { shareGap } from './gap-words.js';

/**
 * Gives the words between readings to what they belong to: to the deadline
 * that they are about ("báo cáo trước ngày 20/11", "Quý I: xây dựng kế
 * hoạch"), to the event that they go on naming, or, when a clause has no
 * deadline, to one of kind "unread". Words that would change the date beside
 * them ("trừ tháng 5") make both unread.
 */
export function explain(readings: readonly Reading[], text: string): Reading[] {
  const deadlines = readings.filter((reading) => !isSilent(reading));
  const masked = mask(text, readings.filter(isSilent));
  const found: Reading[] = [];
  for (let place = 0; place <= deadlines.length; place += 1) {
    const [left, right] = [deadlines[place - 1] && found.at(-1), deadlines[place]];
    const gap = shareGap(masked, { start: left?.end ?? 0, end: right?.start ?? text.length }, left !== undefined, right !== undefined);
    if (left && gap.left) found.splice(-1, 1, ...withTail(left, gap.left, text, masked));
    for (const words of gap.lost) if (!isFiller(text, words)) found.push(unread(words));
    if (right) found.push(...withHead(right, gap.right, text, masked));
  }
  return found;
}

function isSilent({ part }: Reading): boolean {
  return part !== undefined;
}

const ENUMERATOR = /(?<=^|[\n;.]\s{0,9})(?:\(?\d{1,2}[.)]|[a-zđ]\))(?=\s+\S)/gu;

/** What is explained no longer looks like a date: names, citations and notes become plain letters, list markers blank. */
function mask(text: string, silent: readonly Reading[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of silent) {
    masked += text.slice(from, start) + 'n'.repeat(end - start);
    from = end;
  }
  return (masked + text.slice(from)).replace(ENUMERATOR, (marker) => ' '.repeat(marker.length));
}

const FILLER = new RegExp(`^(?:${phrases(deadlineWords('filler'))}(?:[\\s,:]+|$)){1,6}$`, 'iu');
const LONGEST_FILLER = 80;

function isFiller(text: string, { start, end }: Mention): boolean {
  return end - start <= LONGEST_FILLER && FILLER.test(text.slice(start, end));
}

/** Words of time that no form has read. */
const TIME = new RegExp(
  `${WORD_START}(?:(?:ngày|tháng|quý|tuần|năm|giờ)\\s+(?:\\d|[IVX]{1,4}${WORD_END}|sau|trước|tới|này|đó|kế|liền|tiếp)|trở|kể từ)|\\d\\s?/\\s?\\d`,
  'iu',
);
/** Things that bear the name of a year or quarter: "dự toán năm 2020"; a number left blank: "tháng     năm 2020". */
const THINGS = deadlineWords('document-noun').filter((noun) => deadlineWordValue('document-noun', noun) === 'always');
const NAMED = new RegExp(`${WORD_START}(?:${phrases(THINGS)}|ngày|tháng|quý)$`, 'iu');
/** Words beside a date that change it. */
const CHANGES_BEFORE = new RegExp(
  `^(?:trước|trong|sau|đầu|giữa)${WORD_END}|${WORD_START}(?:không quá|tối đa|dưới|trừ|ngoài|cách|không|chưa|đã|qua|kỳ|khóa|khoá|lần|thứ|số)$`,
  'iu',
);
const CHANGES_AFTER = new RegExp(`^(?:[\\d/%]|(?:của|trước|sau|đó|kế tiếp|liền kề|tiếp theo|âm|trừ|ngoài|người|đồng)${WORD_END})`, 'iu');

function withTail(reading: Reading, words: Mention, text: string, masked: string): Reading[] {
  if (isFiller(text, words)) return [reading];
  if (reading.kind === 'unread') return [unread({ start: reading.start, end: words.end })];
  if (isEvent(reading)) return [{ ...reading, end: words.end, anchor: `${reading.anchor ?? ''}${text.slice(reading.end, words.end)}` }];
  const said = masked.slice(words.start, words.end);
  const isBeside = masked.slice(reading.end, words.start).trim() === '';
  if (isBeside && (CHANGES_AFTER.test(said) || TIME.test(said)))
    return [unread({ start: reading.whatFrom ?? reading.start, end: words.end })];
  return TIME.test(said) ? [reading, unread(words)] : [completed(about(reading, text, words))];
}

/** "Tuần 1 (từ 18/9 đến 23/9)": the week of a programme, whose days follow. */
const NUMBERED_WEEK = /^tuần(?: thứ)? (?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư)\s*[(:]?\s*$/iu;

function withHead(reading: Reading, words: Mention | undefined, text: string, masked: string): Reading[] {
  if (!words || isFiller(text, words)) return [reading];
  const said = masked.slice(words.start, words.end);
  const hasDays = /\d\s?[/.]\s?\d|ngày/iu.test(text.slice(reading.start, reading.end));
  if (hasDays && NUMBERED_WEEK.test(said) && /[(:]/u.test(`${said.at(-1) ?? ''}${masked.slice(words.end, reading.start)}`))
    return [{ ...about(reading, text, words), whatFrom: words.start }];
  const isBeside = masked.slice(words.end, reading.start).trim() === '';
  const isNamed = reading.lead === undefined && NAMED.test(said);
  if (isBeside && (isNamed || CHANGES_BEFORE.test(said) || TIME.test(said))) return [unread({ start: words.start, end: reading.end })];
  return TIME.test(said) ? [unread(words), reading] : [completed({ ...about(reading, text, words), whatFrom: words.start })];
}

function isEvent({ kind }: Reading): boolean {
  return kind === 'conditional' || kind === 'reference' || kind === 'relative';
}

function about(reading: Reading, text: string, { start, end }: Mention): Reading {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:và|hoặc|đồng thời) /iu, '');
  return { ...reading, what: reading.what === undefined ? words : `${reading.what} ${words}` };
}

const COMPLETION = new RegExp(`^(?:phấn đấu |cơ bản ){0,2}(?:hoàn thành|hoàn tất|xong)${WORD_END}`, 'iu');

/** "Hoàn thành việc rà soát trong quý II" is by the end of the quarter. */
function completed(reading: Reading): Reading {
  const isSpan = reading.kind === 'interval' && reading.periods?.every(({ from, to }) => from === to);
  return isSpan && COMPLETION.test(reading.what ?? '') ? { ...reading, kind: 'by', bound: 'by', inclusive: true } : reading;
}

function unread({ start, end }: Mention): Reading {
  return { start, end, kind: 'unread', confidence: DOUBTFUL, issues: ['unread'] };
}
