import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { saysOnlyTime } from '../period-line.js';
import type { UnitReader } from './subject-run.js';

const SENTENCE = /^(?:[^.;]|[.;](?!\s|$))*/u;
const HELP = `(?:${dutyPhrases('partner')}|cùng)(?:\\s+(?:cùng|với))?`;
const DONE = '(?:(?:tổ chức|triển khai|hoàn thành|xong)\\s+)*';
const HANDLING = new RegExp(
  `^(?:[\\s,]+(?:và\\s+)?(?:${HELP}|${DONE}${dutyPhrases('handling')}|${DONE}(?:hoàn thành|xong)))+(?![\\p{L}\\p{M}])`,
  'iu',
);

/**
 * Whether a sentence behind the work is about that work: what stands behind its
 * unit says that it does the work, with whom and by when, and nothing else:
 * "Thanh tra Sở phối hợp Phòng B thực hiện từ tháng 5 đến tháng 9/2026.",
 * "Phòng C hoàn thành trước 30/4."
 */
export function saysOnlyHandling(text: string, unitEnd: number, reader: UnitReader): boolean {
  const sentence = SENTENCE.exec(text.slice(unitEnd))?.[0] ?? '';
  const words = withoutUnits(sentence, reader);
  const rest = words.replace(HANDLING, '').trim();
  return saysOnlyTime(rest) || (rest === '' && words.trim() !== '');
}

function withoutUnits(sentence: string, reader: UnitReader): string {
  return reader.agenciesIn(sentence).reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), sentence);
}
