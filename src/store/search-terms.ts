import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Condition } from './conditions.js';
import type { Database } from './database.js';
import { frequentWords } from './frequent-words.js';

/* Conditions on a query of `passages as found`. */

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/**
 * By which words phrases are looked for in the index: it gives the passages
 * that have all of them, and whether they stand together is seen in the passage.
 * None where there is no phrase of several words.
 */
export async function narrowingWords(db: Kysely<Database>, terms: SearchTerms): Promise<string[]> {
  if (terms.phrases.every(({ length }) => length === 1)) return [];
  const words = [...new Set(terms.phrases.flat())];
  const frequent = await frequentWords(db, columnOf(terms), words);
  return words.filter((word) => !frequent.has(word));
}

/** How well a passage matches. */
export function rankOf(terms: SearchTerms) {
  return terms.phrases.length === 0 ? sql<number>`0` : sql<number>`ts_rank_cd(${wordsOf(terms)}, ${tsquery(terms)}, 1)`;
}

/** Whether it does. */
export function matches(terms: SearchTerms): Condition[] {
  return terms.phrases.length > 0 ? [sql<SqlBool>`${wordsOf(terms)} @@ ${tsquery(terms)}`] : [];
}

/** The same where an index gives the passages that have the narrowing words; it cannot answer "is true". */
export function matchesBy(narrowing: readonly string[], terms: SearchTerms): Condition[] {
  const each = { ...terms, phrases: narrowing.map((word) => [word]) };
  return [...matches(each), sql<SqlBool>`(${wordsOf(terms)} @@ ${tsquery(terms)}) is true`];
}

function wordsOf(terms: SearchTerms) {
  return sql.ref(`found.${columnOf(terms)}`);
}

function columnOf({ isBare }: SearchTerms): 'words' | 'bare_words' {
  return isBare ? 'bare_words' : 'words';
}

/** Keys hold letters and digits alone. */
function tsquery({ phrases }: SearchTerms) {
  const text = phrases.map((words) => `(${words.map((word) => `'${word}'`).join(' <-> ')})`).join(' & ');
  return sql`${text}::tsquery`;
}
