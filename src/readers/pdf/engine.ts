import type { ColourPicture } from '../ocr/picture.js';
import type { Box } from './box.js';

/**
 * What the reader needs to know about a PDF file, whatever program tells it.
 * All places are in points from the top left corner of the page as it is
 * shown, /Rotate applied.
 */

export interface PdfEngine {
  /** Name and version, for the record. */
  readonly name: string;
  readonly version: string;
  /** Throws KehoachErrors 'file-encrypted' and 'file-corrupt'. */
  open(bytes: Uint8Array): Promise<PdfFile>;
}

export interface PdfFile {
  readonly pageCount: number;
  readonly signatures: readonly PdfSignature[];
  /** Pages count from 0. What it holds in memory is given back before it returns. */
  readPage(index: number): PdfPage;
  /** Of the page as it is shown; 0 × 0 for one that is damaged. */
  pageSize(index: number): PageSize;
  /** The page as it is shown. Throws KehoachError 'file-corrupt' for one that is damaged. */
  renderPage(index: number, options: RenderOptions): ColourPicture;
  close(): void;
}

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface RenderOptions {
  readonly dpi: number;
  /** Shows what annotations lay over the page too: stamps, fields of signatures, notes. */
  readonly withAnnotations?: boolean;
}

export interface PdfSignature {
  /** As the dictionary says: "D:20240315101530+07'00'". */
  readonly time: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the content stream. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly images: readonly PageImage[];
  /** How many shapes are drawn, the rules among them. */
  readonly shapeCount: number;
  /** Annotations that show text: signature fields, stamps, notes set on the page. */
  readonly layers: readonly (readonly Glyph[])[];
}

/** A picture set on the page. */
export interface PageImage extends Box {
  /** How finely it is scanned; 0 where the file does not say. */
  readonly pixelsPerPoint: number;
}

/** A quarter turn clockwise is 1. */
export type Turn = 0 | 1 | 2 | 3;

export interface Glyph extends Box {
  /** One character, or U+FFFD where the file does not say which. */
  readonly text: string;
  /** Where its line stands: y of the origin for upright text, x for text that runs down or up. */
  readonly baseline: number;
  /** Shared by the glyphs of one stretch of text. */
  readonly style: GlyphStyle;
}

export interface GlyphStyle {
  /** `font` is the name in the file, without the mark of a subset. */
  readonly face: { readonly font: string; readonly bold: boolean; readonly italic: boolean };
  readonly size: number;
  /** The way the text runs; undefined for text set askew. */
  readonly turn: Turn | undefined;
  /** Set without ink, as recognized text behind a picture is. */
  readonly isInvisible: boolean;
}

/** A straight line, drawn as a stroke or as a thin rectangle; its box has no extent the other way. */
export interface Rule extends Box {
  readonly isHorizontal: boolean;
}
