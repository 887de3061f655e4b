import { BULLETS, LETTER } from '../../text/patterns.js';
/** What numbers an item, in any script of numbering: the shapes only, no meaning. */
const NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLCivxlc]{1,7}|[${LETTER}])`;

// 1 | 01. | 1.1 | IV | a) | (2)
const ROW_NUMBER = new RegExp(`^\\(?${NUMBER}[.)]{0,2}$`, 'u');
// - | • | 1. | II. | a) | 1.1 | Điều 1. | (2)
const LIST_MARKER = new RegExp(`^(?:[-–${BULLETS}]|\\d{1,3}(?:\\.\\d{1,3}){1,4}|\\(?(?:[${LETTER}]{1,7} )?${NUMBER}[.):/])$`, 'u');
// II. CẢI CÁCH THỂ CHẾ | III Vận hành | 1. Công tác chỉ đạo | A. NHIỆM VỤ
const NUMBERED_HEADING = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVXLC]{1,7}[.)]|[IVX]{2,5}|\p{Lu}[.)])\s+\p{L}/u;

/** What heads the rows of a day is short. */
const MAX_DAY = 60;
// 7h30 - 8h00 | 14:00 | 8 giờ 00
const HOUR = /^\d{1,2}\s?[hg:]/iu;

/** A cell that numbers its row: nothing else stands in it. */
export function isRowNumber(text: string): boolean {
  return ROW_NUMBER.test(text);
}

/** The first cell of a row of an agenda, whose rows have no numbers. */
export function isHour(text: string): boolean {
  return HOUR.test(text);
}

/** "Thứ Hai, ngày 22/11/2025" over the rows of a day, "Quý II" over those of a quarter. */
export function headsDay(text: string): boolean {
  return text.length <= MAX_DAY && /^\p{Lu}.*(?:\d|\s[IVX]{1,3}$)/u.test(text);
}

/** The words before a tab or a wide gap only mark an item of a list: "1.⇥Mục tiêu" is a paragraph. */
export function isListMarker(text: string): boolean {
  return LIST_MARKER.test(text);
}

export function isNumberedHeading(text: string): boolean {
  return NUMBERED_HEADING.test(text);
}

/** A line that heads what follows: it is numbered or in capitals. */
export function looksLikeHeading(text: string): boolean {
  return isNumberedHeading(text) || (/\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));
}
