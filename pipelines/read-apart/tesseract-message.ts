import type { TesseractTask } from '../../src/readers/ocr/tesseract-program.js';

/** What a reader's process, which may start no programs, asks of its parent while it reads. */
export type TesseractQuestion = { readonly kind: 'find-tesseract' } | ({ readonly kind: 'run-tesseract' } & TesseractTask);

/** Several may be under way. */
export type TesseractRequest = TesseractQuestion & { readonly id: number };

/** Either is missing where there is none, or the run failed. */
export interface TesseractReply {
  readonly kind: 'tesseract';
  readonly id: number;
  readonly version?: string | undefined;
  readonly hocr?: string | undefined;
}
