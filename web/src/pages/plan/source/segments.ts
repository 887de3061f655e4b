import type { Mark } from '../facts.js';

/** A stretch of text that belongs to the same facts throughout. */
export interface Segment {
  start: number;
  text: string;
  /** The narrowest fact that says it. */
  path: string | undefined;
  isSelected: boolean;
}

type Stretch = Pick<Mark, 'start' | 'end'>;

/** Cuts a text where facts and what is selected begin and end. */
export function segmentsOf(text: string, marks: readonly Mark[], selected: readonly Stretch[]): Segment[] {
  const edges = [...marks, ...selected].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges.filter((edge) => edge > 0 && edge < text.length), text.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = marks.filter((mark) => covers(mark, start, end));
    const narrowest = covering.sort((one, other) => lengthOf(one) - lengthOf(other))[0];
    return {
      start,
      text: text.slice(start, end),
      path: narrowest?.path,
      isSelected: selected.some((stretch) => covers(stretch, start, end)),
    };
  });
}

function covers(stretch: Stretch, start: number, end: number): boolean {
  return stretch.start <= start && stretch.end >= end;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
