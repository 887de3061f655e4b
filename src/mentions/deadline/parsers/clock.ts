import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { GAP, unnamed } from '../words/fragments.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// 8h00 | 08 giờ 00 phút | 17 giờ | 7h30' | 16g30 | 14:00 | từ 8h00 đến 11h30 | trước 16 giờ | chậm nhất 17h00
const TIME = `(?<hour>\\d{1,2})(?:${GAP}(?:giờ|h|g)(?:${GAP}(?<minute>\\d{2})(?:${GAP}phút|['’])?)?|:(?<minutes>\\d{2}))${WORD_END}`;
/** "chậm nhất 24 giờ" is a length; with minutes it is a time of day. */
const LIMIT = pattern`(?:trước|(?:chậm|muộn) nhất(?: là)?(?= (?:vào )?(?:lúc )?\d{1,2}${GAP}(?:giờ|h|g|:)${GAP}\d{2}))`;
const PATTERN = pattern`
  ${WORD_START}(?:(?<limit>${LIMIT}) )?(?:(?:(?<since>từ)|(?<at>lúc|vào)) )?(?:lúc )?
  (?<from>${unnamed(TIME)})(?:${GAP}(?:[-–]|đến|tới)${GAP}(?<to>${unnamed(TIME)}))?
`;
const ONE = new RegExp(TIME, 'iu');

export const clock: DeadlineParser = {
  name: 'clock',
  cue: /\d\s*(?:giờ|h|g|:\d)/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { limit, since, at, from = '', to } = match.groups ?? {};
    const [start, end] = [readTime(from), to === undefined ? undefined : readTime(to)];
    if (start === undefined || (to !== undefined && end === undefined)) return undefined;
    const isLimit = limit !== undefined && end === undefined;
    return partReading('clock', placeOf(match), {
      ...(since !== undefined && end === undefined ? { bound: 'after' } : {}),
      ...(at === undefined ? {} : { lead: 'inside' }),
      clock: isLimit ? { to: start } : { from: start, ...(end === undefined ? {} : { to: end }) },
    });
  },
};

/** "8h00" → "08:00"; undefined for an hour that the day does not have. */
function readTime(words: string): string | undefined {
  const { hour = '', minute, minutes } = ONE.exec(words)?.groups ?? {};
  const past = minute ?? minutes ?? '00';
  if (Number(hour) > 24 || Number(past) > 59 || (Number(hour) === 24 && past !== '00')) return undefined;
  return `${hour.padStart(2, '0')}:${past}`;
}
