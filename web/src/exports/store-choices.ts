import { savedFileWords } from '../../../src/messages/saved-files.js';
import { apiUrl, type Query } from '../api/client.js';
import type { Say } from '../words/use-say.js';
import type { ExportChoice } from './export-menu.js';

const FILES = [
  ['tasks.xlsx', savedFileWords.tasks],
  ['tasks.csv', savedFileWords.tasks],
  ['references.xlsx', savedFileWords.references],
  ['references.csv', savedFileWords.references],
  ['plans.xlsx', savedFileWords.plans],
  ['plans.csv', savedFileWords.plans],
  ['all.xlsx', savedFileWords.all],
  ['deadlines.ics', savedFileWords.calendar],
  ['citations.graphml', savedFileWords.citations],
  ['annotations.jsonl', savedFileWords.annotations],
] as const;

/** What the store holds of the plans that the filter leaves. */
export function storeChoices(say: Say, filter: Query): ExportChoice[] {
  return FILES.map(([file, words]) => ({ label: `${say(words)} (.${file.split('.')[1]})`, from: apiUrl(`/exports/${file}`, filter) }));
}
