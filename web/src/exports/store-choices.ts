import { apiUrl, type Query } from '../api/client.js';
import type { Say } from '../words/use-say.js';
import type { ExportChoice } from './export-menu.js';
import { exportWords } from './words.js';

const FILES = [
  ['tasks.xlsx', exportWords.tasks],
  ['tasks.csv', exportWords.tasks],
  ['references.xlsx', exportWords.references],
  ['references.csv', exportWords.references],
  ['plans.xlsx', exportWords.plans],
  ['plans.csv', exportWords.plans],
  ['all.xlsx', exportWords.everything],
  ['deadlines.ics', exportWords.calendar],
  ['citations.graphml', exportWords.graph],
  ['annotations.jsonl', exportWords.annotations],
] as const;

/** What the store holds of the plans that the filter leaves. */
export function storeChoices(say: Say, filter: Query): ExportChoice[] {
  return FILES.map(([file, words]) => ({ label: `${say(words)} (.${file.split('.')[1]})`, from: apiUrl(`/exports/${file}`, filter) }));
}
