import { anyOf } from '../text/patterns.js';
import type { AreaLevel } from './agency-words.js';
import { loadCsv } from './load-csv.js';

/** A pattern that matches the words for areas of the levels: "thị xã", "huyện", "xã" …; for use with the flag "i". */
export function areaKinds(...levels: readonly AreaLevel[]): string {
  return anyOf(loadCsv('area-words.csv').flatMap(({ word = '', level }) => (levels.some((each) => each === level) ? word : [])));
}
