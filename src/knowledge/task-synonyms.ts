import { foldKey } from '../text/fold.js';
import { listCell, loadCsv } from './load-csv.js';

let synonyms: ReadonlyMap<string, string> | undefined;

/** What offices write for one another in the names of tasks: "phổ biến" → "tuyên truyền". Keys and values are folded. */
export function taskSynonyms(): ReadonlyMap<string, string> {
  synonyms ??= new Map(
    loadCsv('task-synonyms.csv').flatMap(({ word = '', variants }) => listCell(variants).map((variant) => [foldKey(variant), foldKey(word)] as const)),
  );
  return synonyms;
}
