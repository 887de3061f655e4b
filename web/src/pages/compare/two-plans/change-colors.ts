import type { OutlineChangeKind, TaskChangeKind } from '../../../../../src/questions/compare/comparison.js';

/** Of Mantine's theme. The words always stand beside the colour. */
export const changeColors: Readonly<Record<TaskChangeKind | OutlineChangeKind, string>> = {
  same: 'gray',
  moved: 'gray',
  changed: 'yellow',
  split: 'orange',
  merged: 'orange',
  added: 'green',
  dropped: 'red',
};
