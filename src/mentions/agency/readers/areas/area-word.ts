import { areaWords, type AreaWord } from '../../../../knowledge/agencies/area-words.js';
import { isCapitalAt, isFollowedBy, skipBlank, wordAt } from '../../scan.js';

/** A word for a kind of area as it stands in the text. */
export interface FoundAreaWord {
  readonly word: AreaWord;
  readonly end: number;
}

/** "xã" of "xã Cộng Hòa" and of "xã Hội Sơn", but not of "xã hội". */
export function areaWordAt(text: string, offset: number): FoundAreaWord | undefined {
  const match = areaWords().longestAt(text, offset);
  const word = match?.values[0];
  if (!match || !word) return undefined;
  const isOther = isFollowedBy(text, match.end, word.notBefore) && !beginsCommune(text, offset, { word, end: match.end });
  return isOther ? undefined : { word, end: match.end };
}

/** "xã Hội Sơn", "xã Đoàn Kết": a small word before a name of two syllables; districts have no such names ("huyện Đoàn Thanh Hà"). */
function beginsCommune(text: string, offset: number, { word, end }: FoundAreaWord): boolean {
  if (word.level !== 'commune' || isCapitalAt(text, offset)) return false;
  const first = skipBlank(text, end);
  const second = skipBlank(text, first + wordAt(text, first).length);
  return isCapitalAt(text, first) && isCapitalAt(text, second);
}
