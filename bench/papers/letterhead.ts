import type { PaperColumns, PaperLine } from '../../scripts/fixtures/renditions/paper.js';
import type { Desk } from './desk.js';
import { columns, plain, type Setting } from './paragraph.js';
import { textBox } from './text-box.js';

/** Half points; twentieths of a point for all others. */
const SIZE = 24;
const [LEFT, RIGHT] = [3700, 5655];
/** What fits into half a line of capitals: longer names are broken by hand. */
const LETTERS = 26;

/** Issuer and number to the left, motto and date to the right. */
export function layLetterhead({ rows }: PaperColumns, desk: Desk): string {
  switch (desk.manner.letterhead) {
    case 'table':
      return columns(
        rows.map((sides) => sides.map((lines) => centred(lines, desk))),
        [LEFT, RIGHT],
      );
    case 'tabs':
      return rows.map(([left, right]) => besideByTabs(left, right, desk)).join('');
    case 'lines':
      return rows.map((sides) => centred(sides.flat(), desk)).join('');
    case 'text-boxes': {
      const [left, right] = [0, 1].map((side) =>
        centred(
          rows.flatMap((sides) => [...(sides[side] ?? [])]),
          desk,
        ),
      );
      const boxes = [
        textBox(left ?? '', { at: 0, width: LEFT, lines: 6 }, desk),
        textBox(right ?? '', { at: LEFT, width: RIGHT, lines: 6 }, desk),
      ];
      return `<w:p>${boxes.join('')}</w:p>${'<w:p/>'.repeat(6)}`;
    }
  }
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
