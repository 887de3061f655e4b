import { anyOf } from '../text/patterns.js';
import { loadCsv } from './load-csv.js';

/**
 * counted: what a number before it counts, so that "Nghị quyết 5 năm" is no
 * resolution number 5; labelled: what bears numbers like those of documents
 * ("Mẫu số 02/QĐ-XPHC"); head: the post of who heads a central body, before
 * the body's name ("Bộ trưởng Bộ Nội vụ").
 */
export type ReferenceWordRole = 'counted' | 'labelled' | 'head';

/** A pattern that matches any of the words of a role, the longest first; for use with the flag "i". */
export function referenceWords(role: ReferenceWordRole): string {
  const words = loadCsv('reference-words.csv').flatMap((row) => (row['role'] === role ? (row['words'] ?? '') : []));
  return anyOf(words).replaceAll(' ', '\\s{1,2}');
}
