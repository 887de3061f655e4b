import type { Block, Section, Span } from '../../schemas/index.js';
import { DASHES, LETTER, UPPER } from '../text/patterns.js';

export type BlocksById = ReadonlyMap<string, Block>;

/** By which sections find the words that they were read from. */
export function blocksById(blocks: readonly Block[]): BlocksById {
  return new Map(blocks.map((block) => [block.id, block]));
}

/** "(" of "(1)", "Phần " of "Phần I", "Tiểu mục " of "Tiểu mục 2". */
const LEAD = new RegExp(`^(?:\\(|[${UPPER}][${LETTER}]{1,7}\\s+(?:[${LETTER}]{1,7}\\s+)?)?$`, 'u');
/** What sets a label off from its title: "a)", "II/", "1.", "I-", "2 -". */
const OFFSET = new RegExp(`^(?:\\s?[.)/:]|\\s?[${DASHES}](?=\\s))`, 'u');

/** The marker of a section as the paper prints it: "a)", "(1)", "Phần I.", "1.1"; where its label was mended, that with a full stop; a bullet takes none. */
export function printedMarker({ label, spans: [first] }: Section, blocks: BlocksById): string {
  if (!/[\p{L}\p{N}]$/u.test(label)) return label;
  const printed = first ? textFrom(first, blocks) : '';
  const place = printed.indexOf(label);
  if (place < 0 || !LEAD.test(printed.slice(0, place))) return `${label}.`;
  const end = place + label.length;
  return printed.slice(0, end) + (OFFSET.exec(printed.slice(end))?.[0] ?? '');
}

function textFrom({ block: id, row, column, start }: Span, blocks: BlocksById): string {
  const block = blocks.get(id);
  const text = block?.kind === 'table' ? block.cells.find((cell) => cell.row === row && cell.column === column)?.text : block?.text;
  return text?.slice(start).trimStart() ?? '';
}
