import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/**
 * counted: what a number before it counts, so that "Nghị quyết 5 năm" is no
 * resolution number 5; labelled: what bears numbers like those of documents
 * ("Mẫu số 02/QĐ-XPHC"); head: the post of who heads a central body, before
 * the body's name ("Bộ trưởng Bộ Nội vụ"); goes-on: with it a sentence goes on
 * behind the name of a law ("Luật Thanh tra được …"); acts-on: what an act does
 * to another ("sửa đổi Nghị định …"); other-date: before a date that is not
 * the day of issue ("có hiệu lực từ ngày"); leads-away: between a type word and
 * a number it tells that the number is another document's; said: what a body
 * says in an act ("chỉ đạo của UBND tỉnh tại Công văn số …"); issuer: with
 * which the name of a body of an area begins ("UBND tỉnh ban hành Kế hoạch số
 * …"); of-paper: behind the name of a board it tells what the paper is about and
 * when it is of, not whose ("Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo về …");
 * local: behind the name of a programme it tells that the area or body has
 * one of its own ("Đề án 06 của tỉnh").
 */
export type ReferenceWordRole =
  'counted' | 'labelled' | 'head' | 'goes-on' | 'acts-on' | 'other-date' | 'leads-away' | 'said' | 'issuer' | 'of-paper' | 'local';

/** A pattern that matches any of the words of a role, the longest first, as the data writes them: for use with the flag "i". */
export function referenceWords(role: ReferenceWordRole): string {
  const words = loadCsv('reference-words.csv').flatMap((row) => (row['role'] === role ? (row['words'] ?? '') : []));
  return anyOf(words).replaceAll(' ', '\\s{1,2}');
}
