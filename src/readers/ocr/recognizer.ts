import type { GreyPicture, PixelBox } from './picture.js';

/** One block of lines, or a page with whatever layout. */
export type Area = PixelBox & { readonly isBlock: boolean };

export interface RecognizedWord extends PixelBox {
  readonly text: string;
  /** 0 to 1, as the engine says. */
  readonly confidence: number;
  /** y on which its line stands, where the word begins. */
  readonly baseline: number;
  /** Height of its line's letters with ascenders and descenders, about the size of the font. */
  readonly size: number;
}

export interface RecognitionTask {
  readonly picture: GreyPicture;
  readonly dpi: number;
  readonly areas: readonly Area[];
}

/** A program that reads words in pictures, whatever program it is; it may be given several tasks at once. */
export interface Recognizer {
  /** Name and version, for the record. */
  readonly name: string;
  readonly version: string;
  /** The words of each area in turn, places counted in the whole picture. */
  recognize(task: RecognitionTask): Promise<RecognizedWord[]>;
  /** Gives back what only several tasks at once need. */
  rest?(): Promise<void>;
}
