import type { PaperColumns, PaperLine } from '../../scripts/fixtures/renditions/paper.js';
import type { Desk } from './desk.js';
import type { Manner } from './manner.js';
import { columns, plain, type Setting } from './paragraph.js';
import { textBox } from './text-box.js';

/** Half points; twentieths of a point for all others. */
const SIZE = 24;
const [LEFT, RIGHT] = [3700, 5655];
/** What fits into half a line of capitals: longer names are broken by hand. */
const LETTERS = 26;
/** Lines that a text box holds. */
const BOX = 6;

type Way = (rows: PaperColumns['rows'], desk: Desk) => string;

const WAYS: Readonly<Record<Manner['letterhead'], Way>> = {
  table: (rows, desk) =>
    columns(
      rows.map((sides) => sides.map((lines) => centred(lines, desk))),
      [LEFT, RIGHT],
    ),
  tabs: (rows, desk) => rows.map(([left, right]) => besideByTabs(left, right, desk)).join(''),
  lines: (rows, desk) => rows.map((sides) => centred(sides.flat(), desk)).join(''),
  'text-boxes': (rows, desk) => {
    const side = (place: 0 | 1) =>
      centred(
        rows.flatMap((sides) => sides[place]),
        desk,
      );
    const left = textBox(side(0), { at: 0, width: LEFT, lines: BOX }, desk);
    return `<w:p>${left}${textBox(side(1), { at: LEFT, width: RIGHT, lines: BOX }, desk)}</w:p>${'<w:p/>'.repeat(BOX)}`;
  },
};

/** Issuer and number to the left, motto and date to the right. */
export function layLetterhead({ rows }: PaperColumns, desk: Desk): string {
  return WAYS[desk.manner.letterhead](rows, desk);
}

function centred(lines: readonly PaperLine[], desk: Desk): string {
  if (desk.manner.lines === 'paragraphs')
    return lines.map((each) => plain(each.text, { ...settingOf(each), align: 'center' }, desk)).join('');
  return lines.length === 0 ? '' : plain(lines.map(({ text }) => text).join('\n'), { ...settingOf(lines[0]), align: 'center' }, desk);
}

function besideByTabs(left: readonly PaperLine[], right: readonly PaperLine[], desk: Desk): string {
  const lefts = left.flatMap((each) => broken(each.text));
  const rights = right.map(({ text }) => text);
  const rows = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, row) => `\t${lefts[row] ?? ''}\t${rights[row] ?? ''}`);
  const setting: Setting = {
    ...settingOf(left[0] ?? right[0]),
    tabs: [
      ['center', LEFT / 2],
      ['center', LEFT + RIGHT / 2],
    ],
  };
  return rows.map((text) => plain(text.trimEnd(), setting, desk)).join('');
}

function broken(text: string): string[] {
  if (text !== text.toUpperCase()) return [text];
  const words = text.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function settingOf(line: PaperLine | undefined): Setting {
  return { size: SIZE, bold: line?.look === 'title', italic: line?.look === 'note' };
}
