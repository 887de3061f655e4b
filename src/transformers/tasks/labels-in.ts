import { exactColumnRole, type ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { SourceText } from '../../tree/source-text.js';

/** A label and what stands behind it, up to the next one. */
export interface FoundLabel {
  role: ColumnRole;
  head: string;
  /** Where the label begins, with the sign before it. */
  start: number;
  source: SourceText;
}

/**
 * @param form where a label may stand, with the label as its first group and
 *   the flag "g"; words that head no column ("Lưu ý:") are none
 */
export function labelsIn(source: SourceText, form: RegExp): FoundLabel[] {
  const labels = [...source.text.matchAll(form)].flatMap(({ index, 0: all, 1: head = '' }) => {
    const role = exactColumnRole(head);
    return role ? [{ role, head: head.trim(), start: index, end: index + all.length }] : [];
  });
  return labels.map(({ role, head, start, end }, index) => ({ role, head, start, source: source.slice(end, labels[index + 1]?.start) }));
}
