import type { Verdict } from '../../api/instruments.js';

/** Of Mantine's theme. The words always stand beside the colour. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  'in-force': 'green',
  ended: 'red',
  'not-yet': 'orange',
  'not-issued': 'orange',
  unknown: 'gray',
};
