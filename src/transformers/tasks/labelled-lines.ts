import type { Content, SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField } from '../../tree/task-node.js';
import { parseMarker } from '../outline/parse-marker.js';
import { labelsIn } from './labels-in.js';
import { unitLine } from './unit-line.js';

export interface LabelledLine extends TaskField {
  passage: SourceText;
  /** A unit on a line of its own below the label. */
  isListed?: true;
}

// - Đơn vị chủ trì: Văn phòng Sở. | + Thời gian thực hiện: Quý I | Chủ trì: Văn phòng; thời gian: Quý I; sản phẩm: …
const LABELLED = /(?:^|;\s+)([^:;.]{2,60}):\s*/gu;
export const DOERS = new Set<TaskField['role']>(['lead', 'partner', 'advise']);

/** Where only some of the numbered lines have labels ("1. Đối tượng", "2. Thời gian: …"), they are divisions. */
export function labelledLines(section: SectionNode): LabelledLine[] {
  const children = section.children.map((child) => linesOfChild(child));
  const isDivided = section.children.some(({ label }, index) => /[\p{L}\p{N}]/u.test(label) && children[index]?.length === 0);
  return [...ownLines(section.own), ...(isDivided ? [] : children.flat())];
}

/** A label and what stands on its line; or nothing, and the units on the lines behind it. */
function ownLines(content: readonly Content[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  let open: LabelledLine | undefined;
  for (const piece of content) {
    const labelled = labelledPassage(piece);
    const unit = open && labelled.length === 0 ? unitLine(piece) : undefined;
    if (open && unit) lines.push({ ...open, source: unit, passage: unit, isListed: true as const });
    else open = labelled.find((line) => callsForUnits(line));
    lines.push(...labelled);
  }
  return lines;
}

function linesOfChild(child: SectionNode): LabelledLine[] {
  if (!child.heading) return [];
  const labelled = labelledPassage(child.heading);
  if (isPlainLine(child)) return labelled;
  const [label] = labelled;
  if (!label || !callsForUnits(label)) return [];
  const units = child.children.flatMap((item) => (item.heading && isPlainLine(item) ? (unitLine(item.heading) ?? []) : []));
  if (units.length < child.children.length) return [];
  return [label, ...units.map((source) => ({ ...label, source, passage: source, isListed: true as const }))];
}

/** "Cơ quan phối hợp:" and nothing behind it. */
function callsForUnits({ role, source }: LabelledLine): boolean {
  return DOERS.has(role) && source.text.trim() === '';
}

/** A line with divisions of its own below it is a heading, not a label. */
function isPlainLine({ children }: SectionNode): boolean {
  return children.length === 0;
}

/** A line may hold several labels, behind semicolons. */
export function labelledPassage(piece: Content): LabelledLine[] {
  if (piece.type !== 'passage') return [];
  const offset = parseMarker(piece.source.text)[0]?.length ?? 0;
  const labels = labelsIn(piece.source.slice(offset), LABELLED);
  if (labels[0]?.start !== 0) return [];
  return labels.map(({ role, head, source }) => ({ role, head, source, passage: piece.source }));
}
