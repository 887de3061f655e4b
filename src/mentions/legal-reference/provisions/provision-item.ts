import { provisionUnits, provisionWords, type ProvisionUnit } from '../../../knowledge/instruments/provision-words.js';
import { stripMarks } from '../../../text/fold.js';
import { parseOrdinalWords, parseRoman } from '../../../text/numerals.js';
import { WORD_END } from '../../../text/patterns.js';
import { matchAt } from '../readers/match-at.js';
import type { TextSpan } from '../reference-mention.js';

/** "điểm a, b và đ": one unit word with its labels. */
export interface ProvisionItem extends TextSpan {
  readonly unit: ProvisionUnit;
  readonly labels: readonly ProvisionLabel[];
}

/** The first label's span takes the unit word in; `id` is "a", "dd", "5", "5..9" or "" for an unnumbered Phụ lục. */
export interface ProvisionLabel extends TextSpan {
  readonly id: string;
}

const NUMERAL = '\\d{1,3}[a-zđ]?|[IVX]{1,6}|[A-Z]';
const LABELS: Record<ProvisionUnit, string> = {
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

/** Matches any unit word that a label may follow, without edges. */
export const UNIT_WORDS = `(?:${[...provisionWords.values()].join('|')})`;

/** How the labels of one unit are written. */
interface Forms {
  readonly unit: ProvisionUnit;
  /** điểm a */
  readonly first: RegExp;
  /** , b | và đ | ; c | hoặc 5 */
  readonly next: RegExp;
  /** đến Điều 9 | - 9 */
  readonly last: RegExp;
}

const FORMS: readonly Forms[] = provisionUnits.map((unit) => {
  const word = provisionWords.get(unit) ?? '';
  const label = `(${LABELS[unit]})${WORD_END}`;
  return {
    unit,
    first: new RegExp(`${word}\\s{1,3}${label}`, 'uy'),
    next: new RegExp(`\\s{0,2}(?:[,;]\\s{0,2}|(?:,\\s{0,2})?(?:và|hoặc)\\s{1,2})${label}(?!\\s{0,2}[/])`, 'uy'),
    last: new RegExp(`\\s{0,2}(?:đến(?:\\s{1,2}(?:hết\\s{1,2})?${word})?\\s{1,2}|[\\-\\u2013]\\s{0,2})${label}`, 'uy'),
  };
});
const APPENDIX = new RegExp(`${provisionWords.get('phu-luc') ?? ''}${WORD_END}`, 'uy');

const MAX_LABELS = 30;

/** The item that begins at the offset; a Phụ lục may go without a label. */
export function readProvisionItem(text: string, at: number): ProvisionItem | undefined {
  for (const forms of FORMS) {
    const first = matchAt(forms.first, text, at);
    if (first) return withLabels(text, forms, { start: at, end: forms.first.lastIndex, id: labelId(first[1] ?? '') });
  }
  if (!matchAt(APPENDIX, text, at)) return undefined;
  const end = APPENDIX.lastIndex;
  return { unit: 'phu-luc', start: at, end, labels: [{ start: at, end, id: '' }] };
}

function withLabels(text: string, forms: Forms, first: ProvisionLabel): ProvisionItem {
  const { unit, next } = forms;
  const labels = [withRange(text, forms, first)];
  let end = labels[0]?.end ?? first.end;
  for (let found = matchAt(next, text, end); found && labels.length < MAX_LABELS; found = matchAt(next, text, end)) {
    const label = found[1] ?? '';
    const stop = next.lastIndex;
    labels.push(withRange(text, forms, { start: stop - label.length, end: stop, id: labelId(label) }));
    end = labels.at(-1)?.end ?? stop;
  }
  return { unit, start: first.start, end, labels };
}

function withRange(text: string, { last }: Forms, label: ProvisionLabel): ProvisionLabel {
  const found = matchAt(last, text, label.end);
  return found ? { start: label.start, end: last.lastIndex, id: `${label.id}..${labelId(found[1] ?? '')}` } : label;
}

/** "đ" → "dd", "II" → "2", "số 01" → "1", "thứ nhất" → "1", "10a" as it is. */
function labelId(label: string): string {
  const plain = label.replace(/^(?:số|thứ)[\s:]*/u, '');
  const word = parseOrdinalWords(plain);
  if (word !== undefined) return String(word);
  const roman = /^[IVX]+$/u.test(plain) ? parseRoman(plain) : undefined;
  if (roman !== undefined) return String(roman);
  return stripMarks(plain.replaceAll('đ', 'dd'))
    .toLowerCase()
    .replace(/^0+(?=\d)/u, '');
}
