import { blockNumber, sourcesOf } from '../../tree/content-sources.js';
import type { Content, Passage, SectionNode } from '../../tree/plan-tree.js';
import type { UnitReader } from './subject-run.js';
import { unitHeading } from './unit-heading.js';

const MAX_LINE = 120;
/** A line that says whose is what follows, and no sentence: it ends without a sign or with a colon, but not with "như sau:". */
const LINE = /^\s*\p{Lu}[^;]*(?<!sau ?)[^.;,?!\s]\s*$/u;

/**
 * Where a line without a marker names units ("Tổ Văn phòng:", "Ban Giám hiệu")
 * and paragraphs or items follow, these stand below it as below a numbered
 * heading. The outline keeps such lines as text, and so the last item above
 * holds them; here each heads a section, and so does any other such line
 * behind the first, for it ends what the units above it have to do.
 */
export function partByUnitLines(section: SectionNode, reader: UnitReader): SectionNode {
  const pieces = [...section.own, ...section.children.flatMap((child) => released(child, reader))].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const first = pieces.findIndex((piece, index) => isUnitLine(piece, reader) && leads(pieces, index));
  if (first < 0) return section;
  const parts: SectionNode[] = [];
  for (const [index, piece] of pieces.entries()) {
    const part = parts.at(-1);
    if (index >= first && isLine(piece) && leads(pieces, index)) parts.push(headedBy(piece, section));
    else if (part && piece.type === 'section') part.children.push(piece);
    else if (part && piece.type !== 'section') part.own.push(piece);
  }
  const above = pieces.slice(0, first);
  return {
    ...section,
    own: above.filter((piece) => piece.type !== 'section'),
    children: [...above.filter((piece) => piece.type === 'section'), ...parts],
  };
}

type Piece = Content | SectionNode;

/** An item and, behind it, the lines that its paragraphs end with from the first that names units on. */
function released(child: SectionNode, reader: UnitReader): Piece[] {
  const from = child.children.length === 0 ? child.own.findIndex((piece) => isUnitLine(piece, reader)) : -1;
  return from < 0 ? [child] : [{ ...child, own: child.own.slice(0, from) }, ...child.own.slice(from)];
}

function placeOf(piece: Piece): number {
  return blockNumber(piece.type === 'section' ? piece.heading?.source : sourcesOf(piece)[0]);
}

/** Something follows that is no such line itself. */
function leads(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next !== undefined && !isLine(next);
}

function isLine(piece: Piece): piece is Passage {
  return piece.type === 'passage' && piece.source.text.length <= MAX_LINE && LINE.test(piece.source.text);
}

function isUnitLine(piece: Piece, reader: UnitReader): boolean {
  return isLine(piece) && unitHeading(piece.source.text, reader, true) !== undefined;
}

function headedBy(line: Passage, { type, path, level }: SectionNode): SectionNode {
  return { type, label: '', path, level, heading: line, title: { passages: [line], start: 0 }, own: [], children: [] };
}
