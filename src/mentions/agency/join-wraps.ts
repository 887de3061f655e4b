import { ownerHeads } from '../../knowledge/agencies/unit-heads.js';
import { once } from '../../knowledge/once.js';
import { anyOf, DASHES, LETTER, LOWER, NUMERAL } from '../../text/patterns.js';

/** A line that goes on in small letters belongs to the one above: "… Phát triển⏎nông thôn". */
const WRAP = new RegExp(`(?<=[${LETTER}${NUMERAL}]) {0,20}\\n {0,20}(?=[${LOWER}])`, 'gu');
/** So does what follows a line that cannot end there: "Sở Thông tin và⏎Truyền thông", "UBND các huyện,⏎thành phố", "Sở Lao động -⏎Thương binh". */
const OPEN_WRAP = new RegExp(`(?<=,|\\s(?:và|của|các|với|thuộc|[${DASHES}])|^(?:các|của)) {0,20}\\n {0,20}(?=[${LETTER}])`, 'gimu');

/** And the issuer's word alone, which the line above belongs to: "Văn phòng⏎Sở". */
const ownerWrap = once(() => new RegExp(`(?<=[${LETTER}]) {0,20}\\n {0,20}(?=${anyOf(ownerHeads())} {0,20}(?:[\\n;,]|$))`, 'gu'));

/** The text with spaces for such line breaks; every character stays at its offset. */
export function joinWraps(text: string): string {
  if (!text.includes('\n')) return text;
  return [WRAP, OPEN_WRAP, ownerWrap()].reduce((joined, wrap) => joined.replace(wrap, (blanks) => ' '.repeat(blanks.length)), text);
}
