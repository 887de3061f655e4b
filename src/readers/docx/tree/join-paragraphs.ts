import type { Block, EmbeddedDocument, Paragraph, Table } from '../model.js';
import type { Styles } from '../styles/read-styles.js';
import { isMarkHidden } from './show-paragraph.js';

/** Paragraphs that stand on one line, or another block. */
export type Line = Table | EmbeddedDocument | { readonly kind: 'line'; readonly paragraphs: readonly Paragraph[] };

/**
 * Paragraphs whose marks are gone go on in the next one. A deleted mark is as
 * if it had never been, and the next paragraph's properties are those of both;
 * after a hidden mark (a style separator) each keeps its own.
 */
export function joinParagraphs(blocks: readonly Block[], styles: Styles): Line[] {
  const lines: Line[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    if (open.length > 0) lines.push({ kind: 'line', paragraphs: open });
    open = [];
  };
  for (const block of joinDeleted(blocks)) {
    if (block.kind === 'paragraph') {
      open.push(block);
      if (!isMarkHidden(block, styles)) close();
    } else {
      close();
      lines.push(block);
    }
  }
  close();
  return lines;
}

function joinDeleted(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && last.isMarkDeleted) {
      joined[joined.length - 1] = { ...block, content: [...last.content, ...block.content] };
    } else joined.push(block);
  }
  return joined.filter((block) => block.kind !== 'paragraph' || !block.isMarkDeleted || block.content.length > 0);
}
