import { COUNTING_WORD } from '../../../knowledge/amounts/counting-words.js';
import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { areaKinds } from '../../../knowledge/agencies/area-words.js';
import { WORD_END } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';

const FULL_STOP = String.raw`[;?!()\n]|\.(?=\s)`;
/** "… đạt 80%, | 50% hộ …", "… đạt 90% và | tỷ lệ …", "90% xã trở lên, | …" */
const BEHIND_SHARE = String.raw`%[^%;.]{0,20}?(?:,|\svà(?=\stỷ lệ\s))|%[^%;.]{0,80}?,(?=\stỷ lệ\s)|%\s*(?:trở lên|trở xuống)\s*,`;
/** "đạt 6,5 điểm, | …" */
const BEHIND_LEVEL = String.raw`đạt [\d.,]{1,8} \p{L}{1,8},`;
/** "90% hồ sơ cấp tỉnh, | 70% …", right before the figure */
const BEFORE_FIGURE = String.raw`%[^%;.]{0,200}(?:,|\svà)(?=\s*$)`;
/** A comma or "và" begins a clause only beside another figure. */
const START = new RegExp([FULL_STOP, String.raw`,\s*trong đó`, BEHIND_SHARE, BEHIND_LEVEL, BEFORE_FIGURE].join('|'), 'gu');
/** "… và trên 85%", "… và tỷ lệ hộ nghèo còn 3%" */
const NEXT_SHARE = `(?=\\s(?:tỷ lệ\\s[^,;.%]{0,80}|(?:${targetWords('bound')}\\s|từ\\s)?)\\d{1,3}(?:[.,]\\d{1,2})?\\s{0,2}%)`;
/** "100% các huyện, thành phố có sóng và 50% …": kinds of places side by side are one noun. */
const KIND_BEHIND = `(?<=${areaKinds('city', 'district', 'commune')},)(?=\\s${areaKinds('city', 'district', 'commune')}${WORD_END})`;
const END = new RegExp(`[;?!()\\n]|\\.(?=\\s|$)|,(?!${KIND_BEHIND})(?=[^,;.]{0,80}\\d\\s{0,2}%)|\\svà${NEXT_SHARE}`, 'iu');
/** Among counts a comma, and "và" before a number, divides two of them ("03 lớp tập huấn, ít nhất 02 cuộc thi"), but not two nouns or two predicates. */
const COUNT_START = /(?:[;?!()\n]|\.(?=\s)|\d\s[^\d;.,]{1,60}(?:,|\svà(?=\s*$)))/gu;
const COUNT_END = new RegExp(
  `[;?!()\\n]|\\.(?=\\s|$)|,(?!\\s(?:${COUNTING_WORD}|${targetWords('predicate')})${WORD_END})|\\s(?=và\\s\\d)`,
  'iu',
);

/** "văn bản (trừ văn bản mật) được ký số": what is left out of the noun divides no clause. */
const ASIDE = /\(\s?(?:ngoại trừ|trừ|không (?:kể|tính|bao gồm))\s[^()]{1,120}\)(?=\s\p{L})/giu;
/** No clause of an office is longer; the search stays near the figure. */
const LONGEST = 600;

/** The clause in which a share stands. */
export function clauseAround(text: string, figure: Mention): Mention {
  return clauseBetween(text, figure, START, END);
}

/** The clause in which a count stands. */
export function countClause(text: string, figure: Mention): Mention {
  return clauseBetween(text, figure, COUNT_START, COUNT_END);
}

function clauseBetween(text: string, { start, end }: Mention, starts: RegExp, ends: RegExp): Mention {
  const from = Math.max(0, start - LONGEST);
  const last = Array.from(text.slice(from, start).matchAll(starts)).at(-1);
  const rest = text.slice(end, end + LONGEST).replace(ASIDE, (aside) => '_'.repeat(aside.length));
  return { start: last ? from + last.index + last[0].length : from, end: end + (ends.exec(rest)?.index ?? rest.length) };
}
