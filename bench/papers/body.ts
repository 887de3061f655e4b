import type { PaperLine } from '../../scripts/fixtures/renditions/paper.js';
import type { Desk } from './desk.js';
import { paragraph, type Setting } from './paragraph.js';
import { traced } from './traces.js';

const FIRST_LINE = 720;

/** Title, headings and text, line after line. @param place of the first among the pieces */
export function layLines(lines: readonly PaperLine[], place: number, desk: Desk): string {
  return (desk.manner.lines === 'soft-breaks' ? joined(lines, desk) : lines)
    .map((each, index) => layLine(each, place + index, desk))
    .join('');
}

function layLine({ text, look }: PaperLine, place: number, desk: Desk): string {
  switch (look) {
    case 'text':
      return paragraph(desk.numberer.paragraph(text), { align: 'both', firstLine: FIRST_LINE }, desk, (runs) => traced(runs, place, desk));
    case 'heading':
      return paragraph(desk.numberer.paragraph(text), headingSetting(text, desk), desk);
    default:
      return paragraph({ text }, { align: 'center', bold: look === 'title', italic: look === 'note' }, desk);
  }
}

function headingSetting(text: string, { manner }: Desk): Setting {
  const style = text === text.toUpperCase() ? 'Heading1' : 'Heading2';
  return { firstLine: FIRST_LINE, ...(manner.headings === 'style' ? { style } : { bold: manner.headings === 'bold' }) };
}

/** A title, or items of a list that the hand marks, broken by Shift+Enter. */
function joined(lines: readonly PaperLine[], { manner }: Desk): PaperLine[] {
  const found: PaperLine[] = [];
  const isItem = ({ look, text }: PaperLine) => look === 'text' && manner.numbers === 'typed' && /^[-+] /u.test(text);
  for (const each of lines) {
    const last = found.at(-1);
    const isOfLast = last && ((last.look === 'title' && each.look === 'title') || (isItem(last) && isItem(each)));
    if (isOfLast) found[found.length - 1] = { ...last, text: `${last.text}\n${each.text}` };
    else found.push(each);
  }
  return found;
}
