import { comparisonWords, deadlineChangeWords } from '../messages/comparison.js';
import { fill } from '../messages/fill.js';
import { labels, roleWords } from '../messages/labels.js';
import type { Language } from '../messages/language.js';
import type { AssignmentChange, ComparedTask, DeadlineChange, TaskChange } from '../questions/compare/comparison.js';

/** What changed about a task besides its description, a line for each thing. */
export function taskChangeLines({ product, assignments = [], deadline }: TaskChange, language: Language): string[] {
  return [
    ...assignments.map((change) => assignmentLine(change, language)),
    ...(deadline ? [deadlineLine(deadline, language)] : []),
    ...(product ? [`${labels.product[language]}: ${product.a ?? '–'} → ${product.b ?? '–'}`] : []),
  ];
}

/** "3. Tập huấn …". */
export function taskTitle({ label, description }: ComparedTask): string {
  return label === '' ? description : `${label}. ${description}`;
}

/** "chủ trì: bỏ Sở A; thêm Sở B; Sở C → Sở D". */
function assignmentLine({ role, dropped, added, renamed }: AssignmentChange, language: Language): string {
  const parts = [
    ...(dropped.length > 0 ? [`${comparisonWords.dropped[language]} ${dropped.join(', ')}`] : []),
    ...(added.length > 0 ? [`${comparisonWords.added[language]} ${added.join(', ')}`] : []),
    ...renamed.map(({ from, to }) => `${from} → ${to}`),
  ];
  return `${roleWords[role][language]}: ${parts.join('; ')}`;
}

/** "thời hạn: muộn hơn 31 ngày (Tháng 5 → Tháng 6)". */
function deadlineLine({ a, b, direction, days = 0 }: DeadlineChange, language: Language): string {
  const words = `${a.join('; ') || '–'} → ${b.join('; ') || '–'}`;
  const how = direction === 'other' ? words : `${fill(deadlineChangeWords[direction][language], { days })} (${words})`;
  return `${labels.deadline[language]}: ${how}`;
}
