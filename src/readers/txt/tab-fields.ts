import type { Line } from './lines.js';

/** Behind a tab that stands for a blank to be filled in, the sentence goes on: "ngày⇥tháng 3", "Số:⇥/KH-SNV". */
const SENTENCE_GOES_ON = /^[\p{Ll}/]/u;

/** More columns than a page holds: the tabs are no columns. */
const MAX_COLUMNS = 100;

/** What the tabs of a line part, blanks at the ends taken off; "" between two tabs. */
export function tabFields({ text }: Line): string[] {
  const fields = text.split('\t', MAX_COLUMNS + 1);
  return fields.length > MAX_COLUMNS ? [text.trim()] : fields.map((field) => field.trim());
}

export function countFilled(fields: readonly string[]): number {
  return fields.filter(Boolean).length;
}

/** Words stand on both sides of a tab: the line is no indented paragraph. */
export function isRow(line: Line): boolean {
  return countFilled(tabFields(line)) > 1;
}

/** Left and right of a line in two columns, however many tabs part them; none when it has another number of columns. */
export function sidesOf(line: Line): [string, string] | [] {
  const fields = tabFields(line).filter(Boolean);
  const [left, right, ...more] = fields.length === 2 ? fields : joinSentences(fields);
  return left && right && more.length === 0 ? [left, right] : [];
}

/** Below a row, capitals behind a tab stand on its right: "⇥PHÓ GIÁM ĐỐC". Other words behind one are a paragraph that is indented. */
export function rightSideOf(line: Line): [string, string] | [] {
  const text = line.text.trim();
  return line.text.startsWith('\t') && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? ['', text] : [];
}

function joinSentences(fields: readonly string[]): string[] {
  const joined: string[] = [];
  for (const field of fields) {
    const before = SENTENCE_GOES_ON.test(field) ? joined.pop() : undefined;
    joined.push(before === undefined ? field : `${before}\t${field}`);
  }
  return joined;
}

/** The tab is a blank within a sentence. */
export function isSentence([, right]: readonly [string, string]): boolean {
  return SENTENCE_GOES_ON.test(right);
}
