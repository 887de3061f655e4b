import { fold } from '../../lists/fold.js';
import type { Filter } from '../../lists/use-filter.js';
import { planLabel } from '../../words/plan-label.js';
import type { ShownFile } from './files-so-far.js';
import { needsEye } from './needs-eye.js';

/** Which files of a receipt are looked at. It stands in the address: whoever opens a plan and comes back finds the same ones. */
export const RECEIPT_FILTER = ['outcome', 'eye', 'file'] as const;

export type ReceiptFilter = Filter<(typeof RECEIPT_FILTER)[number]>;

export function isShown(file: ShownFile, { outcome, eye, file: words = '' }: ReceiptFilter): boolean {
  const names = [file.path, file.plan ? planLabel(file.plan) : ''].join(' ');
  return (
    (outcome === undefined || file.outcome === outcome) && (eye === undefined || needsEye(file)) && fold(names).includes(fold(words.trim()))
  );
}
