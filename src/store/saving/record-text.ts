import type { Block, Span } from '../../../schemas/index.js';

type Place = Pick<Span, 'block' | 'row' | 'column'>;

/** The texts of a record's blocks and cells, found by a span's place. */
export class RecordText {
  private readonly texts = new Map<string, string>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.texts.set(placeKey({ block: block.id }), block.text);
      else for (const cell of block.cells) this.texts.set(placeKey({ block: block.id, ...cell }), cell.text);
    }
  }

  /** The whole text of the block or cell in which the span lies. */
  around(place: Place): string {
    return this.texts.get(placeKey(place)) ?? '';
  }

  slice(span: Span): string {
    return this.around(span).slice(span.start, span.end);
  }
}

export function placeKey({ block, row, column }: Place): string {
  return row === undefined ? block : `${block}:${row}:${column}`;
}
