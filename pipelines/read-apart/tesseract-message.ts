import type { TesseractTask } from '../../src/readers/ocr/tesseract-program.js';

/** What a reader's process, which may start no programs, asks of its parent while it reads. */
export type TesseractRequest = { readonly kind: 'find-tesseract' } | ({ readonly kind: 'run-tesseract' } & TesseractTask);

/** Either is missing where there is none, or the run failed. */
export interface TesseractReply {
  readonly kind: 'tesseract';
  readonly version?: string | undefined;
  readonly hocr?: string | undefined;
}
