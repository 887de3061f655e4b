import { familyNames } from '../../../../knowledge/agencies/person-words.js';
import { HONORIFICS, personWords } from '../../../../knowledge/agencies/person-words.js';
import { anyOf, DASHES, LETTER, MARK, UPPER, WORD_END } from '../../../../text/patterns.js';
import { spellingsOf } from '../../spellings.js';
import { endOfMatch } from '../../scan.js';

const WORD = `[${UPPER}][${LETTER}${MARK}]{0,7}`;
/** Nguyễn Hữu Cường  |  Lê Bé */
const NAME = new RegExp(`${anyOf(spellingsOf(familyNames()))}(?: ${WORD}){1,4}${WORD_END}`, 'uy');

/** Source of a pattern: the rank before the name of a soldier or a policeman, "Thượng tá ". */
export const RANK = `(?:${personWords('rank')} )`;

/** Source of a pattern: who holds the post that follows, "Đ/c Lò Văn Minh, ", "Đ/c Đại úy Vi Văn Hùng, ", "Đồng chí Cầm Thị Hoa - ", "Ông Phạm Hải (". */
export const HOLDER_OF_POST = `${personWords(...HONORIFICS)}:? ${RANK}?${WORD}(?: ${WORD}){1,4}(?:, ?| ?[${DASHES}] ?| ?\\()`;

/** Where a person's full name that begins here ends; undefined for other words. */
export function endOfPersonName(text: string, offset: number): number | undefined {
  return endOfMatch(NAME, text, offset);
}
