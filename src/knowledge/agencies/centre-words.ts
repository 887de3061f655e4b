import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/** A pattern that matches the words for the central level of State and Party: "Trung ương", "TW". */
export const centreWords = anyOf(loadCsv('centre-words.csv').map(({ words = '' }) => words)).replaceAll(' ', String.raw`\s+`);
