import { foldKey } from '../../text/fold.js';
import { listCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** What offices write for one another in the names of tasks: "phổ biến" → "tuyên truyền". Keys and values are folded. */
export const taskSynonyms = once(
  () =>
    new Map(
      loadCsv('task-synonyms.csv').flatMap(({ word = '', variants }) =>
        listCell(variants).map((variant) => [foldKey(variant), foldKey(word)] as const),
      ),
    ),
);
