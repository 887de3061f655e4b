import type { AnswerFormat } from '../../../src/wording/answers/answer.js';
import { apiUrl, type Query } from '../api/client.js';
import type { Say } from '../words/use-say.js';
import type { ExportChoice } from './export-menu.js';
import { exportWords } from './words.js';

const FORMATS: readonly AnswerFormat[] = ['xlsx', 'csv', 'json'];
const NAMES = { xlsx: exportWords.workbook, csv: exportWords.csv, json: exportWords.json } as const;

/** An answer as each kind of file; "/compare" is saved from "/compare.xlsx". */
export function answerChoices(say: Say, from: (format: AnswerFormat) => ExportChoice['from']): ExportChoice[] {
  return FORMATS.map((format) => ({ label: `${say(NAMES[format])} (.${format})`, from: from(format) }));
}

export function answerUrls(path: string, query: Query | URLSearchParams): (format: AnswerFormat) => string {
  return (format) => apiUrl(`${path}.${format}`, query);
}
