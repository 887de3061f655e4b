import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/**
 * address: what stands before the unit that is given a duty ("Giao", "Đối
 * với"). obligation: what may stand behind it in a heading ("có trách nhiệm").
 * strong: says by itself that a duty is given ("chủ trì"). partner: the duty
 * is to help. negation: no duty follows. closing: words of the paragraph that
 * ends a plan. people: people in general, who are no unit. specialist: behind
 * them, means those who each have a field of work. opener: begins words
 * of time or ground before the unit ("Định kỳ", "Căn cứ"). connective: only
 * joins the sentence to the one before ("Ngoài ra"). particle: makes an object
 * or a place of the unit behind it ("của"), or a name of what follows ("về").
 * handling: behind a unit in a bracket, says that it does what stands before
 * ("chuẩn bị"). order: words of address by which the issuer itself gives a duty
 * in the middle of a sentence ("giao"). place: where a unit is ("đóng trên địa
 * bàn huyện"), between it and its verb. work: before "này", means what stands
 * before ("việc này"). receiver: leads to whom something is sent ("gửi").
 * leading body: leads others by its nature ("Đảng ủy");
 * leading: what it then does, elsewhere a noun ("lãnh đạo").
 */
export type DutyPhraseRole =
  | 'address'
  | 'obligation'
  | 'strong'
  | 'partner'
  | 'negation'
  | 'closing'
  | 'people'
  | 'specialist'
  | 'opener'
  | 'connective'
  | 'particle'
  | 'handling'
  | 'order'
  | 'place'
  | 'work'
  | 'receiver'
  | 'leading body'
  | 'leading';

const rows = loadCsv('duty-phrases.csv');

/** A pattern that matches any of the phrases of a role, the longest first; for use with the flag "i". */
export function dutyPhrases(role: DutyPhraseRole): string {
  const words = rows.flatMap((row) => (row['role'] === role ? (row['words'] ?? '') : []));
  return anyOf(words).replaceAll(' ', '\\s+');
}
