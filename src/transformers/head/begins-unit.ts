import { syllableOf } from '../../readers/ocr/syllable.js';
import { LETTER } from '../../text/patterns.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { NameIndex } from '../../knowledge/name-index.js';
import { unitHeads } from '../../knowledge/agencies/unit-heads.js';
import { once } from '../../knowledge/once.js';

const registered = once(indexRegister);

/**
 * Does a line begin with the name of a registered body or with a word for a
 * kind of body (SỞ, TRUNG TÂM, UBND)? One syllable alone is none: "THỊ XÃ BA"
 * goes on with "ĐỒN".
 */
export function beginsUnit(line: string): boolean {
  const text = line.trimStart();
  const match = unitHeads().longestAt(text, 0);
  const isAlone = match?.end === text.trimEnd().length && syllableOf(text.trim()) !== undefined;
  const isWord = !isAlone && match?.values.some(({ notBefore }) => !notBefore.some((word) => followedBy(text, match.end, word)));
  return isWord === true || registered().longestAt(text, 0) !== undefined;
}

function followedBy(text: string, offset: number, word: string): boolean {
  return new RegExp(`^\\s*${word}(?![${LETTER}])`, 'iu').test(text.slice(offset));
}

function indexRegister(): NameIndex<true> {
  const index = new NameIndex<true>();
  for (const { name, aliases } of agencyRegister().all) for (const each of [name, ...aliases]) index.add(each, true);
  return index;
}
