import { foldKey, slug } from '../text/fold.js';
import type { NameMatch } from './name-index.js';

/**
 * Finds names by their letters alone: with marks lost or wrong ("Sớ Xây dựng"),
 * blanks lost ("Sở Ytế"), signs and "và" put in or left out ("Sở Giao thông -
 * Vận tải"). For places where a name is expected; letters prove less than words.
 */
export class MisreadNames<T> {
  private readonly byLetters = new Map<string, T[]>();

  add(name: string, value: T): void {
    const letters = lettersOf(name);
    if (!name.includes(' ') || letters.length < MIN_LETTERS) return;
    this.byLetters.set(letters, [...(this.byLetters.get(letters) ?? []), value]);
  }

  /** The longest name that begins at the offset and ends with a word; signs after it are left out. */
  longestAt(text: string, offset: number): NameMatch<T> | undefined {
    ITEM.lastIndex = offset;
    const item = ITEM.exec(text)?.[0] ?? '';
    const ends = Array.from(item.matchAll(WORD), ({ 0: word, index }) => index + word.length).slice(0, MAX_WORDS);
    for (const end of ends.toReversed()) {
      const values = end < MIN_LETTERS ? undefined : this.byLetters.get(lettersOf(item.slice(0, end)));
      if (values) return { values, end: offset + end };
    }
    return undefined;
  }
}

const MIN_LETTERS = 5;
const MAX_WORDS = 14;
const ITEM = /[^;:()\n\t]{1,80}/uy;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function lettersOf(name: string): string {
  return slug(foldKey(name).replaceAll(' và ', ' ')).replaceAll('-', '');
}
