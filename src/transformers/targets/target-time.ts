import { targetWords } from '../../knowledge/amounts/target-words.js';
import type { DeadlineContext } from '../../mentions/deadline/deadline-mention.js';
import { findDeadlines } from '../../mentions/deadline/find-deadlines.js';
import type { Mention } from '../../mentions/runner.js';
import type { TargetMention } from '../../mentions/target/target-mention.js';
import { WORD_END } from '../../text/patterns.js';
import type { DeadlineDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TargetNode } from '../../tree/target-node.js';

/** The search for a time stays near the figure. */
const LONGEST = 600;
/** "Đến hết năm 2026: …; …; …": the time of all clauses. */
const OPENING = /^[^:;.]{0,80}:/u;

/** By when a target is to be reached, said in the same sentence or in the words that open the paragraph. */
export function dueOf({ start, end }: TargetMention, source: SourceText, context: DeadlineContext): DeadlineDraft | undefined {
  const from = Math.max(start - LONGEST, source.text.lastIndexOf(';', start) + 1, source.text.lastIndexOf('. ', start) + 1, 0);
  const rest = /^[^,;.]{0,60}/u.exec(source.text.slice(end))?.[0] ?? '';
  const sentence = source.text.slice(from, end + rest.length);
  const opening = OPENING.exec(source.text)?.[0] ?? '';
  return (
    dueIn(sentence, from, { start: start - from, end: end - from }, source, context) ??
    dueIn(opening, 0, { start: 0, end: 0 }, source, context)
  );
}

/** "tài liệu tồn đọng trước năm 2015" tells which ones, long before the plan. */
function dueIn(words: string, from: number, target: Mention, source: SourceText, context: DeadlineContext): DeadlineDraft | undefined {
  const dues = findDeadlines(words, context).filter(
    ({ start: at, deadline: { kind, end: last = '' } }) =>
      last >= (context.planPeriod?.start ?? '') && (kind === 'by' || (kind === 'interval' && isInside(words, at))),
  );
  const due = nearest(dues, words, target);
  if (!due) return undefined;
  const { origin, confidence, why, ...deadline } = due.deadline;
  return { source, start: from + due.start, end: from + due.end, deadline, origin, confidence, ...(why ? { why } : {}) };
}

/** "đến 30/9 đạt 60%, đến 31/12 đạt 100%", "đạt 60% trước 30/9, 100% trước 31/12": in its clause, else behind it, else the last before. */
function nearest<T extends { readonly start: number }>(dues: readonly T[], words: string, target: Mention): T | undefined {
  const clause = words.lastIndexOf(', ', target.start);
  const own = dues.findLast(({ start }) => start > clause && start < target.end);
  return own ?? dues.find(({ start }) => start >= target.end) ?? dues.at(-1);
}

/** The year of a value stands before the verb of reaching: "Tỷ lệ bao phủ năm 2026 đạt 95%". */
const YEAR_OF_VALUE = new RegExp(`^năm \\d{4} (?:${targetWords('level')}|${targetWords('bound')})${WORD_END}`, 'iu');

/** "trong quý II"; "từ ngày 01/6 đến ngày 30/6" is when something goes on. */
function isInside(sentence: string, offset: number): boolean {
  if (YEAR_OF_VALUE.test(sentence.slice(offset))) return true;
  return /^trong\s/iu.test(sentence.slice(offset)) || /\strong\s$/iu.test(sentence.slice(0, offset));
}

/** What is counted or measured, without the words of the time at its end, which say nothing of it. */
export function withoutTime(
  field: 'of' | 'measure',
  { [field]: words }: TargetMention,
  time: DeadlineDraft,
): Pick<TargetNode, 'of' | 'measure'> {
  if (!words || time.start <= words.start || time.start >= words.end || time.end < words.end) return {};
  return { [field]: { start: words.start, end: time.start } };
}
