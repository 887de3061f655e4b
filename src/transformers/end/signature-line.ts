import type { Authority } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { areaKinds } from '../../knowledge/agencies/area-words.js';
import { personWords } from '../../knowledge/agencies/person-words.js';
import { positionPattern } from '../../knowledge/agencies/positions.js';
import { signatureMarks } from '../../knowledge/plan-words/signature-marks.js';
import { anyOf, LETTER } from '../../text/patterns.js';
import { isOpenName } from '../broken-lines.js';

/** A mark and the words it stands before: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH; Party papers write T/M, K/T, T/L. */
export interface SignatureLine {
  mark?: Authority['mark'];
  words: string;
}

// TM. ỦY BAN NHÂN DÂN  |  K/T CHỦ TỊCH
const MARKED = new RegExp(String.raw`^\s*(${anyOf(signatureMarks().keys())})(?:\s*[.,]\s*|\s+)(?=\p{Lu}{2})(.+)$`, 'u');
// Quyền Giám đốc | P. HIỆU TRƯỞNG
const POSITION = new RegExp(String.raw`^(?:quyền |p\.\s?)?${positionPattern}(?![${LETTER}])`, 'u');
const AREA_BEGUN = new RegExp(`\\s${areaKinds('province', 'city', 'district', 'commune')}$`, 'u');
const MAX_LENGTH = 90;
// TS. | BSCKII. | PGS,TS. | Đại tá
const RANK = String.raw`(?:(?:\p{Lu}\p{L}{0,6}(?:\.|,(?=\s?\p{Lu}\p{L}{0,6}\.))\s?){1,3}|${personWords('rank')}\s+)?`;
// Cầu | H’Bé | K' Brếp: the marks of the peoples of Tây Nguyên, set off by a blank or not
const NAME_WORD = String.raw`\p{Lu}\p{L}*(?:['’]\s?\p{L}+)?`;
// Lương Văn Cầu | TS. Nguyễn Văn A | Đại tá Trần B | NGUYỄN VĂN C | H’Bé Niê | Đỗ … Nhật, half below a signature
const NAME = new RegExp(String.raw`^${RANK}(?:${NAME_WORD}(?:\s+(?:${NAME_WORD}|…)){1,5}|(?:K|H)['’]\s?\p{Lu}\p{L}+)$`, 'u');

/** Reads a line of the signature block: capitals that are a mark with its words, or a post. */
export function signatureLine(text: string): SignatureLine | undefined {
  const line = text.trim();
  if (line.length > MAX_LENGTH || /\p{Ll}/u.test(line)) return undefined;
  const marked = MARKED.exec(line);
  const mark = signatureMarks().get(marked?.[1] ?? '');
  if (mark && marked?.[2]) return { mark, words: marked[2].trim() };
  return POSITION.test(foldKey(line)) ? { words: line } : undefined;
}

/** A line that is a name, with a rank or a degree before it where there is one. */
export function isPersonName(line: string): boolean {
  return NAME.test(line.trim()) && !signatureLine(line);
}

/** "KT. GIÁM ĐỐC SỞ GIÁO DỤC VÀ | ĐÀO TẠO", "TM. ỦY BAN NHÂN DÂN HUYỆN | HẢI HẬU": a post that a narrow column breaks. */
export function goesOnPost(post: string | undefined, line: string): boolean {
  if (post === undefined || /\p{Ll}/u.test(line) || signatureLine(line)) return false;
  return isOpenName(post) || (signatureLine(post)?.mark === 'TM' && AREA_BEGUN.test(foldKey(post)));
}
