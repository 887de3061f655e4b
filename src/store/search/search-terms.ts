import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Condition } from '../sql/conditions.js';
import type { Database } from '../database.js';
import { keyShares } from './key-shares.js';

/* Conditions on a query of `passages as found`. */

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/** What the index holds of a passage: a word, or two neighbouring words with a blank between them. */
export type IndexKey = string;

/** In what share of the passages each stands; what stands in few has none. */
export type KeyShares = ReadonlyMap<IndexKey, number>;

/** Keys of a larger share of the passages narrow little, and are what an index reads longest; the more so where two others narrow already. */
const FREQUENT = [0.25, 0.25] as const;
const FREQUENT_BESIDE_OTHERS = 0.17;

/** Of what is looked for. */
export function sharesOf(db: Kysely<Database>, terms: SearchTerms): Promise<KeyShares> {
  return keyShares(db, columnOf(terms), keysOf(terms));
}

/**
 * For which keys the index is asked: it gives the passages that have all of
 * them, and whether these have the others, and phrases stand together, is seen
 * in the passage. Of equally frequent ones, which mostly stand in the same
 * passages, one is enough. None where there is but one word, or where several
 * are all frequent; of phrases that are, all.
 */
export function narrowingKeys(terms: SearchTerms, shares: KeyShares): IndexKey[] {
  const keys = keysOf(terms);
  const hasPairs = keys.some(isPair);
  if (keys.length <= 1 && !hasPairs) return [];
  const known = rarestFirst(shares).filter(({ share }, index) => share <= (FREQUENT[index] ?? FREQUENT_BESIDE_OTHERS));
  const rare = [...keys.filter((key) => !shares.has(key)), ...known.map(({ key }) => key)];
  return rare.length === 0 && hasPairs ? keys : rare;
}

/**
 * In what share of the passages all of it stands, as far as the keys tell:
 * each phrase as often as its rarest pair, and apart from the others. Words that
 * are no phrase mostly belong together, and count as one. Undefined where
 * nothing is known.
 */
export function shareOfAll({ phrases }: SearchTerms, shares: KeyShares): number | undefined {
  if (shares.size === 0) return undefined;
  const single = phrases.filter(({ length }) => length === 1).flat();
  return [single, ...phrases.filter(({ length }) => length > 1).map(keysOfPhrase)]
    .filter(({ length }) => length > 0)
    .reduce((product, keys) => product * Math.min(...keys.map((key) => shares.get(key) ?? 0)), 1);
}

/** Of each share one key. */
function rarestFirst(shares: KeyShares): { key: IndexKey; share: number }[] {
  const ofEachShare = new Map([...shares].map(([key, share]) => [share, key]));
  return [...ofEachShare].map(([share, key]) => ({ key, share })).sort((one, other) => one.share - other.share);
}

function keysOf({ phrases }: SearchTerms): IndexKey[] {
  return [...new Set(phrases.flatMap(keysOfPhrase))];
}

function keysOfPhrase(words: readonly string[]): IndexKey[] {
  return words.length === 1 ? [...words] : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** Words have no blanks. */
function isPair(key: IndexKey): boolean {
  return key.includes(' ');
}

/** How well a passage matches. */
export function rankOf(terms: SearchTerms) {
  return terms.phrases.length === 0 ? sql<number>`0` : sql<number>`ts_rank_cd(${wordsOf(terms)}, ${tsquery(terms)}, 1)`;
}

/** Whether it does. */
export function matches(terms: SearchTerms): Condition[] {
  return terms.phrases.length > 0 ? [sql<SqlBool>`${wordsOf(terms)} @@ ${tsquery(terms)}`] : [];
}

/** The same where an index gives the passages that have the narrowing keys: quicker one by one than as one query. It cannot answer "is true". */
export function matchesBy(narrowing: readonly IndexKey[], terms: SearchTerms): Condition[] {
  const words = wordsOf(terms);
  const eachKey = narrowing.map(
    (key) => sql<SqlBool>`${isPair(key) ? sql`kehoach.word_pairs(${words})` : words} @@ ${`'${key}'`}::tsquery`,
  );
  return [...eachKey, sql<SqlBool>`(${words} @@ ${tsquery(terms)}) is true`];
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
