import { paragraph } from '../../../tree/build.js';
import type { BlockNode, ParagraphNode } from '../../../tree/nodes.js';
import type { Block, NoteReference, Paragraph, Table, TextBox } from '../model.js';
import type { Labeller } from '../numbering/list-labels.js';
import type { Document } from './document.js';
import { fillBlank } from './fill-blank.js';
import { joinParagraphs } from './join-paragraphs.js';
import { isFrame, tableNode } from './table-node.js';
import { showParagraph } from './show-paragraph.js';

/** Where the next paragraph stands. */
interface Position {
  afterGap: boolean;
  afterPageBreak: boolean;
}

/**
 * The nodes of a stretch of blocks in reading order. What is anchored in a
 * paragraph follows it: text boxes, then notes. Paragraphs without text are
 * gaps.
 */
export function blockNodes(blocks: readonly Block[], document: Document, label: Labeller): BlockNode[] {
  const position: Position = { afterGap: false, afterPageBreak: false };
  return joinParagraphs(blocks, document.styles).flatMap((line) => {
    if (line.kind === 'embedded') return [];
    if (line.kind === 'table') return tableNodes(line, document, label);
    return lineNodes(
      line.paragraphs.map((one) => fillBlank(one, document.restored)),
      { document, label, position },
    );
  });
}

interface Surroundings {
  document: Document;
  label: Labeller;
  position: Position;
}

function lineNodes(paragraphs: readonly Paragraph[], { document, label, position }: Surroundings): BlockNode[] {
  const { stretches, anchored } = showParagraph(paragraphs, document, label);
  position.afterPageBreak ||= paragraphs.some((one) => one.pageBreakBefore ?? document.styles.paragraph(one.style).pageBreakBefore);
  const nodes: ParagraphNode[] = [];
  for (const [index, { text, styles, indent }] of stretches.entries()) {
    position.afterPageBreak ||= index > 0;
    if (text === '') continue;
    const node = paragraph(text, { ...(styles.length > 0 ? { styles } : {}), ...take(position) });
    if (indent !== '') document.indents.set(node, indent);
    nodes.push(node);
  }
  position.afterGap ||= nodes.length === 0;
  position.afterPageBreak ||= paragraphs.some(({ nextSection }) => nextSection === 'page');
  return [...nodes, ...anchoredNodes(anchored, document)];
}

/** What is true of the position, which the paragraph uses up. */
function take(position: Position): Partial<Record<keyof Position, true>> {
  const { afterGap, afterPageBreak } = position;
  position.afterGap = false;
  position.afterPageBreak = false;
  return { ...(afterGap ? { afterGap } : {}), ...(afterPageBreak ? { afterPageBreak } : {}) };
}

/** A text box counts its lists for itself. */
function anchoredNodes(anchored: readonly (TextBox | NoteReference)[], document: Document): BlockNode[] {
  const boxes = anchored.filter((one) => one.kind === 'text-box');
  const notes = anchored.filter((one) => one.kind === 'note');
  return [
    ...boxes.flatMap(({ blocks }) => blockNodes(blocks, document, document.newLabeller())),
    ...notes.flatMap((note) => noteNodes(note, document)),
  ];
}

/** Notes call no notes (17.11.14); a file in which they do could go on for ever. */
function noteNodes({ note, id }: NoteReference, document: Document): BlockNode[] {
  const nodes = blockNodes(document.takeNote(note, id), { ...document, takeNote: () => [] }, document.newLabeller());
  return nodes.map((node) => (node.type === 'paragraph' ? { ...node, note } : node));
}

/** A table stands with what cannot stand in its cells: inner tables and notes follow it. A frame is no table, but what is in it. */
function tableNodes(table: Table, document: Document, label: Labeller): BlockNode[] {
  const [cell] = table.rows.flatMap(({ cells }) => cells);
  if (cell && isFrame(table)) return blockNodes(cell.blocks, document, label);
  const { node, following } = tableNode(table, (blocks) => blockNodes(blocks, document, label));
  return node ? [node, ...following] : following;
}
