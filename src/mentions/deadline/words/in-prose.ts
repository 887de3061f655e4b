import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Reading } from '../readings/reading.js';
import { phrases } from './fragments.js';

const CLAUSE_START = /(?:^|[;:.,(\n•\-–+*])\s{0,4}$/u;
/** A comma also stands between place and date of a document. */
const LINE_START = /(?:^|[;:.(\n•\-–+*])\s{0,4}$/u;
const CLAUSE_END = /^\s{0,4}(?:$|[;:.,)\n])/u;
const NEARBY = 20;
/** Words after or before a recurrence that make it a property: "báo cáo hằng năm của tỉnh", "chi thường xuyên", "chỉ tiêu được giao hằng năm", "kế hoạch 5 năm và hằng năm", "cuộc họp hằng tuần"; "Họp hằng tháng" is a duty. */
const OWNED = new RegExp(`^\\s+của${WORD_END}`, 'iu');
const PROPERTY_OF = new RegExp(
  `${WORD_START}(?:${phrases(deadlineWords('property-of'))}|không|\\d{1,2} năm và|(?<=\\p{L}\\s)họp)\\s+$`,
  'iu',
);
/** "dạy học 2 buổi/ngày" is a kind of school. */
const SCHOOLING = new RegExp(`${WORD_START}${phrases(deadlineWords('schooling'))}\\s+$`, 'iu');

/** "tổng kết năm" is when something is done in a cell of time; in a sentence it is the thing itself. */
const REVIEWED = new RegExp(`^${phrases(deadlineWords('review'))}${WORD_END}`, 'iu');

/** A law's coming into force is no duty. */
const FORCE = new RegExp(`${WORD_START}(?:hiệu lực|áp dụng)\\s+(?:thi hành\\s+)?$`, 'iu');

/** "trả kết quả trong vòng 60 phút", "giải quyết trong 03 ngày làm việc" (days of work bound, "tổ chức trong 03 ngày" lasts), "đánh giá sau ba tháng", "gửi giấy mời trước 03 ngày": a length that ends its clause; "không quá 60 phút" limits something else. */
const WITHIN = new RegExp(`^(?:trong\\s{1,3}(?:vòng|thời hạn|\\d{1,3}\\s{1,3}ngày\\s{1,3}làm việc)|sau|trước)${WORD_END}`, 'iu');

/** "dự thảo Chiến lược bảo tồn đến năm 2030": how far the paper looks; "đến hết năm 2030" and ", đến năm 2030" are said of the duty. */
const HORIZON = /^(?:đến|tới)\s+năm\s+\d{4}(?!\d)/iu;
const NAMED_PAPER = new RegExp(`${WORD_START}${phrases(deadlineWords('paper'))}\\s[^;:.\\n]{3,200}[\\p{L}\\d]\\s+$`, 'iu');
const REACH = 240;

function isHorizon({ start, end }: Reading, text: string): boolean {
  return HORIZON.test(text.slice(start, end)) && NAMED_PAPER.test(text.slice(Math.max(0, start - REACH), start));
}

/** "số liệu từ ngày … đến ngày …" is what a report covers. */
const COVERED = new RegExp(`${WORD_START}(?:số liệu|tính|kỳ|giai đoạn|phát sinh|báo cáo|kết quả|hồ sơ|là)\\s+$`, 'iu');

/** "từ ngày 05/4 đến ngày 15/4/2022", "từ 15/5 đến 30/11", "từ 20 đến 24/02", "từ tháng 5 đến tháng 9", "từ 6 giờ ngày 15/3 đến 12 giờ ngày 16/3" */
function goesOnFor({ start, end, periods }: Reading, text: string): boolean {
  return (
    periods?.some(({ from, to }) => from !== to) === true &&
    /^từ\s+(?:(?:\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2})?(?:\s?phút)?\s+)?ngày\s|tháng\s|\d{1,2}(?:\s?(?:đến|[-–])\s?\d{1,2})?\/\d)/iu.test(
      text.slice(start, end),
    )
  );
}

/** Whether the reading sets a time for a duty, or only names something. */
export function isDutyWording(reading: Reading, text: string): boolean {
  if (reading.part !== undefined || reading.kind === 'unspecified') return false;
  const before = text.slice(Math.max(0, reading.start - NEARBY), reading.start);
  const after = text.slice(reading.end, reading.end + NEARBY);
  const opens = CLAUSE_START.test(before);
  const begins = LINE_START.test(before);
  if (begins && CLAUSE_END.test(after)) return reading.kind !== 'unread';
  switch (reading.kind) {
    case 'by':
      return !isHorizon(reading, text);
    case 'after':
      return !FORCE.test(before);
    case 'relative':
      return reading.anchor !== undefined || (WITHIN.test(text.slice(reading.start, reading.end)) && CLAUSE_END.test(after));
    case 'interval':
      return reading.lead === 'inside' || begins || (goesOnFor(reading, text) && CLAUSE_END.test(after) && !COVERED.test(before));
    case 'recurring':
    case 'ongoing':
      if (reading.timesPerPeriod) return !OWNED.test(after) && !SCHOOLING.test(before);
      return !OWNED.test(after) && !PROPERTY_OF.test(before) && !REVIEWED.test(text.slice(reading.start, reading.end));
    case 'conditional':
      return opens || /^(?:khi (?:có|được) yêu cầu|đột xuất)/iu.test(reading.anchor ?? '');
    default:
      return false;
  }
}
