import { WORD_CHARACTER } from '../../../text/patterns.js';
import { stripMarks } from '../../../text/fold.js';
import { parseOrdinalWords, parseRoman } from '../../../text/numerals.js';
import { matchAt } from '../readers/match-at.js';
import type { TextSpan } from '../reference-mention.js';

/** Units from the outermost in, in the order in which an id names them. */
export const UNITS = ['phu-luc', 'mau', 'phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'tiet'] as const;
export type Unit = (typeof UNITS)[number];

/** "điểm a, b và đ": one unit word with its labels. */
export interface ProvisionItem extends TextSpan {
  readonly unit: Unit;
  readonly labels: readonly ProvisionLabel[];
}

/** The first label's span takes the unit word in; `id` is "a", "dd", "5", "5..9" or "" for an unnumbered Phụ lục. */
export interface ProvisionLabel extends TextSpan {
  readonly id: string;
}

const NUMERAL = '\\d{1,3}[a-zđ]?|[IVX]{1,6}|[A-Z]';
const LABELS: Record<Unit, string> = {
  'phu-luc': '(?:số\\s{1,2})?(?:\\d{1,2}[a-z]?|[IVX]{1,6}|[A-Z])',
  mau: '(?:số\\s{0,2}:?\\s{0,2})?\\d{1,3}[a-zđ]?',
  phan: 'thứ\\s{1,2}(?:nhất|hai|ba|tư|năm)|\\d{1,2}|[IVX]{1,6}|[A-Z]',
  chuong: '[IVX]{1,6}|\\d{1,2}',
  muc: NUMERAL,
  'tieu-muc': NUMERAL,
  dieu: '\\d{1,3}[a-zđ]?',
  khoan: '\\d{1,3}[a-zđ]?',
  diem: '[a-zđ](?:\\.?\\d{1,2})?',
  tiet: '[a-zđ]\\d?|\\d|[ivx]{1,4}',
};
const WORDS: Record<Unit, string> = {
  'phu-luc': '[Pp]hụ\\s{1,2}lục|PHỤ\\s{1,2}LỤC',
  mau: '[Mm]ẫu|[Bb]iểu\\s{1,2}mẫu',
  phan: '[Pp]hần|PHẦN',
  chuong: '[Cc]hương|CHƯƠNG',
  muc: '[Mm]ục|MỤC',
  'tieu-muc': '[Tt]iểu\\s{1,2}mục',
  dieu: '[Đđ]iều|ĐIỀU',
  khoan: '[Kk]hoản|KHOẢN',
  diem: '[Đđ]iểm|ĐIỂM',
  tiet: '[Tt]iết',
};
const END = `(?![${WORD_CHARACTER}])`;
/** Matches any unit word that a label may follow, without edges. */
export const UNIT_WORDS = `(?:${UNITS.map((unit) => WORDS[unit]).join('|')})`;

const NOTHING = /(?!)/uy;
const FIRST = patterns((unit) => `(?:${WORDS[unit]})\\s{1,3}(${LABELS[unit]})${END}`);
const BARE = patterns((unit) => `(?:${WORDS[unit]})${END}`);
// , b | và đ | ; c | hoặc 5
const NEXT = patterns((unit) => `\\s{0,2}(?:[,;]\\s{0,2}|(?:,\\s{0,2})?(?:và|hoặc)\\s{1,2})(${LABELS[unit]})${END}(?!\\s{0,2}[/])`);
//  đến Điều 9 | - 9
const LAST = patterns((unit) => `\\s{0,2}(?:đến(?:\\s{1,2}(?:hết\\s{1,2})?(?:${WORDS[unit]}))?\\s{1,2}|[\\-\\u2013]\\s{0,2})(${LABELS[unit]})${END}`);

/** One pattern for each unit, asked by its name. */
function patterns(source: (unit: Unit) => string): (unit: Unit) => RegExp {
  const built = new Map(UNITS.map((unit) => [unit, new RegExp(source(unit), 'uy')]));
  return (unit) => built.get(unit) ?? NOTHING;
}

const MAX_LABELS = 30;

/** The item that begins at the offset; a Phụ lục may go without a label. */
export function readProvisionItem(text: string, at: number): ProvisionItem | undefined {
  for (const unit of UNITS) {
    const first = matchAt(FIRST(unit), text, at);
    if (first) return withLabels(text, unit, { start: at, end: FIRST(unit).lastIndex, id: labelId(first[1] ?? '') });
  }
  if (!matchAt(BARE('phu-luc'), text, at)) return undefined;
  const end = BARE('phu-luc').lastIndex;
  return { unit: 'phu-luc', start: at, end, labels: [{ start: at, end, id: '' }] };
}

function withLabels(text: string, unit: Unit, first: ProvisionLabel): ProvisionItem {
  const labels = [withRange(text, unit, first)];
  let end = labels[0]?.end ?? first.end;
  for (let next = matchAt(NEXT(unit), text, end); next && labels.length < MAX_LABELS; next = matchAt(NEXT(unit), text, end)) {
    const label = next[1] ?? '';
    const stop = NEXT(unit).lastIndex;
    labels.push(withRange(text, unit, { start: stop - label.length, end: stop, id: labelId(label) }));
    end = labels.at(-1)?.end ?? stop;
  }
  return { unit, start: first.start, end, labels };
}

function withRange(text: string, unit: Unit, label: ProvisionLabel): ProvisionLabel {
  const last = matchAt(LAST(unit), text, label.end);
  return last ? { start: label.start, end: LAST(unit).lastIndex, id: `${label.id}..${labelId(last[1] ?? '')}` } : label;
}

/** "đ" → "dd", "II" → "2", "số 01" → "1", "thứ nhất" → "1", "10a" as it is. */
function labelId(label: string): string {
  const plain = label.replace(/^(?:số|thứ)[\s:]*/u, '');
  const word = parseOrdinalWords(plain);
  if (word !== undefined) return String(word);
  const roman = /^[IVX]+$/u.test(plain) ? parseRoman(plain) : undefined;
  if (roman !== undefined) return String(roman);
  return stripMarks(plain.replaceAll('đ', 'dd')).toLowerCase().replace(/^0+(?=\d)/u, '');
}
