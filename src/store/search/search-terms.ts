import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Condition } from '../sql/conditions.js';
import type { Database } from '../database.js';
import { wordShares } from './word-shares.js';

/* Conditions on a query of `passages as found`. */

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/** In what share of the passages each word stands; words of few have none. */
export type WordShares = ReadonlyMap<string, number>;

/** Words of a larger share of the passages narrow little, and are what an index reads longest; the more so where two others narrow already. */
const FREQUENT = [0.25, 0.25] as const;
const FREQUENT_BESIDE_OTHERS = 0.17;

/** Of what is looked for. */
export function sharesOf(db: Kysely<Database>, terms: SearchTerms): Promise<WordShares> {
  return wordShares(db, columnOf(terms), wordsIn(terms));
}

/**
 * By which of several words the index is asked: it gives the passages that have
 * all of them, and whether these have the others, and phrases stand together,
 * is seen in the passage. Of equally frequent ones, which mostly stand in the
 * same passages, one is enough. None where there is but one word.
 */
export function narrowingWords(terms: SearchTerms, shares: WordShares): string[] {
  const words = wordsIn(terms);
  if (words.length <= 1) return [];
  const known = rarestFirst(shares).filter(({ share }, index) => share <= (FREQUENT[index] ?? FREQUENT_BESIDE_OTHERS));
  return [...words.filter((word) => !shares.has(word)), ...known.map(({ word }) => word)];
}

/**
 * In what share of the passages all of it stands, as far as the words tell:
 * each phrase as often as its rarest word, and apart from the others. Words that
 * are no phrase mostly belong together, and count as one. Undefined where
 * nothing is known.
 */
export function shareOfAll({ phrases }: SearchTerms, shares: WordShares): number | undefined {
  if (shares.size === 0) return undefined;
  const single = phrases.filter(({ length }) => length === 1).flat();
  return [single, ...phrases.filter(({ length }) => length > 1)]
    .filter(({ length }) => length > 0)
    .reduce((product, words) => product * Math.min(...words.map((word) => shares.get(word) ?? 0)), 1);
}

/** Of each share one word. */
function rarestFirst(shares: WordShares): { word: string; share: number }[] {
  const ofEachShare = new Map([...shares].map(([word, share]) => [share, word]));
  return [...ofEachShare].map(([share, word]) => ({ word, share })).sort((one, other) => one.share - other.share);
}

function wordsIn({ phrases }: SearchTerms): string[] {
  return [...new Set(phrases.flat())];
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
