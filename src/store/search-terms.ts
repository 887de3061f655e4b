import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Condition } from './conditions.js';
import type { Database } from './database.js';
import { wordShares } from './word-shares.js';

/* Conditions on a query of `passages as found`. */

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/** Words of a larger share of the passages narrow little, and are what an index reads longest. */
const FREQUENT = 0.25;

/**
 * By which of several words the index is asked: it gives the passages that have
 * all of them, and whether these have the others, and phrases stand together,
 * is seen in the passage. Of equally frequent ones, which mostly stand in the
 * same passages, one is enough. None where there is but one word.
 */
export async function narrowingWords(db: Kysely<Database>, terms: SearchTerms): Promise<string[]> {
  const words = [...new Set(terms.phrases.flat())];
  if (words.length <= 1) return [];
  const shares = await wordShares(db, columnOf(terms), words);
  const ofEachShare = new Map([...shares].filter(([, share]) => share <= FREQUENT).map(([word, share]) => [share, word]));
  return [...words.filter((word) => !shares.has(word)), ...ofEachShare.values()];
}

/** How well a passage matches. */
export function rankOf(terms: SearchTerms) {
  return terms.phrases.length === 0 ? sql<number>`0` : sql<number>`ts_rank_cd(${wordsOf(terms)}, ${tsquery(terms)}, 1)`;
}

/** Whether it does. */
export function matches(terms: SearchTerms): Condition[] {
  return terms.phrases.length > 0 ? [sql<SqlBool>`${wordsOf(terms)} @@ ${tsquery(terms)}`] : [];
}

/** The same where an index gives the passages that have the narrowing words: quicker one by one than as one query. It cannot answer "is true". */
export function matchesBy(narrowing: readonly string[], terms: SearchTerms): Condition[] {
  const eachWord = narrowing.flatMap((word) => matches({ ...terms, phrases: [[word]] }));
  return [...eachWord, sql<SqlBool>`(${wordsOf(terms)} @@ ${tsquery(terms)}) is true`];
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
