import { columnRole } from '../../knowledge/plan-words/column-heads.js';
import { sectionKind } from '../../knowledge/plan-words/section-kinds.js';
import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { itemText, runInText } from '../duties/section-words.js';
import { labelsInItem } from './labels-in-item.js';
import { DOERS, labelledLines, labelledPassage, type LabelledLine } from './labelled-lines.js';
import { timeAndUnits } from './time-and-units.js';

const WORK = new Set<TaskField['role']>(['task', 'product']);
// Thời gian thực hiện: … | Thời hạn: … | Thời gian: Hoàn thành trước 10/9 | Tiến độ: … | Lộ trình: …
const TIME_OF_WORK = /thực hiện|triển khai|hoàn thành|hạn|tiến độ|lộ trình/iu;

/**
 * Reads labelled lines below an item as a task: the item is what is to be
 * done, unless a line "Nội dung: …" says it. Where such a line comes again,
 * the next task of the same item begins. The labels may also stand in the
 * item's own paragraph, behind what is to be done, or nothing but when and who
 * without labels. Labels of nothing, in a
 * paper without divisions, are no task.
 */
export function readLabelList(section: SectionNode): TaskNode[] {
  if (namesItsLines(section)) return [];
  const lines = labelledLines(section);
  const tasks = splitTasks(lines)
    .filter((group) => isTask(group))
    .map((group) => taskOf(section, group))
    .filter(({ description }) => description.text.trim() !== '');
  const item = tasks.length === 0 ? (labelsInItem(section) ?? timeAndUnits(section)) : undefined;
  return item ? [{ ...taskOf(section, item.lines), description: item.work }] : tasks;
}

/** It says who; or when, of what is work by its own words: "Thời gian" alone may be the time of an event. */
function isTask(lines: readonly LabelledLine[]): boolean {
  const says = (roles: ReadonlySet<TaskField['role']>) => lines.some(({ role }) => roles.has(role));
  const times = lines.filter(({ role }) => role === 'time');
  return says(DOERS) || (times.length > 0 && (says(WORK) || times.some(({ head, source }) => TIME_OF_WORK.test(`${head} ${source.text}`))));
}

/** "II. Thời gian, địa điểm" above "1. Thời gian: …" tells of one event, "Thành phần" above "Trưởng đoàn: …" of who belongs to it: nothing to be done. */
function namesItsLines({ title }: SectionNode): boolean {
  const words = titleSource(title).text;
  return columnRole(words) === 'time' || sectionKind(words) === 'aside';
}

function splitTasks(lines: readonly LabelledLine[]): LabelledLine[][] {
  const tasks: LabelledLine[][] = [];
  for (const line of lines) {
    const last = tasks.at(-1);
    if (!last || (last[0]?.role === line.role && !line.isListed)) tasks.push([line]);
    else last.push(line);
  }
  return tasks;
}

function taskOf(section: SectionNode, lines: readonly LabelledLine[]): TaskNode {
  const stated = lines.find(({ role }) => role === 'task');
  const item = itemOf(section);
  return {
    type: 'task',
    label: section.label,
    path: section.path,
    description: stated?.source ?? item,
    fields: lines.filter(({ source }) => source.text.trim() !== '').map(({ role, head, source }) => ({ role, head, source })),
    origin: 'labels',
    sources: [...(section.heading ? [section.heading.source] : []), ...lines.map(({ passage }) => passage)],
    assignments: [],
    deadlines: [],
    issues: [],
  };
}

/** "1.1. Nội dung: Rà soát …": the item's own line may have the label; behind another lead with a colon the item goes on. */
function itemOf(section: SectionNode): SourceText {
  const { title, heading } = section;
  const [line] = heading ? labelledPassage(heading) : [];
  if (line?.role === 'task') return line.source;
  const whole = line || !runInText(section) ? undefined : itemText(section);
  return whole ?? titleSource(title);
}
