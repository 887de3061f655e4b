import { stripMarks } from '../../text/fold.js';
import { WORD_CHARACTER } from '../../text/patterns.js';
import type { NameMatch } from '../name-index.js';

/**
 * Finds names by their letters alone: with marks lost or wrong ("Sớ Xây dựng"),
 * blanks lost ("Sở Ytế"), signs and "và" put in or left out ("Sở Giao thông -
 * Vận tải"). For places where a name is expected; letters prove less than words.
 */
export class MisreadNames<T> {
  private readonly byLetters = new Map<string, T[]>();
  private readonly firstWords = new Set<string>();

  add(name: string, value: T): void {
    const letters = wordsOf(name).map(({ letters: word }) => word);
    if (letters.length < 2) return;
    this.firstWords.add(letters[0] ?? '');
    const key = letters.join('');
    this.byLetters.set(key, [...(this.byLetters.get(key) ?? []), value]);
  }

  /** The longest name that begins at the offset and ends with a word; signs after it are left out. */
  longestAt(text: string, offset: number): NameMatch<T> | undefined {
    ITEM.lastIndex = offset;
    const item = ITEM.exec(text)?.[0] ?? '';
    if (!this.firstWords.has(lettersOf(FIRST_WORD.exec(item)?.[0] ?? ''))) return undefined;
    let longest: NameMatch<T> | undefined;
    let letters = '';
    for (const word of wordsOf(item).slice(0, MAX_WORDS)) {
      letters += word.letters;
      const values = letters.length < MIN_LETTERS ? undefined : this.byLetters.get(letters);
      if (values) longest = { values, end: offset + word.end };
    }
    return longest;
  }
}

const MIN_LETTERS = 5;
const MAX_WORDS = 14;
const ITEM = /[^;:()\n\t]{1,80}/uy;
const WORD = new RegExp(`[${WORD_CHARACTER}]+`, 'gu');
const FIRST_WORD = new RegExp(`^[${WORD_CHARACTER}]+`, 'u');

function wordsOf(text: string): { letters: string; end: number }[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ letters: lettersOf(word), end: index + word.length }));
  return words.filter(({ letters }) => letters !== AND);
}

const AND = 'va';

function lettersOf(word: string): string {
  return stripMarks(word).toLowerCase();
}
