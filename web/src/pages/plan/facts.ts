import type { PlanRecord } from '../../../../schemas/plan-record.js';
import type { Span } from '../../../../schemas/span.js';
import { holdersOf } from '../../../../src/corrections/record-path.js';

/** Something that was read, and the places in the source that say it. */
export interface Fact {
  /** As corrections name it: "tasks.t-9110c59a8d2d.deadlines.0". */
  path: string;
  spans: readonly Span[];
}

/** All that was read, in the order of the record. */
export function factsOf({ header, sections, tasks, references, targets, amounts }: PlanRecord): Fact[] {
  const facts: Fact[] = [];
  for (const { path, fields } of holdersOf({ header, sections, tasks, references, targets, amounts })) {
    const spans = spansOf(fields);
    if (spans.length > 0 && !isPart(path)) facts.push({ path, spans });
  }
  return facts;
}

/** The date within a citation, the deadline within a target: a click there means the whole. */
function isPart(path: string): boolean {
  return /^(?:references|targets|amounts)\.[^.]+\./u.test(path);
}

/** Of anything of the record that has places. */
export function spansOf(thing: unknown): readonly Span[] {
  if (typeof thing !== 'object' || thing === null || !('spans' in thing) || !Array.isArray(thing.spans)) return [];
  const spans: Span[] = thing.spans;
  return spans;
}

/** A block, of a table a cell: "b12", "b40:2:1". */
export function placeOf({ block, row, column }: Pick<Span, 'block' | 'row' | 'column'>): string {
  return row === undefined ? block : `${block}:${row}:${column ?? 0}`;
}

/** A fact's stretch of one place. */
export interface Mark {
  start: number;
  end: number;
  path: string;
}

/** By place; empty stretches are left out. */
export function marksByPlace(facts: readonly Fact[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const { path, spans } of facts) {
    for (const span of spans) {
      if (span.start === span.end) continue;
      const place = placeOf(span);
      const known = marks.get(place);
      const mark = { start: span.start, end: span.end, path };
      if (known) known.push(mark);
      else marks.set(place, [mark]);
    }
  }
  return marks;
}
