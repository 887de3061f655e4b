/**
 * A document as its parts state it: tracked changes accepted, fields shown by
 * their results, alternates chosen. Styles and numbers are still references;
 * `tree/` looks them up and makes blocks.
 */

export type Block = Paragraph | Table | EmbeddedDocument;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string | undefined;
  readonly numbering: NumberingReference;
  /** Format of the paragraph mark, which automatic labels take. */
  readonly mark: RunFormat;
  /** A tracked change removed the mark: the text goes on in the next paragraph (17.13.5.15). */
  readonly isMarkDeleted: boolean;
  readonly pageBreakBefore: boolean | undefined;
  /** It ends a section; this is how the next one begins. */
  readonly nextSection: SectionStart | undefined;
  readonly content: readonly Inline[];
}

export type SectionStart = 'page' | 'continuous';

export interface NumberingReference {
  readonly id: string | undefined;
  readonly level: number | undefined;
}

/** What is stated directly, by a style, or by a level of a list; undefined where nothing is. */
export interface RunFormat {
  readonly style: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  /** Shown in capitals, whatever is written. */
  readonly caps: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Of characters in ASCII. */
  readonly font: string | undefined;
  /** Of letters beyond ASCII. */
  readonly letterFont: string | undefined;
}

export type Inline = Text | PageBreak | TextBox | NoteReference;

export interface Text {
  readonly kind: 'text';
  /** Tabs are "\t", line breaks "\n". */
  readonly text: string;
  readonly format: RunFormat;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

/** A frame beside the text, anchored here. */
export interface TextBox {
  readonly kind: 'text-box';
  /** Of the run it is anchored in, with which it is hidden. */
  readonly format: RunFormat;
  readonly blocks: readonly Block[];
}

export interface NoteReference {
  readonly kind: 'note';
  readonly format: RunFormat;
  readonly note: NoteKind;
  readonly id: string;
}

export type NoteKind = 'footnote' | 'endnote';

export interface Table {
  readonly kind: 'table';
  /** Widths of the grid's columns in twentieths of a point; cells count their places on this grid. */
  readonly grid: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Grid columns left free before the first cell. */
  readonly before: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly span: number;
  readonly merge: { readonly across: Merge; readonly down: Merge };
  readonly blocks: readonly Block[];
}

/** Whether the cell begins a merged one, belongs to the one before it, or stands alone. */
export type Merge = 'begin' | 'continue' | undefined;

/** Another file that the program would import when it opens this one (17.17.2). */
export interface EmbeddedDocument {
  readonly kind: 'embedded';
}
