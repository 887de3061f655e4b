import { columnRole, exactColumnRole, type ColumnRole } from '../../knowledge/column-heads.js';
import { titleSource } from '../../tree/content-sources.js';
import type { Content, SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { parseMarker } from '../outline/parse-marker.js';

interface LabelledLine extends TaskField {
  passage: SourceText;
}

// - Đơn vị chủ trì: Văn phòng Sở. | + Thời gian thực hiện: Quý I | Chủ trì: Văn phòng; thời gian: Quý I; sản phẩm: …
const LABELLED = /(?:^|;\s+)([^:;.]{2,60}):\s*/gu;
const DOERS = new Set<TaskField['role']>(['lead', 'partner', 'advise']);
const WORK = new Set<TaskField['role']>(['task', 'product']);
// Thời gian thực hiện | Thời hạn | Hoàn thành | Tiến độ | Lộ trình
const TIME_OF_WORK = /thực hiện|triển khai|hoàn thành|hạn|tiến độ|lộ trình/iu;

/**
 * Reads labelled lines below an item as a task: the item is what is to be
 * done, unless a line "Nội dung: …" says it. Where such a line comes again,
 * the next task of the same item begins.
 */
export function readLabelList(section: SectionNode): TaskNode[] {
  if (namesItsLines(section)) return [];
  const lines = labelledLines(section);
  return splitTasks(lines)
    .filter((group) => isTask(group))
    .map((group) => taskOf(section, group));
}

/** It says who; or when, of what is work by its own words: "Thời gian" alone may be the time of an event. */
function isTask(lines: readonly LabelledLine[]): boolean {
  const says = (roles: ReadonlySet<TaskField['role']>) => lines.some(({ role }) => roles.has(role));
  const times = lines.filter(({ role }) => role === 'time');
  return says(DOERS) || (times.length > 0 && (says(WORK) || times.some(({ head }) => TIME_OF_WORK.test(head))));
}

/** "II. Thời gian, địa điểm" above "1. Thời gian: …" tells of one event, and is nothing to be done. */
function namesItsLines({ title }: SectionNode): boolean {
  return columnRole(titleSource(title).text) === 'time';
}

/** Where only some of the numbered lines have labels ("1. Đối tượng", "2. Thời gian: …"), they are divisions. */
function labelledLines(section: SectionNode): LabelledLine[] {
  const own = section.own.flatMap((piece) => labelledPassage(piece));
  const children = section.children.map((child) => (child.heading && isPlainLine(child) ? labelledPassage(child.heading) : []));
  const isDivided = section.children.some(({ label }, index) => /[\p{L}\p{N}]/u.test(label) && children[index]?.length === 0);
  return [...own, ...(isDivided ? [] : children.flat())];
}

/** A line with divisions of its own below it is a heading, not a label. */
function isPlainLine({ children }: SectionNode): boolean {
  return children.length === 0;
}

/** A line may hold several labels, behind semicolons. */
function labelledPassage(piece: Content): LabelledLine[] {
  if (piece.type !== 'passage') return [];
  const offset = parseMarker(piece.source.text)[0]?.length ?? 0;
  const labels = labelsIn(piece.source.text, offset);
  if (labels[0]?.start !== offset) return [];
  return labels.map(({ role, head, end }, index) => ({
    role,
    head,
    source: piece.source.slice(end, labels[index + 1]?.start),
    passage: piece.source,
  }));
}

function labelsIn(text: string, offset: number): { role: ColumnRole; head: string; start: number; end: number }[] {
  return [...text.slice(offset).matchAll(LABELLED)].flatMap(({ index, 0: all, 1: head = '' }) => {
    const role = exactColumnRole(head);
    return role ? [{ role, head: head.trim(), start: offset + index, end: offset + index + all.length }] : [];
  });
}

function splitTasks(lines: readonly LabelledLine[]): LabelledLine[][] {
  const tasks: LabelledLine[][] = [];
  for (const line of lines) {
    const last = tasks.at(-1);
    if (!last || last[0]?.role === line.role) tasks.push([line]);
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
    fields: lines.map(({ role, head, source }) => ({ role, head, source })),
    origin: 'labels',
    sources: [...(section.heading ? [section.heading.source] : []), ...lines.map(({ passage }) => passage)],
    assignments: [],
    deadlines: [],
    issues: [],
  };
}

/** "1.1. Nội dung: Rà soát …": the item's own line may have the label. */
function itemOf({ title, heading }: SectionNode): SourceText {
  const item = titleSource(title);
  const [line] = heading && exactColumnRole(item.text) === 'task' ? labelledPassage(heading) : [];
  return line?.source ?? item;
}
