import { agencyRegister } from '../knowledge/agencies/agencies.js';
import { findLetterheadWords } from '../knowledge/plan-words/letterhead-words.js';
import { DASHES, DRAWN_LINE } from '../text/patterns.js';
import { isBullet, parseMarker } from './outline/parse-marker.js';
import { isCapitals } from './outline/unnumbered-heading.js';

const BLANK = '[\\s.…_]*';
// Tuyên Quang, ngày | 10 tháng 12 năm 2013; ngày 5 | tháng 9; ngày | 29/3/2012
const DAY_BEGUN = new RegExp(`ngày${BLANK}(?:\\d{1,2}${BLANK})?$`, 'iu');
const DAY_GOES_ON = new RegExp(`^${BLANK}(?:(?:\\d{1,2}${BLANK})?tháng\\s|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4})`, 'iu');
// tháng 9 | năm 2017; tháng | 9 năm 2017, but "theo tháng" above "1. Tháng 9" ends
const MONTH_BEGUN = new RegExp(`tháng${BLANK}(?:\\d{1,2}${BLANK})?$`, 'iu');
const MONTH_GOES_ON = new RegExp(`^${BLANK}(?:\\d{1,2}${BLANK})?năm\\s`, 'iu');
// Số: | 15/KH-UBND; tại Tờ trình số | 412/TTr-SYT
const NUMBER_BEGUN = /(?:^|\s)số\s?:?$/iu;
const NUMBER_GOES_ON = /^[\d\s.…_]{0,20}\//u;
/** Words that nothing ends with. */
const OPEN_WORD = /(?:^|\s)(?:và|của|các|những|hoặc|tại|thuộc|với|bởi)$/iu;
const OPEN_NAME = new RegExp(`[,${DASHES}]\\s*$`, 'u');
const SYLLABLE = /^\p{L}{1,7}$/u;
const VOWEL = /[aeiouy]/iu;

// giai đoạn 2019 | - 2021 của tỉnh
const YEAR = /(?:^|\s)\d{4}$/u;
const TO_YEAR = new RegExp(`^[${DASHES}]\\s?\\d{4}(?!\\d)`, 'u');

/** A date, a range of years, or the document's number, begins at the end of the one line and goes on in the other. */
export function breaksFigure(before: string, after: string): boolean {
  if (YEAR.test(before) && TO_YEAR.test(after)) return true;
  if (DAY_BEGUN.test(before) && DAY_GOES_ON.test(after)) return true;
  return (MONTH_BEGUN.test(before) && MONTH_GOES_ON.test(after)) || (NUMBER_BEGUN.test(before) && NUMBER_GOES_ON.test(after));
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT | NAM", in a narrow column. */
export function breaksMotto(before: string, after: string): boolean {
  return findLetterheadWords(`${before} ${after}`, 'motto') !== undefined;
}

/** "… hướng dẫn của | Bộ Nội vụ": the line cannot have ended here. */
export function isOpenEnded(before: string): boolean {
  return OPEN_WORD.test(before);
}

/** "SỞ GIÁO DỤC VÀ | ĐÀO TẠO", "SỞ LAO ĐỘNG - | THƯƠNG BINH VÀ XÃ HỘI": a name goes on. */
export function isOpenName(before: string): boolean {
  return isOpenEnded(before) || OPEN_NAME.test(before);
}

/**
 * A line that is one syllable, written like the beginning of the next: "ỦY | BAN
 * NHÂN DÂN", "Kon | Tum, ngày 17 tháng 5 năm 2019". Pages of the web are broken
 * so by marks that the text no longer has. "MẬT" and "TT" are lines by themselves.
 */
export function isLoneSyllable(before: string, after: string): boolean {
  if (!SYLLABLE.test(before) || !VOWEL.test(before.normalize('NFD')) || findLetterheadWords(before, 'secrecy', 'urgency')) return false;
  const [first = ''] = /^\p{L}+/u.exec(after) ?? [];
  const [isUpper, isTitle] = [/^\p{Lu}+$/u, /^\p{Lu}\p{Ll}*$/u].map((form) => form.test(before) && form.test(first));
  return Boolean(isUpper) || Boolean(isTitle);
}

/** "… gồm (i) số hóa hồ sơ, | (ii) kết nối dữ liệu": the mark before this one stands inside the line above, so this one opens nothing. */
export function continuesSeries(before: string, after: string): boolean {
  const [mark] = after.startsWith('(') ? parseMarker(after) : [];
  const last = (mark?.ordinal ?? 0) - 1;
  if (!mark || last < 1) return false;
  return Array.from(before.matchAll(/(?<=\S\s?)\([\da-z]{1,5}\)\s/gu)).some(({ 0: words }) =>
    parseMarker(`${words}x`).some(({ family, ordinal }) => family === mark.family && ordinal === last),
  );
}

const DASH_FIRST = /^[-–] \p{Lu}/u;
const NAME_STARTS = /(?<![\p{L}\p{M}])\p{Lu}/gu;
/** In signs: as far back as the name of a department's field may begin. */
const NAME_REACH = 40;

/** "các Sở: Lao động" + "- Thương binh và Xã hội, Y tế": the dash stands inside a department's name and opens no item. */
export function breaksFieldName(before: string, after: string): boolean {
  if (!DASH_FIRST.test(after)) return false;
  const begun = before.slice(-NAME_REACH);
  const joined = `${begun} ${after}`;
  return Array.from(begun.matchAll(NAME_STARTS)).some(({ index }) => {
    const field = agencyRegister().fieldAt('Sở', joined, index);
    return field !== undefined && field.end > begun.length + 3;
  });
}

/** "I. CĂN CỨ XÂY DỰNG" + "KẾ HOẠCH", "V. TỔ" + "CHỨC THỰC HIỆN": a numbered heading in capitals goes on in capitals without a number. */
export function breaksHeading(before: string, after: string): boolean {
  const [marker] = parseMarker(before);
  if (!marker || isBullet(marker)) return false;
  const words = before.slice(marker.length).trim();
  const isHeading = /\S\s+\S/u.test(words) || isLoneSyllable(words, after);
  if (!isHeading || /[.;:!?]$/u.test(before) || !isCapitals(before) || !isCapitals(after)) return false;
  return parseMarker(after).length === 0 && !DRAWN_LINE.test(after);
}
