import type { GreyPicture } from './picture.js';

/** Pictures to be recognized, each as one block of lines, or as a page with whatever layout. */
export interface TesseractTask {
  readonly pictures: readonly GreyPicture[];
  readonly dpi: number;
  readonly isBlock: boolean;
}

/** The tesseract that is installed on a machine, run by whoever may start programs. */
export interface TesseractProgram {
  readonly version: string;
  /** hOCR with a page for each picture; `signal` ends it. */
  run(task: TesseractTask, signal?: AbortSignal): Promise<string>;
}

/** undefined where it is not installed, or does not know Vietnamese. */
export type FindTesseract = () => Promise<TesseractProgram | undefined>;
