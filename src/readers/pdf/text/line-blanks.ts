import { syllableOf } from '../../ocr/syllable.js';
import { linesOf } from './lines.js';
import type { Word } from './words.js';

/**
 * Where a print has blanks at the ends of lines: only within paragraphs, where
 * the width ended the line (LibreOffice), or behind each paragraph, too (Word).
 * Either way the width that ends a line without one cut a word.
 */
export type LineBlanks = 'within' | 'everywhere';

/** Of so many of the cells. */
const [FEW, MOST] = [0.1, 0.9];

/** @param cells the words of each. undefined where blanks tell nothing: other programs set none. */
export function lineBlanksOf(cells: readonly (readonly Word[])[]): LineBlanks | undefined {
  const ends = cells.filter(({ length }) => length > 0).map((words) => linesOf(words).map((line) => line.words.at(-1)?.isBeforeBlank));
  const last = ends.filter((cell) => cell.at(-1)).length;
  if (last >= MOST * ends.length) return 'everywhere';
  return last <= FEW * ends.length && ends.some((cell) => cell.some(Boolean)) ? 'within' : undefined;
}

/** Ngườ + i | bu + ổi: one syllable that the width cut; of its vowels only "ươ" are both marked, so "nơi" + "ăn" are two. */
export function isCutSyllable(word: string, next: string): boolean {
  const [begun, ended] = [/\p{L}+$/u.exec(word)?.[0] ?? '', /^\p{Ll}+/u.exec(next)?.[0] ?? ''];
  const bare = begun === '' || ended === '' ? undefined : syllableOf(begun + ended)?.bare;
  return bare !== undefined && (bare.replace(/ươ/iu, '').match(/[ăâêôơư]/giu)?.length ?? 0) <= 1;
}
