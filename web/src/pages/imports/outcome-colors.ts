import type { ImportOutcome } from '../../../../src/store/imports/import-outcome.js';

export const outcomeColors: Readonly<Record<ImportOutcome, string>> = {
  new: 'green',
  duplicate: 'gray',
  revised: 'navy',
  rendition: 'gray',
  other: 'yellow',
  failed: 'red',
};
