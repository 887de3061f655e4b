import { periodWords } from '../../knowledge/days/period-words.js';
import { SEXAGENARY_YEAR } from '../../mentions/deadline/calendar/sexagenary-year.js';
import { findReferences } from '../../mentions/legal-reference/find-references.js';
import { pattern } from '../../text/patterns.js';
import { form, TO, YEAR } from './period-form.js';

const REVIEW = pattern`${periodWords('review')}(?: chuyên đề)?(?: về)?\s*[:“"]?`;
/** "Tết Nguyên đán", "Tết Nguyên đán Bính Ngọ", "Tết", "Xuân Bính Ngọ": the feast comes at the year's turn, and its plan the year before. */
const NEW_YEAR = pattern`(?:${periodWords('new-year')}(?: (?:năm )?${SEXAGENARY_YEAR})?|Xuân (?:năm )?${SEXAGENARY_YEAR})`;
/** Times of something else: the day of an act that is cited, the years for which people are elected, or those that are looked back at, the year that a feast begins. */
const OF_OTHERS = [
  // ngày 05 tháng 5 năm 2022
  form(pattern`ngày \d{1,2} tháng \d{1,2} năm ${YEAR}`),
  // giám sát việc quản lý đất đai giai đoạn 2019 - 2022
  form(pattern`${REVIEW}\s*${periodWords('reviewed')}(?!\p{L})[^.;]{0,200}?(?:giai đoạn|từ năm) ${YEAR}${TO}${YEAR}`),
  // bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031
  form(pattern`${periodWords('elected')}(?!\p{L})[^.;]{0,200}?nhiệm kỳ ${YEAR}${TO}${YEAR}`),
  // dịp Tết Nguyên đán Bính Ngọ năm 2026 | mừng Xuân Bính Ngọ năm 2026
  form(pattern`${NEW_YEAR},? năm ${YEAR}`),
];

/** The title with blanks for the words whose years are not the plan's own. */
export function withoutTimesOfOthers(title: string): string {
  return OF_OTHERS.reduce((rest, other) => rest.replace(other, (words) => ' '.repeat(words.length)), withoutLaws(title));
}

/** "thi hành Luật Đất đai năm 2024": the year is the law's where the register has such a one. */
function withoutLaws(text: string): string {
  const laws = findReferences(text).filter(
    ({ reading }) => reading.form === 'title' && reading.instruments.some(({ issuedOn }) => issuedOn.startsWith(`${reading.year}-`)),
  );
  return laws.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
