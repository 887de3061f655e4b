import type { ParagraphNode } from '../../../tree/nodes.js';
import type { Block, NoteKind } from '../model.js';
import type { RestoredTexts } from '../fonts/restore-legacy-fonts.js';
import type { Labeller } from '../numbering/list-labels.js';
import type { Styles } from '../styles/read-styles.js';

/** What blocks refer to. */
export interface Document {
  readonly styles: Styles;
  readonly restored: RestoredTexts;
  /** What a note holds, for the first who calls it: it is printed once. */
  takeNote(kind: NoteKind, id: string): readonly Block[];
  /** Blanks and tabs before the text of a paragraph, where there are any. */
  readonly indents: Map<ParagraphNode, string>;
  /** Counters for a story, all at their start. */
  newLabeller(): Labeller;
}
